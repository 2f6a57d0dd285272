#include "engine/layers/feature_axis.h"

namespace netloom {

int feature_axis(const Shape& shape) {
  if (const auto channel = shape.find(Role::channel)) return *channel;
  if (const auto feature = shape.find(Role::feature)) return *feature;
  return shape.rank() - 1;
}

}  // namespace netloom
