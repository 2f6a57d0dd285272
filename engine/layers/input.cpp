#include <charconv>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

[[noreturn]] void refuse_axis(const std::string& axis) {
  refuse_parameter(
      "shape", fmt::format("'{}' is no axis", axis),
      "Write a role and a size, as \"height 28\"; roles are channel, depth, height, width, time, "
      "feature.");
}

/// "height 8", or "8" for an axis without a role.
Axis axis_from(const std::string& text, bool alone) {
  const std::vector<std::string> words = split(text, ' ');
  Axis axis;
  if (words.size() == 2) {
    const auto role = role_named(words[0]);
    if (!role || *role == Role::batch) refuse_axis(text);
    axis.role = *role;
  } else if (words.size() == 1) {
    axis.role = alone ? Role::feature : Role::none;
  } else {
    refuse_axis(text);
  }
  const std::string& digits = words.back();
  std::int64_t size = 0;
  const auto end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, size);
  if (result.ec != std::errc() || result.ptr != end || size < 1) refuse_axis(text);
  if (size > 1'000'000) {
    refuse_parameter("shape", fmt::format("{} is too large for one axis", with_thousands(size)),
                     "An axis of one sample holds at most 1,000,000 numbers.");
  }
  axis.extent = size;
  return axis;
}

struct Input {
  std::vector<std::string> shape{"feature 4"};

  static void declare(Declare<Input>& d) {
    d.type("input", "Input", Category::data).place(1).role(LayerRole::input);
    d.also_called({"Placeholder", "InputLayer"});
    d.summary("Where the samples of the data set enter the network.");
    d.help(
        "Every network starts here: one input node takes one sample at a time, for example a "
        "picture or the measurements of a flower.\n\n"
        "Its shape says how the numbers of one sample are arranged. A grey picture of 8 × 8 pixels "
        "is `channel 1`, `height 8`, `width 8`; four measurements are `feature 4`. Which columns "
        "of "
        "the data set fill it is set under Data. Several samples always travel together as a "
        "batch, which is not part of this shape.");
    d.param(&Input::shape, "shape")
        .title("Shape of one sample")
        .text("One axis per line, a role and a size: \"channel 1\", \"height 8\", \"width 8\".")
        .brief("{}");
  }

  Value build(Builder& b, const LayerInputs&) const {
    if (shape.empty() || shape.size() >= Shape::max_rank) {
      refuse_parameter("shape", fmt::format("{} axes", shape.size()),
                       "The shape of one sample has 1 to 7 axes, as in \"feature 4\".",
                       {parameter_fix("shape", "[\"feature 4\"]", "Set shape to feature 4")});
    }
    Shape full{{Role::batch, batch_extent()}};
    double numbers = 1;
    for (const std::string& axis : shape) {
      full.push_back(axis_from(axis, shape.size() == 1));
      numbers *= static_cast<double>(full[-1].extent.factor);
    }
    if (numbers > 1e9) {
      refuse_parameter(
          "shape", "More than 1,000,000,000 numbers",
          "One sample of this shape holds more numbers than can be trained on; make an "
          "axis smaller.");
    }
    return b.input(b.node(), full, b.precision());
  }

  std::string brief(const LayerInputs&, std::span<const Value> out) const {
    return out.empty() ? to_text(ParameterValue(shape)) : to_text(out[0].shape().per_sample());
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    std::string product;
    for (const Axis& axis : out[0].shape().per_sample()) {
      if (!product.empty()) product += "·";
      product += to_text(axis.extent);
    }
    return {{"numbers per sample",
             fmt::format("{} = {}", product, with_thousands(out[0].shape().per_sample().count()))}};
  }
};

}  // namespace

LayerType input_layer() {
  return layer<Input>();
}

}  // namespace netloom
