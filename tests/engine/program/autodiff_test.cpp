#include <cmath>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class AutodiffTest : public QObject {
  Q_OBJECT

 private slots:
  void gradients_of_a_small_network_are_its_slopes();
  void a_value_read_twice_sums_both_gradients();
  void what_the_loss_does_not_reach_has_no_gradient();
  void gradient_ops_belong_to_the_forward_node();
  void only_paths_to_wanted_values_are_followed();
};

namespace {

/// Two layers with softmax cross-entropy on four samples of three features, in f64; outputs "loss"
/// and one gradient per variable.
Program network_with_gradients() {
  Program program;
  Builder builder(program, Mode::training);
  builder.set_precision(Dtype::f64);
  const Value x =
      builder.input("x", Shape{{Role::batch, batch_extent()}, {Role::feature, 3}}, Dtype::f64);
  const Value labels = builder.input("labels", Shape{{Role::batch, batch_extent()}}, Dtype::i64);
  const Initialiser initialiser{Initialiser::Kind::normal, 0.7};
  const auto dense = [&](const std::string& node, const Value& in, std::int64_t units) {
    builder.enter(node, node);
    return ops::linear(
        builder, in, builder.weight("weight", Shape::of({units, in.shape().size(1)}), initialiser),
        builder.weight("bias", Shape::of({units}), initialiser));
  };
  const Value hidden = ops::tanh(builder, dense("first", x, 5));
  const Value scores = dense("second", hidden, 4);
  const Value loss = ops::mean(builder, ops::softmax_cross_entropy(builder, scores, labels));
  builder.output("loss", loss);
  std::vector<Value> weights;
  for (const Variable& variable : program.variables) {
    weights.push_back(builder.value(variable.value));
  }
  const std::vector<Value> found = gradients(builder, loss, weights);
  for (std::size_t i = 0; i < found.size(); ++i) {
    builder.output("gradient of " + program.variables[i].name, found[i]);
  }
  return program;
}

void set_samples(Executable& executable) {
  const std::vector<double> x = {0.5, -1, 2, 1.5, 0.3, -0.7, -2, 0.1, 0.4, 0.9, 1.1, -0.2};
  const std::vector<std::int64_t> labels = {0, 3, 2, 1};
  executable.set_input(executable.input("x"), reinterpret_cast<const std::byte*>(x.data()));
  executable.set_input(executable.input("labels"),
                       reinterpret_cast<const std::byte*>(labels.data()));
}

}  // namespace

void AutodiffTest::gradients_of_a_small_network_are_its_slopes() {
  const Program program = network_with_gradients();
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {4, 1});
  set_samples(*executable);
  const int loss = executable->output("loss");
  const auto loss_with = [&](const std::string& name, const Array& values) {
    variables.write(name, values);
    executable->run();
    return executable->read_scalar(loss);
  };
  for (const Variable& variable : program.variables) {
    executable->run();
    const Array gradient = executable->read("gradient of " + variable.name);
    const Array start = variables.read(variable.name);
    for (std::size_t i = 0; i < static_cast<std::size_t>(start.count()); ++i) {
      const double reach = 1e-5;
      Array moved = start.clone();
      moved.values<double>()[i] += reach;
      const double above = loss_with(variable.name, moved);
      moved.values<double>()[i] -= 2 * reach;
      const double below = loss_with(variable.name, moved);
      const double slope = (above - below) / (2 * reach);
      QVERIFY(std::abs(gradient.values<double>()[i] - slope) < 1e-8);
    }
    variables.write(variable.name, start);
  }
}

void AutodiffTest::a_value_read_twice_sums_both_gradients() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({3}), Dtype::f32);
  const Value loss = ops::sum(builder, ops::multiply(builder, x, ops::affine(builder, x, 2, 1)));
  const Value wanted[] = {x};
  builder.output("slope", gradients(builder, loss, wanted)[0]);  // d/dx x(2x + 1) = 4x + 1
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {});
  const std::vector<float> at = {-1, 0.5F, 3};
  executable->set_input(0, reinterpret_cast<const std::byte*>(at.data()));
  executable->run();
  const Array slope = executable->read("slope");
  for (std::size_t i = 0; i < at.size(); ++i) {
    QCOMPARE(slope.values<float>()[i], 4 * at[i] + 1);
  }
}

void AutodiffTest::what_the_loss_does_not_reach_has_no_gradient() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({2, 3}), Dtype::f32);
  const Value apart = builder.weight("apart", Shape::of({3}), {});
  const Value chosen = builder.weight("chosen", Shape::of({2, 3}), {});
  // Nothing differentiates through argmax.
  const Value numbers = ops::cast(builder, ops::argmax(builder, chosen, 1), Dtype::f32);
  const Value loss = ops::add(builder, ops::sum(builder, x), ops::sum(builder, numbers));
  const std::size_t before = program.instructions.size();
  const Value wanted[] = {apart, chosen};
  for (const Value& gradient : gradients(builder, loss, wanted)) QVERIFY(!gradient.valid());
  QCOMPARE(program.instructions.size(), before);
}

void AutodiffTest::gradient_ops_belong_to_the_forward_node() {
  const Program program = network_with_gradients();
  bool seen = false;
  for (const Instruction& instruction : program.instructions) {
    if (instruction.op->name != "tanh_backward") continue;
    seen = true;
    QCOMPARE(instruction.node, std::string("first"));
  }
  QVERIFY(seen);
}

void AutodiffTest::only_paths_to_wanted_values_are_followed() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({2, 3}), Dtype::f32);
  builder.enter("first", "first");
  const Value w1 = builder.weight("weight", Shape::of({4, 3}), {});
  const Value hidden = ops::tanh(builder, ops::linear(builder, x, w1, {}));
  builder.enter("second", "second");
  const Value w2 = builder.weight("weight", Shape::of({1, 4}), {});
  const Value loss = ops::sum(builder, ops::linear(builder, hidden, w2, {}));
  const std::size_t before = program.instructions.size();
  const Value wanted[] = {w2};
  QVERIFY(gradients(builder, loss, wanted)[0].valid());
  for (std::size_t i = before; i < program.instructions.size(); ++i) {
    QVERIFY(program.instructions[i].node != "first");
  }
}

NETLOOM_TEST(AutodiffTest)

}  // namespace netloom

#include "autodiff_test.moc"
