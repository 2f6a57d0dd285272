#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

std::string product_of(const Shape& sample) {
  std::string text;
  for (const Axis& axis : sample) text += (text.empty() ? "" : "·") + to_text(axis.extent);
  return fmt::format("{} = {}", text, with_thousands(sample.count()));
}

struct Flatten {
  static void declare(Declare<Flatten>& d) {
    d.type("flatten", "Flatten", Category::pool).place(3);
    d.also_called({"reshape", "view"});
    d.summary("Lines all numbers of a sample up in one list.");
    d.help(
        "A picture has channels, rows and columns; a dense layer wants one plain list. Flatten "
        "reads the picture channel by channel and row by row into such a list.\n\n"
        "It changes no number and learns nothing. What it loses is who stood beside whom, so put "
        "convolutions before it.");
    d.in("x", "Anything; usually a map of channel × height × width.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Extent features = x.shape().per_sample().elements();
    if (!features.fixed()) {
      refuse_input(
          "x", "shape.unknown", phrase("Number of features must be known"),
          phrase("Flatten makes a list of fixed length; `{{x}}` gives {}.", to_text(x.shape())));
    }
    return ops::reshape(b, x, {x.shape()[0], {Role::feature, features}});
  }

  Phrase brief(const LayerInputs& in, std::span<const Value> out) const {
    return out.empty() ? phrase("one list") : Phrase(product_of(in["x"].shape().per_sample()));
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return {{"features", product_of(in["x"].shape().per_sample())}};
  }
};

}  // namespace

LayerType flatten_layer() {
  return layer<Flatten>();
}

}  // namespace netloom
