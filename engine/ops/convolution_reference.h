#pragma once

#include "engine/ops/op.h"

namespace netloom {

// The scalar references of convolution (x, w[, b]) → y and of its backward ops (grad_y, w[, b]) →
// grad_x and (grad_y, x) → grad_w[, grad_b].

void convolution_reference(const ReferenceCall& call);
void convolution_data_reference(const ReferenceCall& call);
void convolution_weights_reference(const ReferenceCall& call);

}  // namespace netloom
