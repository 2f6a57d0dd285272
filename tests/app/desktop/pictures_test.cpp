// Pictures of every page for people to look at, and what must hold in them at any size.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QTranslator>
#include <QtTest>

#include "app/desktop/keys_dialog.h"
#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/runs/runs_table.h"
#include "editor/code/code_view.h"
#include "editor/document/edits.h"
#include "plugins/api/load_plugins.h"
#include "tests/app/desktop/own_home.h"
#include "tests/app/desktop/text_surface.h"
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

/// Lists, canvases and source text may show a part.
bool is_part_of_more(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget()) {
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) return true;
    if (qobject_cast<const QGraphicsView*>(widget) != nullptr) return true;
    if (qobject_cast<const QLineEdit*>(widget) != nullptr) return true;
    if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) return true;
  }
  return false;
}

/// The first text that a widget writes past its left or right edge, as a sentence; empty if there
/// is none.
QString first_text_cut_off(QWidget& window) {
  for (QWidget* one : window.findChildren<QWidget*>()) {
    if (!one->isVisible() || is_part_of_more(one)) continue;
    TextSurface surface(one->size());
    one->render(&surface, {}, {}, QWidget::RenderFlags());
    for (const WrittenText& text : surface.texts()) {
      if (text.place.left() > -2 && text.place.right() < one->width() + 2) continue;
      return QStringLiteral("%1 writes '%2' from %3 to %4 of %5 px")
          .arg(one->metaObject()->className(), text.text)
          .arg(text.place.left())
          .arg(text.place.right())
          .arg(one->width());
    }
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

/// Saves what `window` shows as screenshots/<name>-<row>.png below the build folder.
bool saved(QWidget& window, QLatin1String name, double scale) {
  QImage picture(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(scale);
  window.render(&picture);
  return QDir().mkpath(NETLOOM_BINARY_DIR "/screenshots") &&
         picture.save(QStringLiteral(NETLOOM_BINARY_DIR "/screenshots/%1-%2.png")
                          .arg(name, QLatin1String(QTest::currentDataTag())));
}

}  // namespace

class PicturesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void every_page_fits_data();
  void every_page_fits();
  void every_state_fits_data();
  void every_state_fits();

  void cleanup();

 private:
  std::unique_ptr<MainWindow> opened(QSize size);
  QWidget* shown(MainWindow& window, const QString& state);

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  Extensions extensions_ = load_plugins();
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

std::unique_ptr<MainWindow> PicturesTest::opened(QSize size) {
  auto window =
      std::make_unique<MainWindow>(extensions_.layers, source_, home_->runs(), extensions_.formats);
  window->resize(size);
  window->show();
  window->files().open_example(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom");
  [&window] { QTRY_COMPARE_WITH_TIMEOUT(window->runs().run_count(), 2, patience); }();
  window->runs().table().choose({1, 2});
  window->selection().set({"conv2"});
  return window;
}

void PicturesTest::every_page_fits_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<double>("scale");
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("language");
  for (const bool dark : {true, false}) {
    const auto row = [&](const char* name, QSize size, double scale) {
      QTest::addRow("%s-%s", name, dark ? "dark" : "light") << size << scale << dark << "en";
    };
    row("1280", QSize(1280, 720), 1);
    row("1280-125", QSize(1280, 720) / 1.25, 1.25);
    row("1280-150", QSize(1280, 720) / 1.5, 1.5);
    row("1280-2x", QSize(1280, 720), 2);
    row("1440", QSize(1440, 900), 1);
    row("1920-2x", QSize(1920, 1080), 2);
    row("3840", QSize(3840, 2160), 1);
  }
  for (const QString& language : languages()) {
    const auto row = [&](const char* name, QSize size, double scale) {
      QTest::addRow("%s-%s", name, qPrintable(language)) << size << scale << true << language;
    };
    row("1280", QSize(1280, 720), 1);
    row("1280-125", QSize(1280, 720) / 1.25, 1.25);
  }
}

void PicturesTest::every_page_fits() {
  QFETCH(QSize, size);
  QFETCH(double, scale);
  QFETCH(bool, dark);
  QFETCH(QString, language);
  apply_language(*qApp, language);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  const std::unique_ptr<MainWindow> now = opened(size);
  MainWindow& window = *now;
  QCOMPARE(window.size(), size);
  const std::array<std::pair<const char*, Workspace>, 6> pages = {{{"start", Workspace::start},
                                                                   {"design", Workspace::design},
                                                                   {"train", Workspace::train},
                                                                   {"runs", Workspace::runs},
                                                                   {"project", Workspace::design},
                                                                   {"code", Workspace::design}}};
  for (const auto& [name, workspace] : pages) {
    window.show_workspace(workspace);
    if (std::string_view(name) == "project") window.selection().clear();
    if (std::string_view(name) == "code") {
      window.selection().set({"conv2"});
      const bool open = window.findChild<editor::CodeView*>()->isVisible();
      if (!open) window.actions().find("view.code")->action->trigger();
    }
    QTest::qWait(400);
    QVERIFY(saved(window, QLatin1String(name), scale));
    const QString cut_off =
        first_cut_off(window) + first_too_wide(window) + first_text_cut_off(window);
    QVERIFY2(cut_off.isEmpty(), qPrintable(QLatin1String(name) + ": " + cut_off));
  }
}

void PicturesTest::every_state_fits_data() {
  QTest::addColumn<QString>("state");
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QString>("language");
  for (const char* state :
       {"search", "chooser", "help", "problem", "nodes", "plugin", "new", "keys", "compare"}) {
    QTest::addRow("%s-dark", state) << state << true << "en";
    for (const QString& language : languages())
      QTest::addRow("%s-light-%s", state, qPrintable(language)) << state << false << language;
  }
}

/// Brings `window` into `state`; gives the window that shows it.
QWidget* PicturesTest::shown(MainWindow& window, const QString& state) {
  const auto start = [&window](const char* id) { window.actions().find(id)->action->trigger(); };
  window.show_workspace(Workspace::design);
  if (state == "search") start("view.search");
  if (state == "chooser") start("nodes.add_layer");
  if (state == "help") start("view.explain");
  if (state == "nodes") window.selection().set({"conv1", "conv2"});
  if (state == "new") window.files().make_new();
  if (state == "plugin") {
    const PluginProblem problem{"lib/plugins/warp.so", phrase("It was built for other headers.")};
    window.tell({&problem, 1});
  }
  if (state == "problem") {
    editor::set_parameter(window.document(), "logits", "units", std::int64_t{8});
    window.selection().set({"loss"});
  }
  if (state == "keys") {
    auto* keys = new KeysDialog(window.actions(), source_, &window);
    keys->show();
    return keys;
  }
  if (state != "compare") return &window;
  window.comparing().compare_runs(1, 2);
  return window.findChild<editor::CompareView*>()->window();
}

void PicturesTest::every_state_fits() {
  QFETCH(QString, state);
  QFETCH(bool, dark);
  QFETCH(QString, language);
  apply_language(*qApp, language);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  const std::unique_ptr<MainWindow> window = opened({1280, 720});
  QWidget* seen = shown(*window, state);
  QTest::qWait(400);
  QVERIFY(saved(*seen, QLatin1String("state"), 1));
  const QString cut_off = first_cut_off(*seen) + first_too_wide(*seen) + first_text_cut_off(*seen);
  QVERIFY2(cut_off.isEmpty(), qPrintable(cut_off));
}

void PicturesTest::cleanup() {
  for (QTranslator* one : qApp->findChildren<QTranslator*>()) delete one;
  QLocale::setDefault(QLocale::c());
}

NETLOOM_TEST(PicturesTest)

}  // namespace netloom::app

#include "pictures_test.moc"
