#pragma once

// Ops on sequences as functions, as ops.h has the others: tables of tokens, recurrent layers,
// attention, positions. N is the batch, T the time steps, H the hidden size of a recurrent layer.

#include "engine/ops/op.h"

namespace netloom::ops {

/// Rows of `table` (tokens, width) picked by i64 `tokens` (…) → (…, width). The row `padding` gets
/// no gradient; −1 for none. A token outside the table throws Error(input) when the step runs.
NETLOOM_API Value embedding(Emitter&, const Value& table, const Value& tokens,
                            std::int64_t padding = -1);

/// h = activation(projected + w · h) from step to step: projected (N, T, H), w (H, H), start (N, H)
/// → (N, T, H).
NETLOOM_API Value simple_rnn(Emitter&, const Value& projected, const Value& w, const Value& start,
                             const RecurrentAttributes&);

struct LstmResult {
  Value y;      ///< (N, T, H)
  Value cells;  ///< (N, T, H)
};
/// Gates i, f, g, o (Hochreiter and Schmidhuber 1997, with forget gates): projected (N, T, 4H),
/// w (4H, H), start and start_cell (N, H).
NETLOOM_API LstmResult lstm(Emitter&, const Value& projected, const Value& w, const Value& start,
                            const Value& start_cell, const RecurrentAttributes&);

/// Gates r, z, n (Cho et al. 2014): projected (N, T, 3H), w (3H, H), b (3H) added to w · h, start
/// (N, H) → (N, T, H).
NETLOOM_API Value gru(Emitter&, const Value& projected, const Value& w, const Value& b,
                      const Value& start, const RecurrentAttributes&);

/// What attention may be given beside queries, keys and values; invalid Values for none.
struct AttentionExtras {
  Value hidden;  ///< bool, broadcast to (N, heads, Tq, Tk): true hides a key from a query.
  Value seed;    ///< i64 scalars, where weights are dropped.
  Value step;
};
/// softmax(scale · q kᵀ) v per head: q (N, Tq, heads · D), k (N, Tk, kv_heads · D), v (N, Tk,
/// kv_heads · E) → (N, Tq, heads · E). A query that sees no key gets 0.
NETLOOM_API Value attention(Emitter&, const Value& q, const Value& k, const Value& v,
                            const AttentionAttributes&, const AttentionExtras& = {});

/// x (N, T, F) with pairs of features turned by the step they stand at (Su et al. 2021); within
/// each `width` features, feature i pairs with i + width / 2.
NETLOOM_API Value rotary(Emitter&, const Value& x, const RotaryAttributes&);

/// Sine and cosine waves over steps (Vaswani et al. 2017), shape (T, F): sin(t · base^(−2i/F)) at
/// feature 2i and the cosine at 2i + 1.
NETLOOM_API Value sinusoid(Emitter&, double base, const Shape& shape, Dtype dtype);

struct CtcResult {
  Value losses;  ///< (N)
  Value slopes;  ///< (N, T, C): of each loss by the logarithms of its sample.
};
/// −log of the probability that the steps spell the labels (Graves et al. 2006): logarithms of
/// probabilities (N, T, C), labels i64 (N, S). A label that is no class, and labels that no T steps
/// can carry, throw Error(input) when the step runs.
NETLOOM_API CtcResult ctc(Emitter&, const Value& logarithms, const Value& labels,
                          const CtcAttributes&);

}  // namespace netloom::ops
