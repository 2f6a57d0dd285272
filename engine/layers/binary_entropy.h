#pragma once

#include "engine/program/builder.h"

namespace netloom {

/// −t · w · log σ(x) − (1 − t) · log(1 − σ(x)) for scores x, targets t from 0 to 1, and the weight
/// w of positives, in the form that neither overflows nor loses small differences.
Value entropy_of_scores(Builder& b, const Value& x, const Value& t, double positive_weight);
/// The same for probabilities x; logarithms are at least those of the smallest normal float.
Value entropy_of_probabilities(Builder& b, const Value& x, const Value& t, double positive_weight);

}  // namespace netloom
