
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Unsqueeze {
  std::string place = "first";
  std::string role = "time";

  static void declare(Declare<Unsqueeze>& d) {
    d.type("unsqueeze", "Add an axis", Category::pool).place(103).stem("axis");
    d.also_called({"unsqueeze", "expand dims", "new axis"});
    d.summary("Adds an axis of size 1.");
    d.help(
        "A list of 10 becomes one step of a sequence (1 × 10), or 10 steps of one feature (10 × "
        "1), without moving a number. Layers that want an axis more then take it.\n\n"
        "Where two tensors broadcast, the new axis is the one that is stretched.");
    d.in("x", "Anything with a free axis.");
    d.param(&Unsqueeze::place, "place")
        .title("Place")
        .choice("first", "Before the axes of the sample.")
        .choice("last", "Behind all axes.")
        .text("Where the new axis stands.")
        .brief("{}");
    d.param(&Unsqueeze::role, "role")
        .title("Role")
        .choice("time", "Steps of a sequence.")
        .choice("channel", "Channels of a map.")
        .choice("depth", "Slices of a volume.")
        .choice("height", "Rows of a map.")
        .choice("width", "Columns of a map.")
        .choice("feature", "Features.")
        .choice("none", "Nothing in particular.")
        .text("What the new axis means.")
        .brief("{}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape& shape = in["x"].shape();
    if (shape.rank() == Shape::max_rank) {
      refuse_input("x", "shape.rank", phrase("{} axes are the most", Shape::max_rank),
                   phrase("`{{x}}` gives {} already.", to_text(shape)));
    }
    const Role named = role == "none" ? Role::none : *role_named(role);
    Shape result{shape[0]};
    if (place == "first") result.push_back({named, 1});
    for (int i = 1; i < shape.rank(); ++i) {
      const Role kept = shape[i].role == named ? Role::none : shape[i].role;
      result.push_back({kept, shape[i].extent});
    }
    if (place == "last") result.push_back({named, 1});
    return ops::reshape(b, in["x"], result);
  }
};

}  // namespace

LayerType unsqueeze_layer() {
  return layer<Unsqueeze>();
}

}  // namespace netloom
