#pragma once

#include <vector>

#include "engine/layers/formula/expression.h"
#include "engine/ops/op.h"

namespace netloom {

/// Appends `formula` over `inputs`, which broadcast, to the program, composed of ops, which know
/// their gradients; what consists of constants is worked out at once. The result is of the dtype of
/// the inputs. Refuses an input that is not there, a division by 0 and other constants that are no
/// numbers, and a formula without inputs.
Value lower_formula(Emitter& emitter, const Expression& formula, const std::vector<Value>& inputs);

}  // namespace netloom
