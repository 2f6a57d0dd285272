#pragma once

// Which operands a call of attention has, and where the numbers of one query lie among them.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/core/random.h"
#include "engine/ops/elements.h"
#include "engine/ops/infer.h"

namespace netloom {

/// Operands that may be left out, by what is there; `first` is the place after the others.
struct AttentionOperands {
  std::optional<std::size_t> hidden;
  std::optional<std::size_t> seed;

  AttentionOperands(const AttentionAttributes& attention, std::size_t first, std::size_t count) {
    const std::size_t random = attention.rate > 0 ? 2 : 0;
    if (first + random < count) hidden = first;
    if (random > 0) seed = count - random;
  }
};

/// One query of one head of one sample.
struct AttentionQuery {
  std::int64_t n = 0;
  std::int64_t head = 0;
  std::int64_t i = 0;
};

/// Where things lie in one call whose queries, keys and values are the operands from `q` on, and
/// what the weight of a query and a key depends on beside them.
struct AttentionPlaces {
  AttentionPlaces(const ReferenceCall& call, std::size_t q, std::size_t extras_from)
      : attention(as<AttentionAttributes>(call.attributes)),
        batch(call.inputs[q].shape.size(0)),
        queries(call.inputs[q].shape.size(1)),
        keys(call.inputs[q + 1].shape.size(1)),
        width(call.inputs[q].shape.size(2) / attention.heads),
        value_width(call.inputs[q + 2].shape.size(2) / attention.kv_heads) {
    const AttentionOperands extras(attention, extras_from, call.inputs.size());
    if (extras.hidden) {
      const TensorView& mask = call.inputs[*extras.hidden];
      hidden = mask.values<bool>().data();
      strides = broadcast_strides(mask.shape, Shape::of({batch, attention.heads, queries, keys}));
    }
    if (extras.seed) {
      seed = static_cast<std::uint64_t>(call.inputs[*extras.seed].values<std::int64_t>()[0]);
      step = static_cast<std::uint32_t>(call.inputs[*extras.seed + 1].values<std::int64_t>()[0]);
    }
  }

  template <class Visit>
  void each_query(Visit&& visit) const {
    for (std::int64_t n = 0; n < batch; ++n)
      for (std::int64_t head = 0; head < attention.heads; ++head)
        for (std::int64_t i = 0; i < queries; ++i) visit(AttentionQuery{n, head, i});
  }
  /// Offset of the head's features at the query's step among (N, T, heads · features).
  std::int64_t query(const AttentionQuery& x, std::int64_t features) const {
    return ((x.n * queries + x.i) * attention.heads + x.head) * features;
  }
  /// The same among keys or values, at step `j`.
  std::int64_t key(const AttentionQuery& x, std::int64_t j, std::int64_t features) const {
    const std::int64_t shared = x.head / (attention.heads / attention.kv_heads);
    return ((x.n * keys + j) * attention.kv_heads + shared) * features;
  }
  /// Place among (N, heads, Tq).
  std::int64_t row(const AttentionQuery& x) const {
    return (x.n * attention.heads + x.head) * queries + x.i;
  }
  bool seen(const AttentionQuery& x, std::int64_t j) const {
    if (attention.causal && j > x.i + keys - queries) return false;
    if (hidden == nullptr) return true;
    return !hidden[x.n * strides[0] + x.head * strides[1] + x.i * strides[2] + j * strides[3]];
  }
  /// What dropout multiplies the weight with: the draw of the op dropout for that element of (N,
  /// heads, Tq, Tk).
  double kept(const AttentionQuery& x, std::int64_t j) const {
    if (attention.rate == 0) return 1;
    const auto element = static_cast<std::uint64_t>(row(x) * keys + j);
    const double draw = RandomStream{seed, attention.stream}.uniform(element, step);
    return draw < attention.rate ? 0 : static_cast<float>(1 / (1 - attention.rate));
  }

  AttentionAttributes attention;
  std::int64_t batch;
  std::int64_t queries;
  std::int64_t keys;
  std::int64_t width;
  std::int64_t value_width;
  const bool* hidden = nullptr;
  Strides strides{};
  std::uint64_t seed = 0;
  std::uint32_t step = 0;
};

}  // namespace netloom
