#pragma once

#include <string>
#include <vector>

#include "engine/layers/layer.h"

namespace netloom {

/// Makes a list at `port` steps of one number each; nothing where it is no list of known length.
std::vector<Fix> steps_fixes(const Shape& shape, const std::string& port);

/// Refuses unless `x` is a sequence of feature lists, (N, T, F) with F known; `title` names the
/// layer.
void require_sequence(const Value& x, const std::string& port, const std::string& title);

/// Refuses unless `x` is (N, T, …), whatever stands at a step.
void require_steps(const Value& x, const std::string& port, const std::string& title);

/// Step `t` of x (N, T, …) without its axis; negative counts from the back, which needs a known T.
Value step_of(Builder& b, const Value& x, std::int64_t t);

/// The mask `hidden` (N, T) for the steps of x (N, T, F), as attention takes it: (N, 1, 1, T).
/// Refuses another one, at the port "hidden".
Value step_mask(Builder& b, const Value& hidden, const Value& x);

}  // namespace netloom
