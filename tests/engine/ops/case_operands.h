#pragma once

#include <initializer_list>

#include "tests/engine/ops/op_cases.h"

namespace netloom {

inline constexpr Extent case_batch = batch_extent();
inline constexpr Extent case_time = time_extent();

/// Shapes of rows, images, and without roles.
inline Shape case_rows(Extent count, Extent features) {
  return {{Role::batch, count}, {Role::feature, features}};
}

inline Shape case_image(Extent count, Extent channels, Extent height, Extent width) {
  return {{Role::batch, count},
          {Role::channel, channels},
          {Role::height, height},
          {Role::width, width}};
}

inline Shape case_plain(std::initializer_list<Extent> extents) {
  Shape shape;
  for (const Extent extent : extents) shape.push_back({Role::none, extent});
  return shape;
}

inline OpOperand drawn_normal(const Shape& shape) {
  return {Fill::normal, shape};
}
inline OpOperand drawn_away(const Shape& shape) {
  return {Fill::away, shape};
}
inline OpOperand drawn_positive(const Shape& shape) {
  return {Fill::positive, shape};
}
inline OpOperand drawn_distinct(const Shape& shape) {
  return {Fill::distinct, shape};
}
inline OpOperand number_operand(double value) {
  return {Fill::number, Shape(), Dtype::f32, value};
}
inline OpOperand integer_operand(double value) {
  return {Fill::number, Shape(), Dtype::i64, value};
}
inline OpOperand drawn_whole(const Shape& shape, double bound, Dtype dtype = Dtype::i64) {
  return {Fill::whole, shape, dtype, bound};
}

}  // namespace netloom
