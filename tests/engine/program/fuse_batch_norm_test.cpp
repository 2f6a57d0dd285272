#include <algorithm>
#include <array>
#include <cmath>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class FuseBatchNormTest : public QObject {
  Q_OBJECT

 private slots:
  void a_residual_block_is_two_norms();
  void a_norm_that_others_read_stays();
  void a_sum_with_what_comes_later_stays();
  void a_gradient_that_others_read_stays();
  void a_step_learns_the_same();
};

namespace {

std::ptrdiff_t count_of(const Program& program, std::string_view op) {
  return std::count_if(program.instructions.begin(), program.instructions.end(),
                       [op](const Instruction& one) { return one.op->name == op; });
}

const Instruction& only(const Program& program, std::string_view op, int number = 0) {
  for (const Instruction& one : program.instructions)
    if (one.op->name == op && number-- == 0) return one;
  qFatal("no such instruction");
}

/// Batch norms over maps of three channels.
struct Maps {
  Program program;
  Builder builder{program, Mode::training};
  Value x = builder.input("x", Shape::of({4, 3, 2, 5}), Dtype::f32);
  Value scale = builder.weight("scale", Shape::of({3}), {Initialiser::Kind::normal, 1});
  Value shift = builder.weight("shift", Shape::of({3}), {Initialiser::Kind::normal, 1});

  Value norm(const Value& of) {
    return ops::batch_norm_training(builder, of, scale, shift, 1e-3).y;
  }
  Value relu(const Value& of) { return ops::relu(builder, of); }
  /// relu(norm(…relu(norm(x))…) + shortcut)
  Value block() {
    const Value inner = relu(norm(ops::affine(builder, x, 2, 1)));
    return relu(ops::add(builder, norm(ops::square(builder, inner)), inner));
  }
  /// A step that minimises the sum of squares of `y`.
  void learn(const Value& y) {
    const Value loss = ops::sum(builder, ops::square(builder, y));
    builder.output("loss", loss);
    const std::array wanted{scale, shift};
    const std::vector<Value> found = gradients(builder, loss, wanted);
    const ops::OptimiserOperand operands[] = {{scale, found[0], {}}, {shift, found[1], {}}};
    ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                  builder.scalar("step", Dtype::i64), {});
    remove_dead_code(program);
  }
};

Activation activation_of(const Instruction& norm) {
  return std::get<NormaliseAttributes>(norm.attributes).activation;
}

}  // namespace

void FuseBatchNormTest::a_residual_block_is_two_norms() {
  Maps maps;
  maps.learn(maps.block());
  const std::ptrdiff_t sums = count_of(maps.program, "add");
  fuse_batch_norm(maps.program);
  QCOMPARE(count_of(maps.program, "relu"), 0);
  QCOMPARE(count_of(maps.program, "add"), sums - 1);
  const Instruction& first = only(maps.program, "batch_norm_training");
  const Instruction& second = only(maps.program, "batch_norm_training", 1);
  QCOMPARE(activation_of(first), Activation::relu);
  QCOMPARE(activation_of(second), Activation::relu);
  QCOMPARE(first.inputs.size(), std::size_t{3});
  QCOMPARE(second.inputs.size(), std::size_t{4});
  QCOMPARE(second.inputs[3], first.outputs[0]);
  // The gradient at the end of the block goes two ways, the other one alone.
  QCOMPARE(count_of(maps.program, "relu_backward"), 1);
  const Instruction& inner = only(maps.program, "batch_norm_training_backward", 1);
  QCOMPARE(inner.inputs.size(), std::size_t{6});
  QCOMPARE(inner.inputs[5], first.inputs[2]);
}

void FuseBatchNormTest::a_norm_that_others_read_stays() {
  Maps maps;
  const Value y = maps.norm(maps.x);
  maps.builder.output("norm", y);
  maps.builder.output("y", maps.relu(y));
  fuse_batch_norm(maps.program);
  QCOMPARE(count_of(maps.program, "relu"), 1);
  QCOMPARE(activation_of(only(maps.program, "batch_norm_training")), Activation::none);
}

void FuseBatchNormTest::a_sum_with_what_comes_later_stays() {
  Maps maps;
  const Value y = maps.norm(maps.x);
  const Value later = ops::square(maps.builder, maps.x);
  maps.builder.output("y", ops::add(maps.builder, y, later));
  fuse_batch_norm(maps.program);
  QCOMPARE(count_of(maps.program, "add"), 1);
}

void FuseBatchNormTest::a_gradient_that_others_read_stays() {
  Maps maps;
  maps.learn(maps.relu(maps.norm(maps.x)));
  maps.builder.output("slope", {only(maps.program, "relu_backward").outputs[0], maps.x.type});
  fuse_batch_norm(maps.program);
  QCOMPARE(count_of(maps.program, "relu_backward"), 1);
  QCOMPARE(only(maps.program, "batch_norm_training_backward").inputs.size(), std::size_t{5});
}

void FuseBatchNormTest::a_step_learns_the_same() {
  const auto shift_after_a_step = [](PassSet without) {
    Maps maps;
    maps.learn(maps.block());
    MirrorBackend backend;
    Variables variables(backend, 5);
    const auto executable = compile(maps.program, variables, {4, 1}, {Weights::change, without});
    std::vector<float> x(120);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::sin(static_cast<float>(i));
    executable->set_input(0, reinterpret_cast<const std::byte*>(x.data()));
    executable->set_scalar("learning_rate", 0.01);
    executable->run();
    return variables.read("shift");
  };
  const Array fused = shift_after_a_step({});
  const Array bare = shift_after_a_step({Pass::fuse_activations});
  for (std::size_t i = 0; i < 3; ++i)
    QVERIFY(std::abs(fused.values<float>()[i] - bare.values<float>()[i]) < 1e-5F);
}

NETLOOM_TEST(FuseBatchNormTest)

}  // namespace netloom

#include "fuse_batch_norm_test.moc"
