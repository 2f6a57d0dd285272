#include "engine/layers/recurrent.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct Lstm : Recurrent {
  static void declare(Declare<Lstm>& d) {
    d.type("lstm", "LSTM", Category::sequence).place(4);
    d.also_called({"long short-term memory", "RNN", "recurrent"});
    d.summary("Reads a sequence step by step and remembers over many steps.");
    d.help(
        "At every step it sees the new features and what it remembers, and decides through three "
        "gates what to forget, what to store and what to show. Because the memory is changed by "
        "adding, it lasts over hundreds of steps, where a plain recurrent layer forgets after "
        "ten.\n\n"
        "For one answer per sequence let it give the *last step*; for an answer at every step, or "
        "when another recurrent layer follows, *all steps*. Reading in *both directions* helps "
        "where the whole sequence is known, as in tagging, and cheats where the next step is to be "
        "guessed.");
    d.formula("c = f ∘ c + i ∘ g,  h = o ∘ tanh c,  with gates i, f, g, o from x and h");
    declare_recurrent(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return run_recurrent(
        b, *this, in, 4, "An LSTM",
        [&](const Value& x, const RecurrentWeights& w, const Value& start, bool reverse) {
          // Both biases are added to the same sum.
          const Value offset = bias ? ops::add(b, w.input_bias, w.recurrent_bias) : Value();
          const Value projected = ops::linear(b, x, w.input, offset);
          const Value cell = ops::constant(b, 0, start.shape(), start.dtype());
          RecurrentAttributes attributes;
          attributes.reverse = reverse;
          return ops::lstm(b, projected, w.recurrent, start, cell, attributes).y;
        });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_weights(in, 4);
  }
};

}  // namespace

LayerType lstm_layer() {
  return layer<Lstm>();
}

}  // namespace netloom
