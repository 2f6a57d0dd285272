#pragma once

// Ops that work along the spatial axes of a tensor (N, C, …), of which there are one to three.

#include "engine/ops/op.h"

namespace netloom::ops {

/// x (N, C, …), w (O, C/groups, kernel…), b (O) or invalid for none → (N, O, …).
NETLOOM_API Value convolution(Emitter&, const Value& x, const Value& w, const Value& b,
                              const ConvolutionAttributes&);
/// The way back of a convolution from (N, O, …) to (N, C, …), as a layer: x (N, C, …), w (C,
/// O/groups, kernel…), b (O) or invalid for none → (N, O, …). The attributes' window is that of the
/// convolution, and their shape that of the result, whose sizes the window must take to those of x.
NETLOOM_API Value transposed_convolution(Emitter&, const Value& x, const Value& w, const Value& b,
                                         const ConvolutionAttributes&);

/// The largest element of each window; padded cells never win.
NETLOOM_API Value max_pool(Emitter&, const Value& x, const PoolAttributes&);
/// The mean of each window.
NETLOOM_API Value average_pool(Emitter&, const Value& x, const PoolAttributes&);

/// x (N, C, …) brought to the spatial sizes of the attributes' shape.
NETLOOM_API Value resize(Emitter&, const Value& x, const ResizeAttributes&);
/// x with elements added or taken away at the ends of any axes.
NETLOOM_API Value pad(Emitter&, const Value& x, const PadAttributes&);

}  // namespace netloom::ops
