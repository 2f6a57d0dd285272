#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/layers/transformer.h"

namespace netloom {

namespace {

struct FeedForwardLayer : FeedForward {
  static void declare(Declare<FeedForwardLayer>& d) {
    d.type("feed_forward", "Feed-forward", Category::sequence).place(18).stem("network");
    d.also_called({"MLP block", "FFN", "position-wise network"});
    d.summary("A small network of two dense layers that keeps the number of features.");
    d.help(
        "It widens the features, bends them with an activation and narrows them again. On a "
        "sequence it works on every step alone, with the same weights.\n\n"
        "It is one half of a transformer layer; attention, which mixes the steps, is the other. A "
        "shortcut around it (Add) and a layer norm complete the half.");
    d.formula("y = W₂ · activation(W₁ · x + b₁) + b₂");
    d.in("x", "A list of features, or one at every time step.");
    d.brief("there and back");
    declare_network(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Shape& shape = x.shape();
    require_real(x, "x", "A feed-forward network");
    const bool list = shape.rank() == 2 || (shape.rank() > 2 && shape[-1].role == Role::feature);
    if (!list || !shape[-1].extent.fixed()) {
      refuse_input("x", "shape.rank", phrase("Needs a list, gets {}", to_text(shape)),
                   phrase("A feed-forward network works on lists of features; `{{x}}` gives "
                          "{}.",
                          to_text(shape)),
                   {insert_fix("flatten", "x", phrase("Insert Flatten"))});
    }
    return feed_forward(b, *this, x);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const std::int64_t features = in["x"].shape().size(-1);
    const std::int64_t inside = hidden > 0 ? hidden : 4 * features;
    return {{"parameters", fmt::format("2·{}·{} + {} + {} = {}", features, inside, inside, features,
                                       with_thousands(2 * features * inside + inside + features))}};
  }
};

}  // namespace

LayerType feed_forward_layer() {
  return layer<FeedForwardLayer>();
}

}  // namespace netloom
