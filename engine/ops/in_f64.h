#pragma once

#include "engine/ops/op.h"

namespace netloom {

/// Runs `reference`, which knows f64 alone, on operands of any floating types, and rounds what it
/// makes to the types of the call: for ops whose operands need not be of one type.
void run_in_f64(const ReferenceCall& call, void (*reference)(const ReferenceCall&));

/// The same as a row of an op's table takes it.
template <void (*Reference)(const ReferenceCall&)>
void in_f64(const ReferenceCall& call) {
  run_in_f64(call, Reference);
}

/// Whether the floating operands and results of a call are of one type.
bool has_one_type(const ReferenceCall& call);

/// For a reference that knows each floating type alone: types that differ meet in f64.
template <void (*Reference)(const ReferenceCall&)>
void any_mixture(const ReferenceCall& call) {
  has_one_type(call) ? Reference(call) : run_in_f64(call, Reference);
}

}  // namespace netloom
