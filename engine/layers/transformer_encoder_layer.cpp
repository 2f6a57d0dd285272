#include "engine/layers/sequence.h"
#include "engine/layers/transformer.h"

namespace netloom {

namespace {

struct TransformerEncoderLayer : Transformer {
  static void declare(Declare<TransformerEncoderLayer>& d) {
    d.type("transformer_encoder_layer", "Transformer layer", Category::sequence)
        .place(16)
        .stem("layer");
    d.also_called({"TransformerEncoderLayer", "transformer block", "GPT block", "BERT layer"});
    d.summary("Steps look at each other, then each works on what it saw.");
    d.help(
        "First attention: every step gathers from the others what it needs. Then a small network "
        "works on each step alone. Around both leads a shortcut, so that signals and gradients "
        "pass through dozens of such layers.\n\n"
        "Stack several behind an embedding and positions. For a model that writes text turn on "
        "*causal*, so that no step sees those after it; without it, the layer reads whole texts, "
        "for tags or one answer.");
    d.formula("h = norm(x + attention(x)),  y = norm(h + network(h))");
    d.in("x", "A list of features at every time step.");
    d.in_optional("hidden", "Which steps nobody may look at, as Padding mask says.");
    declare_transformer(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_sequence(in["x"], "x", "A transformer layer");
    const Value seen = around(b, in["x"], 1, [&](const Value& x) {
      return attend(b, *this, {x, {}, in["hidden"]}, "self_", "A transformer layer");
    });
    return around(b, seen, 2, [&](const Value& x) { return feed_forward(b, network(), x); });
  }
};

}  // namespace

LayerType transformer_encoder_layer_layer() {
  return layer<TransformerEncoderLayer>();
}

}  // namespace netloom
