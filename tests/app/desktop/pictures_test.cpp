// Pictures of every page for people to look at, and what must hold in them at any size.
#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollArea>
#include <QTranslator>
#include <QtTest>

#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/runs/runs_table.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

bool scrolls(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget()) {
    if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) return true;
  }
  return false;
}

/// The first button or line of text that is cut off, as a sentence; empty if there is none.
QString first_cut_off(const QWidget& window) {
  for (const QWidget* one : window.findChildren<QWidget*>()) {
    const bool says = qobject_cast<const QAbstractButton*>(one) != nullptr ||
                      qobject_cast<const QLabel*>(one) != nullptr;
    const bool in_field = qobject_cast<const QLineEdit*>(one->parentWidget()) != nullptr;
    if (!says || in_field || !one->isVisible() || scrolls(one)) continue;
    const QRect place(one->mapTo(&window, QPoint()), one->size());
    const bool shrunk = one->width() < one->minimumSizeHint().width();
    if (!shrunk && window.rect().contains(place)) continue;
    return QStringLiteral("%1 '%2' has %3 of %4 px at %5, %6")
        .arg(one->metaObject()->className(), one->property("text").toString())
        .arg(one->width())
        .arg(one->minimumSizeHint().width())
        .arg(place.x())
        .arg(place.y());
  }
  return {};
}

}  // namespace

class PicturesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void every_page_fits_data();
  void every_page_fits();

  void cleanup();

 private:
  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void PicturesTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
  for (const char* project : {"digits-mlp", "digits-cnn"}) {
    const QString file = QStringLiteral(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(project);
    QProcess loom;
    loom.start(NETLOOM_BINARY_DIR "/bin/loom", {"train", file, "--json"});
    QVERIFY(loom.waitForFinished(patience));
    QCOMPARE(loom.exitCode(), 0);
  }
}

void PicturesTest::every_page_fits_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<int>("scale");
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("language");
  for (const bool dark : {true, false}) {
    const auto row = [&](const char* name, QSize size, int scale) {
      QTest::addRow("%s-%s", name, dark ? "dark" : "light") << size << scale << dark << "en";
    };
    row("1280", QSize(1280, 720), 1);
    row("1440", QSize(1440, 900), 1);
    row("1920-2x", QSize(1920, 1080), 2);
  }
  for (const QString& language : languages())
    QTest::addRow("1280-%s", qPrintable(language)) << QSize(1280, 720) << 1 << true << language;
}

void PicturesTest::every_page_fits() {
  QFETCH(QSize, size);
  QFETCH(int, scale);
  QFETCH(bool, dark);
  QFETCH(QString, language);
  apply_language(*qApp, language);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  MainWindow window(registry_, source_, home_->runs());
  window.resize(size);
  window.show();
  window.files().open_example(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom");
  QTRY_COMPARE_WITH_TIMEOUT(window.runs().run_count(), 2, patience);
  window.runs().table().choose({1, 2});
  window.selection().set({"conv2"});
  QDir().mkpath(NETLOOM_BINARY_DIR "/screenshots");
  const std::array<const char*, 4> names = {"start", "design", "train", "runs"};
  for (std::size_t page = 0; page < names.size(); ++page) {
    window.show_workspace(static_cast<Workspace>(page));
    QTest::qWait(400);
    QImage picture(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral(NETLOOM_BINARY_DIR "/screenshots/%1-%2.png")
                             .arg(QLatin1String(names[page]), QTest::currentDataTag())));
    const QString cut_off = first_cut_off(window);
    QVERIFY2(cut_off.isEmpty(), qPrintable(QLatin1String(names[page]) + ": " + cut_off));
  }
}

void PicturesTest::cleanup() {
  for (QTranslator* one : qApp->findChildren<QTranslator*>()) delete one;
  QLocale::setDefault(QLocale::c());
}

NETLOOM_TEST(PicturesTest)

}  // namespace netloom::app

#include "pictures_test.moc"
