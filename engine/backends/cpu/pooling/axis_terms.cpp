#include "engine/backends/cpu/pooling/axis_terms.h"

#include <utility>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Calls `visit(place, weight)` for the terms of one output.
template <class Visit>
void for_each_term(const Axis3& axis, std::size_t output, const Visit& visit) {
  const auto end = static_cast<std::size_t>(axis.starts[output + 1]);
  for (auto t = static_cast<std::size_t>(axis.starts[output]); t < end; ++t) {
    visit(axis.places[t], axis.weights[t]);
  }
}

}  // namespace

Axis3 identity(std::int64_t size) {
  Axis3 axis;
  axis.inputs = size;
  axis.starts.clear();
  axis.places.clear();
  for (std::int64_t i = 0; i <= size; ++i) axis.starts.push_back(i);
  for (std::int64_t i = 0; i < size; ++i) axis.places.push_back(i);
  axis.weights.assign(static_cast<std::size_t>(size), 1);
  return axis;
}

Axis3 axis_of(const AxisMap& map) {
  Axis3 axis;
  axis.inputs = map.inputs;
  axis.starts.assign(map.starts.begin(), map.starts.end());
  axis.places.clear();
  axis.weights.clear();
  for (const AxisTerm& term : map.terms) {
    axis.places.push_back(term.input);
    axis.weights.push_back(static_cast<float>(term.weight));
  }
  return axis;
}

Axis3 joined(const std::array<Axis3, 3>& axes) {
  Axis3 all = axes[0];
  for (const Axis3& inner : {axes[1], axes[2]}) {
    const Axis3 outer = std::move(all);
    all = {outer.inputs * inner.inputs, {0}, {}, {}};
    for (std::size_t i = 0; i + 1 < outer.starts.size(); ++i) {
      for (std::size_t j = 0; j + 1 < inner.starts.size(); ++j) {
        for_each_term(outer, i, [&](std::int64_t row, float weight) {
          for_each_term(inner, j, [&](std::int64_t column, float share) {
            all.places.push_back(row * inner.inputs + column);
            all.weights.push_back(weight * share);
          });
        });
        all.starts.push_back(static_cast<std::int64_t>(all.places.size()));
      }
    }
  }
  return all;
}

std::optional<std::int64_t> terms_each(const Axis3& axis) {
  const std::int64_t terms = axis.outputs() > 0 ? axis.starts[1] : 0;
  for (std::size_t i = 0; i < axis.starts.size(); ++i) {
    if (axis.starts[i] != static_cast<std::int64_t>(i) * terms) return std::nullopt;
  }
  return terms;
}

Run longest_run(const Axis3& axis) {
  Run longest;
  Run now;
  for (std::int64_t i = 0; i < axis.outputs(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const auto term = static_cast<std::size_t>(axis.starts[at]);
    const bool copies = axis.starts[at + 1] == axis.starts[at] + 1 && axis.weights[term] == 1;
    if (!copies) {
      now = {i + 1, i + 1, 0};
      continue;
    }
    const bool goes_on =
        now.end > now.begin && axis.places[term] == now.source + now.end - now.begin;
    if (!goes_on) now = {i, i, axis.places[term]};
    now.end = i + 1;
    if (now.end - now.begin > longest.end - longest.begin) longest = now;
  }
  return longest;
}

Even longest_even(const Axis3& axis) {
  Even even;
  std::int64_t begin = 0;
  for (std::int64_t i = 0; i <= axis.outputs(); ++i) {
    const auto terms = [&](std::int64_t output) {
      const auto at = static_cast<std::size_t>(output);
      return axis.starts[at + 1] - axis.starts[at];
    };
    if (i < axis.outputs() && terms(i) == terms(begin)) continue;
    if (i - begin > even.end - even.begin && terms(begin) > 0) {
      even.begin = begin;
      even.end = i;
      even.terms = terms(begin);
    }
    begin = i;
  }
  for (std::int64_t t = 0; t < even.terms; ++t) {
    for (std::int64_t i = even.begin; i < even.end; ++i) {
      const auto at = static_cast<std::size_t>(axis.starts[static_cast<std::size_t>(i)] + t);
      even.places.push_back(static_cast<std::int32_t>(axis.places[at]));
      even.weights.push_back(axis.weights[at]);
    }
  }
  return even;
}

NETLOOM_VECTORISED void across_even(const Even& even, const float* row, float* out) {
  const std::int64_t count = even.end - even.begin;
  const std::int32_t* places = even.places.data();
  const float* weights = even.weights.data();
  float* to = out + even.begin;
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) to[i] = weights[i] * row[places[i]];
  for (std::int64_t t = 1; t < even.terms; ++t) {
    places += count;
    weights += count;
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) to[i] += weights[i] * row[places[i]];
  }
}

}  // namespace netloom::cpu
