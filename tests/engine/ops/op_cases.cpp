#include "tests/engine/ops/op_cases.h"

#include <cmath>

#include "engine/core/random.h"

namespace netloom {

namespace {

double element(const OpOperand& operand, std::size_t which, std::uint64_t i, std::uint64_t count) {
  const RandomStream stream{20, static_cast<std::uint32_t>(which)};
  const double draw = stream.normal(i);
  switch (operand.fill) {
    case Fill::normal:
      return draw;
    case Fill::away:
      return draw + (draw < 0 ? -0.2 : 0.2);
    case Fill::positive:
      return std::abs(draw) + 0.5;
    case Fill::distinct: {
      // 7919 is a prime above every count: a permutation.
      const std::uint64_t place = (i * 7919 + 3 * which) % count;
      return 0.04 * static_cast<double>(place) - 0.02 * static_cast<double>(count) +
             0.013 * static_cast<double>(which);
    }
    case Fill::number:
      return operand.bound;
    case Fill::whole:
      return static_cast<double>(stream.below(static_cast<std::uint64_t>(operand.bound), i));
  }
  return 0;
}

}  // namespace

const std::vector<OpCase>& op_cases() {
  static const std::vector<OpCase> all = [] {
    std::vector<OpCase> cases;
    for (const auto part : {elementwise_op_cases, shape_op_cases, training_op_cases,
                            spatial_op_cases, norm_op_cases, sequence_op_cases}) {
      for (OpCase& one : part()) cases.push_back(std::move(one));
    }
    return cases;
  }();
  return all;
}

Array op_operand(const OpCase& one, std::size_t which, Dtype floating) {
  const OpOperand& operand = one.operands[which];
  const Shape shape = operand.shape.bound(op_case_binding);
  const auto count = static_cast<std::uint64_t>(shape.count());
  Array exact(Dtype::f64, shape);
  const auto values = exact.values<double>();
  for (std::uint64_t i = 0; i < count; ++i) values[i] = element(operand, which, i, count);
  return exact.converted(operand.dtype == Dtype::f32 ? floating : operand.dtype);
}

std::vector<Array> op_operands(const OpCase& one, Dtype floating) {
  std::vector<Array> arrays;
  for (std::size_t i = 0; i < one.operands.size(); ++i) {
    arrays.push_back(op_operand(one, i, floating));
  }
  return arrays;
}

Attributes op_attributes(const OpCase& one, Dtype floating) {
  Attributes attributes = bound(one.attributes, op_case_binding);
  std::visit(
      [floating](auto& some) {
        if constexpr (requires { some.dtype; }) {
          if (some.dtype == Dtype::f32) some.dtype = floating;
        }
      },
      attributes);
  return attributes;
}

}  // namespace netloom
