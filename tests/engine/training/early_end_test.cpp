#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/training/trainer.h"
#include "tests/engine/training/toy.h"
#include "tests/support/test.h"

namespace netloom {

/// Trainings that end before their last epoch because the loss stopped getting better.
class EarlyEndTest : public QObject {
  Q_OBJECT

 private slots:
  void waits_as_long_as_was_said_data();
  void waits_as_long_as_was_said();
};

void EarlyEndTest::waits_as_long_as_was_said_data() {
  QTest::addColumn<int>("patience");
  QTest::addColumn<double>("rate");
  QTest::addColumn<bool>("resumed");
  QTest::addColumn<int>("epochs");
  QTest::newRow("never") << 0 << 0.0 << false << 6;
  QTest::newRow("after one more") << 1 << 0.0 << false << 2;
  QTest::newRow("after three more") << 3 << 0.0 << false << 4;
  QTest::newRow("after three more, with a stop") << 3 << 0.0 << true << 4;
  QTest::newRow("later than the last") << 9 << 0.0 << false << 6;
  QTest::newRow("while it gets better") << 1 << 0.01 << false << 6;
}

void EarlyEndTest::waits_as_long_as_was_said() {
  QFETCH(int, patience);
  QFETCH(double, rate);
  QFETCH(bool, resumed);
  TrainingSettings settings;
  settings.epochs = 6;
  settings.batch = 16;
  settings.patience = patience;
  settings.phases[0].optimiser.parameters["learning_rate"] = rate;
  const auto train = [&](ToyObserver& observer, const ToyObserver* from) {
    ToySource rows("image", toy_image(), 70, 16);
    ToySource validation("image", toy_image(), 20, 16);
    ToySink sink;
    const auto backend = make_cpu_backend(1);
    Trainer trainer(*backend, toy_plan(toy_dense_graph(), settings, &rows, &validation), sink,
                    observer);
    if (from != nullptr) trainer.restore(from->state, from->snapshot);
    return trainer.run();
  };
  ToyObserver first(resumed ? 2 : 0);
  ToyObserver second;
  TrainingResult result = train(first, nullptr);
  if (resumed) {
    QCOMPARE(result.end, TrainingEnd::stopped);
    result = train(second, &first);
  }
  QCOMPARE(result.end, TrainingEnd::finished);
  QTEST(result.state.epoch, "epochs");
}

NETLOOM_TEST(EarlyEndTest)

}  // namespace netloom

#include "early_end_test.moc"
