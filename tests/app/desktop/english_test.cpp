// What the desktop still says in English in another language: a language of foreign letters is put
// on, and every word in those of English that is no name of the user is a text that nobody can
// translate.
#include <QContextMenuEvent>
#include <QGraphicsItem>
#include <QMenu>
#include <QProcess>
#include <QTimer>
#include <QtTest>

#include "app/desktop/export_dialog.h"
#include "app/desktop/keys_dialog.h"
#include "app/desktop/main_window.h"
#include "app/desktop/plugin_toast.h"
#include "app/desktop/recovery_banner.h"
#include "app/desktop/run_toast.h"
#include "app/runs/runs_table.h"
#include "editor/canvas/node_item.h"
#include "editor/document/edits.h"
#include "tests/app/desktop/english_words.h"
#include "tests/app/desktop/foreign_words.h"
#include "tests/app/desktop/own_home.h"
#include "tests/app/desktop/text_surface.h"
#include "tests/support/test.h"

namespace netloom::app {

class EnglishTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void cleanupTestCase();
  void init();
  void cleanup();
  void letters_are_foreign();
  void every_page_is_translated_data();
  void every_page_is_translated();
  void every_dialog_is_translated();
  void every_menu_is_translated();
  void every_toast_is_translated();

 private:
  void open(const char* example);
  void look(QWidget& window, const QString& where);
  /// The same of the menu or the question that `act` opens and waits for.
  void look_at_popup(const QString& where, const std::function<void()>& act);
  void show(const QString& state);
  void start(const char* action) { window_->actions().find(action)->action->trigger(); }

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  LayerRegistry registry_ = LayerRegistry::built_in();
  ForeignWords words_;
  std::unique_ptr<MainWindow> window_;
  std::set<QString> names_ = names_everywhere();
  Found found_;
};

void EnglishTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
  for (const char* project : {"digits-mlp", "digits-cnn"}) {
    const QString file = QStringLiteral(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(project);
    QProcess loom;
    loom.start(NETLOOM_BINARY_DIR "/bin/loom", {"train", file, "--epochs", "3", "--json"});
    QVERIFY(loom.waitForFinished(patience));
    QCOMPARE(loom.exitCode(), 0);
  }
  QCoreApplication::installTranslator(&words_);
  QLocale::setDefault(QLocale(QLocale::Russian));
}

void EnglishTest::cleanupTestCase() {
  QCoreApplication::removeTranslator(&words_);
  QLocale::setDefault(QLocale::c());
}

void EnglishTest::init() {
  found_.clear();
  window_ = std::make_unique<MainWindow>(registry_, source_, home_->runs());
  window_->resize(1440, 900);
  window_->show();
  open("digits-cnn");
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().run_count(), 2, patience);
}

/// Fails where a text of the test was English.
void EnglishTest::cleanup() {
  window_.reset();
  QStringList all;
  for (const QString& one : found_) all << one;
  QVERIFY2(all.isEmpty(), qPrintable('\n' + all.join('\n')));
}

void EnglishTest::open(const char* example) {
  window_->files().open_example(std::string(NETLOOM_SOURCE_DIR "/projects/") + example +
                                ".netloom");
  QTRY_COMPARE_WITH_TIMEOUT(window_->document().error_count(), 0, patience);
}

void EnglishTest::look(QWidget& window, const QString& where) {
  for (QGraphicsView* view : window.findChildren<QGraphicsView*>()) {
    for (QGraphicsItem* item : view->items()) item->setCacheMode(QGraphicsItem::NoCache);
  }
  look_at(painted_texts(window), where + ", painted", names_, found_);
  QList<QWidget*> all = window.findChildren<QWidget*>();
  all.prepend(&window);
  for (const QWidget* one : all)
    look_at(told(*one), where + ", " + one->metaObject()->className(), names_, found_);
}

void EnglishTest::look_at_popup(const QString& where, const std::function<void()>& act) {
  bool seen = false;
  QTimer::singleShot(100, this, [&] {
    QWidget* popup = QApplication::activePopupWidget();
    if (popup == nullptr) popup = QApplication::activeModalWidget();
    if (popup == nullptr) return;
    seen = true;
    look(*popup, where);
    popup->close();
  });
  act();
  QTRY_VERIFY2(seen, qPrintable(where));
}

void EnglishTest::letters_are_foreign() {
  QCOMPARE(foreign("Add %1 {} `x` <b>z</b>"), QString::fromUtf8("Агг %1 {} `x` <b>щ</b>"));
}

void EnglishTest::every_page_is_translated_data() {
  QTest::addColumn<QString>("state");
  for (const char* state :
       {"start", "project", "train", "runs", "compared", "search", "chooser", "help", "problem",
        "nodes", "block", "inside", "text", "table", "empty", "outline", "history"})
    QTest::newRow(state) << state;
}

void EnglishTest::show(const QString& state) {
  if (state == "block" || state == "inside") open("resnet20");
  if (state == "text") open("char-gpt");
  if (state == "table") open("tabular");
  window_->show_workspace(state == "start"                         ? Workspace::start
                          : state == "train"                       ? Workspace::train
                          : state == "runs" || state == "compared" ? Workspace::runs
                                                                   : Workspace::design);
  if (state == "compared") window_->runs().table().choose({1, 2});
  if (state == "search") start("view.search");
  if (state == "empty") window_->files().make_new();
  if (state == "outline") start("view.outline");
  if (state == "history") start("view.history");
  window_->selection().set({state == "block" || state == "inside" ? "stage1" : "conv2"});
  if (state == "project") window_->selection().clear();
  if (state == "chooser") start("nodes.add_layer");
  if (state == "help" || state == "block") start("view.explain");
  if (state == "inside") start("nodes.enter");
  if (state == "nodes") window_->selection().set({"conv1", "conv2"});
  if (state == "problem" || state == "history") {
    editor::set_parameter(window_->document(), "logits", "units", std::int64_t{8});
    window_->selection().set({"loss"});
  }
}

void EnglishTest::every_page_is_translated() {
  QFETCH(QString, state);
  show(state);
  QTest::qWait(400);
  look(*window_, state);
}

void EnglishTest::every_dialog_is_translated() {
  KeysDialog keys(window_->actions(), source_, window_.get());
  look(keys, "keys");
  window_->exporting().open();
  look(*window_->findChild<ExportDialog*>(), "export");
  window_->comparing().compare_runs(1, 2);
  look(*window_->findChild<editor::CompareView*>()->window(), "graphs");
  LostWork lost;
  lost.title = QStringLiteral("conv1");
  RecoveryBanner banner(lost, source_);
  look(banner, "recovery");
  editor::delete_nodes(window_->document(), {"conv1"});
  look_at_popup("save", [this] { window_->close(); });
  window_->show_workspace(Workspace::runs);
  window_->runs().table().choose({1});
  window_->runs().table().setFocus();
  look_at_popup("delete", [this] { QTest::keyClick(&window_->runs().table(), Qt::Key_Delete); });
}

void EnglishTest::every_menu_is_translated() {
  editor::CanvasView& view = window_->design().canvas().view();
  const auto ask = [&view](QPoint at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
  };
  window_->show_workspace(Workspace::design);
  QTest::qWait(100);
  const QPoint node = view.mapFromScene(view.canvas().node("conv2")->sceneBoundingRect().center());
  look_at_popup("canvas", [&] { ask({5, 5}); });
  look_at_popup("node", [&] { ask(node); });
  window_->selection().set({"conv1", "conv2"});
  look_at_popup("nodes", [&] { ask(node); });
  window_->show_workspace(Workspace::runs);
  window_->runs().table().choose({1});
  look_at_popup(
      "runs", [this] { Q_EMIT window_->runs().table().customContextMenuRequested(QPoint(5, 5)); });
}

void EnglishTest::every_toast_is_translated() {
  RunRow run;
  run.name = "conv1";
  run.metrics["test.accuracy"].last = 0.5;
  for (int status = 0; status <= static_cast<int>(RunStatus::failed); ++status) {
    run.status = static_cast<RunStatus>(status);
    const editor::ToastMessage message = run_toast(run);
    look_at({message.title, message.text}, "run toast", names_, found_);
  }
  const PluginProblem problem{"conv1", {}};
  look_at({plugin_toast({&problem, 1}).title, plugin_toast({&problem, 1}).text}, "plugin toast",
          names_, found_);
}

NETLOOM_TEST(EnglishTest)

}  // namespace netloom::app

#include "english_test.moc"
