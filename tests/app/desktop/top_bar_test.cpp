#include "app/desktop/top_bar.h"

#include <QPushButton>
#include <QtTest>

#include "tests/support/test.h"

namespace netloom::app {

class TopBarTest : public QObject {
  Q_OBJECT

 private slots:
  void run_keeps_its_width_data();
  void run_keeps_its_width();
};

void TopBarTest::run_keeps_its_width_data() {
  QTest::addColumn<int>("width");
  for (const int width : {1440, 1280, 853}) QTest::addRow("%d", width) << width;
}

/// Whatever comes and goes beside it.
void TopBarTest::run_keeps_its_width() {
  QFETCH(int, width);
  editor::ThemeSource source;
  TopBar bar(source);
  bar.resize(width, 48);
  bar.show();
  bar.set_device("This CPU", "2 cores · f32");
  bar.set_run({false, false, 12, true});
  QTest::qWait(1);
  bar.set_forecast("Forecast · 20 epochs", "under 1 s · 95 MB");
  bar.set_run({});
  QTest::qWait(1);
  const auto buttons = bar.findChildren<QPushButton*>();
  const auto run = std::find_if(buttons.begin(), buttons.end(),
                                [](const QPushButton* one) { return one->isVisible(); });
  QVERIFY(run != buttons.end());
  QCOMPARE((*run)->width(), (*run)->sizeHint().width());
  QCOMPARE((*run)->mapTo(&bar, QPoint((*run)->width(), 0)).x(), width - 12);
}

NETLOOM_TEST(TopBarTest)

}  // namespace netloom::app

#include "top_bar_test.moc"
