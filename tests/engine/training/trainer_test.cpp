#include "engine/training/trainer.h"

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/training/executables.h"
#include "engine/training/snapshot.h"
#include "tests/engine/training/short_backend.h"
#include "tests/engine/training/toy.h"
#include "tests/support/allocations.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const ScheduleSettings falling_cosine{"cosine", {{"warmup_epochs", 1.0}}};
/// Falls after every epoch but the first: no loss is smaller by the whole of the best.
const ScheduleSettings falling_plateau{
    "plateau", {{"patience", std::int64_t{0}}, {"threshold", 1.0}, {"factor", 0.5}}};

TrainingSettings toy_settings(std::int64_t epochs) {
  TrainingSettings settings;
  settings.epochs = epochs;
  settings.batch = 16;
  settings.phases[0].schedule = falling_cosine;
  settings.phases[0].optimiser.parameters["learning_rate"] = 0.01;
  return settings;
}

/// Trains the network with state and random numbers on 70 rows (the last batch has 6) for 6 epochs.
TrainingResult toy_training(ToyObserver& observer, std::uint64_t seed,
                            const ToyObserver* from = nullptr,
                            const ScheduleSettings& schedule = falling_cosine, double average = 0) {
  ToySource train("image", toy_image(), 70, 16);
  ToySource validation("image", toy_image(), 20, 16);
  ToySink sink;
  const auto backend = make_cpu_backend(1);
  TrainingSettings settings = toy_settings(6);
  settings.seed = seed;
  settings.phases[0].schedule = schedule;
  settings.phases[0].average = average;
  Trainer trainer(*backend, toy_plan(toy_image_graph(), settings, &train, &validation), sink,
                  observer);
  if (from != nullptr) trainer.restore(from->state, from->snapshot);
  return trainer.run();
}

/// So many convolutions that some of what they make can be made again.
Graph deep_image_graph() {
  Graph graph = toy_image_graph();
  std::string last = "relu1";
  for (int i = 2; i <= 8; ++i) {
    const std::string number = std::to_string(i);
    graph.nodes.push_back(
        node("conv" + number, "conv2d", {{"x", {last}}}, {{"padding", std::string("same")}}));
    last = "relu" + number;
    graph.nodes.push_back(node(last, "relu", {{"x", {"conv" + number}}}));
  }
  graph.find("flat")->inputs["x"] = {endpoint_from(last)};
  return graph;
}

}  // namespace

class TrainerTest : public QObject {
  Q_OBJECT

 private slots:
  void the_same_seed_gives_the_same_bits();
  void resuming_gives_the_bits_of_never_stopping_data();
  void resuming_gives_the_bits_of_never_stopping();
  void each_phase_changes_its_own_weights();
  void a_training_is_rehearsed_by_a_step_and_its_end();
  void a_step_allocates_nothing();
  void a_diverging_training_says_where_and_keeps_finite_weights();
  void restoring_another_network_names_what_lacks();
  void short_memory_is_made_do_with();
  void a_batch_beyond_the_memory_names_one_that_fits();
};

void TrainerTest::the_same_seed_gives_the_same_bits() {
  ToyObserver observer;
  const TrainingResult one = toy_training(observer, 3);
  QCOMPARE(one.end, TrainingEnd::finished);
  QCOMPARE(one.state.epoch, 6);
  QCOMPARE(one.state.step, std::int64_t{30});
  QVERIFY(observer.works >= one.state.step);  // Each waits for its turn.
  QCOMPARE(toy_training(observer, 3).weights_sha256, one.weights_sha256);
  QVERIFY(toy_training(observer, 4).weights_sha256 != one.weights_sha256);
}

void TrainerTest::resuming_gives_the_bits_of_never_stopping_data() {
  QTest::addColumn<int>("epoch");
  QTest::addColumn<ScheduleSettings>("schedule");
  QTest::addColumn<double>("average");
  for (const int epoch : {1, 2, 5}) {
    QTest::addRow("stopped after epoch %d", epoch) << epoch << falling_cosine << 0.0;
    QTest::addRow("on a plateau after epoch %d", epoch) << epoch << falling_plateau << 0.0;
    QTest::addRow("with means of weights after epoch %d", epoch) << epoch << falling_cosine << 0.9;
  }
}

void TrainerTest::resuming_gives_the_bits_of_never_stopping() {
  QFETCH(int, epoch);
  QFETCH(ScheduleSettings, schedule);
  QFETCH(double, average);
  ToyObserver whole;
  const TrainingResult never_stopped = toy_training(whole, 3, nullptr, schedule, average);
  ToyObserver first(epoch);
  QCOMPARE(toy_training(first, 3, nullptr, schedule, average).end, TrainingEnd::stopped);
  QVERIFY(first.state.epoch <= epoch);
  ToyObserver second;
  const TrainingResult resumed = toy_training(second, 3, &first, schedule, average);
  QCOMPARE(resumed.end, TrainingEnd::finished);
  QCOMPARE(resumed.weights_sha256, never_stopped.weights_sha256);
  QCOMPARE(sha256_of(second.snapshot), sha256_of(whole.snapshot));  // Optimiser's moments, too.
  QCOMPARE(resumed.metrics, never_stopped.metrics);
  QVERIFY(second.state == whole.state);
  QCOMPARE(whole.state.standstills.empty(), schedule.type != "plateau");
  if (schedule.type == "plateau") QCOMPARE(whole.state.standstills[0].falls, std::int64_t{5});
}

void TrainerTest::each_phase_changes_its_own_weights() {
  for (const std::size_t moving : {0U, 1U}) {
    ToySource train("image", toy_image(), 64, 16);
    ToySink sink;
    ToyObserver observer;
    TrainingSettings settings = toy_settings(1);
    settings.phases.assign(2, settings.phases.front());
    settings.phases[0].trainable = {"hidden"};
    settings.phases[1].trainable = {"logits"};
    settings.phases[1 - moving].optimiser.parameters["learning_rate"] = 0.0;
    TrainingPlan plan = toy_plan(toy_dense_graph(), settings, &train, nullptr);
    Lowered forward = lower(toy_dense_graph(), LayerRegistry::built_in(), Mode::training, true);
    const auto terms = toy_terms(forward);
    plan.phases.push_back(training_step(std::move(forward.program), terms, settings.phases[1], 1));
    const auto backend = make_cpu_backend(1);
    Trainer trainer(*backend, std::move(plan), sink, observer);
    Snapshot before;
    for (const auto& [name, array] : take_snapshot(trainer.variables(), SnapshotScope::model))
      before[name] = array.clone();
    trainer.run();
    for (const auto& [name, array] : take_snapshot(trainer.variables(), SnapshotScope::model)) {
      const bool moves = name.starts_with(moving == 0 ? "hidden" : "logits");
      const bool same = std::ranges::equal(array.bytes(), before.at(name).bytes());
      QVERIFY2(same != moves, name.c_str());
    }
  }
}

void TrainerTest::a_training_is_rehearsed_by_a_step_and_its_end() {
  ToySource train("image", toy_image(), 64, 16);
  ToySource validation("image", toy_image(), 20, 16);
  ToySource test("image", toy_image(), 20, 16);
  ToySink sink;
  ToyObserver observer;
  const auto backend = make_cpu_backend(1);
  TrainingPlan plan = toy_plan(toy_dense_graph(), toy_settings(1), &train, &validation);
  plan.test = &test;
  const auto measures = static_cast<std::int64_t>(plan.evaluation.metrics.size());
  Trainer trainer(*backend, std::move(plan), sink, observer);
  trainer.step_once();
  const std::int64_t of_a_step = sink.points;
  trainer.finish_epoch_once();
  QCOMPARE(sink.points - of_a_step, measures);
  trainer.finish_once();
  QCOMPARE(sink.points - of_a_step, 2 * measures);
  QCOMPARE(observer.state.step, std::int64_t{1});
  QVERIFY(!observer.snapshot.empty());
}

void TrainerTest::a_step_allocates_nothing() {
  ToySource train("image", toy_image(), 320, 32);
  ToySink sink;
  TrainingObserver observer;
  const auto backend = make_cpu_backend(1);
  TrainingSettings settings = toy_settings(1000);
  settings.phases[0].average = 0.99;
  Trainer trainer(*backend, toy_plan(toy_dense_graph(), settings, &train, nullptr), sink, observer);
  for (int i = 0; i < 20; ++i) trainer.step_once();
  const auto points = sink.points;
  const auto before = allocations();
  for (int i = 0; i < 1000; ++i) trainer.step_once();
  QCOMPARE(allocations() - before, std::uint64_t{0});
  QCOMPARE(sink.points - points, std::int64_t{2000});  // Loss and accuracy of each.
}

void TrainerTest::a_diverging_training_says_where_and_keeps_finite_weights() {
  ToySource train("image", toy_image(), 70, 16);
  ToySink sink;
  ToyObserver observer;
  const auto backend = make_cpu_backend(1);
  TrainingSettings settings = toy_settings(6);
  settings.phases[0].schedule = {};
  settings.phases[0].optimiser.parameters["learning_rate"] = 1e30;
  Trainer trainer(*backend, toy_plan(toy_image_graph(), settings, &train, nullptr), sink, observer);
  const TrainingResult result = trainer.run();
  QCOMPARE(result.end, TrainingEnd::diverged);
  QVERIFY2(result.message.text().find('\'') != std::string::npos, result.message.text().c_str());
  QVERIFY2(result.message.text().find("was the first node") != std::string::npos,
           result.message.text().c_str());
  for (const auto& [name, array] : take_snapshot(trainer.variables(), SnapshotScope::everything)) {
    if (array.dtype() != Dtype::f32) continue;
    for (const float value : array.values<float>()) QVERIFY2(std::isfinite(value), name.c_str());
  }
}

void TrainerTest::restoring_another_network_names_what_lacks() {
  ToyObserver observer;
  toy_training(observer, 3);
  observer.snapshot.erase(observer.snapshot.lower_bound("logits."));
  ToyObserver other;
  try {
    toy_training(other, 3, &observer);
    QFAIL("A snapshot without a weight was taken.");
  } catch (const Error& error) {
    QVERIFY2(error.message().find("logits.") != std::string::npos, error.what());
  }
}

void TrainerTest::short_memory_is_made_do_with() {
  constexpr std::int64_t rows = 512;
  ToySource train("image", toy_image(), rows, rows);
  const TrainingPlan plan = toy_plan(deep_image_graph(), toy_settings(1), &train, nullptr);
  const auto taken = [&](std::size_t most) {
    ShortBackend backend(make_cpu_backend(1), most);
    Variables variables(backend, 1);
    BoundSteps steps(plan.phases.front(), variables, train);
    const std::size_t bytes = steps.at(rows).executable->report().arena_bytes;
    return std::pair(bytes, steps.recomputes());
  };
  const auto [all, no] = taken(SIZE_MAX);
  QVERIFY(!no);
  const auto [less, yes] = taken(all * 9 / 10);
  QVERIFY(yes && less < all);
  QVERIFY_EXCEPTION_THROWN(taken(all / 4), Error);
}

void TrainerTest::a_batch_beyond_the_memory_names_one_that_fits() {
  constexpr std::int64_t rows = 10'000'000'000;
  ToySource train("image", toy_image(), 16, 16);
  const TrainingPlan plan = toy_plan(toy_image_graph(), toy_settings(1), &train, nullptr);
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  BoundSteps steps(plan.phases.front(), variables, train);
  QString said;
  try {
    steps.at(rows);
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::memory);
    said = error.what();
  }
  const QRegularExpression pattern(
      "^A step of 10,000,000,000 samples needs [0-9.]+ GB of main memory, of which [0-9.]+ GB "
      "are free. Set the batch to ([0-9,]+) or less, or use a smaller network.$");
  const QRegularExpressionMatch match = pattern.match(said);
  QVERIFY2(match.hasMatch(), qPrintable(said));
  const std::int64_t fitting = match.captured(1).remove(',').toLongLong();
  QVERIFY(fitting > 1'000 && fitting < rows / 10);
}

NETLOOM_TEST(TrainerTest)

}  // namespace netloom

#include "trainer_test.moc"
