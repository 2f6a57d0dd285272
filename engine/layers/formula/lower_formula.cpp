#include "engine/layers/formula/lower_formula.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/text.h"
#include "engine/layers/formula/functions.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// A part of the formula: a tensor, or a constant where `value` is invalid.
struct Part {
  Value value;
  double number = 0;

  bool constant() const { return !value.valid(); }
};

double of_numbers(Operation operation, double a, double b) {
  switch (operation) {
    case Operation::add:
      return a + b;
    case Operation::subtract:
      return a - b;
    case Operation::multiply:
      return a * b;
    case Operation::divide:
      return a / b;
    case Operation::power:
      return std::pow(a, b);
    case Operation::less:
      return a < b ? 1 : 0;
    case Operation::less_equal:
      return a <= b ? 1 : 0;
    case Operation::equal:
      return a == b ? 1 : 0;
    default:
      return a != b ? 1 : 0;
  }
}

class Lowering {
 public:
  Lowering(Emitter& emitter, const std::vector<Value>& inputs)
      : emitter_(emitter), inputs_(inputs), dtype_(inputs.front().dtype()) {}

  Value run(const Expression& formula) {
    const Part whole = part(formula);
    if (whole.constant()) {
      refuse_formula(
          formula.place, phrase("Always {}", number_text(whole.number)),
          phrase("A formula without an input gives one number for all samples; use a, b, …."));
    }
    return as_number(whole.value);
  }

 private:
  Part part(const Expression& e) {
    switch (e.operation) {
      case Operation::number:
        return {{}, e.number};
      case Operation::input:
        return input(e);
      case Operation::call:
        return call(e);
      case Operation::negate: {
        const Part operand = part(e.operands[0]);
        if (operand.constant()) return {{}, -operand.number};
        return {ops::negate(emitter_, as_number(operand.value))};
      }
      default:
        return binary(e);
    }
  }

  Part input(const Expression& e) const {
    if (e.input < inputs_.size()) return {inputs_[e.input]};
    refuse_input("x", "link.few",
                 phrase("No input {} at place {}", formula_inputs[e.input], e.place),
                 inputs_.size() == 1
                     ? phrase("The formula uses {}, which is input {}; 1 is linked. Link another "
                              "one to x.",
                              formula_inputs[e.input], e.input + 1)
                     : phrase("The formula uses {}, which is input {}; {} are linked. Link another "
                              "one to x.",
                              formula_inputs[e.input], e.input + 1, inputs_.size()));
  }

  Part binary(const Expression& e) {
    const Part a = part(e.operands[0]);
    const Part b = part(e.operands[1]);
    if (e.operation == Operation::divide && b.constant() && b.number == 0) {
      refuse_formula(e.place, phrase("Division by 0"), phrase("Nothing can be divided by 0."));
    }
    if (a.constant() && b.constant()) {
      return {{}, finite(of_numbers(e.operation, a.number, b.number), e)};
    }
    if (e.operation == Operation::power) return {power(a, b, e)};
    return {e.operation >= Operation::less ? compared(e.operation, a, b)
                                           : computed(e.operation, a, b)};
  }

  /// A constant needs no tensor of its own: it becomes the scale or the shift of the other side.
  Value computed(Operation operation, const Part& a, const Part& b) {
    const auto affine = [this](const Part& x, double scale, double shift) {
      return ops::affine(emitter_, as_number(x.value), scale, shift);
    };
    switch (operation) {
      case Operation::add:
        if (a.constant()) return affine(b, 1, a.number);
        return b.constant() ? affine(a, 1, b.number) : ops::add(emitter_, tensor(a), tensor(b));
      case Operation::subtract:
        if (a.constant()) return affine(b, -1, a.number);
        return b.constant() ? affine(a, 1, -b.number)
                            : ops::subtract(emitter_, tensor(a), tensor(b));
      case Operation::multiply:
        if (a.constant()) return affine(b, a.number, 0);
        return b.constant() ? affine(a, b.number, 0)
                            : ops::multiply(emitter_, tensor(a), tensor(b));
      default:
        if (b.constant()) return affine(a, 1 / b.number, 0);
        return ops::divide(emitter_, tensor(a), tensor(b));
    }
  }

  /// x^c is an op, c^x = exp(x · ln c), and x^y = exp(y · ln x) for positive x.
  Value power(const Part& a, const Part& b, const Expression& e) {
    if (b.constant()) {
      if (b.number == 2) return ops::square(emitter_, tensor(a));
      return ops::power(emitter_, tensor(a), b.number);
    }
    if (!a.constant()) {
      return ops::exp(emitter_, ops::multiply(emitter_, tensor(b), ops::log(emitter_, tensor(a))));
    }
    if (a.number <= 0) {
      refuse_formula(e.place, phrase("{} to a varying power", number_text(a.number)),
                     phrase("Only a positive number has all powers."));
    }
    return ops::exp(emitter_, ops::affine(emitter_, tensor(b), std::log(a.number), 0));
  }

  Value compared(Operation operation, const Part& a, const Part& b) {
    const Value first = tensor(a);
    const Value second = tensor(b);
    if (operation == Operation::less) return ops::less(emitter_, first, second);
    if (operation == Operation::less_equal) return ops::less_equal(emitter_, first, second);
    const Value same = ops::equal(emitter_, first, second);
    if (operation == Operation::equal) return same;
    return ops::equal(emitter_, as_number(same), constant(0));
  }

  Part call(const Expression& e) {
    std::vector<Part> operands;
    for (const Expression& one : e.operands) operands.push_back(part(one));
    if (e.function == "where") return where(operands, e);
    if (e.function == "clip") return clip(operands, e);
    if (e.function == "min" || e.function == "max") return extreme(operands, e.function == "max");
    const FormulaFunction& function = *formula_function(e.function);
    const Part& x = operands[0];
    if (x.constant()) return {{}, finite(function.number(x.number), e)};
    return {function.value(emitter_, as_number(x.value))};
  }

  Part where(const std::vector<Part>& operands, const Expression& e) {
    const Part& condition = operands[0];
    if (condition.constant()) return condition.number != 0 ? operands[1] : operands[2];
    if (condition.value.dtype() != Dtype::boolean) {
      refuse_formula(
          e.operands[0].place, phrase("Needs a comparison"),
          phrase("where(condition, then, else) begins with a comparison, such as a > 0."));
    }
    return {ops::where(emitter_, condition.value, tensor(operands[1]), tensor(operands[2]))};
  }

  Part clip(const std::vector<Part>& operands, const Expression& e) {
    const Part& least = operands[1];
    const Part& most = operands[2];
    if (!least.constant() || !most.constant() || !(least.number < most.number)) {
      refuse_formula(
          e.place, phrase("Clip needs two constants"),
          phrase("clip(x, least, most) takes constants of which the first is smaller; for "
                 "others, use min and max."));
    }
    const Part& x = operands[0];
    if (x.constant()) return {{}, std::clamp(x.number, least.number, most.number)};
    return {ops::clip(emitter_, as_number(x.value), least.number, most.number)};
  }

  Part extreme(const std::vector<Part>& operands, bool largest) {
    Part result = operands[0];
    for (std::size_t i = 1; i < operands.size(); ++i) {
      const Part& next = operands[i];
      if (result.constant() && next.constant()) {
        result.number =
            largest ? std::max(result.number, next.number) : std::min(result.number, next.number);
      } else {
        result.value = largest ? ops::maximum(emitter_, tensor(result), tensor(next))
                               : ops::minimum(emitter_, tensor(result), tensor(next));
      }
    }
    return result;
  }

  static double finite(double number, const Expression& e) {
    if (std::isfinite(number)) return number;
    refuse_formula(e.place, phrase("No finite number"),
                   phrase("The constants here give no finite number, as log(0) and sqrt(-1) do."));
  }

  Value constant(double number) { return ops::constant(emitter_, number, Shape(), dtype_); }

  /// Truth as 1 and 0.
  Value as_number(const Value& x) {
    return x.dtype() == Dtype::boolean ? ops::cast(emitter_, x, dtype_) : x;
  }

  Value tensor(const Part& x) { return x.constant() ? constant(x.number) : as_number(x.value); }

  Emitter& emitter_;
  const std::vector<Value>& inputs_;
  Dtype dtype_;
};

}  // namespace

Value lower_formula(Emitter& emitter, const Expression& formula, const std::vector<Value>& inputs) {
  return Lowering(emitter, inputs).run(formula);
}

}  // namespace netloom
