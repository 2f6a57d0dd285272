#include "engine/training/average.h"

#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/engine/training/toy.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

std::vector<float> numbers(const Variables& variables, const std::string& name) {
  const Array array = variables.read(name);
  return {array.values<float>().begin(), array.values<float>().end()};
}

/// Four steps of the dense toy network with a mean that keeps 0.2; then what `look` makes of it.
template <class Look>
void train_four_steps(Look look) {
  ToySource train("image", toy_image(), 64, 16);
  ToySink sink;
  TrainingObserver observer;
  TrainingSettings settings;
  settings.batch = 16;
  settings.phases[0].average = 0.2;
  settings.phases[0].frozen = {"hidden"};
  const auto backend = make_cpu_backend(1);
  Trainer trainer(*backend, toy_plan(toy_dense_graph(), settings, &train, nullptr), sink, observer);
  look(trainer, 0);
  for (int step = 1; step <= 4; ++step) {
    trainer.step_once();
    look(trainer, step);
  }
}

}  // namespace

class AverageTest : public QObject {
  Q_OBJECT

 private slots:
  void the_first_steps_count_more();
  void means_follow_their_weights();
  void the_model_has_the_means();
  void evaluation_reads_the_means();
};

void AverageTest::the_first_steps_count_more() {
  QCOMPARE(average_share(0.999, 0), 1.0);
  QCOMPARE(average_share(0.999, 1), 0.9);
  QCOMPARE(average_share(0.999, 9), 0.5);
  QVERIFY(std::abs(average_share(0.999, 100'000) - 0.001) < 1e-15);
  QVERIFY(std::abs(average_share(0.05, 1) - 0.95) < 1e-15);
}

void AverageTest::means_follow_their_weights() {
  std::vector<float> expected;
  train_four_steps([&](Trainer& trainer, int step) {
    const Variables& variables = trainer.variables();
    const auto weights = numbers(variables, "logits.weight");
    const auto means = numbers(variables, average_name("logits.weight"));
    if (step == 0) expected = weights;
    const double share = step == 0 ? 0 : average_share(0.2, step - 1);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      expected[i] += static_cast<float>(share) * (weights[i] - expected[i]);
      QVERIFY(std::abs(means[i] - expected[i]) < 1e-6F);
    }
    QVERIFY(step < 2 || means != weights);
    QVERIFY(!variables.contains(average_name("hidden.weight")));  // It is frozen.
  });
}

void AverageTest::the_model_has_the_means() {
  train_four_steps([&](Trainer& trainer, int) {
    const Snapshot model = take_snapshot(trainer.variables(), SnapshotScope::model);
    Snapshot everything = take_snapshot(trainer.variables(), SnapshotScope::everything);
    const Array mean = everything.at(average_name("logits.bias"));
    QVERIFY(std::ranges::equal(model.at("logits.bias").bytes(), mean.bytes()));
    use_averages(everything);
    QVERIFY(std::ranges::equal(everything.at("logits.bias").bytes(), mean.bytes()));
    QVERIFY(!model.contains(average_name("logits.bias")));
  });
}

void AverageTest::evaluation_reads_the_means() {
  TrainingSettings settings;
  settings.phases[0].average = 0.9;
  settings.phases[0].frozen = {"hidden"};
  const Program program =
      toy_plan(toy_dense_graph(), settings, nullptr, nullptr).evaluation.program;
  QVERIFY(program.variable(average_name("logits.weight")) != nullptr);
  QVERIFY(program.variable("logits.weight") == nullptr);
  QVERIFY(program.variable("hidden.weight") != nullptr);
}

NETLOOM_TEST(AverageTest)

}  // namespace netloom

#include "average_test.moc"
