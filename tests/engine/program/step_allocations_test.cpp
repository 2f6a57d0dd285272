#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/ops/spatial_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/allocations.h"
#include "tests/support/test.h"

namespace netloom {

class StepAllocationsTest : public QObject {
  Q_OBJECT

 private slots:
  void the_counter_counts();
  void a_training_step_allocates_nothing_data();
  void a_training_step_allocates_nothing();
};

namespace {

/// Convolution, batch norm with running statistics, pooling and dropout: (N, 1, 8, 8) → (N, 256).
Value convolution_features(Builder& builder, const Value& x, const Value& step) {
  const Initialiser normal{Initialiser::Kind::normal, 0.1};
  ConvolutionAttributes convolution;
  convolution.window.kernel = {1, 3, 3};
  convolution.window.before = convolution.window.after = {0, 1, 1};
  const Value y = ops::convolution(
      builder, x, builder.weight("conv", Shape::of({16, 1, 3, 3}), normal), {}, convolution);
  const ops::BatchNormResult norm = ops::batch_norm_training(
      builder, y, builder.weight("scale", Shape::of({16}), {Initialiser::Kind::constant, 1}),
      builder.weight("shift", Shape::of({16}), {}), 1e-5);
  const Value mean = builder.state("mean", Shape::of({16}), 0);
  builder.update(mean, ops::add(builder, ops::affine(builder, mean, 0.9, 0),
                                ops::affine(builder, norm.mean, 0.1, 0)));
  Window window;
  window.kernel = window.stride = {1, 2, 2};
  const Value pooled = ops::max_pool(builder, ops::relu(builder, norm.y), {window});
  return ops::dropout(builder, pooled, builder.scalar("seed", Dtype::i64), step, {1, 0.25});
}

/// Adam for every weight that the program has so far.
void append_adam(Builder& builder, const Value& loss, const Value& step) {
  std::vector<Value> weights;
  for (const Variable& variable : builder.program().variables) {
    if (variable.trainable) weights.push_back(builder.value(variable.value));
  }
  const std::vector<Value> found = gradients(builder, loss, weights);
  std::vector<ops::OptimiserOperand> operands;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto moment = [&](const char* name) {
      return builder.variable(name + std::to_string(i), VariableKind::optimiser, weights[i].shape(),
                              Dtype::f32, {});
    };
    operands.push_back({weights[i], found[i], {moment("m"), moment("v")}});
  }
  ops::adam_step(builder, operands, builder.scalar("learning_rate", Dtype::f32), step, {});
}

/// A classifier of 8×8 pictures with one hidden layer, with or without a convolution before it.
Program classifier(bool convolves) {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input(
      "x",
      Shape{{Role::batch, batch_extent()}, {Role::channel, 1}, {Role::height, 8}, {Role::width, 8}},
      Dtype::f32);
  const Value labels = builder.input("labels", Shape{{Role::batch, batch_extent()}}, Dtype::i64);
  const Value step = builder.scalar("step", Dtype::i64);
  const Initialiser normal{Initialiser::Kind::normal, 0.1};
  const auto dense = [&](const Value& in, const std::string& name, std::int64_t units) {
    return ops::linear(builder, in,
                       builder.weight(name, Shape::of({units, in.shape().size(1)}), normal),
                       builder.weight(name + "_bias", Shape::of({units}), {}));
  };
  Value y = convolves ? convolution_features(builder, x, step) : x;
  y = ops::reshape(builder, y,
                   Shape{{Role::batch, batch_extent()}, {Role::feature, convolves ? 256 : 64}});
  y = dense(ops::relu(builder, dense(y, "hidden", 32)), "scores", 10);
  const Value loss = ops::mean(builder, ops::softmax_cross_entropy(builder, y, labels));
  builder.output("loss", loss);
  builder.output("scores", y);
  append_adam(builder, loss, step);
  return program;
}

/// Allocations of one step inside oneDNN, which makes a map of the arguments for every call; our
/// own kernels make none.
std::uint64_t library_allocations(const Executable& executable, bool& own_allocate) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < executable.kernels().size(); ++i) {
    const std::uint64_t before = allocations();
    executable.kernels()[i]->run();
    const std::uint64_t here = allocations() - before;
    const bool own = executable.report().kernels[i].implementation.starts_with("own:");
    own_allocate = own_allocate || (own && here > 0);
    sum += here;
  }
  return sum;
}

}  // namespace

void StepAllocationsTest::the_counter_counts() {
  const std::uint64_t before = allocations();
  const auto one = std::make_unique<std::array<int, 100>>();
  QVERIFY(one != nullptr);
  QCOMPARE(allocations() - before, std::uint64_t{1});
}

void StepAllocationsTest::a_training_step_allocates_nothing_data() {
  QTest::addColumn<bool>("convolves");
  QTest::newRow("perceptron") << false;
  QTest::newRow("convolution network") << true;
}

void StepAllocationsTest::a_training_step_allocates_nothing() {
  QFETCH(bool, convolves);
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  const auto executable = compile(classifier(convolves), variables, {4, 1});
  const Array x =
      initial_values({Initialiser::Kind::normal, 1.0}, "x", Dtype::f32, Shape::of({4, 1, 8, 8}), 1);
  const std::array<std::int64_t, 4> labels = {1, 9, 3, 0};
  std::array<float, 40> scores{};
  const int x_number = executable->input("x");
  const int labels_number = executable->input("labels");
  const int loss_number = executable->output("loss");
  const int scores_number = executable->output("scores");
  executable->set_scalar("learning_rate", 0.01);

  std::vector<double> losses(30);
  std::uint64_t before = 0;
  for (std::size_t step = 0; step < losses.size(); ++step) {
    if (step == 2) before = allocations();  // The first steps may warm a library up.
    executable->set_scalar("step", static_cast<double>(step));
    executable->set_input(x_number, x.data());
    executable->set_input(labels_number, reinterpret_cast<const std::byte*>(labels.data()));
    executable->run();
    losses[step] = executable->read_scalar(loss_number);
    executable->read(scores_number, std::as_writable_bytes(std::span(scores)));
  }
  const std::uint64_t during = allocations() - before;
  QVERIFY(losses.back() < 0.2 * losses.front());
  bool own_allocate = false;
  QCOMPARE(during, 28 * library_allocations(*executable, own_allocate));
  QVERIFY(!own_allocate);
  QVERIFY(convolves || during == 0);
}

NETLOOM_TEST(StepAllocationsTest)

}  // namespace netloom

#include "step_allocations_test.moc"
