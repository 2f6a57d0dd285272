#include "app/run/time_panel.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "app/run/run_control.h"
#include "app/run/train_page.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "tests/app/sample_runs.h"
#include "tests/support/test.h"

namespace netloom::app {

class TimePanelTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void a_run_that_ends_shows_where_its_time_went();
  void looks_as_designed_data();
  void looks_as_designed();

 private:
  editor::ThemeSource source_;
  QTemporaryDir folder_;
};

namespace {

const SampleRun digits{"digits", RunStatus::stopped};

}  // namespace

void TimePanelTest::a_run_that_ends_shows_where_its_time_went() {
  const std::filesystem::path path = folder_.filePath("runs.sqlite").toStdString();
  RunStore store(path, Access::write);
  RunControl control(path);
  TrainPage page(control, source_);
  page.show();
  auto writer = begin_sample(store, digits, 4);
  writer->set_kernels(sample_kernels());
  writer->flush();
  QTRY_VERIFY(page.picture() != nullptr && page.picture()->row.epoch == 4);
  QVERIFY(!page.times().isVisible());
  writer->finish(RunStatus::stopped);
  QTRY_VERIFY(page.times().isVisible());
  QStringList said;
  for (const auto* one : page.times().findChildren<editor::ElidedLabel*>()) said << one->text();
  QCOMPARE(said, (QStringList{"conv2", "conv1", "bn2", "Optimiser", "pool1", "3 more nodes"}));
  QStringList totals;
  for (const auto* one : page.times().findChildren<editor::Text*>())
    if (!one->toolTip().isEmpty()) totals << one->text();
  QCOMPARE(totals.size(), 1);
  QVERIFY(totals.front().startsWith("at best "));
  const auto* note = page.times().findChild<editor::Paragraph*>();
  QVERIFY(note != nullptr && note->text().endsWith(": ctc_loss"));
}

void TimePanelTest::looks_as_designed_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void TimePanelTest::looks_as_designed() {
  QFETCH(const bool, dark);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  const QString name = dark ? "train-ended-dark" : "train-ended-light";
  const std::filesystem::path path = folder_.filePath(name + ".sqlite").toStdString();
  RunStore store(path, Access::write);
  auto writer = begin_sample(store, digits, 40);
  writer->set_kernels(sample_kernels());
  writer->finish(RunStatus::stopped);
  RunControl control(path);
  TrainPage page(control, source_);
  page.resize(1280, 648);
  page.show();
  QTRY_VERIFY(page.times().isVisible());
  QTest::qWait(250);
  QDir().mkpath(NETLOOM_BINARY_DIR "/screenshots");
  QVERIFY(page.grab().save(NETLOOM_BINARY_DIR "/screenshots/" + name + ".png"));
}

NETLOOM_TEST(TimePanelTest)

}  // namespace netloom::app

#include "time_panel_test.moc"
