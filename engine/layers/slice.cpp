#include <fmt/format.h>

#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Slice {
  std::string axis = "auto";
  std::int64_t start = 0;
  std::int64_t count = 1;

  static void declare(Declare<Slice>& d) {
    d.type("slice", "Slice", Category::pool).place(107);
    d.also_called({"narrow", "crop of features"});
    d.summary("Takes some neighbouring numbers along an axis and leaves the rest.");
    d.help(
        "From 2 on, 3 numbers: of six features it takes the third to the fifth, because counting "
        "starts at 0. A negative start counts from the end: −1 is the last.\n\n"
        "A count of 0 takes all that follow. For a single place without its axis, use Select.");
    d.in("x", "Anything whose size along the axis is known.");
    declare_axis(d, "The axis along which numbers are taken.");
    d.param(&Slice::start, "start")
        .title("Start")
        .range(-1'000'000, 1'000'000)
        .text("The first place taken, counted from 0; negative from the end.");
    d.param(&Slice::count, "count")
        .title("Count")
        .range(0, 1'000'000)
        .text("How many places are taken; 0 for all that follow.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const int at = axis_of(x, axis);
    const std::int64_t size = known_size(x, at, "Slice");
    const std::int64_t first = start < 0 ? start + size : start;
    const std::int64_t taken = count == 0 ? size - first : count;
    if (first < 0 || taken < 1 || first + taken > size) {
      refuse_parameter(
          first < 0 || first >= size ? "start" : "count",
          phrase("{} from {} of {}", taken, start, size),
          phrase("The {} of {} has places 0 to {}.", axis_name(x.shape(), at), to_text(x.shape()),
                 size - 1),
          {parameter_fix(first < 0 || first >= size ? "start" : "count", "0",
                         first < 0 || first >= size ? phrase("Set start to 0")
                                                    : phrase("Take all that follow"))});
    }
    return ops::slice(b, x, at, first, taken);
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return count == 0 ? phrase("from {}", start) : phrase("{} from {}", count, start);
  }
};

}  // namespace

LayerType slice_layer() {
  return layer<Slice>();
}

}  // namespace netloom
