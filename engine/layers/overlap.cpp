#include "engine/layers/overlap.h"

#include "engine/layers/feature_axis.h"
#include "engine/ops/ops.h"

namespace netloom {

Overlap overlap_of(Builder& b, const ScoredLoss& loss, const LayerInputs& in,
                   const std::string& title) {
  const Value& x = in["prediction"];
  const Value t = target_like(b, x, in["target"], title);
  const Value p = loss.probabilities(b, x, in["target"]);
  const int apart = feature_axis(x.shape());
  std::vector<int> axes;
  for (int i = 1; i < x.shape().rank(); ++i) {
    if (i != apart) axes.push_back(i);
  }
  if (axes.empty()) axes.push_back(apart);  // a list of places without classes
  return {ops::sum(b, ops::multiply(b, p, t), axes), ops::sum(b, p, axes), ops::sum(b, t, axes)};
}

}  // namespace netloom
