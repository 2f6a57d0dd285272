#include <QtTest>

#include "engine/ops/math_ops.h"
#include "engine/ops/norm_ops.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/ops/sequence_ops.h"
#include "engine/ops/spatial_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A training step of a hidden layer that is worth bf16 and a small layer that is not.
Program two_layers(std::int64_t hidden) {
  Program program;
  Builder b(program, Mode::training);
  const Value x = b.input("x", Shape::of({64, 128}), Dtype::f32);
  const Initialiser normal{Initialiser::Kind::normal, 0.1};
  const Value w = b.weight("w", Shape::of({hidden, 128}), normal);
  const Value bias = b.weight("b", Shape::of({hidden}), normal);
  const Value v = b.weight("v", Shape::of({2, hidden}), normal);
  const Value y = ops::linear(b, ops::relu(b, ops::linear(b, x, w, bias)), v, {});
  const Value loss = ops::mean(b, ops::square(b, y));
  b.output("loss", loss);
  fuse(program);
  const Value wanted[] = {w, bias, v};
  const std::vector<Value> found = gradients(b, loss, wanted);
  const ops::OptimiserOperand operands[] = {
      {w, found[0], {}}, {bias, found[1], {}}, {v, found[2], {}}};
  ops::sgd_step(b, operands, b.scalar("learning_rate", Dtype::f32), b.scalar("step", Dtype::i64),
                {});
  remove_dead_code(program);
  return program;
}

/// A training step of an LSTM of 64 units, one head of attention over its 32 steps, and scores.
Program sequence_layers() {
  Program program;
  Builder b(program, Mode::training);
  const Value x = b.input("x", Shape::of({16, 32, 64}), Dtype::f32);
  const Initialiser normal{Initialiser::Kind::normal, 0.1};
  const std::array weights{b.weight("input", Shape::of({256, 64}), normal),
                           b.weight("recurrent", Shape::of({256, 64}), normal),
                           b.weight("scores", Shape::of({64, 64}), normal)};
  const Value start = ops::constant(b, 0, Shape::of({16, 64}), Dtype::f32);
  const Value y = ops::lstm(b, ops::linear(b, x, weights[0], {}), weights[1], start, start, {}).y;
  const Value seen = ops::attention(b, y, y, y, {1, 1, false, 0.125, 0, 0}, {});
  const Value loss =
      ops::mean(b, ops::square(b, ops::affine(b, ops::linear(b, seen, weights[2], {}), 1, -1)));
  b.output("loss", loss);
  const std::vector<Value> found = gradients(b, loss, weights);
  std::vector<ops::OptimiserOperand> operands;
  for (std::size_t i = 0; i < weights.size(); ++i) operands.push_back({weights[i], found[i], {}});
  ops::sgd_step(b, operands, b.scalar("learning_rate", Dtype::f32), b.scalar("step", Dtype::i64),
                {});
  remove_dead_code(program);
  return program;
}

/// A training step of a residual block: x + linear(layer_norm(x)), whose result is seen as steps.
Program residual_layer() {
  Program program;
  Builder b(program, Mode::training);
  const Value x = b.input("x", Shape::of({16, 32, 128}), Dtype::f32);
  const Initialiser normal{Initialiser::Kind::normal, 0.1};
  const Value scale = b.weight("scale", Shape::of({128}), normal);
  const Value w = b.weight("w", Shape::of({128, 128}), normal);
  const Value h = ops::layer_norm(b, x, scale, {}, 2, 1e-5);
  const Value y = ops::add(b, x, ops::linear(b, h, w, {}));
  const Value loss = ops::mean(b, ops::square(b, y));
  b.output("loss", loss);
  const Value wanted[] = {scale, w};
  const std::vector<Value> found = gradients(b, loss, wanted);
  const ops::OptimiserOperand operands[] = {{scale, found[0], {}}, {w, found[1], {}}};
  ops::sgd_step(b, operands, b.scalar("learning_rate", Dtype::f32), b.scalar("step", Dtype::i64),
                {});
  remove_dead_code(program);
  return program;
}

/// "linear bf16, cast f32": every op with the dtype of its first result.
QString ops_of(const Program& program) {
  QStringList words;
  for (const Instruction& one : program.instructions) {
    const Dtype dtype = program.values[static_cast<std::size_t>(one.outputs[0])].dtype;
    words << QString::fromStdString(std::string(one.op->name) + " " + std::string(name_of(dtype)));
  }
  return words.join(", ");
}

/// "bf16 f32": the dtypes of an instruction's results.
QString results_of(const Program& program, std::string_view op) {
  for (const Instruction& one : program.instructions) {
    if (one.op->name != op) continue;
    QStringList words;
    for (const int output : one.outputs) {
      const Dtype dtype = program.values[static_cast<std::size_t>(output)].dtype;
      words << QString::fromStdString(std::string(name_of(dtype)));
    }
    return words.join(" ");
  }
  return "none";
}

/// Losses of five steps on one batch of the input x.
std::vector<double> losses_of(const Program& program, Dtype precision) {
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto step = compile(program, variables, {1, 1}, {Weights::change, {}, precision});
  step->set_scalar("learning_rate", 0.02);
  const TensorType& input = program.values[static_cast<std::size_t>(program.inputs[0].value)];
  std::vector<float> x(static_cast<std::size_t>(input.shape.count()));
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::sin(0.7F * static_cast<float>(i * i % 97));
  step->set_input(step->input("x"), reinterpret_cast<const std::byte*>(x.data()));
  std::vector<double> losses;
  for (int i = 0; i < 5; ++i) {
    step->run();
    losses.push_back(step->read_scalar(step->output("loss")));
  }
  return losses;
}

}  // namespace

class MixPrecisionTest : public QObject {
  Q_OBJECT

 private slots:
  void large_products_run_in_bf16();
  void norms_and_sums_take_what_is_there();
  void sums_are_bf16_between_convolutions();
  void small_products_stay();
  void convolutions_beside_grouped_ones_stay();
  void recurrent_layers_remember_in_f32();
  void attention_sums_in_f32();
  void variables_and_outputs_stay_f32();
  void learns_the_same_within_rounding_data();
  void learns_the_same_within_rounding();
};

void MixPrecisionTest::large_products_run_in_bf16() {
  Program program = two_layers(256);
  mix_precision(program);
  QCOMPARE(
      ops_of(program),
      QString("cast bf16, cast bf16, cast bf16, linear bf16, cast f32, linear f32, square f32, "
              "mean f32, constant f32, mean_backward f32, square_backward f32, matmul f32, "
              "matmul f32, relu_backward f32, cast bf16, matmul f32, sum f32, sgd_step f32"));
}

/// Nothing is converted but the weight and what flows back into the product.
void MixPrecisionTest::norms_and_sums_take_what_is_there() {
  Program program = residual_layer();
  mix_precision(program);
  QCOMPARE(
      ops_of(program),
      QString("layer_norm bf16, cast bf16, linear bf16, add f32, square f32, mean f32, constant "
              "f32, mean_backward f32, square_backward f32, cast bf16, reshape bf16, matmul bf16, "
              "reshape bf16, matmul f32, reshape bf16, layer_norm_backward f32, sgd_step f32"));
}

/// What was converted for a convolution is not added in f32, unless f32 is wanted of the sum.
void MixPrecisionTest::sums_are_bf16_between_convolutions() {
  const auto program_of = [](bool normed) {
    Program program;
    Builder b(program, Mode::training);
    ConvolutionAttributes squares;
    squares.window.kernel = {1, 3, 3};
    squares.window.before = squares.window.after = {0, 1, 1};
    const Value w = b.weight("w", Shape::of({32, 32, 3, 3}), {});
    const Value x = ops::relu(b, b.input("x", Shape::of({8, 32, 16, 16}), Dtype::f32));
    const Value sum = ops::add(b, ops::convolution(b, x, w, {}, squares), x);
    const Value read = normed ? ops::softmax(b, sum, 1) : ops::relu(b, sum);
    b.output("y", ops::convolution(b, read, w, {}, squares));
    mix_precision(program);
    return ops_of(program);
  };
  QCOMPARE(program_of(false), QString("relu f32, cast bf16, cast bf16, convolution bf16, add bf16, "
                                      "relu bf16, convolution bf16, cast f32"));
  QCOMPARE(program_of(true), QString("relu f32, cast bf16, cast bf16, convolution bf16, add f32, "
                                     "softmax f32, cast bf16, convolution bf16, cast f32"));
}

void MixPrecisionTest::small_products_stay() {
  Program program = two_layers(64);
  const std::string before = to_text(program);
  mix_precision(program);
  QCOMPARE(to_text(program), before);
}

void MixPrecisionTest::convolutions_beside_grouped_ones_stay() {
  const auto program_of = [](std::int64_t groups) {
    Program program;
    Builder b(program, Mode::training);
    const Value x = b.input("x", Shape::of({8, 32, 16, 16}), Dtype::f32);
    ConvolutionAttributes squares;
    squares.window.kernel = {1, 3, 3};
    const Value y =
        ops::convolution(b, x, b.weight("w", Shape::of({32, 32, 3, 3}), {}), {}, squares);
    squares.groups = groups;
    const Shape second = Shape::of({32, 32 / groups, 3, 3});
    b.output("y", ops::convolution(b, y, b.weight("v", second, {}), {}, squares));
    mix_precision(program);
    return ops_of(program);
  };
  QCOMPARE(program_of(32), QString("convolution f32, convolution f32"));
  QCOMPARE(program_of(1), QString("cast bf16, cast bf16, convolution bf16, cast bf16, convolution "
                                  "bf16, cast f32"));
}

void MixPrecisionTest::recurrent_layers_remember_in_f32() {
  const auto results = [](std::int64_t units) {
    Program program;
    Builder b(program, Mode::training);
    const Value x = b.input("x", Shape::of({16, 8, 4 * units}), Dtype::f32);
    const Value w = b.weight("w", Shape::of({4 * units, units}), {});
    const Value start = ops::constant(b, 0, Shape::of({16, units}), Dtype::f32);
    const Value y = ops::lstm(b, x, w, start, start, {}).y;
    const Value wanted[] = {w};
    b.output("w", gradients(b, ops::mean(b, ops::square(b, y)), wanted)[0]);
    mix_precision(program);
    return results_of(program, "lstm") + ", " + results_of(program, "lstm_backward");
  };
  QCOMPARE(results(128), QString("bf16 f32 f32 bf16, bf16 f32 f32"));
  QCOMPARE(results(32), QString("f32 f32 f32 f32, f32 f32 f32"));
}

void MixPrecisionTest::attention_sums_in_f32() {
  Program program = sequence_layers();
  mix_precision(program);
  QCOMPARE(results_of(program, "attention"), QString("bf16 f32"));
  QCOMPARE(results_of(program, "attention_backward"), QString("bf16 bf16 bf16"));
}

void MixPrecisionTest::variables_and_outputs_stay_f32() {
  Program program = two_layers(256);
  program.outputs.push_back({"hidden", program.instructions[0].outputs[0]});
  mix_precision(program);
  for (const Variable& one : program.variables) {
    QVERIFY(program.values[static_cast<std::size_t>(one.value)].dtype != Dtype::bf16);
  }
  for (const Port& one : program.outputs) {
    QCOMPARE(program.values[static_cast<std::size_t>(one.value)].dtype, Dtype::f32);
  }
  QVERIFY(std::isfinite(losses_of(program, Dtype::f32).back()));
}

void MixPrecisionTest::learns_the_same_within_rounding_data() {
  QTest::addColumn<int>("index");
  QTest::newRow("hidden layer") << 0;
  QTest::newRow("LSTM and attention") << 1;
  QTest::newRow("residual layer") << 2;
}

void MixPrecisionTest::learns_the_same_within_rounding() {
  QFETCH(int, index);
  const Program program =
      index == 0 ? two_layers(256) : (index == 1 ? sequence_layers() : residual_layer());
  const std::vector<double> wide = losses_of(program, Dtype::f32);
  const std::vector<double> narrow = losses_of(program, Dtype::bf16);
  QVERIFY(wide != narrow);
  QVERIFY(narrow.back() < narrow.front());
  for (std::size_t i = 0; i < wide.size(); ++i) {
    QVERIFY2(std::abs(narrow[i] - wide[i]) < 0.01 * wide[i],
             qPrintable(QString::number(narrow[i])));
  }
}

NETLOOM_TEST(MixPrecisionTest)

}  // namespace netloom

#include "mix_precision_test.moc"
