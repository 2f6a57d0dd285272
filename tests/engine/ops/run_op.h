#pragma once

#include <span>
#include <vector>

#include "engine/program/builder.h"
#include "engine/tensor/array.h"

namespace netloom {

std::vector<TensorType> types_of(std::span<const Array> arrays);

/// Results of one call of an op's reference. `inputs` are not changed: an op that works in place
/// works on copies.
std::vector<Array> run_op(const OpType& op, const Attributes& attributes,
                          std::span<const Array> inputs);

/// All values of a program without variables, run by the ops' references one after the other.
std::vector<Array> run_program(const Program& program, std::span<const Array> inputs);

}  // namespace netloom
