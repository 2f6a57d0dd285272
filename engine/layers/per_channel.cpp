#include "engine/layers/per_channel.h"

#include "engine/layers/feature_axis.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

Shape channel_shape(const Value& x) {
  const Shape& shape = x.shape();
  const Axis& channels = shape[feature_axis(shape)];
  if (shape.rank() < 2 || !channels.extent.fixed()) {
    refuse_input("x", "shape.unknown", phrase("Number of channels must be known"),
                 phrase("Each channel or feature has its own weight here; `{{x}}` gives {}.",
                        to_text(shape)));
  }
  return {channels};
}

Value along_channels(Builder& b, const Value& weight, const Value& x) {
  const int behind = x.shape().rank() - 1 - feature_axis(x.shape());
  if (behind == 0 || weight.shape().size(0) == 1) return weight;
  Shape shape = weight.shape();
  for (int i = 0; i < behind; ++i) shape.push_back({Role::none, 1});
  return ops::reshape(b, weight, shape);
}

}  // namespace netloom
