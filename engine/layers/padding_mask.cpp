
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct PaddingMask {
  std::int64_t padding = 0;

  static void declare(Declare<PaddingMask>& d) {
    d.type("padding_mask", "Padding mask", Category::sequence).place(12).stem("mask");
    d.also_called({"key_padding_mask", "Masking", "attention mask"});
    d.summary("Says which steps of a text are only filling.");
    d.help(
        "Texts of different lengths are filled up with a padding token, so that they fit into one "
        "batch. This layer marks these places. Link it to the port `hidden` of attention, and "
        "nobody looks at them.\n\n"
        "It takes the tokens themselves, before the embedding.");
    d.formula("hidden = (token = padding)");
    d.in("x", "Tokens, as an input gives that holds classes.");
    d.outputs({"hidden"});
    d.param(&PaddingMask::padding, "padding")
        .title("Padding token")
        .range(0, 10'000'000)
        .text("The token that fills short texts up.")
        .brief("token {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (x.dtype() != Dtype::i64) {
      refuse_input(
          "x", "classes.missing", phrase("Needs tokens, gets numbers"),
          phrase("A padding mask compares tokens; `{{x}}` gives quantities. Link the input itself, "
                 "before the embedding."),
          {source_fix("x", "holds", "\"classes\"", phrase("Let the input hold classes"))});
    }
    const auto token = static_cast<double>(padding);
    return ops::equal(b, x, ops::constant(b, token, {}, Dtype::i64));
  }
};

}  // namespace

LayerType padding_mask_layer() {
  return layer<PaddingMask>();
}

}  // namespace netloom
