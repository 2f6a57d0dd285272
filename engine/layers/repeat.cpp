#include <fmt/format.h>

#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Repeat {
  std::int64_t times = 2;
  std::string axis = "auto";
  bool each = false;

  static void declare(Declare<Repeat>& d) {
    d.type("repeat", "Repeat", Category::pool).place(105);
    d.also_called({"tile", "repeat vector"});
    d.summary("Puts copies of a tensor one after another along an axis.");
    d.help(
        "Twice along the features, [1, 2] becomes [1, 2, 1, 2]; with each number repeated it "
        "becomes [1, 1, 2, 2]. Nothing is learned.\n\n"
        "To hand one list to every step of a sequence, add a time axis first and repeat along it.");
    d.in("x", "Real numbers; fewer than eight axes.");
    d.param(&Repeat::times, "times")
        .title("Times")
        .range(1, 1'000'000)
        .text("How many copies the result holds.")
        .brief("× {}");
    declare_axis(d, "The axis that gets longer.");
    d.param(&Repeat::each, "each")
        .title("Each")
        .text("Repeat number by number rather than the whole.")
        .brief("each");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const int at = axis_of(x, axis);
    Shape apart;
    for (int i = 0; i < x.shape().rank(); ++i) {
      if (i == at && !each) apart.push_back({Role::none, 1});
      apart.push_back(x.shape()[i]);
      if (i == at && each) apart.push_back({Role::none, 1});
    }
    Shape wide = apart;
    wide[each ? at + 1 : at].extent = times;
    Shape result = x.shape();
    result[at].extent = result[at].extent * Extent(times);
    return ops::reshape(b, ops::broadcast_to(b, ops::reshape(b, x, apart), wide), result);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape& shape = in["x"].shape();
    const int at = axis_of(in["x"], axis);
    return {{axis_name(shape, at).text(), fmt::format("{} · {} = {}", to_text(shape[at].extent),
                                                      times, to_text(out[0].shape()[at].extent))}};
  }
};

}  // namespace

LayerType repeat_layer() {
  return layer<Repeat>();
}

}  // namespace netloom
