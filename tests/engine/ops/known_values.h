#pragma once

// Operands and results of an op as short lists of numbers.

#include <cmath>
#include <vector>

#include "tests/engine/ops/run_op.h"

namespace netloom {

using Numbers = std::vector<double>;

inline Array known(std::initializer_list<std::int64_t> sizes, const Numbers& values) {
  return Array::from<double>(Shape::of(sizes), values);
}
inline Array known_integers(std::initializer_list<std::int64_t> sizes,
                            const std::vector<std::int64_t>& values) {
  return Array::from<std::int64_t>(Shape::of(sizes), values);
}

inline std::vector<Array> call(std::string_view op, const Attributes& attributes,
                               const std::vector<Array>& inputs) {
  return run_op(*op_named(op), attributes, inputs);
}

inline Numbers numbers(const Array& array) {
  const Array wide = array.converted(Dtype::f64);
  const auto values = wide.values<double>();
  return {values.begin(), values.end()};
}

inline bool close(const Numbers& found, const Numbers& expected, double tolerance = 1e-12) {
  if (found.size() != expected.size()) return false;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!(std::abs(found[i] - expected[i]) <= tolerance)) return false;
  }
  return true;
}

}  // namespace netloom
