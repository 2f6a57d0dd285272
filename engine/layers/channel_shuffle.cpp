
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ChannelShuffle {
  std::int64_t groups = 2;

  static void declare(Declare<ChannelShuffle>& d) {
    d.type("channel_shuffle", "Channel shuffle", Category::pool).place(52).stem("shuffle");
    d.also_called({"ChannelShuffle", "ShuffleNet"});
    d.summary("Deals the channels of every group out to all groups.");
    d.help(
        "Convolutions in groups never mix their groups. This layer puts the first channel of "
        "every group first, then the second of every group, and so on, so that the next groups "
        "see something of all.\n\n"
        "Nothing is computed or learned. ShuffleNet is built on it.");
    d.in("x", "A map: channel × places.");
    d.param(&ChannelShuffle::groups, "groups")
        .title("Groups")
        .range(1, 65536)
        .unit("groups")
        .text("How many groups the channels come in.")
        .brief("{} groups");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Shape& s = x.shape();
    if (s.rank() < 3 || !s[1].extent.fixed()) {
      refuse_input("x", "shape.rank", phrase("Needs a map, gets {}", to_text(s)),
                   phrase("Channel shuffle takes channel × places; `{{x}}` gives {}.", to_text(s)));
    }
    if (s.size(1) % groups != 0) {
      refuse_parameter(
          "groups", phrase("{} groups of {} channels", groups, s.size(1)),
          phrase("Groups divide the channels evenly; `{{x}}` gives {} channels.", s.size(1)),
          {parameter_fix("groups", "1", phrase("Set groups to 1"))});
    }
    Shape grouped{s[0], {Role::none, groups}, {Role::none, s.size(1) / groups}};
    std::vector<int> order{0, 2, 1};
    for (int i = 2; i < s.rank(); ++i) {
      grouped.push_back(s[i]);
      order.push_back(i + 1);
    }
    return ops::reshape(b, ops::transpose(b, ops::reshape(b, x, grouped), order), s);
  }
};

}  // namespace

LayerType channel_shuffle_layer() {
  return layer<ChannelShuffle>();
}

}  // namespace netloom
