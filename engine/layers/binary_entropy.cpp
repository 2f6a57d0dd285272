#include "engine/layers/binary_entropy.h"

#include <limits>

#include "engine/ops/activation_ops.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

Value entropy_of_scores(Builder& b, const Value& x, const Value& t, double positive_weight) {
  // (1 − t) · x + (1 + (w − 1) · t) · log(1 + exp(−x))
  const Value other = ops::multiply(b, ops::affine(b, t, -1, 1), x);
  const Value surprise = ops::softplus(b, ops::negate(b, x));
  if (positive_weight == 1) return ops::add(b, other, surprise);
  const Value factor = ops::affine(b, t, positive_weight - 1, 1);
  return ops::add(b, other, ops::multiply(b, factor, surprise));
}

Value entropy_of_probabilities(Builder& b, const Value& x, const Value& t, double positive_weight) {
  const auto log = [&b](const Value& share) {
    return ops::log(b, ops::clip(b, share, std::numeric_limits<float>::min(), 1));
  };
  const Value yes = ops::multiply(b, ops::affine(b, t, -positive_weight, 0), log(x));
  const Value no = ops::multiply(b, ops::affine(b, t, -1, 1), log(ops::affine(b, x, -1, 1)));
  return ops::subtract(b, yes, no);
}

}  // namespace netloom
