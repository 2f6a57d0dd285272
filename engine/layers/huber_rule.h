#pragma once

#include "engine/program/builder.h"

namespace netloom {

/// Half the square of `error` up to ±`turn`, and from there on the straight line that goes on with
/// the same slope (Huber, "Robust estimation of a location parameter", 1964).
Value huber_of(Builder& b, const Value& error, double turn);

}  // namespace netloom
