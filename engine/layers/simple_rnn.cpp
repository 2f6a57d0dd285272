#include "engine/layers/recurrent.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct SimpleRnn : Recurrent {
  std::string activation = "tanh";

  static void declare(Declare<SimpleRnn>& d) {
    d.type("simple_rnn", "Recurrent", Category::sequence).place(6).stem("rnn");
    d.also_called({"RNN", "SimpleRNN", "Elman"});
    d.summary("Reads a sequence step by step with the simplest memory there is.");
    d.help(
        "What it gives at one step is fed back at the next, together with the new features. It is "
        "the easiest recurrent layer to understand, and forgets after about ten steps, because "
        "every step squeezes the memory through the same weights.\n\n"
        "Use it to see how recurrence works; an LSTM or a GRU learns more.");
    d.formula("h = tanh(W x + U h + b)");
    declare_recurrent(d);
    d.param(&SimpleRnn::activation, "activation")
        .title("Activation")
        .choice("tanh", "Keeps the memory within −1 to 1.")
        .choice("relu", "Lets it grow; sharper, and less steady.")
        .text("What bends the sum at every step.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return run_recurrent(
        b, *this, in, 1, "A recurrent layer",
        [&](const Value& x, const RecurrentWeights& w, const Value& start, bool reverse) {
          const Value offset = bias ? ops::add(b, w.input_bias, w.recurrent_bias) : Value();
          RecurrentAttributes attributes;
          attributes.reverse = reverse;
          attributes.activation = activation == "relu" ? Activation::relu : Activation::tanh;
          return ops::simple_rnn(b, ops::linear(b, x, w.input, offset), w.recurrent, start,
                                 attributes);
        });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_weights(in, 1);
  }
};

}  // namespace

LayerType simple_rnn_layer() {
  return layer<SimpleRnn>();
}

}  // namespace netloom
