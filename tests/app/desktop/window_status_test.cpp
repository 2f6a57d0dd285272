// What the window says of itself: in the strip below, and in toasts.
#include <QtTest>

#include "app/desktop/main_window.h"
#include "editor/document/edits.h"
#include "engine/session/prepare.h"
#include "tests/app/desktop/own_home.h"
#include "tests/app/desktop/text_surface.h"
#include "tests/support/test.h"

namespace netloom::app {

class WindowStatusTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void init();
  void cleanup() { window_.reset(); }
  void only_what_is_there_counts_as_selected();
  void the_first_run_is_shown_and_the_next_compared();
  void the_device_names_the_precision_of_the_project();

 private:
  QString strip() const {
    return painted_texts(*window_->findChild<editor::StatusStrip*>()).join(' ');
  }
  /// The action of the newest toast; empty where none has one.
  QString offered() const;

  OwnHome home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

void WindowStatusTest::init() {
  window_ = std::make_unique<MainWindow>(registry_, source_, home_.runs());
  window_->show();
  const std::filesystem::path projects = NETLOOM_SOURCE_DIR "/projects";
  Project project = load_project(projects / "iris.netloom", registry_).project;
  project.training.epochs = 1;
  window_->document().open(std::move(project), {}, projects);
  window_->show_workspace(Workspace::design);
  QTRY_COMPARE_WITH_TIMEOUT(window_->document().error_count(), 0, patience);
}

QString WindowStatusTest::offered() const {
  const auto toasts = window_->findChildren<editor::Toast*>();
  return toasts.isEmpty() ? QString() : toasts.last()->message().action;
}

void WindowStatusTest::only_what_is_there_counts_as_selected() {
  const std::string kept = window_->document().graph().nodes.front().name;
  const std::string added = editor::add_node(window_->document(), "relu", {0, 400});
  window_->selection().set({kept, added});
  QVERIFY2(strip().contains("2 selected"), qPrintable(strip()));
  window_->document().undo_stack().undo();
  QVERIFY2(strip().contains("1 selected"), qPrintable(strip()));
  window_->selection().set({added});
  QVERIFY2(!strip().contains("selected"), qPrintable(strip()));
}

void WindowStatusTest::the_first_run_is_shown_and_the_next_compared() {
  window_->run();
  QTRY_COMPARE_WITH_TIMEOUT(offered(), QString("Show"), patience);
  QTRY_VERIFY_WITH_TIMEOUT(!window_->run_control().live(), patience);
  window_->run();
  QTRY_COMPARE_WITH_TIMEOUT(offered(), QString("Compare"), patience);
}

/// That which runs have here: f32 where the processor has no products of bf16.
void WindowStatusTest::the_device_names_the_precision_of_the_project() {
  const auto shown = [this] { return painted_texts(*window_->findChild<TopBar*>()).join(' '); };
  QVERIFY2(shown().contains("· f32"), qPrintable(shown()));
  Project project = window_->document().project();
  project.training.precision = Dtype::bf16;
  const QString here = precision_here(project.training) == Dtype::bf16 ? "· bf16" : "· f32";
  window_->document().open(std::move(project), {}, {});
  QVERIFY2(shown().contains(here), qPrintable(shown()));
}

NETLOOM_TEST(WindowStatusTest)

}  // namespace netloom::app

#include "window_status_test.moc"
