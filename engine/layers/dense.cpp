#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// Numbers without places: (N, features), or a list of features at every step (N, T, features).
void require_vector(const Value& x) {
  const Shape& shape = x.shape();
  if (shape.rank() < 2 || !is_floating(x.dtype())) {
    refuse_input(
        "x", "shape.rank", phrase("Needs a vector of numbers"),
        phrase(
            "A dense layer multiplies numbers; `{{x}}` gives class labels. One-hot turns each into "
            "a list of numbers."),
        {insert_fix("one_hot", "x", phrase("Insert One-hot"))});
  }
  const bool list = shape.rank() == 2 || (shape.rank() > 2 && shape[-1].role == Role::feature);
  if (!list) {
    refuse_input("x", "shape.rank", phrase("Needs a vector, gets {}", to_text(shape)),
                 phrase("A dense layer takes one list of numbers; `{{x}}` gives {} with places, "
                        "which Flatten turns into one list.",
                        to_text(shape)),
                 {insert_fix("flatten", "x", phrase("Insert Flatten"))});
  }
  if (!shape[-1].extent.fixed()) {
    refuse_input("x", "shape.unknown", phrase("Number of features must be known"),
                 phrase("A dense layer has one weight per input number; `{{x}}` gives {}, "
                        "whose last axis varies.",
                        to_text(shape)));
  }
}

struct Dense {
  std::int64_t units = 64;
  bool bias = true;
  std::string start = "pytorch";

  static void declare(Declare<Dense>& d) {
    d.type("dense", "Dense", Category::weights).place(1);
    d.also_called({"Linear", "fully connected", "FC", "perceptron", "MLP", "Gemm", "InnerProduct"});
    d.summary("Every output sees every input, each through its own learned weight.");
    d.help(
        "Each unit multiplies every input by a weight, adds the products up, and adds a bias. "
        "Learning finds weights that make these sums useful.\n\n"
        "Put an activation such as ReLU between two dense layers: without one, two in a row can do "
        "no more than one. The last dense layer of a classifier has one unit per class and no "
        "activation, because the loss works on plain scores.");
    d.formula("y = x · Wᵀ + b");
    d.in("x", "A list of numbers; a map goes through Flatten first.");
    d.param(&Dense::units, "units")
        .title("Units")
        .range(1, 65536)
        .unit("units")
        .text("How many numbers this layer makes.")
        .brief("{} units")
        .sizes_output();
    d.param(&Dense::bias, "bias").title("Bias").text("Add one learned offset per unit.");
    declare_start(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_vector(x);
    const std::int64_t features = x.shape().size(-1);
    const Value w = b.weight("weight", {{Role::feature, units}, {Role::none, features}},
                             weight_start(start, features, units));
    const Value offset =
        bias ? b.weight("bias", {{Role::feature, units}}, bias_start(start, features)) : Value();
    return ops::linear(b, x, w, offset);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const std::int64_t features = in["x"].shape().size(-1);
    const std::string product = fmt::format("{}·{}", features, units);
    const std::string offsets = bias ? fmt::format(" + {}", units) : "";
    const std::int64_t count = features * units + (bias ? units : 0);
    std::vector<Explanation> lines;
    lines.push_back({"outputs", fmt::format("{}", units)});
    lines.push_back(
        {"parameters", fmt::format("{}{} = {}", product, offsets, with_thousands(count))});
    lines.push_back(
        {"multiply-adds", fmt::format("{} = {}", product, with_thousands(features * units))});
    return lines;
  }
};

}  // namespace

LayerType dense_layer() {
  return layer<Dense>();
}

}  // namespace netloom
