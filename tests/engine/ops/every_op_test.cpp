#include <cmath>
#include <map>
#include <set>

#include <QtTest>

#include "engine/ops/ops.h"
#include "tests/engine/ops/op_cases.h"
#include "tests/engine/ops/run_op.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// One row per case.
void every_op_rows() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < op_cases().size(); ++i) {
    QTest::newRow(op_cases()[i].name.c_str()) << static_cast<int>(i);
  }
}

const OpCase& every_op_case() {
  QFETCH(int, number);
  return op_cases()[static_cast<std::size_t>(number)];
}

std::vector<double> as_f64(const Array& array) {
  const Array wide = array.converted(Dtype::f64);
  const auto values = wide.values<double>();
  return {values.begin(), values.end()};
}

/// What `op` writes over memory that held `fill`, and whether it kept to its bounds.
struct Written {
  std::vector<std::vector<std::byte>> outputs;
  bool within = true;
};

Written write_over(const OpType& op, const Attributes& attributes, std::vector<Array> inputs,
                   std::byte fill) {
  constexpr std::size_t margin = 64;
  Written written;
  std::vector<TensorView> input_views;
  input_views.reserve(inputs.size());
  for (Array& input : inputs) input_views.emplace_back(input);
  const auto types = op.infer(attributes, types_of(inputs));
  std::vector<TensorView> output_views;
  for (const TensorType& type : types) {
    const auto bytes = static_cast<std::size_t>(type.shape.count()) * size_of(type.dtype);
    written.outputs.emplace_back(bytes + 2 * margin, fill);
    output_views.emplace_back(type.dtype, type.shape, written.outputs.back().data() + margin);
  }
  op.reference({attributes, input_views, output_views});
  for (auto& output : written.outputs) {
    for (std::size_t i = 0; i < margin; ++i) {
      written.within = written.within && output[i] == fill && output[output.size() - 1 - i] == fill;
    }
    output.erase(output.begin(), output.begin() + margin);
    output.resize(output.size() - margin);
  }
  return written;
}

/// A program of one op whose loss weighs the elements of each floating result, and its gradients.
struct GradientProgram {
  Program program;
  std::vector<Array> inputs;     ///< Operands of the op, then the weights of its results.
  std::vector<Value> operands;   ///< The floating ones.
  std::vector<Value> gradients;  ///< Of those.
  Value loss;
};

/// Results that a loss may depend on: statistics of a batch go to running averages alone, and what
/// an op saves goes to its backward op.
std::size_t differentiable_outputs(const OpType& op, std::size_t count) {
  static const std::map<std::string_view, std::size_t> fewer{
      {"batch_norm_training", 1}, {"simple_rnn", 1}, {"gru", 1}, {"lstm", 2},
      {"attention", 1},           {"ctc", 1}};
  const auto found = fewer.find(op.name);
  return found == fewer.end() ? count : found->second;
}

/// Numbers that no operand of a case has.
Array loss_weights(const Shape& shape) {
  constexpr std::size_t last = 20;
  const OpCase one{"", "", NoAttributes(), std::vector<OpOperand>(last + 1, {Fill::normal, shape})};
  return op_operand(one, last, Dtype::f64);
}

/// With `only`, the gradient of that floating operand alone.
GradientProgram gradient_program(const OpCase& one, int only = -1) {
  const OpType& op = *op_named(one.op);
  GradientProgram result;
  result.inputs = op_operands(one, Dtype::f64);
  Builder builder(result.program, Mode::training);
  builder.set_precision(Dtype::f64);
  std::vector<Value> operands;
  for (std::size_t i = 0; i < result.inputs.size(); ++i) {
    operands.push_back(
        builder.input("x" + std::to_string(i), result.inputs[i].shape(), result.inputs[i].dtype()));
  }
  const auto outputs = builder.emit(op, op_attributes(one, Dtype::f64), operands);
  for (std::size_t i = 0; i < differentiable_outputs(op, outputs.size()); ++i) {
    const Shape shape = outputs[i].shape();
    result.inputs.push_back(loss_weights(shape));
    const Value weights = builder.input("weights" + std::to_string(i), shape, Dtype::f64);
    const Value part = ops::sum(builder, ops::multiply(builder, outputs[i], weights));
    result.loss = result.loss.valid() ? ops::add(builder, result.loss, part) : part;
  }
  for (const Value& operand : operands) {
    if (operand.dtype() == Dtype::f64) result.operands.push_back(operand);
  }
  if (only >= 0) result.operands = {result.operands[static_cast<std::size_t>(only)]};
  result.gradients = gradients(builder, result.loss, result.operands);
  return result;
}

/// The loss of a GradientProgram's inputs, of which the first `operands` are the op's.
double loss_of(const OpType& op, const Attributes& attributes, std::span<const Array> inputs,
               std::size_t operands) {
  const auto outputs = run_op(op, attributes, inputs.first(operands));
  double loss = 0;
  for (std::size_t k = 0; operands + k < inputs.size(); ++k) {
    const auto y = outputs[k].values<double>();
    const auto weights = inputs[operands + k].values<double>();
    for (std::size_t i = 0; i < y.size(); ++i) loss += y[i] * weights[i];
  }
  return loss;
}

bool all_f64(std::span<const TensorType> types) {
  bool all = true;
  for (const TensorType& type : types) all = all && type.dtype == Dtype::f64;
  return all;
}

}  // namespace

class EveryOpTest : public QObject {
  Q_OBJECT
 private slots:
  void is_documented();
  void has_a_case();
  void fills_what_it_infers_data() { every_op_rows(); }
  void fills_what_it_infers();
  void infers_symbols_as_numbers_data() { every_op_rows(); }
  void infers_symbols_as_numbers();
  void agrees_between_precisions_data() { every_op_rows(); }
  void agrees_between_precisions();
  void has_the_gradient_of_finite_differences_data() { every_op_rows(); }
  void has_the_gradient_of_finite_differences();
  void gives_the_same_gradient_alone_data() { every_op_rows(); }
  void gives_the_same_gradient_alone();
};

void EveryOpTest::is_documented() {
  std::set<std::string_view> names;
  for (const OpType* op : all_ops()) {
    QVERIFY2(!op->name.empty() && !op->summary.empty(), std::string(op->name).c_str());
    QVERIFY2(op->infer != nullptr && op->reference != nullptr, std::string(op->name).c_str());
    QVERIFY2(names.insert(op->name).second, std::string(op->name).c_str());
    QCOMPARE(op_named(op->name), op);
  }
  QVERIFY(op_named("convolve") == nullptr);
}

void EveryOpTest::has_a_case() {
  std::set<std::string> covered;
  for (const OpCase& one : op_cases()) {
    QVERIFY2(op_named(one.op) != nullptr, one.name.c_str());
    covered.insert(one.op);
  }
  for (const OpType* op : all_ops()) {
    QVERIFY2(covered.contains(std::string(op->name)), std::string(op->name).c_str());
  }
}

void EveryOpTest::fills_what_it_infers() {
  const OpCase& one = every_op_case();
  const OpType& op = *op_named(one.op);
  if (op.in_place != nullptr) return;  // writes over its operands, which are full already
  for (const Dtype dtype : {Dtype::f32, Dtype::f64, Dtype::bf16}) {
    const Attributes attributes = op_attributes(one, dtype);
    const auto operands = op_operands(one, dtype);
    const Written first = write_over(op, attributes, operands, std::byte{0xA5});
    const Written second = write_over(op, attributes, operands, std::byte{0x5A});
    QVERIFY(first.within && second.within);
    QVERIFY(first.outputs == second.outputs);
  }
}

void EveryOpTest::infers_symbols_as_numbers() {
  const OpCase& one = every_op_case();
  const OpType& op = *op_named(one.op);
  std::vector<TensorType> symbolic;
  for (const OpOperand& operand : one.operands) symbolic.push_back({operand.dtype, operand.shape});
  std::vector<TensorType> numbers = symbolic;
  for (TensorType& type : numbers) type.shape = type.shape.bound(op_case_binding);
  auto inferred = op.infer(one.attributes, symbolic);
  for (TensorType& type : inferred) type.shape = type.shape.bound(op_case_binding);
  QVERIFY(inferred == op.infer(op_attributes(one), numbers));
}

void EveryOpTest::agrees_between_precisions() {
  const OpCase& one = every_op_case();
  const OpType& op = *op_named(one.op);
  for (const auto& [dtype, tolerance] :
       {std::pair(Dtype::f32, 2e-6), std::pair(Dtype::bf16, 1e-2)}) {
    const auto narrow = op_operands(one, dtype);
    std::vector<Array> wide;
    wide.reserve(narrow.size());
    for (const Array& array : narrow) {
      wide.push_back(array.dtype() == dtype ? array.converted(Dtype::f64) : array);
    }
    const auto found = run_op(op, op_attributes(one, dtype), narrow);
    const auto exact = run_op(op, op_attributes(one, Dtype::f64), wide);
    QCOMPARE(found.size(), exact.size());
    for (std::size_t k = 0; k < found.size(); ++k) {
      const auto a = as_f64(found[k]);
      const auto b = as_f64(exact[k]);
      QCOMPARE(a.size(), b.size());
      for (std::size_t i = 0; i < a.size(); ++i) {
        QVERIFY2(std::abs(a[i] - b[i]) <= tolerance * std::max(1.0, std::abs(b[i])),
                 qPrintable(
                     QString("output %1 element %2: %3 for %4").arg(k).arg(i).arg(a[i]).arg(b[i])));
      }
    }
  }
}

void EveryOpTest::has_the_gradient_of_finite_differences() {
  const OpCase& one = every_op_case();
  const OpType& op = *op_named(one.op);
  const Attributes attributes = op_attributes(one, Dtype::f64);
  const auto types = op.infer(attributes, types_of(op_operands(one, Dtype::f64)));
  if (op.gradient == nullptr || !all_f64(types)) return;
  const GradientProgram made = gradient_program(one);
  const auto values = run_program(made.program, made.inputs);
  QCOMPARE(values[static_cast<std::size_t>(made.loss.id)].values<double>()[0],
           loss_of(op, attributes, made.inputs, one.operands.size()));
  constexpr double h = 1e-5;
  for (std::size_t k = 0; k < made.operands.size(); ++k) {
    QVERIFY2(made.gradients[k].valid(), "no gradient");
    const auto gradient = as_f64(values[static_cast<std::size_t>(made.gradients[k].id)]);
    std::vector<Array> inputs = made.inputs;
    Array& moved = inputs[static_cast<std::size_t>(made.operands[k].id)];
    moved = moved.clone();
    const std::size_t step = gradient.size() / 40 + 1;  // a sample of the large ones
    for (std::size_t i = 0; i < gradient.size(); i += step) {
      double& element = moved.values<double>()[i];
      const double middle = element;
      element = middle + h;
      const double above = loss_of(op, attributes, inputs, one.operands.size());
      element = middle - h;
      const double below = loss_of(op, attributes, inputs, one.operands.size());
      element = middle;
      const double expected = (above - below) / (2 * h);
      QVERIFY2(std::abs(gradient[i] - expected) <= 1e-6 * std::max(1.0, std::abs(expected)),
               qPrintable(QString("operand %1 element %2: %3, by differences %4")
                              .arg(k)
                              .arg(i)
                              .arg(gradient[i])
                              .arg(expected)));
    }
  }
}

void EveryOpTest::gives_the_same_gradient_alone() {
  const OpCase& one = every_op_case();
  const OpType& op = *op_named(one.op);
  const auto types =
      op.infer(op_attributes(one, Dtype::f64), types_of(op_operands(one, Dtype::f64)));
  if (op.gradient == nullptr || !all_f64(types)) return;
  const GradientProgram all = gradient_program(one);
  const auto all_values = run_program(all.program, all.inputs);
  for (std::size_t k = 0; k < all.operands.size(); ++k) {
    const GradientProgram alone = gradient_program(one, static_cast<int>(k));
    const auto values = run_program(alone.program, alone.inputs);
    QCOMPARE(alone.gradients.size(), std::size_t{1});
    QVERIFY(alone.gradients[0].valid());
    QCOMPARE(as_f64(values[static_cast<std::size_t>(alone.gradients[0].id)]),
             as_f64(all_values[static_cast<std::size_t>(all.gradients[k].id)]));
  }
}

NETLOOM_TEST(EveryOpTest)

}  // namespace netloom

#include "every_op_test.moc"
