#include "engine/program/passes/passes.h"

#include <algorithm>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/engine/program/op_names.h"
#include "tests/support/test.h"

namespace netloom {

class PassesTest : public QObject {
  Q_OBJECT

 private slots:
  void dead_code_goes_and_updates_stay();
  void equal_instructions_become_one();
  void only_equal_instructions_become_one();
  void activations_join_the_op_before_them();
  void a_value_with_another_reader_is_not_fused();
  void fused_and_unfused_training_agree();
  void updates_wait_for_readers_of_old_values();
  void updates_of_reshaped_variables_wait_too();
  void a_circle_of_updates_is_an_error();
  void symbols_become_numbers();
  void passes_can_be_left_out_data();
  void passes_can_be_left_out();
};

namespace {

const Shape passes_batch{{Role::batch, batch_extent()}, {Role::feature, 3}};

/// x · w → tanh → · v → relu → sum, and one SGD step.
Program training_program(bool fuse_first) {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  const Initialiser normal{Initialiser::Kind::normal, 0.5};
  const Value w = builder.weight("w", Shape::of({4, 3}), normal);
  const Value v = builder.weight("v", Shape::of({2, 4}), normal);
  const Value hidden = ops::tanh(builder, ops::linear(builder, x, w, {}));
  const Value y = ops::relu(builder, ops::linear(builder, hidden, v, {}));
  const Value loss = ops::sum(builder, y);
  builder.output("loss", loss);
  if (fuse_first) fuse(program);
  const Value wanted[] = {w, v};
  const std::vector<Value> found = gradients(builder, loss, wanted);
  const ops::OptimiserOperand operands[] = {{w, found[0], {}}, {v, found[1], {}}};
  ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                builder.scalar("step", Dtype::i64), {});
  return program;
}

}  // namespace

void PassesTest::dead_code_goes_and_updates_stay() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  const Value mean = builder.state("mean", Shape::of({3}), 0);
  builder.update(mean, ops::mean(builder, x, {0}));
  ops::exp(builder, ops::square(builder, x));
  builder.output("y", ops::relu(builder, x));
  remove_dead_code(program);
  QCOMPARE(op_names(program), (std::vector<std::string>{"mean", "assign", "relu"}));
}

void PassesTest::equal_instructions_become_one() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  const auto branch = [&] { return ops::exp(builder, ops::affine(builder, x, 2, 1)); };
  const Value one = branch();
  const Value other = branch();
  builder.output("sum", ops::add(builder, one, other));
  builder.output("other", other);
  merge_equal(program);
  QCOMPARE(op_names(program), (std::vector<std::string>{"affine", "exp", "add"}));
  QCOMPARE(program.instructions[2].inputs, (std::vector<int>{one.id, one.id}));
  QCOMPARE(program.output("other")->value, one.id);
}

void PassesTest::only_equal_instructions_become_one() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  const Value seed = builder.scalar("seed", Dtype::i64);
  const Value step = builder.scalar("step", Dtype::i64);
  for (const std::uint32_t stream : {1U, 2U})
    builder.output(std::to_string(stream), ops::dropout(builder, x, seed, step, {stream, 0.5}));
  builder.output("twice", ops::affine(builder, x, 2, 0));
  builder.output("thrice", ops::affine(builder, x, 3, 0));
  const Value row = builder.input("row", Shape::of({3}), Dtype::f32);
  const Value memory = builder.state("memory", Shape::of({3}), 1);
  builder.update(memory, row);
  builder.update(memory, row);
  const std::vector<std::string> before = op_names(program);
  merge_equal(program);
  QCOMPARE(op_names(program), before);
}

void PassesTest::activations_join_the_op_before_them() {
  Program program = training_program(false);
  fuse(program);
  const std::vector<std::string> names = op_names(program);
  QVERIFY(std::find(names.begin(), names.end(), "tanh") == names.end());
  QVERIFY(std::find(names.begin(), names.end(), "relu") == names.end());
  const auto activation = [&](std::size_t i) {
    return std::get<LinearAttributes>(program.instructions[i].attributes).activation;
  };
  QCOMPARE(activation(0), Activation::tanh);
  QCOMPARE(activation(1), Activation::relu);
}

void PassesTest::a_value_with_another_reader_is_not_fused() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  const Value between = ops::linear(builder, x, builder.weight("w", Shape::of({4, 3}), {}), {});
  builder.output("between", between);
  builder.output("y", ops::relu(builder, between));
  fuse(program);
  QCOMPARE(op_names(program), (std::vector<std::string>{"linear", "relu"}));
}

void PassesTest::fused_and_unfused_training_agree() {
  const auto weights_after_a_step = [](bool fuse_first) {
    MirrorBackend backend;
    Variables variables(backend, 5);
    const auto executable = compile(training_program(fuse_first), variables, {2, 1});
    const std::vector<float> x = {0.5F, -1, 2, 1.5F, 0.3F, -0.7F};
    executable->set_input(0, reinterpret_cast<const std::byte*>(x.data()));
    executable->set_scalar("learning_rate", 0.1);
    executable->run();
    return variables.read("w");
  };
  const Array fused = weights_after_a_step(true);
  const Array unfused = weights_after_a_step(false);
  for (std::size_t i = 0; i < 12; ++i) {
    QVERIFY(std::abs(fused.values<float>()[i] - unfused.values<float>()[i]) < 1e-6F);
  }
}

void PassesTest::updates_wait_for_readers_of_old_values() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({3}), Dtype::f32);
  const Value memory = builder.state("memory", Shape::of({3}), 1);
  builder.update(memory, x);
  builder.output("before", ops::affine(builder, memory, 2, 0));
  delay_updates(program);
  QCOMPARE(op_names(program), (std::vector<std::string>{"affine", "assign"}));
}

void PassesTest::updates_of_reshaped_variables_wait_too() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", Shape::of({4}), Dtype::f32);
  const Value memory = builder.state("memory", Shape::of({4}), 1);
  const Value square = ops::reshape(builder, memory, Shape::of({2, 2}));
  builder.update(memory, x);
  builder.output("before", ops::relu(builder, square));
  delay_updates(program);
  QCOMPARE(op_names(program), (std::vector<std::string>{"reshape", "relu", "assign"}));
}

void PassesTest::a_circle_of_updates_is_an_error() {
  Program program;
  Builder builder(program, Mode::training);
  const Value a = builder.state("a", Shape::of({3}), 1);
  const Value b = builder.state("b", Shape::of({3}), 2);
  builder.update(a, b);  // A swap without a copy between.
  builder.update(b, a);
  QVERIFY_EXCEPTION_THROWN(delay_updates(program), Error);
}

void PassesTest::symbols_become_numbers() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value x = builder.input("x", passes_batch, Dtype::f32);
  builder.output("y", ops::reshape(builder, x, Shape{{Role::none, Extent(3) * batch_extent()}}));
  bind_symbols(program, {5, 1});
  for (const TensorType& type : program.values) QVERIFY(type.shape.fixed());
  QCOMPARE(std::get<ShapeAttributes>(program.instructions[0].attributes).shape.count(),
           std::int64_t{15});
}

void PassesTest::passes_can_be_left_out_data() {
  QTest::addColumn<QString>("name");
  for (const PassInfo& one : optional_passes()) {
    const auto name = QString::fromUtf8(one.name.data(), static_cast<qsizetype>(one.name.size()));
    QTest::newRow(qPrintable(name)) << name;
  }
}

/// What a program makes is the same without a pass.
void PassesTest::passes_can_be_left_out() {
  QFETCH(QString, name);
  const auto loss_without = [](PassSet passes) {
    MirrorBackend backend;
    Variables variables(backend, 5);
    const auto executable =
        compile(training_program(true), variables, {2, 1}, {Weights::change, passes});
    const std::vector<float> x = {0.5F, -1, 2, 1.5F, 0.3F, -0.7F};
    executable->set_input(0, reinterpret_cast<const std::byte*>(x.data()));
    executable->set_scalar("learning_rate", 0.1);
    executable->run();
    executable->run();
    return executable->read_scalar(executable->output("loss"));
  };
  const double with_all = loss_without({});
  QVERIFY(std::abs(loss_without({pass_named(name.toStdString())}) - with_all) < 1e-6);
}

NETLOOM_TEST(PassesTest)

}  // namespace netloom

#include "passes_test.moc"
