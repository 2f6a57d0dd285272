#include "engine/layers/hinge_margin.h"

#include "engine/ops/ops.h"

namespace netloom {

Value hinge_shortfall(Builder& b, const LayerInputs& in, const std::string& title) {
  const Value& score = in["prediction"];
  Value sign = target_like(b, score, in["target"], title);
  if (b.classes(in["target"]) != 0) sign = ops::affine(b, sign, 2, -1);  // 0 and 1 as −1 and 1
  return ops::relu(b, ops::affine(b, ops::multiply(b, sign, score), -1, 1));
}

}  // namespace netloom
