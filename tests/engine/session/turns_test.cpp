#include "engine/session/turns.h"

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "tests/support/test.h"

namespace netloom {

using namespace std::chrono_literals;

class TurnsTest : public QObject {
  Q_OBJECT

 private slots:
  void one_computes_at_a_time_and_nobody_starves();
  void long_steps_do_not_starve_short_ones();
  void who_pauses_lets_the_others_go_on();
  void who_hangs_is_passed_by();
  void a_folder_that_cannot_be_is_an_error();

 private:
  std::filesystem::path folder() const { return home_.filePath("turns").toStdString(); }

  QTemporaryDir home_;
};

void TurnsTest::one_computes_at_a_time_and_nobody_starves() {
  constexpr Turns::Times times{0.004, 10, 60};
  std::atomic<int> computing = 0;
  std::atomic<bool> together = false;
  std::array<std::atomic<int>, 3> pieces = {};
  const double end = monotonic_seconds() + 0.6;
  const auto train = [&](std::size_t who) {
    Turns turns(folder(), times);
    while (monotonic_seconds() < end) {
      turns.take();
      if (++computing > 1) together = true;
      std::this_thread::sleep_for(500us);
      --computing;
      ++pieces.at(who);
    }
  };
  {
    std::array<std::jthread, 3> trainings;
    for (std::size_t who = 0; who < trainings.size(); ++who)
      trainings.at(who) = std::jthread(train, who);
  }
  QVERIFY(!together);
  const int all = pieces[0] + pieces[1] + pieces[2];
  for (const auto& one : pieces)
    QVERIFY2(one > all / 10, qPrintable(QString("%1 of %2 pieces").arg(one).arg(all)));
}

void TurnsTest::long_steps_do_not_starve_short_ones() {
  constexpr Turns::Times times{0.004, 10, 60};
  const double end = monotonic_seconds() + 1;
  const auto computes_for = [&](std::chrono::milliseconds step, double& seconds) {
    Turns turns(folder(), times);
    while (monotonic_seconds() < end) {
      turns.take();
      const double before = monotonic_seconds();
      std::this_thread::sleep_for(step);
      seconds += monotonic_seconds() - before;
    }
  };
  double in_short_steps = 0;
  double in_long_steps = 0;
  {
    const std::jthread one(computes_for, 1ms, std::ref(in_short_steps));
    const std::jthread other(computes_for, 60ms, std::ref(in_long_steps));
  }
  QVERIFY2(in_short_steps > in_long_steps / 4,
           qPrintable(QString("%1 s and %2 s").arg(in_short_steps).arg(in_long_steps)));
}

void TurnsTest::who_pauses_lets_the_others_go_on() {
  Turns first(folder());
  Turns second(folder());
  first.take();
  first.leave();
  const double before = monotonic_seconds();
  second.take();
  QVERIFY(monotonic_seconds() - before < 5);  // Its patience would be ten.
}

void TurnsTest::who_hangs_is_passed_by() {
  Turns hanging(folder());
  Turns other(folder(), {0.02, 0.1, 60});
  hanging.take();
  const double before = monotonic_seconds();
  other.take();
  const double waited = monotonic_seconds() - before;
  QVERIFY2(waited >= 0.1, qPrintable(QString::number(waited)));
  const double again = monotonic_seconds();
  other.take();  // It waits once, not at every turn.
  QVERIFY(monotonic_seconds() - again < 0.1);
}

void TurnsTest::a_folder_that_cannot_be_is_an_error() {
  QFile file(home_.filePath("file"));
  QVERIFY(file.open(QFile::WriteOnly));
  QVERIFY_EXCEPTION_THROWN(Turns(home_.filePath("file/turns").toStdString()), Error);
}

NETLOOM_TEST(TurnsTest)

}  // namespace netloom

#include "turns_test.moc"
