#include "engine/layers/sequence.h"
#include "engine/layers/transformer.h"

namespace netloom {

namespace {

struct TransformerDecoderLayer : Transformer {
  TransformerDecoderLayer() { causal = true; }

  static void declare(Declare<TransformerDecoderLayer>& d) {
    d.type("transformer_decoder_layer", "Transformer decoder", Category::sequence)
        .place(17)
        .stem("decoder");
    d.also_called({"TransformerDecoderLayer", "cross-attention layer", "seq2seq"});
    d.summary("Steps look at each other, then at another sequence, then each works alone.");
    d.help(
        "It writes one sequence while it reads another, as a translation does: each step looks at "
        "the steps before it, then at all steps of `memory`, which transformer layers made of the "
        "source.\n\n"
        "A model that only writes on, as GPT does, has no source: use causal transformer layers "
        "for it.");
    d.formula("h = norm(x + self(x)),  c = norm(h + cross(h, memory)),  y = norm(c + network(c))");
    d.in("x", "The steps that are written: a list of features each.");
    d.in("memory", "The steps that are read, with features of any number.");
    d.in_optional("hidden", "Which steps of `memory` nobody may look at, as Padding mask says.");
    declare_transformer(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_sequence(in["x"], "x", "A transformer decoder");
    const Value own = around(b, in["x"], 1, [&](const Value& x) {
      return attend(b, *this, {x, {}, {}}, "self_", "A transformer decoder");
    });
    Transformer to_memory = *this;
    // What is read is there as a whole, and its places are not those of the text that is written.
    to_memory.causal = false;
    to_memory.rotary = false;
    const Value seen = around(b, own, 2, [&](const Value& x) {
      return attend(b, to_memory, {x, in["memory"], in["hidden"]}, "memory_",
                    "A transformer decoder");
    });
    return around(b, seen, 3, [&](const Value& x) { return feed_forward(b, network(), x); });
  }
};

}  // namespace

LayerType transformer_decoder_layer_layer() {
  return layer<TransformerDecoderLayer>();
}

}  // namespace netloom
