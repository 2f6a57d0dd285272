// The first whole path of a user, with mouse and keyboard on the real widgets and a real worker.
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/runs/runs_table.h"
#include "editor/canvas/node_item.h"
#include "editor/document/layer_mime.h"
#include "editor/inspector/setting_row.h"
#include "editor/inspector/value_editor.h"
#include "editor/theme/widgets/card.h"
#include "engine/runs/store.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

const LayerRegistry& story_layers() {
  static const LayerRegistry registry = LayerRegistry::built_in();
  return registry;
}

}  // namespace

class StoryTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void cleanupTestCase();
  void the_example_opens_from_its_card();
  void a_layer_is_dropped_wired_and_set();
  void undo_and_redo_give_the_same_bytes();
  void a_run_draws_live_and_pauses_resumes_stops();
  void the_second_example_runs_to_its_end();
  void both_runs_are_compared();
  void a_run_from_a_terminal_appears();
  void everything_is_there_after_a_restart();

 private:
  void open_window();
  editor::CanvasView& view() { return window_->design().canvas().view(); }
  QPoint port(const std::string& node, bool output) {
    const editor::NodeItem* item = view().canvas().node(node);
    return view().mapFromScene(output ? item->output_place({}) : item->input_place("x"));
  }
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
  }
  void click_example(const QString& name);
  std::vector<RunRow> rows() { return RunStore(home_->runs(), Access::read).list_runs(); }

  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_{editor::Theme::built_in_dark()};
  std::unique_ptr<MainWindow> window_;
};

void StoryTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
  open_window();
}

void StoryTest::cleanupTestCase() {
  window_.reset();
}

void StoryTest::open_window() {
  window_ = std::make_unique<MainWindow>(story_layers(), source_, home_->runs());
  window_->resize(1440, 900);
  window_->show();
  QTest::qWait(20);
}

void StoryTest::click_example(const QString& name) {
  window_->show_workspace(Workspace::start);
  QTest::qWait(10);
  for (editor::Card* card : window_->findChildren<editor::Card*>()) {
    if (card->accessibleName() == name) QTest::mouseClick(card, Qt::LeftButton);
  }
  QTest::qWait(20);
}

void StoryTest::the_example_opens_from_its_card() {
  click_example("Digits CNN");
  QCOMPARE(window_->document().title(), QString("Digits CNN"));
  QVERIFY(view().canvas().nodes().size() > 8);
  QTRY_COMPARE_WITH_TIMEOUT(window_->document().error_count(), 0, patience);
}

void StoryTest::a_layer_is_dropped_wired_and_set() {
  QMimeData data;
  data.setData(editor::layer_mime_type, "leaky_relu");
  const QPoint place(view().viewport()->width() - 200, view().viewport()->height() - 120);
  QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view().viewport(), &enter);
  QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view().viewport(), &drop);
  const std::string added = window_->selection().single();
  QVERIFY(window_->document().graph().find(added) != nullptr);
  QVERIFY(window_->document().error_count() > 0);  // Nothing is linked to it yet.

  drag(port("logits", true), port(added, false));
  QCOMPARE(window_->document().graph().find(added)->inputs.count("x"), std::size_t{1});
  QCOMPARE(to_text(window_->document().check().nodes.at(added).outputs->front().shape),
           std::string("10"));

  window_->selection().reveal(added, "slope");
  QTest::qWait(20);
  auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  QVERIFY(field != nullptr);
  field->selectAll();
  QTest::keyClicks(field, "0.2");
  QTest::keyClick(field, Qt::Key_Return);
  QCOMPARE(std::get<double>(window_->document().graph().find(added)->parameters.at("slope")), 0.2);
}

void StoryTest::undo_and_redo_give_the_same_bytes() {
  const std::string changed = window_->document().text();
  QUndoStack& stack = window_->document().undo_stack();
  QVERIFY(stack.count() >= 3);
  while (stack.canUndo()) QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
  const std::string example = write_project(
      load_project(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom", story_layers()).project,
      story_layers());
  QCOMPARE(window_->document().text(), example);
  while (stack.canRedo())
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(window_->document().text(), changed);
  while (stack.canUndo()) QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
}

void StoryTest::a_run_draws_live_and_pauses_resumes_stops() {
  window_->document().edit("Train for long",
                           [](Project& project) { project.training.epochs = 2000; });
  QTRY_COMPARE_WITH_TIMEOUT(window_->document().error_count(), 0, patience);
  QTest::keyClick(window_.get(), Qt::Key_F5);
  RunControl& control = window_->run_control();
  QTRY_VERIFY_WITH_TIMEOUT(control.live(), patience);
  QTRY_VERIFY_WITH_TIMEOUT(window_->train().picture() != nullptr, patience);
  QTRY_VERIFY_WITH_TIMEOUT(control.progress().step > 0, patience);

  QTest::keyClick(window_.get(), Qt::Key_F7);
  QTRY_COMPARE_WITH_TIMEOUT(control.run()->status, RunStatus::paused, patience);
  QTest::keyClick(window_.get(), Qt::Key_F7);
  QTRY_COMPARE_WITH_TIMEOUT(control.run()->status, RunStatus::running, patience);
  const std::int64_t step = control.progress().step;
  QTRY_VERIFY_WITH_TIMEOUT(control.progress().step > step, patience);
  QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier);
  QTRY_VERIFY_WITH_TIMEOUT(!control.live(), patience);
  QCOMPARE(rows().front().status, RunStatus::stopped);
  window_->document().undo_stack().undo();
}

void StoryTest::the_second_example_runs_to_its_end() {
  click_example("Digits MLP");
  QCOMPARE(window_->document().title(), QString("Digits MLP"));
  QTRY_COMPARE_WITH_TIMEOUT(window_->document().error_count(), 0, patience);
  window_->run();
  QTRY_VERIFY_WITH_TIMEOUT(rows().size() == 2 && rows().front().status == RunStatus::finished,
                           patience);
  QVERIFY(rows().front().metrics.at("test.accuracy").last > 0.9);
  QTRY_VERIFY_WITH_TIMEOUT(!window_->run_control().live() && !window_->run_control().starting(),
                           patience);
}

void StoryTest::both_runs_are_compared() {
  window_->show_workspace(Workspace::runs);
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().run_count(), 2, patience);
  window_->runs().table().choose({1, 2});
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().chosen_count(), 2, patience);
  window_->comparing().compare_runs(1, 2);
  const auto* graphs = window_->findChild<editor::CompareView*>();
  QVERIFY(graphs != nullptr && graphs->isVisible());
  QVERIFY2(graphs->result().summary.contains("added"), qPrintable(graphs->result().summary));
  graphs->window()->close();
  const RunComparison comparison = RunStore(home_->runs(), Access::read).compare(1, 2);
  QVERIFY(!comparison.parameters.empty());
  for (const auto& pair : comparison.parameters)
    QVERIFY2(pair.left != pair.right, pair.key.c_str());
}

void StoryTest::a_run_from_a_terminal_appears() {
  QProcess terminal;
  terminal.start(NETLOOM_BINARY_DIR "/bin/loom",
                 {"train", NETLOOM_SOURCE_DIR "/projects/iris.netloom", "--json"});
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().run_count(), 3, patience);
  QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, patience);
  QCOMPARE(terminal.exitCode(), 0);
}

void StoryTest::everything_is_there_after_a_restart() {
  window_.reset();
  open_window();
  window_->show_workspace(Workspace::runs);
  QTRY_COMPARE_WITH_TIMEOUT(window_->runs().run_count(), 3, patience);
}

NETLOOM_TEST(StoryTest)

}  // namespace netloom::app

#include "story_test.moc"
