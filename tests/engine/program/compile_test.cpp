#include "engine/program/compile.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/program/builder.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class CompileTest : public QObject {
  Q_OBJECT

 private slots:
  void a_value_is_reordered_once_per_layout();
  void layouts_change_no_results();
  void an_output_in_its_own_layout_reads_plain();
  void a_reshape_takes_no_kernel();
  void elementwise_ops_reuse_what_nobody_reads_later();
  void inputs_and_outputs_are_never_overwritten();
  void constants_are_computed_once();
  void updates_reach_variables_through_a_copy();
  void a_step_reads_variables_as_they_were();
  void executables_of_other_sizes_share_variables();
  void the_first_node_that_is_not_finite_is_named();
  void unknown_names_are_errors();
};

namespace {

const Shape rows_of_three{{Role::batch, batch_extent()}, {Role::feature, 3}};
const Initialiser compile_normal{Initialiser::Kind::normal, 0.5};

void give(Executable& executable, std::string_view name, const std::vector<float>& values) {
  executable.set_input(executable.input(name), reinterpret_cast<const std::byte*>(values.data()));
}

std::vector<float> floats(const Array& array) {
  const auto values = array.values<float>();
  return {values.begin(), values.end()};
}

/// Two linears of one input, added and squashed.
Program forked_program() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", rows_of_three, Dtype::f32);
  const Value w1 = builder.weight("w1", Shape::of({4, 3}), compile_normal);
  const Value w2 = builder.weight("w2", Shape::of({4, 3}), compile_normal);
  const Value a = ops::linear(builder, x, w1, {});
  const Value b = ops::linear(builder, x, w2, {});
  builder.output("a", a);
  builder.output("y", ops::exp(builder, ops::add(builder, a, b)));
  return program;
}

const std::vector<float> two_rows = {0.5F, -1, 2, 1.5F, 0.25F, -0.75F};

}  // namespace

void CompileTest::a_value_is_reordered_once_per_layout() {
  MirrorBackend backend({"linear"});
  Variables variables(backend, 1);
  const auto executable = compile(forked_program(), variables, {2, 1});
  // x once for both, each result once for the sum; the weights take the layout asked for.
  QCOMPARE(executable->report().reorders, 3);
  QCOMPARE(variables.entry("w1").spec.layout, MirrorBackend::mirrored);
}

void CompileTest::layouts_change_no_results() {
  const auto results = [](std::set<std::string, std::less<>> mirrored_ops) {
    MirrorBackend backend(std::move(mirrored_ops));
    Variables variables(backend, 1);
    const auto executable = compile(forked_program(), variables, {2, 1});
    give(*executable, "x", two_rows);
    executable->run();
    std::vector<float> all = floats(executable->read("y"));
    for (const float weight : floats(variables.read("w2"))) all.push_back(weight);
    return all;
  };
  const std::vector<float> plain = results({});
  QCOMPARE(results({"linear"}), plain);
  QCOMPARE(results({"add"}), plain);
  QCOMPARE(results({"linear", "add", "exp"}), plain);
}

void CompileTest::an_output_in_its_own_layout_reads_plain() {
  MirrorBackend plain_backend;
  MirrorBackend mirror_backend({"linear"});
  std::vector<std::vector<float>> read;
  for (Backend* backend :
       {static_cast<Backend*>(&plain_backend), static_cast<Backend*>(&mirror_backend)}) {
    Variables variables(*backend, 1);
    const auto executable = compile(forked_program(), variables, {2, 1});
    give(*executable, "x", two_rows);
    executable->run();
    QVERIFY(executable->output_spec(executable->output("a")).layout.plain());
    (void)executable->read("y");
    read.push_back(floats(executable->read("a")));
    QCOMPARE(floats(executable->read("a")), read.back());
  }
  QCOMPARE(read[0], read[1]);
}

void CompileTest::a_reshape_takes_no_kernel() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", rows_of_three, Dtype::f32);
  const Value flat = ops::reshape(builder, ops::square(builder, x),
                                  Shape{{Role::none, Extent(3) * batch_extent()}});
  builder.output("y", ops::relu(builder, flat));
  MirrorBackend backend({"square"});
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {2, 1});
  // reorder, square, reorder, relu
  QCOMPARE(executable->report().kernels.size(), std::size_t{4});
  give(*executable, "x", two_rows);
  executable->run();
  QCOMPARE(floats(executable->read("y"))[5], 0.75F * 0.75F);
}

void CompileTest::elementwise_ops_reuse_what_nobody_reads_later() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", Shape::of({1000}), Dtype::f32);
  Value y = x;
  for (int i = 0; i < 10; ++i) y = ops::affine(builder, y, 1, 1);
  builder.output("y", y);
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {});
  const PlanReport& report = executable->report();
  QVERIFY(report.unshared_bytes >= 11 * 4000);
  QVERIFY(report.arena_bytes <= 2 * 4096 + 64);  // The input, and one block for the whole chain.
  give(*executable, "x", std::vector<float>(1000, 2));
  executable->run();
  QCOMPARE(floats(executable->read("y"))[999], 12.0F);
}

void CompileTest::inputs_and_outputs_are_never_overwritten() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", rows_of_three, Dtype::f32);
  const Value w = builder.weight("w", Shape::of({2, 3}), compile_normal);
  const Value a = ops::affine(builder, x, 2, 0);
  const Value b = ops::square(builder, a);
  builder.output("a", a);
  builder.output("b", b);
  builder.output("c", ops::exp(builder, ops::negate(builder, b)));
  builder.output("d", ops::square(builder, w));
  builder.output("e", ops::affine(builder, ops::constant(builder, 3, rows_of_three), 2, 0));
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {2, 1});
  give(*executable, "x", two_rows);
  std::vector<std::vector<float>> steps;
  for (int step = 0; step < 2; ++step) {  // Inputs stay: the second step is the same.
    executable->run();
    std::vector<float> all;
    for (const char* name : {"e", "d", "c", "b", "a"}) {
      for (const float value : floats(executable->read(name))) all.push_back(value);
    }
    steps.push_back(all);
  }
  QCOMPARE(steps[0], steps[1]);
  QCOMPARE(floats(executable->read("a"))[1], -2.0F);
  QCOMPARE(floats(executable->read("b"))[1], 4.0F);
  QCOMPARE(floats(executable->read("c"))[1], std::exp(-4.0F));
  QCOMPARE(floats(executable->read("e"))[1], 6.0F);
  QCOMPARE(floats(executable->read("d"))[0],
           floats(variables.read("w"))[0] * floats(variables.read("w"))[0]);
}

void CompileTest::constants_are_computed_once() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", rows_of_three, Dtype::f32);
  const Value three = ops::affine(builder, ops::constant(builder, 1, Shape::of({3})), 2, 1);
  builder.output("y", ops::multiply(builder, x, three));
  MirrorBackend backend({"affine"});
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {2, 1});
  QCOMPARE(executable->report().kernels.size(), std::size_t{1});
  QCOMPARE(executable->report().reorders, 0);
  give(*executable, "x", two_rows);
  executable->run();
  QCOMPARE(floats(executable->read("y"))[3], 4.5F);
}

void CompileTest::updates_reach_variables_through_a_copy() {
  const auto step = [](std::set<std::string, std::less<>> mirrored_ops) {
    Program program;
    Builder builder(program, Mode::training);
    const Value x = builder.input("x", rows_of_three, Dtype::f32);
    const Value w = builder.weight("w", Shape::of({2, 3}), compile_normal);
    const Value loss = ops::sum(builder, ops::linear(builder, x, w, {}));
    builder.output("loss", loss);
    const Value mean = builder.state("mean", Shape::of({3}), 0);
    builder.update(mean, ops::mean(builder, x, {0}));
    const Value wanted[] = {w};
    const ops::OptimiserOperand operands[] = {{w, gradients(builder, loss, wanted)[0], {}}};
    ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                  builder.scalar("step", Dtype::i64), {});
    MirrorBackend backend(std::move(mirrored_ops));
    Variables variables(backend, 1);
    const auto executable = compile(program, variables, {2, 1});
    give(*executable, "x", two_rows);
    executable->set_scalar("learning_rate", 0.5);
    executable->run();
    std::vector<float> all = floats(variables.read("w"));
    for (const float value : floats(variables.read("mean"))) all.push_back(value);
    return all;
  };
  const std::vector<float> plain = step({});
  QCOMPARE(plain[6], 1.0F);  // Mean of 0.5 and 1.5.
  QCOMPARE(step({"sgd_step", "assign"}), plain);
  QCOMPARE(step({"linear"}), plain);
  QCOMPARE(step({"linear", "sgd_step"}), plain);
}

void CompileTest::a_step_reads_variables_as_they_were() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({2, 3}), Dtype::f32);
  const Value memory = builder.state("memory", Shape::of({2, 3}), 1);
  builder.update(memory, x);
  builder.output("before", ops::affine(builder, memory, 2, 0));
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {});
  give(*executable, "x", two_rows);
  executable->run();
  QCOMPARE(floats(executable->read("before")), std::vector<float>(6, 2));
  QCOMPARE(floats(variables.read("memory")), two_rows);
}

void CompileTest::executables_of_other_sizes_share_variables() {
  MirrorBackend backend({"linear"});
  Variables variables(backend, 1);
  const Program program = forked_program();
  const auto whole = compile(program, variables, {2, 1});
  const auto last = compile(program, variables, {1, 1});
  Array ones(Dtype::f32, Shape::of({4, 3}));
  for (float& value : ones.values<float>()) value = 1;
  variables.write("w1", ones);
  give(*whole, "x", two_rows);
  whole->run();
  give(*last, "x", {two_rows.begin() + 3, two_rows.end()});
  last->run();
  QCOMPARE(last->read("a").shape().size(0), std::int64_t{1});
  QCOMPARE(floats(last->read("a"))[0], 1.0F);
  QCOMPARE(floats(whole->read("a"))[4], 1.0F);
  QCOMPARE(floats(whole->read("a"))[0], 1.5F);
}

void CompileTest::the_first_node_that_is_not_finite_is_named() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", rows_of_three, Dtype::f32);
  builder.enter("squared", {});
  const Value squared = ops::affine(builder, x, 1, 0);
  builder.enter("logarithm", {});
  const Value logarithm = ops::log(builder, squared);
  builder.enter("after", {});
  builder.output("y", ops::sum(builder, logarithm));
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, {2, 1});
  give(*executable, "x", two_rows);
  QCOMPARE(executable->first_not_finite(), std::optional<std::string>("logarithm"));
  give(*executable, "x", std::vector<float>(6, 1));
  QVERIFY(!executable->first_not_finite());
}

void CompileTest::unknown_names_are_errors() {
  MirrorBackend backend;
  Variables variables(backend, 1);
  const auto executable = compile(forked_program(), variables, {2, 1});
  QVERIFY_EXCEPTION_THROWN((void)executable->input("z"), Error);
  QVERIFY_EXCEPTION_THROWN((void)executable->output("x"), Error);
  QVERIFY_EXCEPTION_THROWN(executable->set_scalar("learning_rate", 1), Error);
}

NETLOOM_TEST(CompileTest)

}  // namespace netloom

#include "compile_test.moc"
