#pragma once

#include <cstdint>

#include "engine/core/api.h"
#include "engine/program/program.h"

namespace netloom {

// Rewrites of a program, each right on its own. `compile` runs them in this order on its copy,
// without those that it is told to leave out.

/// Replaces the symbols in all shapes and attributes by their numbers.
NETLOOM_API void bind_symbols(Program& program, const Binding& binding);

/// Moves ops that overwrite a variable (optimiser steps, assign) behind everything that reads its
/// old values, and keeps the order of all others: a value of a program never changes. Throws
/// Error(internal) when no order does that.
NETLOOM_API void delay_updates(Program& program);

/// Drops every instruction that no output and no overwritten variable needs.
NETLOOM_API void remove_dead_code(Program& program);

/// Computes once what several instructions compute of the same operands: layers that were drawn
/// twice, and what gradients do again. Updates stay as they are, and so does what draws random
/// numbers, each from a stream of its own.
NETLOOM_API void merge_equal(Program& program);

/// Takes a batch norm of inference into the convolution before it where nobody else reads the value
/// between: its weights and bias are scaled instead of its results. Pays where the weights stay as
/// they are.
NETLOOM_API void fold_batch_norm(Program& program);

/// Looks up in a table that a linear op has multiplied once, instead of multiplying each row that
/// was looked up, where the table has hardly more rows than a sample has tokens and nobody else
/// reads the rows. Before `gradients`, so that these are summed per row of the table before they
/// are multiplied.
NETLOOM_API void project_tables(Program& program);

/// Makes relu, tanh or sigmoid part of the linear or convolution before it where nobody else reads
/// the value between. Right before and after `gradients`: these activations are differentiated from
/// their own results, and a gradient op that reads the value between keeps the two apart.
NETLOOM_API void fuse(Program& program);

/// Makes the sum and the relu after a batch norm in training part of it, and the relu's gradient
/// part of its backward op, each where nobody else reads the value between. After gradients.
NETLOOM_API void fuse_batch_norm(Program& program);

/// Computes parts of the way forward again before the way back reads their results, which need not
/// be held between then: less memory for up to another way forward of arithmetic (Chen et al.,
/// "Training Deep Nets with Sublinear Memory Cost", 2016). The program has no symbols; one that
/// would not need a tenth less stays as it is.
NETLOOM_API void recompute(Program& program);

/// Computes the large products of a program without symbols in bf16, with f32 sums, and what lies
/// between them too where it loses little by that. Variables, losses, norms and optimisers stay
/// f32; a weight is converted once. Right after `gradients` alone.
NETLOOM_API void mix_precision(Program& program);

/// With fewer elements, what a chain computes stays in a cache between its steps anyway.
inline constexpr std::int64_t least_chained = std::int64_t{16} * 1024;

/// Makes functions of elements that follow each other one `pointwise_chain`, which takes a block of
/// elements through all of them while it lies in the cache: to the same bits. A value that somebody
/// else reads becomes a result of the chain, and ends it where it is read in between. Only what has
/// at least `least` elements, and depends on more than weights and constants. The program has no
/// symbols; the last of all passes, since others look for the single ops.
NETLOOM_API void fuse_pointwise(Program& program, std::int64_t least = least_chained);

}  // namespace netloom
