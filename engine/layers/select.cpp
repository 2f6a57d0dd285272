
#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Select {
  std::string axis = "auto";
  std::int64_t place = 0;

  static void declare(Declare<Select>& d) {
    d.type("select", "Select", Category::pool).place(108);
    d.also_called({"index", "pick"});
    d.summary("Takes one place along an axis; the axis is then gone.");
    d.help(
        "Place 0 along time is the first step: a sequence of 5 × 6 becomes a list of 6. A negative "
        "place counts from the end: −1 is the last.\n\n"
        "To keep the axis, or to take several places, use Slice.");
    d.in("x", "Anything whose size along the axis is known.");
    declare_axis(d, "The axis along which one place is taken.");
    d.param(&Select::place, "place")
        .title("Place")
        .range(-1'000'000, 1'000'000)
        .text("Which place is taken, counted from 0; negative from the end.")
        .brief("place {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const int at = axis_of(x, axis);
    const std::int64_t size = known_size(x, at, "Select");
    const std::int64_t index = place < 0 ? place + size : place;
    if (index < 0 || index >= size) {
      refuse_parameter("place", phrase("No place {} of {}", place, size),
                       phrase("The {} of {} has places 0 to {}.", axis_name(x.shape(), at),
                              to_text(x.shape()), size - 1),
                       {parameter_fix("place", "-1", phrase("Take the last"))});
    }
    Shape result;
    for (int i = 0; i < x.shape().rank(); ++i) {
      if (i != at) result.push_back(x.shape()[i]);
    }
    if (result.rank() == 1 && is_floating(x.dtype())) result.push_back({Role::feature, 1});
    return ops::reshape(b, ops::slice(b, x, at, index, 1), result);
  }
};

}  // namespace

LayerType select_layer() {
  return layer<Select>();
}

}  // namespace netloom
