#include "engine/layers/combine.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/layers/projection.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// `x` with axes of size 1 behind the batch, until it has `rank` axes.
Value with_rank(Builder& b, const Value& x, int rank) {
  const Shape& shape = x.shape();
  if (shape.rank() >= rank || shape.rank() == 0 || shape[0].role != Role::batch) return x;
  Shape wide{shape[0]};
  while (wide.rank() + shape.rank() - 1 < rank) wide.push_back({Role::none, 1});
  for (int i = 1; i < shape.rank(); ++i) wide.push_back(shape[i]);
  return ops::reshape(b, x, wide);
}

/// "height is 5 on one side and 4 on the other" for the last axis that does not fit.
Phrase difference(const Shape& a, const Shape& b) {
  for (int i = 1; i <= std::min(a.rank(), b.rank()); ++i) {
    const Extent one = a[-i].extent;
    const Extent other = b[-i].extent;
    if (one == other || one == Extent(1) || other == Extent(1)) continue;
    const Role role = a[-i].role == Role::none ? b[-i].role : a[-i].role;
    const Phrase axis = role == Role::none ? phrase("axis {} from the back", i)
                                           : listed(std::string(name_of(role)));
    return phrase("{} is {} and {}", axis, to_text(one), to_text(other));
  }
  return phrase("their axes differ");
}

/// Brings the batch axes of `x` and `y` under each other; false when the samples do not broadcast.
bool align(Builder& b, Value& x, Value& y) {
  const int rank = std::max(x.shape().rank(), y.shape().rank());
  x = with_rank(b, x, rank);
  y = with_rank(b, y, rank);
  return broadcast(x.shape(), y.shape()).has_value();
}

/// Refuses input `i`, which does not broadcast with `before`, the shape of those before it.
[[noreturn]] void refuse_part(const std::vector<Value>& parts, std::size_t i, const Shape& before,
                              const CombinationWords& words) {
  const Shape& part = parts[i].shape();
  const Shape& first = i == 1 ? parts[0].shape() : before;
  refuse_input(
      "x", "shape.mismatch",
      phrase("{} and {} do not {}", to_text(first), to_text(part), listed(words.verb)),
      phrase("Sizes must be equal, or one of them 1; up to input {} the shape is {}, input {} "
             "is {}: {}.",
             i, to_text(first), i + 1, to_text(part), difference(first, part)),
      projection_fixes(first, part, i));
}

}  // namespace

std::vector<Value> aligned(Builder& b, const LayerInputs& in, const CombinationWords& words) {
  std::vector<Value> parts = in.list("x");
  int rank = 0;
  for (const Value& part : parts) {
    require_real(part, "x", words.title);
    rank = std::max(rank, part.shape().rank());
  }
  Shape shape;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i] = with_rank(b, parts[i], rank);
    const auto both = broadcast(shape, parts[i].shape());
    if (!both) refuse_part(in.list("x"), i, shape, words);
    shape = *both;
  }
  return parts;
}

Value combined(Builder& b, const LayerInputs& in, Combination op, const CombinationWords& words) {
  if (in.list("x").size() < 2) {
    refuse_input(
        "x", "link.few", phrase("Needs two inputs, has 1"),
        phrase("{} combines two or more tensors; link another one to x.", listed(words.title)));
  }
  const std::vector<Value> parts = aligned(b, in, words);
  Value result = parts[0];
  for (std::size_t i = 1; i < parts.size(); ++i) result = op(b, result, parts[i]);
  return result;
}

std::pair<Value, Value> paired(Builder& b, const LayerInputs& in, const CombinationWords& words) {
  Value first = in["a"];
  Value second = in["b"];
  require_real(first, "a", words.title);
  require_real(second, "b", words.title);
  if (align(b, first, second)) return {first, second};
  const Shape& x = in["a"].shape();
  const Shape& y = in["b"].shape();
  std::vector<Fix> fixes;
  if (x.rank() == 2 && y.rank() == 2 && x[1].extent.fixed()) {
    fixes.push_back(features_fix("b", x.size(1)));
  }
  refuse_input("b", "shape.mismatch",
               phrase("{} and {} do not {}", to_text(x), to_text(y), listed(words.verb)),
               phrase("Sizes must be equal, or one of them 1; `{{a}}` gives {}, `{{b}}` gives "
                      "{}: {}.",
                      to_text(x), to_text(y), difference(x, y)),
               std::move(fixes));
}

}  // namespace netloom
