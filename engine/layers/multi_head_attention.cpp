#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/attention.h"

namespace netloom {

namespace {

struct MultiHeadAttention : Attention {
  static void declare(Declare<MultiHeadAttention>& d) {
    d.type("multi_head_attention", "Attention", Category::sequence).place(7).stem("attention");
    d.also_called({"MultiheadAttention", "self-attention", "cross-attention", "MHA", "GQA"});
    d.summary("Lets every step look at all other steps and take what it needs.");
    d.help(
        "Every step asks a question (its query), every step offers a key and a value. Where query "
        "and key agree, the value counts; the weights of one step sum to 1. Several heads do this "
        "side by side, each with a share of the features, so that a step can look at several "
        "places at once.\n\n"
        "Linked to one sequence, its steps look at each other. Link a second one to `memory` and "
        "the first looks at that, as a translation looks at the source. Attention alone does not "
        "know the order of steps: add positions before it, or turn on rotary positions. Turn on "
        "*causal* when the next step is to be guessed.");
    d.formula("y = softmax(q · kᵀ / √width) · v");
    d.in("x", "The steps that ask: a list of features each.");
    d.in_optional("memory", "The steps that are looked at; left out, those of `x`.");
    d.in_optional("hidden", "Which steps nobody may look at, as Padding mask says.");
    declare_attention(d);
    d.param<double>(&MultiHeadAttention::dropout, "dropout")
        .title("Dropout")
        .range(0, 0.99)
        .text("Share of looks that are switched off in each training step.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return attend(b, *this, {in["x"], in["memory"], in["hidden"]}, "", "Attention");
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const std::int64_t features = in["x"].shape().size(2);
    return {{"features per head", fmt::format("{} / {} = {}", features, heads, features / heads)}};
  }
};

}  // namespace

LayerType multi_head_attention_layer() {
  return layer<MultiHeadAttention>();
}

}  // namespace netloom
