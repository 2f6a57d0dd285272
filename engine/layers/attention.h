#pragma once

// Attention with learned projections, as several layers use it.

#include <cstdint>
#include <string>

#include "engine/layers/declare.h"

namespace netloom {

/// The parameters of every attention.
struct Attention {
  std::int64_t heads = 4;
  std::int64_t kv_heads = 0;  ///< 0 for as many as `heads`.
  bool causal = false;
  bool rotary = false;
  double dropout = 0;
  bool bias = true;

  Attention() = default;
};

/// What attention is between: `memory` and `hidden` are invalid for attention of `x` to itself and
/// for no mask.
struct AttentionLinks {
  Value x;
  Value memory;
  Value hidden;
  std::string memory_port = "memory";
};

/// x (N, T, F) asks `memory` (N, S, G) → (N, T, F); weights are named "`prefix`q_weight" and so on.
/// Refuses heads that do not divide F, and what is no sequence; `title` begins the sentences.
Value attend(Builder& b, const Attention& attention, const AttentionLinks& links,
             const std::string& prefix, const std::string& title);

/// Declares the parameters of T, which derives from Attention, except dropout.
template <class T>
void declare_attention(Declare<T>& d) {
  d.template param<std::int64_t>(&T::heads, "heads")
      .title("Heads")
      .range(1, 256)
      .unit("heads")
      .text("How many places it can look at in the same step; they share the features evenly.")
      .brief("{} heads");
  d.template param<bool>(&T::causal, "causal")
      .title("Causal")
      .text("Hides later steps, so that the next one can be guessed from those before.")
      .brief("causal");
  d.template param<bool>(&T::rotary, "rotary")
      .title("Rotary positions")
      .text("Turns queries and keys by their step, so that heads see how far apart steps are.")
      .brief("rotary");
  d.template param<std::int64_t>(&T::kv_heads, "kv_heads")
      .title("Key heads")
      .range(0, 256)
      .unit("heads")
      .text("Heads of keys and values, shared by groups of heads; 0 for one each.")
      .advanced();
  d.template param<bool>(&T::bias, "bias")
      .title("Bias")
      .text("Add learned offsets to queries, keys, values and result.")
      .advanced();
}

}  // namespace netloom
