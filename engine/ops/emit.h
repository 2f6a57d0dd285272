#pragma once

// What gradient rules share: ops by name, gradients brought back to an operand's shape.

#include <initializer_list>
#include <string_view>

#include "engine/ops/op.h"
#include "engine/ops/ops.h"

namespace netloom {

/// Appends the op `name`, which has one result.
Value emit_one(Emitter& emitter, std::string_view name, const Attributes& attributes,
               std::initializer_list<Value> inputs);

/// `gradient` summed over the axes along which an operand of `shape` was stretched by broadcasting.
Value sum_to(Emitter& emitter, const Value& gradient, const Shape& shape);

/// Gradient of `activation` from its own result `y`; `gradient` itself for none.
Value activation_backward(Emitter& emitter, Activation activation, const Value& gradient,
                          const Value& y);

/// `x` (…, C) as a matrix (rows, C).
Value as_rows(Emitter& emitter, const Value& x);

}  // namespace netloom
