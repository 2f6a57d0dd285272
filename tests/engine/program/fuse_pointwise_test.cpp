#include <functional>

#include <QtTest>

#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"
#include "engine/program/attribute_text.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const Shape chained_rows = Shape::of({4, 6});

/// What is drawn on an input x and an input z of one shape.
using Drawing = std::function<void(Builder&, const Value& x, const Value& z)>;

Program drawn(const Drawing& draw, Dtype dtype = Dtype::f32) {
  Program program;
  Builder b(program, Mode::training);
  const Value x = b.input("x", chained_rows, dtype);
  draw(b, x, b.input("z", chained_rows, dtype));
  return program;
}

/// "exp", or "chain(add, exp → 1 result)"; joined by commas.
QString ops_of(const Program& program) {
  QStringList ops;
  for (const Instruction& one : program.instructions) {
    QString text = QString::fromUtf8(one.op->name.data(), static_cast<int>(one.op->name.size()));
    if (const auto* chain = std::get_if<ChainAttributes>(&one.attributes)) {
      QStringList steps;
      for (const ChainStep& step : chain->steps)
        steps.append(QString::fromUtf8(step.op.data(), static_cast<int>(step.op.size())));
      text = QString("chain(%1 → %2)").arg(steps.join(", ")).arg(chain->results.size());
    }
    ops.append(text);
  }
  return ops.join("; ");
}

void add_row(const char* name, const Drawing& draw, const QString& ops) {
  QTest::newRow(name) << draw << ops;
}

}  // namespace

class FusePointwiseTest : public QObject {
  Q_OBJECT

 private slots:
  void chains_what_follows_each_other_data();
  void chains_what_follows_each_other();
  void parts_where_others_read_between_data();
  void parts_where_others_read_between();
  void numbers_operands_and_results();
  void few_elements_stay_apart();
  void a_compiled_program_gives_the_same();
};

void FusePointwiseTest::chains_what_follows_each_other_data() {
  QTest::addColumn<Drawing>("draw");
  QTest::addColumn<QString>("ops");
  add_row(
      "two", [](Builder& b, auto& x, auto& z) { b.output("y", ops::exp(b, ops::add(b, x, z))); },
      "chain(add, exp → 1)");
  add_row(
      "two that meet",
      [](Builder& b, auto& x, auto& z) {
        const Value gate = ops::sigmoid(b, x);
        b.output("y", ops::multiply(b, gate, ops::tanh(b, z)));
      },
      "chain(sigmoid, tanh, multiply → 1)");
  add_row(
      "a row and a number stretched",
      [](Builder& b, auto& x, auto&) {
        const Value row = b.input("row", Shape::of({6}), Dtype::f32);
        const Value number = b.input("number", Shape(), Dtype::f32);
        b.output("y", ops::subtract(b, number, ops::add(b, x, row)));
      },
      "chain(add, subtract → 1)");
  add_row(
      "a value that is an output",
      [](Builder& b, auto& x, auto&) {
        const Value middle = ops::exp(b, x);
        b.output("middle", middle);
        b.output("y", ops::negate(b, middle));
      },
      "chain(exp, negate → 2)");
  add_row(
      "a value that is read later",
      [](Builder& b, auto& x, auto&) {
        const Value middle = ops::exp(b, x);
        b.output("y", ops::negate(b, middle));
        b.output("sum", ops::sum(b, middle));
      },
      "chain(exp, negate → 2); sum");
  add_row(
      "casts",
      [](Builder& b, auto& x, auto&) {
        b.output("y", ops::cast(b, ops::relu(b, ops::cast(b, x, Dtype::bf16)), Dtype::f32));
      },
      "chain(cast, relu, cast → 1)");
}

void FusePointwiseTest::chains_what_follows_each_other() {
  QFETCH(Drawing, draw);
  QFETCH(QString, ops);
  Program program = drawn(draw);
  fuse_pointwise(program, 1);
  QCOMPARE(ops_of(program), ops);
}

void FusePointwiseTest::parts_where_others_read_between_data() {
  QTest::addColumn<Drawing>("draw");
  QTest::addColumn<QString>("ops");
  add_row(
      "a reader between",
      [](Builder& b, auto& x, auto&) {
        const Value middle = ops::exp(b, x);
        const Value sums = ops::sum(b, middle, {1}, true);
        b.output("y", ops::divide(b, middle, sums));
      },
      "exp; sum; divide");
  add_row(
      "an operand that is overwritten between",
      [](Builder& b, auto& x, auto& z) {
        const Value memory = b.state("memory", chained_rows, 0);
        const Value sum = ops::add(b, x, memory);
        ops::assign(b, memory, z);
        b.output("y", ops::exp(b, sum));
      },
      "add; assign; exp");
  add_row(
      "a reshaped operand that is overwritten between",
      [](Builder& b, auto& x, auto& z) {
        const Value memory = b.state("memory", Shape::of({24}), 0);
        const Value sum = ops::add(b, x, ops::reshape(b, memory, chained_rows));
        ops::assign(b, memory, ops::reshape(b, z, Shape::of({24})));
        b.output("y", ops::exp(b, sum));
      },
      "reshape; add; reshape; assign; exp");
  add_row(
      "another shape",
      [](Builder& b, auto& x, auto&) {
        b.output("y", ops::exp(b, ops::add(b, ops::negate(b, ops::sum(b, x, {0}, true)), x)));
      },
      "sum; negate; chain(add, exp → 1)");
  add_row(
      "a result larger than both operands",
      [](Builder& b, auto&, auto&) {
        const Value row = b.input("row", Shape::of({6}), Dtype::f32);
        const Value column = b.input("column", Shape::of({4, 1}), Dtype::f32);
        b.output("y", ops::exp(b, ops::add(b, row, column)));
      },
      "add; exp");
  add_row(
      "truth",
      [](Builder& b, auto& x, auto& z) {
        b.output("y", ops::where(b, ops::less(b, ops::exp(b, x), z), x, z));
      },
      "exp; less; where");
  add_row(
      "weights alone",
      [](Builder& b, auto& x, auto&) {
        const Value w = b.weight("w", chained_rows, {});
        b.output("y", ops::multiply(b, x, ops::exp(b, ops::negate(b, w))));
      },
      "negate; exp; multiply");
}

void FusePointwiseTest::parts_where_others_read_between() {
  QFETCH(Drawing, draw);
  QFETCH(QString, ops);
  Program program = drawn(draw);
  fuse_pointwise(program, 1);
  QCOMPARE(ops_of(program), ops);
}

/// Results begin with the last step's, over which an operand may be written.
void FusePointwiseTest::numbers_operands_and_results() {
  Program program = drawn([](Builder& b, const Value& x, const Value& z) {
    const Value sum = ops::add(b, x, z);
    b.output("sum", sum);
    b.output("y", ops::multiply(b, ops::affine(b, sum, 2, 3), x));
  });
  fuse_pointwise(program, 1);
  QCOMPARE(program.instructions.size(), std::size_t{1});
  const Instruction& chain = program.instructions[0];
  QCOMPARE(chain.inputs, (std::vector<int>{0, 1}));
  QCOMPARE(chain.outputs,
           (std::vector<int>{program.output("y")->value, program.output("sum")->value}));
  QCOMPARE(to_text(chain.attributes),
           std::string("add (0, 1), affine (2), multiply (3, 0), results 4 2"));
}

void FusePointwiseTest::few_elements_stay_apart() {
  for (const std::int64_t least : {24, 25}) {
    Program program =
        drawn([](Builder& b, auto& x, auto& z) { b.output("y", ops::exp(b, ops::add(b, x, z))); });
    fuse_pointwise(program, least);
    QCOMPARE(ops_of(program), least == 24 ? "chain(add, exp → 1)" : "add; exp");
  }
}

void FusePointwiseTest::a_compiled_program_gives_the_same() {
  const Shape large = Shape::of({130, 130});
  Program program;
  Builder b(program, Mode::inference);
  const Value x = b.input("x", large, Dtype::f32);
  const Value middle = ops::affine(b, x, 0.5, 1);
  b.output("middle", middle);
  b.output("y", ops::exp(b, ops::multiply(b, middle, x)));
  Array numbers(Dtype::f32, large);
  float next = -1;
  for (float& one : numbers.values<float>()) one = next = next > 1 ? -1 : next + 0.01F;
  const auto outputs = [&](PassSet without, std::size_t kernels) {
    MirrorBackend backend;
    Variables variables(backend, 1);
    const auto executable = compile(program, variables, {}, {Weights::change, without});
    executable->set_input(0, numbers.data());
    executable->run();
    const bool as_expected = executable->report().kernels.size() == kernels;
    const Array read[] = {executable->read("middle"), executable->read("y")};
    std::vector<float> found;
    for (const Array& one : read)
      found.insert(found.end(), one.values<float>().begin(), one.values<float>().end());
    return as_expected ? found : std::vector<float>();
  };
  const std::vector<float> apart = outputs({Pass::fuse_pointwise}, 3);
  QCOMPARE(apart.size(), std::size_t{2 * 130 * 130});
  QVERIFY(outputs({}, 1) == apart);
}

NETLOOM_TEST(FusePointwiseTest)

}  // namespace netloom

#include "fuse_pointwise_test.moc"
