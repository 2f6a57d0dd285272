#include "engine/layers/shares.h"

#include "engine/layers/feature_axis.h"
#include "engine/ops/ops.h"

namespace netloom {

bool one_of_several(const Builder& b, const Value& x, const Value& target) {
  return b.classes(target) != 0 && x.shape()[feature_axis(x.shape())].extent != Extent(1);
}

Value ScoredLoss::probabilities(Builder& b, const Value& x, const Value& target) const {
  if (!from_scores()) return x;
  if (one_of_several(b, x, target)) return ops::softmax(b, x, feature_axis(x.shape()));
  return ops::sigmoid(b, x);
}

}  // namespace netloom
