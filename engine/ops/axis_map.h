#pragma once

// Linear maps that work along each axis alone: pooling by mean, resizing and padding are products
// of them, and so are their backward ops. References and kernels share the weights.

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/ops/op.h"

namespace netloom {

struct AxisTerm {
  std::int64_t input = 0;
  double weight = 1;
};

/// Output i along `axis` is Σ weight · input over terms starts[i] … starts[i + 1], or the fill
/// value of the op when there are none.
struct AxisMap {
  int axis = 0;
  std::int64_t inputs = 0;
  std::vector<std::size_t> starts{0};
  std::vector<AxisTerm> terms{};

  std::int64_t outputs() const { return static_cast<std::int64_t>(starts.size()) - 1; }
};

/// The map whose matrix is that of `map` with rows and columns exchanged.
NETLOOM_API AxisMap transposed(const AxisMap& map);

/// The maps from `x` to `y` of an average pool, a resize or a pad, one per axis that changes.
NETLOOM_API std::vector<AxisMap> axis_maps(const Attributes& attributes, const Shape& x,
                                           const Shape& y);
/// What stands where no input goes.
NETLOOM_API double fill_of(const Attributes& attributes);

// The parts that the ops of this family share. The backward op is (grad_y) → grad_x, of the shape
// in its attributes.

void axis_map_reference(const ReferenceCall& call);
void axis_map_backward_reference(const ReferenceCall& call);
std::vector<TensorType> infer_axis_map_backward(const Attributes& attributes,
                                                std::span<const TensorType> inputs);
/// The backward op of that name.
std::vector<Value> axis_map_gradient(Emitter& emitter, const GradientCall& call,
                                     std::string_view backward);

}  // namespace netloom
