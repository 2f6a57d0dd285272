#include "engine/layers/recurrent.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct Gru : Recurrent {
  std::string reset = "after";

  static void declare(Declare<Gru>& d) {
    d.type("gru", "GRU", Category::sequence).place(5);
    d.also_called({"gated recurrent unit", "RNN", "recurrent"});
    d.summary("Reads a sequence step by step; as an LSTM, with fewer weights.");
    d.help(
        "At every step one gate decides how much of the memory to keep and another how much of it "
        "counts for the new proposal. It learns about as well as an LSTM with three quarters of "
        "the weights, and often a little faster.\n\n"
        "Use it for forecasts and for sequences of up to some hundred steps. Let it give the *last "
        "step* for one answer per sequence.");
    d.formula("h = (1 − z) ∘ n + z ∘ h,  n = tanh(W x + r ∘ (U h))");
    declare_recurrent(d);
    d.param(&Gru::reset, "reset")
        .title("Reset gate")
        .choice("after", "It scales the product U · h, as in PyTorch.")
        .choice("before", "It scales h before the product, as in the first paper.")
        .text("Where the reset gate acts; matters for weights from other frameworks.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return run_recurrent(
        b, *this, in, 3, "A GRU",
        [&](const Value& x, const RecurrentWeights& w, const Value& start, bool reverse) {
          const Value projected = ops::linear(b, x, w.input, w.input_bias);
          const Value offset = bias ? w.recurrent_bias
                                    : ops::constant(b, 0, {{Role::feature, 3 * units}}, x.dtype());
          RecurrentAttributes attributes;
          attributes.reverse = reverse;
          attributes.reset_after = reset == "after";
          return ops::gru(b, projected, w.recurrent, offset, start, attributes);
        });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_weights(in, 3);
  }
};

}  // namespace

LayerType gru_layer() {
  return layer<Gru>();
}

}  // namespace netloom
