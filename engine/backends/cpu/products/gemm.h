#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// A matrix in memory with any strides, so that a transposed one is the same thing.
struct MatrixView {
  const float* data = nullptr;
  std::int64_t row_stride = 0;
  std::int64_t column_stride = 1;
};

/// C (M, N) = activation(A (M, K) · B (K, N) + bias (N)) for products so small that calling a
/// library costs more than the product. C is row-major with `c_stride` elements between rows;
/// `bias` may be null, and what `adds` has C in its place. Sums over K run in order.
struct Product {
  std::int64_t m = 0;
  std::int64_t n = 0;
  std::int64_t k = 0;
  MatrixView a;
  MatrixView b;
  const float* bias = nullptr;
  float* c = nullptr;
  std::int64_t c_stride = 0;
  Activation activation = Activation::none;
  bool adds = false;
};

/// Copies up to `tile_width` columns of B, K rows of `tile_width`, with zeros after the last column
/// up to a multiple of 16.
void copy_panel(const MatrixView& b, std::int64_t k, std::int64_t columns, float* to);

/// Bytes of scratch that a product needs for a copy of B in panels; 64-byte aligned when given.
std::size_t product_scratch(std::int64_t n, std::int64_t k);
/// Runs with a team of that size, which divides the rows.
void run_product(const Product& product, float* scratch, int team);
/// The same in two halves, for many products with one B: B copied in panels, then rows [begin, end)
/// of C on the calling thread. tanh and sigmoid are left to the caller. A panel is `tile_width`
/// columns, its rows one after another: a matrix (N, K) in blocks of so many along N.
void pack_panels(const Product& product, float* scratch, int team);
void multiply_packed(const Product& product, const float* panels, std::int64_t begin,
                     std::int64_t end);
/// All of C from panels, with a team that divides the rows; each member takes them in blocks that
/// stay in its level-2 cache.
void run_packed_product(const Product& product, const float* panels, int team);
/// Nanoseconds that it takes one thread, roughly.
double product_nanoseconds(std::int64_t m, std::int64_t n, std::int64_t k);

/// y = activation(y) for `count` numbers.
void activate(Activation activation, float* y, std::int64_t count);

/// Adds the bias and applies the activation to a C that holds the bare product.
void finish_rows(const Product& product, int team);

}  // namespace netloom::cpu
