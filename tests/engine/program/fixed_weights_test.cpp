#include <algorithm>
#include <cmath>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/ops/spatial_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

/// Executables of weights that stay: see `Weights`.
class FixedWeightsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_batch_norm_joins_the_convolution_before_it_data();
  void a_batch_norm_joins_the_convolution_before_it();
  void a_convolution_with_another_reader_is_left_alone();
  void what_depends_on_weights_alone_runs_once();
  void scalars_of_the_host_do_not_stay();
};

namespace {

Value drawn(Builder& b, std::string_view name, const Shape& shape) {
  return b.weight(name, shape, {Initialiser::Kind::normal, 0.5});
}

/// x → convolution → batch norm → relu.
Program convolved(bool bias, bool read_between) {
  Program program;
  Builder b(program, Mode::inference);
  const Value x = b.input(
      "x", {{Role::batch, batch_extent()}, {Role::channel, 2}, {Role::height, 5}, {Role::width, 5}},
      Dtype::f32);
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 3, 3};
  const Value between =
      ops::convolution(b, x, drawn(b, "w", Shape::of({4, 2, 3, 3})),
                       bias ? drawn(b, "bias", Shape::of({4})) : Value(), attributes);
  const Value variance = b.variable("variance", VariableKind::state, Shape::of({4}), Dtype::f32,
                                    {Initialiser::Kind::constant, 2});
  b.output("y", ops::relu(b, ops::batch_norm_inference(
                                 b, between, drawn(b, "scale", Shape::of({4})),
                                 drawn(b, "shift", Shape::of({4})),
                                 drawn(b, "mean", Shape::of({4})), variance, 0.25)));
  if (read_between) b.output("between", between);
  return program;
}

}  // namespace

void FixedWeightsTest::a_batch_norm_joins_the_convolution_before_it_data() {
  QTest::addColumn<bool>("bias");
  QTest::newRow("with bias") << true;
  QTest::newRow("without") << false;
}

void FixedWeightsTest::a_batch_norm_joins_the_convolution_before_it() {
  QFETCH(bool, bias);
  const Program program = convolved(bias, false);
  std::vector<std::vector<float>> results;
  for (const Weights weights : {Weights::change, Weights::stay}) {
    MirrorBackend backend({"convolution"});
    Variables variables(backend, 1);
    const auto executable = compile(program, variables, {2, 1}, {weights});
    std::vector<float> x(100);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::sin(static_cast<float>(i));
    executable->set_input(executable->input("x"), reinterpret_cast<const std::byte*>(x.data()));
    executable->run();
    const Array y = executable->read("y");
    results.emplace_back(y.values<float>().begin(), y.values<float>().end());
    const auto& kernels = executable->report().kernels;
    const auto norms = std::count_if(kernels.begin(), kernels.end(), [](const KernelReport& one) {
      return one.op == "batch_norm_inference" || one.op == "relu";
    });
    QCOMPARE(norms, weights == Weights::stay ? 0 : 2);
  }
  QCOMPARE(results[0].size(), results[1].size());
  for (std::size_t i = 0; i < results[0].size(); ++i) {
    QVERIFY(std::abs(results[0][i] - results[1][i]) < 1e-5F);
  }
}

void FixedWeightsTest::a_convolution_with_another_reader_is_left_alone() {
  Program program = convolved(true, true);
  const std::string before = to_text(program);
  fold_batch_norm(program);
  QCOMPARE(to_text(program), before);
}

void FixedWeightsTest::what_depends_on_weights_alone_runs_once() {
  Program program;
  Builder b(program, Mode::inference);
  const Value x = b.input("x", Shape::of({100'000}), Dtype::f32);
  const Value w = drawn(b, "w", Shape::of({100'000}));
  b.output("y", ops::multiply(b, x, ops::exp(b, ops::square(b, w))));
  MirrorBackend backend({"exp"});
  Variables variables(backend, 1);
  QCOMPARE(compile(program, variables, {}, {Weights::stay})->report().kernels.size(),
           std::size_t{1});
  QVERIFY(compile(program, variables, {})->report().kernels.size() > 1);
}

void FixedWeightsTest::scalars_of_the_host_do_not_stay() {
  Program program;
  Builder b(program, Mode::inference);
  b.output("y", ops::affine(b, b.scalar("rate", Dtype::f32), 2, 0));
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {}, {Weights::stay});
  executable->set_scalar("rate", 4);
  executable->run();
  QCOMPARE(executable->read_scalar(executable->output("y")), 8.0);
}

NETLOOM_TEST(FixedWeightsTest)

}  // namespace netloom

#include "fixed_weights_test.moc"
