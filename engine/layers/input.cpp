#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sample_shape.h"

namespace netloom {

namespace {

struct Input {
  std::string holds = "numbers";
  std::int64_t classes = 10;
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
        "batch, which is not part of this shape.\n\n"
        "A text enters as *classes*: each character or word is a number from 0, and `time 64` says "
        "that a sample is 64 of them. An Embedding turns these numbers into features.");
    d.param(&Input::holds, "holds")
        .title("Holds")
        .choice("numbers", "Quantities: pixels, measurements, prices.")
        .choice("classes", "Kinds as numbers from 0: the tokens of a text, a product, a country.")
        .text("Whether the values are quantities or kinds.");
    d.param(&Input::classes, "classes")
        .title("Classes")
        .range(2, 1'000'000)
        .unit("classes")
        .text("How many kinds there are; for a text, its tokens.")
        .shown_when("holds", "classes");
    d.param(&Input::shape, "shape")
        .title("Shape of one sample")
        .text("One axis per line, a role and a size: \"channel 1\", \"height 8\", \"width 8\".")
        .brief("{}");
  }

  Value build(Builder& b, const LayerInputs&) const {
    const bool kinds = holds == "classes";
    if (shape.empty() && !kinds) {
      refuse_parameter(
          "shape", phrase("0 axes"),
          phrase("The shape of one sample has 1 to 7 axes, as in \"feature 4\"."),
          {parameter_fix("shape", "[\"feature 4\"]", phrase("Set shape to feature 4"))});
    }
    const Value x = b.input(b.node(), shape_of_sample(shape), kinds ? Dtype::i64 : b.precision());
    if (kinds) b.set_classes(x, classes);
    return x;
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    std::string sample =
        out.empty() ? to_text(ParameterValue(shape)) : to_text(out[0].shape().per_sample());
    if (holds == "numbers") return Phrase(sample);
    const Phrase kinds = phrase("{} classes", with_thousands(classes));
    return shape.empty() ? kinds : phrase("{} · {}", sample, kinds);
  }

  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    if (out[0].shape().rank() <= 2) {
      const std::int64_t count = out[0].shape().per_sample().count();
      return {{"numbers per sample", with_thousands(count)}};
    }
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
