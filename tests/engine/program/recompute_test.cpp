#include <algorithm>
#include <array>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class RecomputeTest : public QObject {
  Q_OBJECT

 private slots:
  void less_is_held_and_the_bits_stay_data();
  void less_is_held_and_the_bits_stay();
  void what_would_gain_nothing_stays();
};

namespace {

constexpr std::int64_t width = 16;
const Shape rows{{Role::batch, batch_extent()}, {Role::feature, width}};

/// So many layers of a product, dropout and tanh, some of whose results go on to the last one too;
/// a state that moves with what the first gives; and one SGD step.
Program deep_program(int layers, bool skips) {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", rows, Dtype::f32);
  const Value seed = builder.scalar("seed", Dtype::i64);
  const Value step = builder.scalar("step", Dtype::i64);
  const Value moving = builder.state("moving", Shape::of({width}), 0.5);
  const Initialiser normal{Initialiser::Kind::normal, 0.5};
  std::vector<Value> weights;
  Value y = ops::add(builder, x, moving);
  Value skip;
  for (int i = 0; i < layers; ++i) {
    weights.push_back(builder.weight("w" + std::to_string(i), Shape::of({width, width}), normal));
    y = ops::linear(builder, y, weights.back(), {});
    if (i == 0) builder.update(moving, ops::mean(builder, y, {0}));
    y = ops::dropout(builder, y, seed, step, {static_cast<std::uint32_t>(i), 0.25});
    y = ops::tanh(builder, y);
    if (skips && i % 3 == 1) skip = y;
    if (skips && i % 3 == 0 && skip.valid()) y = ops::add(builder, y, skip);
  }
  const Value loss = ops::sum(builder, ops::square(builder, y));
  builder.output("loss", loss);
  const std::vector<Value> found = gradients(builder, loss, weights);
  std::vector<ops::OptimiserOperand> operands;
  for (std::size_t i = 0; i < weights.size(); ++i) operands.push_back({weights[i], found[i], {}});
  ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32), step, {});
  return program;
}

/// What three steps give.
struct Trained {
  std::vector<double> losses;
  Array first;
  Array moving;
  std::size_t arena_bytes = 0;
  std::size_t kernels = 0;
};

Trained trained(const Program& program, bool recompute) {
  constexpr std::int64_t batch = 64;
  MirrorBackend backend;
  Variables variables(backend, 5);
  CompileOptions options;
  options.recompute = recompute;
  const auto executable = compile(program, variables, {batch, 1}, options);
  std::vector<float> x(static_cast<std::size_t>(batch * width));
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i % 7) - 3;
  executable->set_input(0, reinterpret_cast<const std::byte*>(x.data()));
  executable->set_scalar("learning_rate", 0.01);
  Trained result;
  for (int i = 0; i < 3; ++i) {
    executable->set_scalar("step", i);
    executable->run();
    result.losses.push_back(executable->read_scalar(executable->output("loss")));
  }
  result.first = variables.read("w0");
  result.moving = variables.read("moving");
  result.arena_bytes = executable->report().arena_bytes;
  result.kernels = executable->report().kernels.size();
  return result;
}

}  // namespace

void RecomputeTest::less_is_held_and_the_bits_stay_data() {
  QTest::addColumn<int>("layers");
  QTest::addColumn<bool>("skips");
  QTest::addColumn<double>("share");
  QTest::newRow("a chain") << 24 << false << 0.55;
  QTest::newRow("with skips") << 24 << true << 0.7;
  QTest::newRow("short") << 6 << false << 0.9;
}

void RecomputeTest::less_is_held_and_the_bits_stay() {
  QFETCH(const int, layers);
  QFETCH(const bool, skips);
  QFETCH(const double, share);
  const Program program = deep_program(layers, skips);
  const Trained held = trained(program, false);
  const Trained again = trained(program, true);
  QCOMPARE(again.losses, held.losses);
  QVERIFY(held.losses[2] != held.losses[0]);
  QVERIFY(std::ranges::equal(again.first.values<float>(), held.first.values<float>()));
  QVERIFY(std::ranges::equal(again.moving.values<float>(), held.moving.values<float>()));
  const double taken =
      static_cast<double>(again.arena_bytes) / static_cast<double>(held.arena_bytes);
  QVERIFY2(taken < share, qPrintable(QString::number(taken)));
  QVERIFY(again.kernels > held.kernels && again.kernels < 2 * held.kernels);
}

void RecomputeTest::what_would_gain_nothing_stays() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({64, width}), Dtype::f32);
  const Value weight = builder.weight("w", Shape::of({width, width}), {});
  const Value loss = ops::sum(builder, ops::square(builder, ops::linear(builder, x, weight, {})));
  builder.output("slope", gradients(builder, loss, std::array{weight}).front());
  const std::string before = to_text(program);
  recompute(program);
  QCOMPARE(to_text(program), before);
  Program empty;
  recompute(empty);
  QVERIFY(empty.instructions.empty());
}

NETLOOM_TEST(RecomputeTest)

}  // namespace netloom

#include "recompute_test.moc"
