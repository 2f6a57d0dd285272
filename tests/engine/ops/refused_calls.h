#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "engine/ops/op.h"

namespace netloom {

/// One call that a shape rule refuses, and how.
struct RefusedCall {
  std::string name;
  std::string op;
  Attributes attributes;
  std::vector<TensorType> operands;
  std::string code;
  int operand = 0;
  std::string says;  ///< Part of the message.
};

/// Operands of another shape or dtype than each other.
std::vector<RefusedCall> mismatched_calls();
/// Operands that the attributes do not fit.
std::vector<RefusedCall> misfitting_calls();

/// Types of operands, (N, …) but for the plain ones.
inline TensorType refused_image(Extent channels, Extent height, Extent width) {
  return {Dtype::f32,
          {{Role::batch, batch_extent()},
           {Role::channel, channels},
           {Role::height, height},
           {Role::width, width}}};
}

inline TensorType refused_rows(Extent features, Dtype dtype = Dtype::f32) {
  return {dtype, {{Role::batch, batch_extent()}, {Role::feature, features}}};
}

inline TensorType refused_plain(std::initializer_list<std::int64_t> sizes,
                                Dtype dtype = Dtype::f32) {
  return {dtype, Shape::of(sizes)};
}

inline ConvolutionAttributes refused_convolution(std::int64_t kernel, std::int64_t groups = 1) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, kernel, kernel};
  attributes.groups = groups;
  return attributes;
}

}  // namespace netloom
