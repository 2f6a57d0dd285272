#include <algorithm>
#include <cmath>
#include <cstring>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

/// Copies of weights in the layouts and types in which a step reads them.
class WeightCopiesTest : public QObject {
  Q_OBJECT

 private slots:
  void stand_for_reorders();
  void follow_the_weight();
  void follow_what_other_executables_do();
  void are_left_where_a_weight_was();
  void are_not_made_where_nothing_is_overwritten();
  void stand_for_conversions();
  void hold_the_weight_rounded_data();
  void hold_the_weight_rounded();
};

namespace {

std::vector<float> values_of(const Array& array) {
  const auto values = array.values<float>();
  return {values.begin(), values.end()};
}

enum class Learns { no, yes };

/// Σ (x · wᵀ), with Σ w² where two ops read `w`, and a step along its slopes where it learns.
Program reading(int readers, Learns learns = Learns::yes) {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({2, 3}), Dtype::f32);
  const Value w = builder.weight("w", Shape::of({4, 3}), {Initialiser::Kind::normal, 0.5});
  Value loss = ops::sum(builder, ops::linear(builder, x, w, {}));
  if (readers > 1) loss = ops::add(builder, loss, ops::sum(builder, ops::square(builder, w)));
  builder.output("loss", loss);
  if (learns == Learns::no) return program;
  const Value wanted[] = {w};
  const ops::OptimiserOperand operands[] = {{w, gradients(builder, loss, wanted)[0], {}}};
  ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                builder.scalar("step", Dtype::i64), {});
  return program;
}

void prepare_step(Executable& executable) {
  const std::vector<float> x{0.5F, -1, 2, 1.5F, 0.25F, -0.75F};
  executable.set_input(executable.input("x"), reinterpret_cast<const std::byte*>(x.data()));
  executable.set_scalar("learning_rate", 0.1);
}

/// The weight after three steps, the last of them from values that were written.
std::vector<float> stepped(Backend& backend, const Program& program) {
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {});
  prepare_step(*executable);
  executable->run();
  executable->run();
  const Array after = variables.read("w");
  std::vector<float> all = values_of(after);
  Array less = after.clone();
  for (float& value : less.values<float>()) value -= 1;
  variables.write("w", less);
  executable->run();
  for (const float value : values_of(variables.read("w"))) all.push_back(value);
  all.push_back(static_cast<float>(executable->read_scalar(0)));
  return all;
}

/// A step through a product large enough for bf16.
Program large_program() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({64, 256}), Dtype::f32);
  const Value w = builder.weight("w", Shape::of({128, 256}), {Initialiser::Kind::normal, 0.1});
  const Value y = ops::linear(builder, x, w, {});
  const Value loss = ops::sum(builder, ops::square(builder, y));
  builder.output("loss", loss);
  const Value wanted[] = {w};
  const ops::OptimiserOperand operands[] = {{w, gradients(builder, loss, wanted)[0], {}}};
  ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                builder.scalar("step", Dtype::i64), {});
  return program;
}

int kernels_of(const Executable& executable, std::string_view op) {
  const auto& kernels = executable.report().kernels;
  return static_cast<int>(std::count_if(kernels.begin(), kernels.end(),
                                        [&](const KernelReport& one) { return one.op == op; }));
}

}  // namespace

void WeightCopiesTest::stand_for_reorders() {
  // Where its gradient lies so too, the step along it is the only reader that is in the way.
  MirrorBackend backend({"linear", "sgd_step"});
  Variables variables(backend, 1);
  const auto executable = compile(reading(2), variables, {});
  QCOMPARE(variables.entry("w").spec.layout, MirrorBackend::mirrored);
  QCOMPARE(variables.entry("w").copies.size(), std::size_t{1});
  // x, the product, the gradient; and the copy, which this backend's step does not write itself.
  QCOMPARE(kernels_of(*executable, "reorder"), 3);
  QCOMPARE(executable->report().reorders, 4);
}

void WeightCopiesTest::follow_the_weight() {
  MirrorBackend plain;
  const std::vector<float> expected = stepped(plain, reading(2));
  for (const std::set<std::string, std::less<>>& mirrored :
       {std::set<std::string, std::less<>>{"linear"}, {"linear", "sgd_step"}, {"square"}}) {
    MirrorBackend backend(mirrored);
    QCOMPARE(stepped(backend, reading(2)), expected);
  }
}

void WeightCopiesTest::follow_what_other_executables_do() {
  MirrorBackend backend({"linear", "sgd_step"});
  Variables variables(backend, 1);
  const auto step = compile(reading(1), variables, {});
  QVERIFY(variables.entry("w").copies.empty());
  Program second;
  Builder builder(second, Mode::training);
  const Value w = builder.weight("w", Shape::of({4, 3}), {Initialiser::Kind::normal, 0.5});
  const Value seen = builder.state("seen", Shape::of({4, 3}), 0);
  builder.update(seen, ops::exp(builder, ops::affine(builder, w, 1, 0)));
  const auto other = compile(second, variables, {});
  QCOMPARE(variables.entry("w").copies.size(), std::size_t{1});
  prepare_step(*step);
  step->run();
  other->run();
  const std::vector<float> now = values_of(variables.read("w"));
  const std::vector<float> read = values_of(variables.read("seen"));
  for (std::size_t i = 0; i < now.size(); ++i) QCOMPARE(read[i], std::exp(now[i]));
}

void WeightCopiesTest::are_left_where_a_weight_was() {
  MirrorBackend backend({"linear"});
  Variables variables(backend, 1);
  const auto executable = compile(reading(2), variables, {});
  // The step along the gradient takes both as the gradient lies; only the way forward is mirrored.
  QVERIFY(variables.entry("w").spec.layout.plain());
  QCOMPARE(variables.entry("w").copies.size(), std::size_t{1});
  QCOMPARE(variables.entry("w").copies[0].spec.layout, MirrorBackend::mirrored);
  QCOMPARE(kernels_of(*executable, "reorder"), 2);
}

void WeightCopiesTest::are_not_made_where_nothing_is_overwritten() {
  MirrorBackend backend({"linear"});
  Variables variables(backend, 1);
  const auto executable = compile(reading(2, Learns::no), variables, {});
  QVERIFY(variables.entry("w").copies.empty());
  QCOMPARE(kernels_of(*executable, "reorder"), 3);  // x, the product and w.
}

void WeightCopiesTest::stand_for_conversions() {
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  const auto executable = compile(large_program(), variables, {}, {.precision = Dtype::bf16});
  for (const KernelReport& kernel : executable->report().kernels)
    QVERIFY2(kernel.op != "cast" || kernel.bytes != 128 * 256 * 6, kernel.node.c_str());
  QCOMPARE(variables.entry("w").copies.size(), std::size_t{1});
}

void WeightCopiesTest::hold_the_weight_rounded_data() {
  QTest::addColumn<bool>("by_reference");
  QTest::newRow("cpu") << false;
  QTest::newRow("reference") << true;
}

void WeightCopiesTest::hold_the_weight_rounded() {
  QFETCH(bool, by_reference);
  const auto backend = by_reference ? make_reference_backend() : make_cpu_backend(1);
  Variables variables(*backend, 1);
  const auto executable = compile(large_program(), variables, {}, {.precision = Dtype::bf16});
  const std::vector<float> x(64 * 256, 0.25F);
  executable->set_input(executable->input("x"), reinterpret_cast<const std::byte*>(x.data()));
  executable->set_scalar("learning_rate", 0.001);
  const auto& copy = variables.entry("w").copies.at(0);
  QVERIFY(copy.spec.layout.plain());
  const std::vector<float> before = values_of(variables.read("w"));
  for (int step = 0; step < 3; ++step) {
    const Array rounded = variables.read("w").converted(Dtype::bf16);
    QVERIFY(std::memcmp(copy.memory->address(), rounded.data(), rounded.byte_size()) == 0);
    executable->run();
  }
  QVERIFY(values_of(variables.read("w")) != before);
}

NETLOOM_TEST(WeightCopiesTest)

}  // namespace netloom

#include "weight_copies_test.moc"
