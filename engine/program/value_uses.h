#pragma once

#include <vector>

#include "engine/program/program.h"

namespace netloom {

/// By value: the weight that it holds rounded to bf16 where nobody reads it once the weight has
/// been overwritten, so that a copy kept beside the weight stands for it; −1 for all others.
std::vector<int> rounded_weights(const Program& program);

/// By value: one of the same shape, there before it, that its first reader joins it with element by
/// element; −1 where there is none.
std::vector<int> met_values(const Program& program);

/// Whether a run of the program changes a variable.
bool overwrites(const Program& program);

}  // namespace netloom
