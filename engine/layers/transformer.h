#pragma once

// The parts that transformer layers are made of: attention and a small network per step, each with
// a shortcut around it and a normalisation.

#include <cstdint>
#include <functional>
#include <string>

#include "engine/layers/attention.h"

namespace netloom {

/// The small network that works on every step alone.
struct FeedForward {
  std::int64_t hidden = 0;  ///< 0 for four times the features.
  std::string activation = "relu";
  double dropout = 0;
};

/// x (…, F) through `hidden` features and back to F; weights are "linear1_weight" and so on.
Value feed_forward(Builder& b, const FeedForward& layer, const Value& x);

/// The parameters of a transformer layer.
struct Transformer : Attention {
  std::int64_t hidden = 0;
  std::string activation = "relu";
  std::string norm = "after";

  Transformer() { dropout = 0.1; }
  /// x + part(x), normalised before or after; `number` names the norm, `part` the random stream of
  /// its dropout.
  Value around(Builder& b, const Value& x, int number,
               const std::function<Value(const Value&)>& part) const;
  FeedForward network() const { return {hidden, activation, dropout}; }
};

/// Declares the parameters of the small network for T, which has members of their names.
template <class T>
void declare_network(Declare<T>& d) {
  d.template param<std::int64_t>(&T::hidden, "hidden")
      .title("Hidden features")
      .range(0, 1'000'000)
      .unit("features")
      .text("Width of the small network that works on each step; 0 for four times the features.");
  d.template param<std::string>(&T::activation, "activation")
      .title("Activation")
      .choice("relu", "Keeps what is positive, as the first transformer did.")
      .choice("gelu", "A smooth ReLU, as in GPT and BERT.")
      .choice("silu", "x times its sigmoid, as in newer language models.")
      .text("What bends the signal in the small network.");
  d.template param<double>(&T::dropout, "dropout")
      .title("Dropout")
      .range(0, 0.99)
      .text("Share of numbers set to 0 in each training step.");
}

/// Declares the parameters of T, which derives from Transformer.
template <class T>
void declare_transformer(Declare<T>& d) {
  declare_attention(d);
  declare_network(d);
  d.template param<std::string>(&T::norm, "norm")
      .title("Norm")
      .choice("after", "Behind each shortcut, as in the first transformer and in PyTorch.")
      .choice("before", "Before attention and network: steadier when many layers are stacked.")
      .text("Where the features of a step are brought to mean 0 and deviation 1.");
}

}  // namespace netloom
