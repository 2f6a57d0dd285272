#include "engine/training/step.h"

#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/ops/ops.h"
#include "engine/program/compile.h"
#include "engine/training/schedule.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Runs `steps` steps of the loss mean(w · x) over x = (1, 2), so that the gradient of w is always
/// (1/2, 1), from w = (1, −1); returns w.
std::vector<double> weights_after(const PhaseSettings& phase, int steps, double rate) {
  Program program;
  Builder b(program, Mode::training);
  b.enter("lin", "dense");
  const Shape shape{{Role::feature, 2}};
  const Value w = b.weight("w", shape, Initialiser{});
  const std::vector<float> slopes = {1, 2};
  const Value x = b.input("x", shape, Dtype::f32);
  LossTerm term;
  term.node = "loss";
  term.loss = ops::mean(b, ops::multiply(b, w, x));
  const StepProgram step = training_step(std::move(program), std::vector{term}, phase, 0);

  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  variables.declare(step.program);
  const std::vector<float> start = {1, -1};
  std::string name;
  for (const Variables::Entry* entry : variables.entries()) {
    if (entry->kind == VariableKind::weight) name = entry->name;
  }
  variables.write(name, Array::from<float>(shape, start));
  const auto executable = compile(step.program, variables, Binding{1, 1});
  executable->set_input(executable->input("x"), reinterpret_cast<const std::byte*>(slopes.data()));
  for (int i = 0; i < steps; ++i) {
    executable->set_scalar(rate_name(0), rate);
    executable->set_scalar(step_name, i);
    executable->run();
  }
  const Array result = variables.read(name);
  return {result.values<float>()[0], result.values<float>()[1]};
}

bool close(double a, double b) {
  return std::abs(a - b) < 1e-6;
}

}  // namespace

class StepTest : public QObject {
  Q_OBJECT

 private slots:
  void sgd_with_momentum_equals_its_formula();
  void adamw_equals_its_formula();
  void rates_data();
  void rates();
};

void StepTest::sgd_with_momentum_equals_its_formula() {
  PhaseSettings phase;
  phase.optimiser.type = "sgd";
  phase.optimiser.momentum = 0.9;
  const double rate = 0.1;
  const double slopes[] = {0.5, 1};
  double expected[] = {1, -1};
  double velocity[] = {0, 0};
  for (int step = 1; step <= 3; ++step) {
    for (int i = 0; i < 2; ++i) {
      velocity[i] = 0.9 * velocity[i] + slopes[i];
      expected[i] -= rate * velocity[i];
    }
    const auto found = weights_after(phase, step, rate);
    for (int i = 0; i < 2; ++i) QVERIFY(close(found[static_cast<std::size_t>(i)], expected[i]));
  }
}

void StepTest::adamw_equals_its_formula() {
  PhaseSettings phase;
  phase.optimiser.type = "adamw";
  phase.optimiser.weight_decay = 0.1;
  const double rate = 0.01;
  const double slopes[] = {0.5, 1};
  double expected[] = {1, -1};
  for (int step = 1; step <= 3; ++step) {
    for (int i = 0; i < 2; ++i) {
      // With one gradient all along, the corrected moments are g and g².
      expected[i] -= rate * (0.1 * expected[i] + slopes[i] / (slopes[i] + 1e-8));
    }
    const auto found = weights_after(phase, step, rate);
    for (int i = 0; i < 2; ++i) QVERIFY(close(found[static_cast<std::size_t>(i)], expected[i]));
  }
}

void StepTest::rates_data() {
  QTest::addColumn<QString>("type");
  QTest::addColumn<double>("warmup");
  QTest::addColumn<double>("final_fraction");
  QTest::addColumn<int>("step");
  QTest::addColumn<double>("expected");
  QTest::newRow("constant, first") << "constant" << 0.0 << 0.0 << 0 << 0.1;
  QTest::newRow("constant, last") << "constant" << 0.0 << 0.0 << 99 << 0.1;
  QTest::newRow("cosine, first") << "cosine" << 0.0 << 0.0 << 0 << 0.1;
  QTest::newRow("cosine, quarter") << "cosine" << 0.0 << 0.0 << 25 << 0.05 * (1 + std::sqrt(0.5));
  QTest::newRow("cosine, half") << "cosine" << 0.0 << 0.0 << 50 << 0.05;
  QTest::newRow("cosine, end") << "cosine" << 0.0 << 0.0 << 100 << 0.0;
  QTest::newRow("cosine to a fraction, half") << "cosine" << 0.0 << 0.2 << 50 << 0.06;
  QTest::newRow("cosine to a fraction, end") << "cosine" << 0.0 << 0.2 << 100 << 0.02;
  QTest::newRow("warm-up learns at once") << "constant" << 2.0 << 0.0 << 0 << 0.1 / 21;
  QTest::newRow("warm-up, half") << "constant" << 2.0 << 0.0 << 10 << 0.1 * 11 / 21;
  QTest::newRow("warm-up over") << "constant" << 2.0 << 0.0 << 20 << 0.1;
  QTest::newRow("cosine starts after the warm-up") << "cosine" << 2.0 << 0.0 << 20 << 0.1;
  QTest::newRow("cosine, half of what is left") << "cosine" << 2.0 << 0.0 << 60 << 0.05;
  QTest::newRow("warm-up longer than the run") << "cosine" << 20.0 << 0.0 << 99 << 0.1 * 100 / 201;
}

void StepTest::rates() {
  QFETCH(QString, type);
  QFETCH(double, warmup);
  QFETCH(double, final_fraction);
  QFETCH(int, step);
  QFETCH(double, expected);
  PhaseSettings phase;
  phase.optimiser.learning_rate = 0.1;
  phase.schedule = {type.toStdString(), warmup, final_fraction};
  const double found = learning_rate(phase, step, 100, 10);
  QVERIFY2(std::abs(found - expected) < 1e-12, qPrintable(QString::number(found)));
}

NETLOOM_TEST(StepTest)

}  // namespace netloom

#include "step_test.moc"
