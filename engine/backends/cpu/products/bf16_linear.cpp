// Products of large bf16 matrices by AMX. Where A lies row by row, 32 rows are multiplied at a time
// and rounded while they are in the level-1 cache. Where it is turned, as for the gradients of
// weights, the sum runs over many rows of A and B: each member of a team sums its share of them.

#include "engine/backends/cpu/products/bf16_linear.h"

#include <algorithm>
#include <type_traits>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t rows_at_once = 32;
constexpr std::int64_t columns_at_once = 128;
constexpr std::int64_t depth_at_once = 256;

/// A product whose C has elements of type T.
template <class T>
struct Call {
  ProductShape shape;
  int team = 1;
  const Bf16* a = nullptr;
  const Bf16* b = nullptr;
  const Bf16* narrow_bias = nullptr;  ///< May be null.
  T* c = nullptr;
  std::byte* scratch = nullptr;

  void run() const { shape.transpose_a ? run_turned() : run_rows(); }

  Bf16Matrix matrix_b() const {
    return shape.transpose_b ? Bf16Matrix{b, 1, shape.k} : Bf16Matrix{b, shape.n, 1};
  }

  /// The bias in f32, behind the panels.
  float* bias() const {
    return reinterpret_cast<float*>(elements<Bf16>(scratch) +
                                    bf16_panel_elements(shape.k, shape.n));
  }

  void run_rows() const {
    auto* panels = elements<Bf16>(scratch);
    if (narrow_bias != nullptr)
      std::transform(narrow_bias, narrow_bias + shape.n, bias(), [](Bf16 x) { return loaded(x); });
    parallel_ranges(team, shape.n, bf16_panel_width, [&](std::int64_t begin, std::int64_t end) {
      pack_bf16_panels(matrix_b(), shape.k, begin, end, panels);
    });
    parallel_parts(team, shape.m, rows_at_once, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t row = begin; row < end; row += rows_at_once)
        for (std::int64_t column = 0; column < shape.n; column += columns_at_once)
          multiply_block(panels, row, std::min(rows_at_once, end - row), column);
    });
  }

  void multiply_block(const Bf16* panels, std::int64_t row, std::int64_t rows,
                      std::int64_t column) const {
    alignas(64) float sums[rows_at_once * columns_at_once];
    if (column == 0) fetch_rows(row, rows);
    Bf16Product product;
    product.a = a + row * shape.k;
    product.a_row = product.k = product.panel_k = shape.k;
    product.panels = panels + column * bf16_padded(shape.k);
    product.c = sums;
    product.c_row = columns_at_once;
    product.m = rows;
    product.n = std::min(columns_at_once, shape.n - column);
    multiply_bf16(product);
    finish_block(product, row, column);
  }

  /// Rows of C that are written soon: stores to lines that are far away would wait for each.
  void fetch_rows(std::int64_t row, std::int64_t rows) const {
    constexpr std::int64_t line = 64 / sizeof(T);
    const T* end = c + (row + rows) * shape.n;
    for (const T* at = c + row * shape.n; at < end; at += line) __builtin_prefetch(at, 1);
  }

  /// Sums become rows of C from `row` on, columns from `column` on.
  void finish_block(const Bf16Product& sums, std::int64_t row, std::int64_t column) const {
    const bool bends =
        shape.activation == Activation::tanh || shape.activation == Activation::sigmoid;
    const bool wide = bends || !std::is_same_v<T, Bf16>;
    const float* added = narrow_bias == nullptr ? nullptr : bias() + column;
    for (std::int64_t i = 0; i < sums.m && wide; ++i) {
      float* line = sums.c + i * sums.c_row;
      if (added != nullptr) row_add(added, line, sums.n);
      activate(shape.activation, line, sums.n);
    }
    T* to = c + row * shape.n + column;
    if constexpr (std::is_same_v<T, Bf16>) {
      RoundedRows rows{sums.c, sums.c_row, to, shape.n, sums.m, sums.n};
      if (!wide) rows.bias = added;
      rows.relu = shape.activation == Activation::relu;
      round_rows_to_bf16(rows);
    } else {
      for (std::int64_t i = 0; i < sums.m; ++i)
        std::copy_n(sums.c + i * sums.c_row, sums.n, to + i * shape.n);
    }
  }

  /// What a share of K is summed in: its sums, rows of A turned, those of B in panels.
  struct Room {
    float* sums = nullptr;
    Bf16* turned = nullptr;
    Bf16* panels = nullptr;
  };
  static std::int64_t shares_of_depth(const ProductShape& s, int team) {
    return shares_of(team, s.k / 64, depth_at_once / 64);
  }
  static std::int64_t sum_count(const ProductShape& s) { return s.m * bf16_padded(s.n); }
  static std::size_t room_bytes(const ProductShape& s) {
    return static_cast<std::size_t>(sum_count(s)) * sizeof(float) +
           static_cast<std::size_t>(depth_at_once * (s.m + bf16_padded(s.n))) * sizeof(Bf16);
  }
  Room room(std::int64_t share) const {
    std::byte* own = scratch + room_bytes(shape) * static_cast<std::size_t>(share);
    Room room;
    room.sums = elements<float>(own);
    room.panels = reinterpret_cast<Bf16*>(room.sums + sum_count(shape));
    room.turned = room.panels + depth_at_once * bf16_padded(shape.n);
    return room;
  }

  void run_turned() const {
    const std::int64_t shares = shares_of_depth(shape, team);
    parallel_blocks(team, shares, 1, [&](std::int64_t share, std::int64_t) {
      sum_depths(room(share), shape.k * share / shares, shape.k * (share + 1) / shares);
    });
    parallel_parts(team, shape.m, 1, [&](std::int64_t begin, std::int64_t end) {
      Bf16Product sums;
      sums.c_row = bf16_padded(shape.n);
      sums.c = room(0).sums + begin * sums.c_row;
      sums.m = end - begin;
      sums.n = shape.n;
      for (std::int64_t share = 1; share < shares; ++share)
        row_add(room(share).sums + begin * sums.c_row, sums.c, sums.m * sums.c_row);
      finish_block(sums, begin, 0);
    });
  }

  void sum_depths(const Room& own, std::int64_t begin, std::int64_t end) const {
    for (std::int64_t depth = begin; depth < end; depth += depth_at_once) {
      const std::int64_t count = std::min(depth_at_once, end - depth);
      turn_bf16(a + depth * shape.m, shape.m, count, shape.m, own.turned, depth_at_once);
      Bf16Matrix rows = matrix_b();
      rows.data += depth * rows.row_stride;
      pack_bf16_panels(rows, count, 0, shape.n, own.panels);
      Bf16Product product;
      product.a = own.turned;
      product.a_row = depth_at_once;
      product.panels = own.panels;
      product.panel_k = product.k = count;
      product.c = own.sums;
      product.c_row = bf16_padded(shape.n);
      product.m = shape.m;
      product.n = shape.n;
      product.adds = depth > begin;
      multiply_bf16(product);
    }
  }

  static std::size_t scratch_bytes(const ProductShape& s, int team) {
    if (s.transpose_a) return room_bytes(s) * static_cast<std::size_t>(shares_of_depth(s, team));
    return static_cast<std::size_t>(bf16_panel_elements(s.k, s.n)) * sizeof(Bf16) +
           static_cast<std::size_t>(s.n) * sizeof(float);
  }
};

/// Panels of B that are small beside a level-2 cache, from which each 32 rows read them anew, and
/// enough rows that it pays to pack them.
bool fits_rows(const ProductShape& s) {
  return !s.transpose_a && s.m >= 64 && s.k >= bf16_depth && s.n >= bf16_panel_width &&
         s.n * s.k <= 65'536;
}

/// Sums that do so, and a depth that is worth a share for each member of a team.
bool fits_turned(const ProductShape& s) {
  return s.transpose_a && s.m >= 32 && s.n >= bf16_panel_width && s.m * s.n <= 262'144 &&
         s.k >= 4 * depth_at_once;
}

template <class T>
KernelPlan plan_of(Context& context, const OpRequest& request, const ProductShape& shape) {
  constexpr double products_per_nanosecond = 500;
  const double products = static_cast<double>(shape.m * shape.n) * static_cast<double>(shape.k);
  const int team = team_for(products / products_per_nanosecond, context);
  KernelPlan plan = dense_plan(request, "amx:bf16", [shape, team](const Operands& o) {
    Call<T> call;
    call.shape = shape;
    call.team = team;
    call.a = elements<const Bf16>(o.inputs[0]);
    call.b = elements<const Bf16>(o.inputs[1]);
    if (o.inputs.size() > 2) call.narrow_bias = elements<const Bf16>(o.inputs[2]);
    call.c = elements<T>(o.outputs[0]);
    call.scratch = o.scratch;
    return make_kernel([call] { call.run(); });
  });
  plan.scratch_bytes = Call<T>::scratch_bytes(shape, team);
  return plan;
}

}  // namespace

std::optional<KernelPlan> plan_bf16_product(Context& context, const OpRequest& request,
                                            const ProductShape& shape) {
  if (!multiplies_bf16() || !multiplies_tiles()) return std::nullopt;
  if (!fits_rows(shape) && !fits_turned(shape)) return std::nullopt;
  if (is_f32(request.outputs[0])) return plan_of<float>(context, request, shape);
  return plan_of<Bf16>(context, request, shape);
}

}  // namespace netloom::cpu
