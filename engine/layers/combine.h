#pragma once

#include <string>
#include <utility>

#include "engine/layers/layer.h"

namespace netloom {

// What layers that combine tensors number by number share. The shapes of samples broadcast as NumPy
// does it: axes are aligned at the back, and an axis of size 1 is stretched; the batch stays apart.

/// An op of two operands.
using Combination = Value (*)(Emitter&, const Value&, const Value&);

/// What messages call a layer: "Multiply", "multiply".
struct CombinationWords {
  std::string title;
  std::string verb;
};

/// The values at port "x" with as many axes each, so that ops broadcast them. Refuses class
/// numbers, and shapes that do not broadcast.
std::vector<Value> aligned(Builder& b, const LayerInputs& in, const CombinationWords& words);

/// All values at port "x" combined from the first to the last. Refuses fewer than two, class
/// numbers, and shapes that do not broadcast.
Value combined(Builder& b, const LayerInputs& in, Combination op, const CombinationWords& words);

/// The values at ports "a" and "b" with axes that broadcast. Refuses class numbers, and shapes that
/// do not.
std::pair<Value, Value> paired(Builder& b, const LayerInputs& in, const CombinationWords& words);

}  // namespace netloom
