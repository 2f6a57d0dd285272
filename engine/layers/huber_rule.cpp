#include "engine/layers/huber_rule.h"

#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

Value huber_of(Builder& b, const Value& error, double turn) {
  // With m = min(|e|, turn) both parts are m · (|e| − m / 2).
  const Value size = ops::abs(b, error);
  const Value near = ops::clip(b, size, 0, turn);
  return ops::multiply(b, near, ops::subtract(b, size, ops::affine(b, near, 0.5, 0)));
}

}  // namespace netloom
