#include "engine/program/builder.h"

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/ops/refusal.h"
#include "tests/support/test.h"

namespace netloom {

class BuilderTest : public QObject {
  Q_OBJECT

 private slots:
  void a_small_program_reads_as_text();
  void the_same_name_is_the_same_variable();
  void shared_weights_of_another_shape_are_refused();
  void a_builder_goes_on_with_a_program();
  void updates_are_seen_by_who_asks_later();
  void inference_updates_nothing();
  void misfits_are_refused_with_nothing_added();
  void what_stands_in_has_type_and_classes();
};

namespace {

const Shape batch_of_four{{Role::batch, batch_extent()}, {Role::feature, 4}};

Value small_dense(Builder& builder, const std::string& node, const std::string& prefix,
                  const Value& x, std::int64_t units) {
  builder.enter(node, prefix);
  const Shape shape = Shape::of({units, x.shape().size(-1)});
  const Value w = builder.weight("weight", shape, {Initialiser::Kind::pytorch, 0, 4, units});
  const Value b = builder.weight("bias", Shape::of({units}), {});
  return ops::linear(builder, x, w, b);
}

}  // namespace

void BuilderTest::a_small_program_reads_as_text() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", batch_of_four, Dtype::f32);
  const Value y = ops::relu(builder, small_dense(builder, "fc", "fc", x, 3));
  builder.output("y", ops::sum(builder, y, {1}));
  QCOMPARE(QString::fromStdString(to_text(program)), QString(R"(input x  %0 f32[N×4]
variable fc.weight  %1 f32[3×4]
variable fc.bias  %2 f32[3]
fc  %3 f32[N×3] = linear(%0, %1, %2)
fc  %4 f32[N×3] = relu(%3)
fc  %5 f32[N] = sum(%4) axes 1
output y  %5
)"));
}

void BuilderTest::the_same_name_is_the_same_variable() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", batch_of_four, Dtype::f32);
  const Value once = small_dense(builder, "a", "a", x, 4);
  small_dense(builder, "b", "a", once, 4);
  QCOMPARE(program.variables.size(), std::size_t{2});
  QCOMPARE(program.instructions[0].inputs[1], program.instructions[1].inputs[1]);
  QCOMPARE(program.instructions[1].node, std::string("b"));
  QVERIFY(program.variable("a.weight")->trainable);
}

void BuilderTest::shared_weights_of_another_shape_are_refused() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", batch_of_four, Dtype::f32);
  small_dense(builder, "a", "a", x, 4);
  try {
    small_dense(builder, "b", "a", x, 5);
    QFAIL("not refused");
  } catch (const Refusal& refusal) {
    QCOMPARE(refusal.diagnostic().code, std::string("weights.mismatch"));
    const QString message = QString::fromStdString(refusal.diagnostic().message);
    QVERIFY(message.contains("4×4") && message.contains("5×4") && message.contains("a.weight"));
  }
}

void BuilderTest::a_builder_goes_on_with_a_program() {
  Program program;
  const Value seed = Builder(program, Mode::training).scalar("seed", Dtype::i64);
  Builder next(program, Mode::training);
  QCOMPARE(next.scalar("seed", Dtype::i64).id, seed.id);
  QCOMPARE(program.variables.size(), std::size_t{1});
  QVERIFY(!program.variables[0].trainable);
}

void BuilderTest::updates_are_seen_by_who_asks_later() {
  Program program;
  Builder builder(program, Mode::training);
  builder.enter("norm", "norm");
  const Value mean = builder.state("mean", Shape::of({2}), 0);
  const Value next = ops::affine(builder, mean, 1, 1);
  builder.update(mean, next);
  const Value again = builder.state("mean", Shape::of({2}), 0);
  QCOMPARE(again.id, next.id);
  builder.update(again, ops::affine(builder, again, 1, 1));
  int assigns = 0;
  for (const Instruction& instruction : program.instructions) {
    if (instruction.op->name != "assign") continue;
    ++assigns;
    QCOMPARE(instruction.inputs[0], mean.id);
  }
  QCOMPARE(assigns, 2);
}

void BuilderTest::inference_updates_nothing() {
  Program program;
  Builder builder(program, Mode::inference);
  const Value mean = builder.state("mean", Shape::of({2}), 0);
  builder.update(mean, ops::affine(builder, mean, 1, 1));
  QCOMPARE(builder.state("mean", Shape::of({2}), 0).id, mean.id);
  QCOMPARE(program.instructions.size(), std::size_t{1});
}

void BuilderTest::misfits_are_refused_with_nothing_added() {
  Program program;
  Builder builder(program, Mode::training);
  const Value x = builder.input("x", batch_of_four, Dtype::f32);
  const Value w = builder.weight("w", Shape::of({3, 5}), {});
  QVERIFY_EXCEPTION_THROWN(ops::linear(builder, x, w, {}), Refusal);
  QVERIFY(program.instructions.empty());
}

void BuilderTest::what_stands_in_has_type_and_classes() {
  Program program;
  Builder builder(program, Mode::inference);
  const TensorType type{Dtype::i64, batch_of_four};
  const Value label = builder.stand_in(type, 7);
  const Value other = builder.stand_in(type, 0);
  QVERIFY(label.type == type && builder.value(label.id).type == type && label.id != other.id);
  QCOMPARE(builder.classes(label), std::int64_t{7});
  QCOMPARE(builder.classes(other), std::int64_t{0});
  QVERIFY(program.instructions.empty() && program.inputs.empty());
}

NETLOOM_TEST(BuilderTest)

}  // namespace netloom

#include "builder_test.moc"
