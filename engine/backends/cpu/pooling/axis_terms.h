#pragma once

// One axis of the linear maps of axis_map.cpp, and the stretches of it that run fast.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/ops/axis_map.h"

namespace netloom::cpu {

/// One axis of a map: output i takes terms starts[i] … starts[i + 1].
struct Axis3 {
  std::int64_t inputs = 1;
  std::vector<std::int64_t> starts{0, 1};
  std::vector<std::int64_t> places{0};
  std::vector<float> weights{1};

  std::int64_t outputs() const { return static_cast<std::int64_t>(starts.size()) - 1; }
};

/// Outputs [begin, end) that are the inputs from `source` on, unchanged.
struct Run {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t source = 0;
};

/// Outputs [begin, end) with equally many terms each, by term and then by output: read by vectors
/// where an element has no neighbours of its own.
struct Even {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t terms = 0;
  std::vector<std::int32_t> places;
  std::vector<float> weights;
};

/// Every output is its own input.
Axis3 identity(std::int64_t size);
Axis3 axis_of(const AxisMap& map);

/// The three axes as one over a whole plane, outer to inner.
Axis3 joined(const std::array<Axis3, 3>& axes);
/// The terms that each output takes, or nothing where they differ.
std::optional<std::int64_t> terms_each(const Axis3& axis);

/// The longest stretch of its kind; empty where there is none.
Run longest_run(const Axis3& axis);
Even longest_even(const Axis3& axis);

/// The outputs of `even` from the columns of `row`, one element each.
void across_even(const Even& even, const float* row, float* out);

}  // namespace netloom::cpu
