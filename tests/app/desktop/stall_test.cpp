// How long the window keeps its user waiting while a run trains on all cores.
#include <algorithm>
#include <ctime>

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "editor/document/edits.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

constexpr double most_milliseconds = 50;

double thread_milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Milliseconds that this thread worked, and that passed by the clock.
struct Stretch {
  double worked = 0;
  double passed = 0;
};

/// Measures what this thread works at a stretch, between two beats that its event loop lets
/// through. Time of the processor, so that what else runs on the machine does not count; by the
/// clock it is what a user feels on an idle machine.
class Stretches {
 public:
  Stretches() {
    clock_.start();
    QObject::connect(&beat_, &QTimer::timeout, [this] {
      const double now = thread_milliseconds();
      longest_.worked = std::max(longest_.worked, now - last_);
      longest_.passed =
          std::max(longest_.passed, 1e-6 * static_cast<double>(clock_.nsecsElapsed()));
      last_ = now;
      clock_.start();
    });
    beat_.start(1);
  }
  /// The longest of each since the last call.
  Stretch take() { return std::exchange(longest_, {}); }

 private:
  QTimer beat_;
  QElapsedTimer clock_;
  double last_ = thread_milliseconds();
  Stretch longest_;
};

}  // namespace

class StallTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void nobody_waits_while_a_run_trains();

 private:
  std::unique_ptr<OwnHome> home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void StallTest::initTestCase() {
  home_ = std::make_unique<OwnHome>();
  editor::install_theme(*qApp, source_);
}

void StallTest::nobody_waits_while_a_run_trains() {
  MainWindow window(registry_, source_, home_->runs());
  window.resize(1440, 900);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  window.files().open_example(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom");
  window.document().edit("Train for long",
                         [](Project& project) { project.training.epochs = 2000; });
  QTRY_COMPARE_WITH_TIMEOUT(window.document().error_count(), 0, patience);
  window.run();
  QTRY_VERIFY_WITH_TIMEOUT(window.run_control().progress().step > 0, patience);
  Stretches stretches;
  const auto check = [&](const char* what) {
    const Stretch longest = stretches.take();
    qInfo("%s: %.1f ms of work, %.1f ms by the clock", what, longest.worked, longest.passed);
    QVERIFY(longest.worked > 0);
    QVERIFY2(longest.worked <= most_milliseconds, what);
  };
  QTest::qWait(3000);
  check("watching");
  for (const Workspace page : {Workspace::design, Workspace::runs, Workspace::train}) {
    window.show_workspace(page);
    QTest::qWait(500);
  }
  check("changing pages");
  window.show_workspace(Workspace::design);
  for (int i = 0; i < 10; ++i) {
    editor::set_parameter(window.document(), "conv2", "filters", std::int64_t{16 + i});
    QTest::qWait(150);
  }
  check("editing");
  window.run_control().stop();
  QTRY_VERIFY_WITH_TIMEOUT(!window.run_control().live(), patience);
  check("the end of the run");
  while (window.document().undo_stack().canUndo()) window.document().undo_stack().undo();
}

NETLOOM_TEST(StallTest)

}  // namespace netloom::app

#include "stall_test.moc"
