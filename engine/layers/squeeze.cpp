#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Squeeze {
  static void declare(Declare<Squeeze>& d) {
    d.type("squeeze", "Remove axes of 1", Category::pool).place(104).stem("squeeze");
    d.also_called({"squeeze"});
    d.summary("Removes axes of size 1.");
    d.help(
        "A map of 16 × 1 × 1 becomes a list of 16; no number moves. It undoes Add an axis, and "
        "tidies up behind pooling.\n\n"
        "Axes larger than 1 stay. Should none be left, one stays, so that a sample is never "
        "without one.");
    d.in("x", "Anything; axes larger than 1 stay.");
    d.brief("axes of 1 go");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape& shape = in["x"].shape();
    Shape result{shape[0]};
    for (int i = 1; i < shape.rank(); ++i) {
      if (shape[i].extent != Extent(1)) result.push_back(shape[i]);
    }
    if (result.rank() == 1) result.push_back({Role::feature, 1});
    if (result.rank() == 2 && result[1].role == Role::channel) result[1].role = Role::feature;
    return ops::reshape(b, in["x"], result);
  }
};

}  // namespace

LayerType squeeze_layer() {
  return layer<Squeeze>();
}

}  // namespace netloom
