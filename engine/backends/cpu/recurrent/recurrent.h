#pragma once

// What the kernels of recurrent layers share. In bf16 (T below) that is what the products read;
// gates, cells and what flows back between the steps stay f32.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <omp.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/products/split_tile.h"
#include "engine/backends/cpu/recurrent/recurrent_gates.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

/// Rows of a batch of bf16 at one step.
struct Bf16Rows {
  const Bf16* data = nullptr;
  std::int64_t stride = 0;
};

/// Sizes of y (N, T, H) and the team that its batch is worth.
struct RecurrentSizes {
  std::int64_t batch = 0;
  std::int64_t steps = 0;
  std::int64_t hidden = 0;
  bool reverse = false;
  int team = 1;
  /// Products are divided by columns: see `RecurrentMember`.
  bool shares_columns = false;

  /// Step `i` of the run as a time.
  std::int64_t time(std::int64_t i) const { return reverse ? steps - 1 - i : i; }
  /// The rows of sample `n` on at step `i` of a tensor (N, T, width).
  MatrixView at(const float* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return {row(data, width, n, i), steps * width, 1};
  }
  Bf16Rows at(const Bf16* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return {row(data, width, n, i), steps * width};
  }
  template <class T>
  T* row(T* data, std::int64_t width, std::int64_t n, std::int64_t i) const {
    return data + (n * steps + time(i)) * width;
  }
};

/// The rows of a dense (N, width).
inline MatrixView dense_rows(const float* data, std::int64_t width) {
  return {data, width, 1};
}
inline Bf16Rows dense_rows(const Bf16* data, std::int64_t width) {
  return {data, width};
}

/// Whether the request's first operands are of these types and this processor has kernels for them.
inline bool runs_on(const OpRequest& request, std::initializer_list<Dtype> inputs) {
  return multiplies_bf16() &&
         std::equal(inputs.begin(), inputs.end(), request.inputs.begin(),
                    [](Dtype dtype, const TensorSpec& spec) { return spec.dtype == dtype; });
}

/// `gates` is the number of recurrent products of H per step.
inline RecurrentSizes recurrent_sizes(const Context& context, const OpRequest& request,
                                      const Shape& y, std::int64_t gates) {
  RecurrentSizes sizes;
  sizes.batch = y.size(0);
  sizes.steps = y.size(1);
  sizes.hidden = y.size(2);
  sizes.reverse = std::get<RecurrentAttributes>(*request.attributes).reverse;
  const double step = product_nanoseconds(sizes.batch, gates * sizes.hidden, sizes.hidden);
  sizes.team = team_for(step * static_cast<double>(sizes.steps), context);
  constexpr double worth_meeting_ns = 5'000;
  const bool wide =
      sizes.hidden >= sizes.team * tile_width && step >= sizes.team * worth_meeting_ns;
  const std::int64_t enough_rows = multiplies_tiles() ? split_side : 4;
  sizes.shares_columns = sizes.team > 1 && wide && sizes.batch < enough_rows * sizes.team;
  return sizes;
}

/// Bytes of (N, multiple · H) numbers.
inline std::size_t state_bytes(const RecurrentSizes& sizes, std::int64_t multiple) {
  return static_cast<std::size_t>(sizes.batch * multiple * sizes.hidden) * sizeof(float);
}

/// A member of the team that takes a batch through the steps. Each has rows of its own, which do
/// not meet those of others between the steps, so that it can go ahead with them. But then each
/// reads all weights at every step, for few rows in a small batch. There the members share the
/// columns of every product instead, each for all rows, and meet before and after it; what they do
/// between two products they share row by row.
struct RecurrentMember {
  const RecurrentSizes* sizes = nullptr;
  BlockQueue* columns = nullptr;  ///< Blocks of columns to share, of any product.
  BlockQueue* rows = nullptr;     ///< Rows to share.
  int index = 0;
  std::int64_t begin = 0;  ///< Rows of its own, in whole tiles; may be none.
  std::int64_t end = 0;

  /// All that is done between two products, for the rows that the member has or takes.
  template <class Body>
  void for_rows(const Body& body) const {
    if (!sizes->shares_columns) {
      for (std::int64_t n = begin; n < end; ++n) body(n);
      return;
    }
    for (Range some = rows->take(index); !some.empty(); some = rows->take(index))
      for (std::int64_t n = some.begin; n < some.end; ++n) body(n);
  }
};

/// Blocks of columns of a product that its members take one by one.
inline std::int64_t column_blocks(const RecurrentSizes& sizes) {
  constexpr std::int64_t blocks_each = 4;
  return blocks_each * sizes.team;
}

/// Calls `body(member)` on each thread of the team.
template <class Body>
void for_members(const RecurrentSizes& sizes, const Body& body) {
  const std::int64_t grain = sizes.batch >= 16 ? 8 : 1;
  const std::int64_t grains = (sizes.batch + grain - 1) / grain;
  const auto rows_from = [&](std::int64_t i) {
    return std::min(sizes.batch, grains * i / sizes.team * grain);
  };
  BlockQueue columns(sizes.team, column_blocks(sizes), 1);
  BlockQueue rows(sizes.team, sizes.batch, 1);
  const auto run = [&](int i) {
    body(RecurrentMember{&sizes, &columns, &rows, i, rows_from(i), rows_from(i + 1)});
  };
  if (sizes.team <= 1) return run(0);
#pragma omp parallel num_threads(sizes.team)
  run(omp_get_thread_num());
}

/// The state of sample `n` before step `i` becomes a row of `previous`, where the product reads it.
template <class T>
void keep_state(const RecurrentSizes& sizes, const float* start, const T* y, T* previous,
                std::int64_t n, std::int64_t i) {
  T* row = sizes.row(previous, sizes.hidden, n, i);
  if (i == 0)
    row_copy(start + n * sizes.hidden, row, sizes.hidden);
  else
    row_copy(sizes.row(y, sizes.hidden, n, i - 1), row, sizes.hidden);
}

}  // namespace netloom::cpu
