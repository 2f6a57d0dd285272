#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/layers/parameter_value.h"
#include "engine/ops/ops.h"
#include "engine/program/compile.h"
#include "engine/training/step.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Runs `steps` steps of the loss mean((w · x)²) over x = (1, 2) from w = (1, −0.3); returns w.
std::array<double, 2> weights_after(const PhaseSettings& phase, int steps) {
  Program program;
  Builder b(program, Mode::training);
  b.enter("lin", "dense");
  const Shape shape{{Role::feature, 2}};
  const Value w = b.weight("w", shape, Initialiser{});
  const Value x = b.input("x", shape, Dtype::f32);
  LossTerm term;
  term.node = "loss";
  term.loss = ops::mean(b, ops::square(b, ops::multiply(b, w, x)));
  const StepProgram step = training_step(std::move(program), std::vector{term}, phase, 0);

  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  variables.declare(step.program);
  const std::vector<float> start = {1, -0.3F};
  const std::string name = step.program.variables.front().name;
  variables.write(name, Array::from<float>(shape, start));
  const auto executable = compile(step.program, variables, Binding{1, 1});
  const std::vector<float> scales = {1, 2};
  executable->set_input(executable->input("x"), reinterpret_cast<const std::byte*>(scales.data()));
  for (int i = 0; i < steps; ++i) {
    executable->set_scalar(rate_name(0), phase.optimiser.number("learning_rate"));
    executable->set_scalar(step_name, i);
    executable->run();
  }
  const Array result = variables.read(name);
  return {result.values<float>()[0], result.values<float>()[1]};
}

}  // namespace

class OptimisersTest : public QObject {
  Q_OBJECT

 private slots:
  void weights_follow_the_gradient_data();
  void weights_follow_the_gradient();
  void declarations_are_whole_data();
  void declarations_are_whole();
};

void OptimisersTest::weights_follow_the_gradient_data() {
  QTest::addColumn<PhaseSettings>("phase");
  QTest::addColumn<int>("steps");
  QTest::addColumn<double>("first");
  QTest::addColumn<double>("second");
  const auto row = [](const char* name, OptimiserSettings optimiser, double first, double second) {
    PhaseSettings phase;
    phase.optimiser = std::move(optimiser);
    QTest::newRow(name) << phase << 5 << first << second;
  };
  // Of PyTorch 2.15, in f64.
  const double rate = 0.1;
  row("sgd", {"sgd", {{"learning_rate", rate}}}, 0.590490000, -0.023328000);
  row("sgd, momentum",
      {"sgd", {{"learning_rate", rate}, {"momentum", 0.9}, {"weight_decay", 0.01}}}, -0.036815008,
      0.218272405);
  row("sgd, nesterov", {"sgd", {{"learning_rate", rate}, {"momentum", 0.9}, {"nesterov", true}}},
      -0.104581684, 0.049540740);
  row("adam", {"adam", {{"learning_rate", rate}, {"weight_decay", 0.1}}}, 0.507963661, 0.116177790);
  row("adamw", {"adamw", {{"learning_rate", rate}, {"weight_decay", 0.1}}}, 0.469952660,
      0.117729491);
  row("nadam", {"nadam", {{"learning_rate", rate}, {"weight_decay", 0.1}}}, 0.623662893,
      -0.016511047);
  row("nadam, short memories", {"nadam", {{"learning_rate", rate}, {"beta1", 0.8}, {"beta2", 0.9}}},
      0.578872962, 0.004371399);
  row("rmsprop", {"rmsprop", {{"learning_rate", 0.03}, {"weight_decay", 0.1}}}, 0.250633166, 0);
  row("rmsprop, momentum",
      {"rmsprop", {{"learning_rate", 0.03}, {"momentum", 0.9}, {"memory", 0.9}}}, 0.160480547,
      0.235626114);
  row("adagrad", {"adagrad", {{"learning_rate", rate}, {"weight_decay", 0.1}}}, 0.697714862,
      -0.061058375);

  const auto clipped = [&](const char* name, const char* type, double norm, double value,
                           double first, double second) {
    PhaseSettings phase;
    phase.optimiser = {type, {{"learning_rate", rate}}};
    phase.clip_norm = norm;
    phase.clip_value = value;
    QTest::newRow(name) << phase << 5 << first << second;
  };
  clipped("norm of 1", "sgd", 1, 0, 0.633609971, -0.034578145);
  clipped("elements of 0.5", "sgd", 0, 0.5, 0.750000000, -0.060000000);
  clipped("both", "adam", 2, 0.8, 0.502688620, 0.123915786);

  // Of the formula in Lion's paper; PyTorch has none.
  PhaseSettings lion;
  lion.optimiser = {"lion", {{"learning_rate", 0.03}, {"weight_decay", 0.1}}};
  QTest::newRow("lion") << lion << 20 << 0.358475696 << 0.062492488;
}

void OptimisersTest::weights_follow_the_gradient() {
  QFETCH(PhaseSettings, phase);
  QFETCH(int, steps);
  QFETCH(double, first);
  QFETCH(double, second);
  const auto found = weights_after(phase, steps);
  QVERIFY2(std::abs(found[0] - first) < 1e-6, qPrintable(QString::number(found[0], 'g', 9)));
  QVERIFY2(std::abs(found[1] - second) < 1e-6, qPrintable(QString::number(found[1], 'g', 9)));
}

void OptimisersTest::declarations_are_whole_data() {
  QTest::addColumn<const DeclaredType*>("type");
  for (const OptimiserType& one : OptimiserType::all())
    QTest::newRow(one.name.c_str()) << static_cast<const DeclaredType*>(&one);
  for (const ScheduleType& one : ScheduleType::all())
    QTest::newRow(one.name.c_str()) << static_cast<const DeclaredType*>(&one);
}

void OptimisersTest::declarations_are_whole() {
  QFETCH(const DeclaredType*, type);
  QVERIFY(!type->title.empty());
  QVERIFY(type->summary.ends_with('.'));
  for (const ParameterInfo& info : type->parameters) {
    QVERIFY2(!info.title.empty(), info.name.c_str());
    QVERIFY2(info.text.ends_with('.'), info.name.c_str());
    QVERIFY2(!check_parameter(info, info.fallback), info.name.c_str());
  }
}

NETLOOM_TEST(OptimisersTest)

}  // namespace netloom

#include "optimisers_test.moc"
