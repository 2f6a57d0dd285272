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

/// The first list that is wider than where it scrolls up and down, as a sentence; empty if there is
/// none.
QString first_too_wide(const QWidget& window) {
  for (const QScrollArea* one : window.findChildren<QScrollArea*>()) {
    const QWidget* inside = one->widget();
    if (inside == nullptr || !one->isVisible()) continue;
    if (one->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) continue;
    if (inside->width() <= one->viewport()->width()) continue;
    QStringList widest;  // Those that ask for so much.
    for (const QWidget* part : inside->findChildren<QWidget*>()) {
      if (part->isVisible() && part->minimumSizeHint().width() > one->viewport()->width() - 60)
        widest << QStringLiteral("%1 %2")
                      .arg(part->metaObject()->className())
                      .arg(part->minimumSizeHint().width());
    }
    return QStringLiteral("%1 has %2 of %3 px (%4)")
        .arg(inside->metaObject()->className())
        .arg(one->viewport()->width())
        .arg(inside->width())
        .arg(widest.join(QStringLiteral(", ")));
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
  const std::array<std::pair<const char*, Workspace>, 5> pages = {{{"start", Workspace::start},
                                                                   {"design", Workspace::design},
                                                                   {"train", Workspace::train},
                                                                   {"runs", Workspace::runs},
                                                                   {"project", Workspace::design}}};
  for (const auto& [name, workspace] : pages) {
    window.show_workspace(workspace);
    if (std::string_view(name) == "project") window.selection().clear();
    QTest::qWait(400);
    QImage picture(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral(NETLOOM_BINARY_DIR "/screenshots/%1-%2.png")
                             .arg(QLatin1String(name), QTest::currentDataTag())));
    const QString cut_off = first_cut_off(window) + first_too_wide(window);
    QVERIFY2(cut_off.isEmpty(), qPrintable(QLatin1String(name) + ": " + cut_off));
  }
}

void PicturesTest::cleanup() {
  for (QTranslator* one : qApp->findChildren<QTranslator*>()) delete one;
  QLocale::setDefault(QLocale::c());
}

NETLOOM_TEST(PicturesTest)

}  // namespace netloom::app

#include "pictures_test.moc"
