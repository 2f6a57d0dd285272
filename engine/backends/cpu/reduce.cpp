// Reductions of dense f32 tensors over any axes, and sums of bf16. Sums run in f64 or in short f32
// chunks, in a fixed order.

#include <algorithm>
#include <array>
#include <limits>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/normalisation/channel_sums.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/reduction.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

struct Sum {
  static constexpr double start = 0;
  template <class T>
  NETLOOM_INLINE static T join(T a, T b) {
    return a + b;
  }
  NETLOOM_INLINE static double of_row(const float* x, std::int64_t count) {
    return row_sum(x, count);
  }
  NETLOOM_INLINE static double of_row(const Bf16* x, std::int64_t count) {
    double sum = 0;
    for (std::int64_t i = 0; i < count; ++i) sum += static_cast<double>(loaded(x[i]));
    return sum;
  }
};

struct Largest {
  static constexpr double start = -std::numeric_limits<double>::infinity();
  template <class T>
  NETLOOM_INLINE static T join(T a, T b) {
    return a < b ? b : a;
  }
  NETLOOM_INLINE static double of_row(const float* x, std::int64_t count) {
    return static_cast<double>(row_max(x, count));
  }
};

constexpr std::int64_t columns_at_once = 256;
constexpr std::int64_t rows_at_once = 8;

/// sums[j] = join(sums[j], x[j])
template <class F, class T>
NETLOOM_VECTORISED void join_columns(double* sums, const T* x, std::int64_t count) {
  for (std::int64_t j = 0; j < count; ++j)
    sums[j] = F::join(sums[j], static_cast<double>(loaded(x[j])));
}

/// The same for so many rows at `x` in a row, which are joined in f32 first.
template <class F, class T>
NETLOOM_VECTORISED void join_rows(double* sums, const T* const* x, std::int64_t count) {
  static_assert(rows_at_once == 8);
  for (std::int64_t j = 0; j < count; ++j) {
    const float a = F::join(loaded(x[0][j]), loaded(x[1][j]));
    const float b = F::join(loaded(x[2][j]), loaded(x[3][j]));
    const float c = F::join(loaded(x[4][j]), loaded(x[5][j]));
    const float d = F::join(loaded(x[6][j]), loaded(x[7][j]));
    sums[j] = F::join(sums[j], static_cast<double>(F::join(F::join(a, b), F::join(c, d))));
  }
}

/// Joins rows [begin, end) of the columns from `from` on to `sums`.
template <class F, class T>
void join_range(const Reduction& r, const T* from, std::int64_t begin, std::int64_t end,
                double* sums, std::int64_t count) {
  std::int64_t row = begin;
  for (; row + rows_at_once <= end; row += rows_at_once) {
    std::array<const T*, rows_at_once> at;
    for (std::int64_t k = 0; k < rows_at_once; ++k)
      at[static_cast<std::size_t>(k)] = from + r.reduced.offset(row + k);
    join_rows<F, T>(sums, at.data(), count);
  }
  for (; row < end; ++row) join_columns<F, T>(sums, from + r.reduced.offset(row), count);
}

template <class T>
void store_results(const Reduction& r, const double* sums, T* y, std::int64_t count) {
  for (std::int64_t j = 0; j < count; ++j) y[j] = stored<T>(static_cast<float>(sums[j] * r.scale));
}

/// Results `first` … `first + count` of the columns at kept position `outer`.
template <class F, class T>
void reduce_columns(const Reduction& r, const T* x, T* y, std::int64_t outer, std::int64_t first,
                    std::int64_t count) {
  alignas(64) std::array<double, columns_at_once> sums;
  sums.fill(F::start);
  join_range<F, T>(r, x + r.kept.offset(outer) + first, 0, r.reduced.total(), sums.data(), count);
  store_results(r, sums.data(), y + outer * r.columns + first, count);
}

/// In how many shares a team joins the rows of a single group of columns: a member then likely
/// reads those that it wrote, which lie in its level-2 cache.
std::int64_t shares_of_rows(const Reduction& r) {
  constexpr std::int64_t least = 64;
  if (r.columns == 1 || r.kept.total() != 1) return 1;
  return shares_of(r.team, r.reduced.total() / least);
}

/// Results of a single group of columns from those of each share, which `sums` has room for.
template <class F, class T>
void reduce_shares(const Reduction& r, const T* x, T* y, double* sums) {
  const std::int64_t shares = shares_of_rows(r);
  const std::int64_t rows = r.reduced.total();
  std::fill_n(sums, shares * r.columns, F::start);
  parallel_blocks(r.team, shares, 1, [&](std::int64_t share, std::int64_t) {
    for (std::int64_t first = 0; first < r.columns; first += columns_at_once)
      join_range<F, T>(r, x + first, rows * share / shares, rows * (share + 1) / shares,
                       sums + share * r.columns + first,
                       std::min(columns_at_once, r.columns - first));
  });
  for (std::int64_t share = 1; share < shares; ++share)
    for (std::int64_t j = 0; j < r.columns; ++j)
      sums[j] = F::join(sums[j], sums[share * r.columns + j]);
  store_results(r, sums, y, r.columns);
}

template <class F, class T>
double reduce_rows(const Reduction& r, const T* x, std::int64_t outer, std::int64_t begin,
                   std::int64_t end) {
  const T* from = x + r.kept.offset(outer);
  const std::int64_t rows = r.reduced.total();
  double sum = F::start;
  for (std::int64_t i = 0; i < rows; ++i)
    sum = F::join(sum, F::of_row(from + r.reduced.offset(i) + begin, end - begin));
  return sum;
}

/// One result from one long row: each member of the team takes a part.
template <class F, class T>
void reduce_everything(const Reduction& r, const T* x, T* y) {
  constexpr std::int64_t most_parts = 256;
  std::array<double, most_parts> parts;
  const std::int64_t count = std::min<std::int64_t>(r.team, most_parts);
  parallel_ranges(r.team, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i)
      parts[static_cast<std::size_t>(i)] =
          reduce_rows<F, T>(r, x, 0, r.run * i / count, r.run * (i + 1) / count);
  });
  double sum = F::start;
  for (std::int64_t i = 0; i < count; ++i) sum = F::join(sum, parts[static_cast<std::size_t>(i)]);
  y[0] = stored<T>(static_cast<float>(sum * r.scale));
}

template <class F, class T>
void run_reduction(const Reduction& r, const T* x, T* y, double* sums) {
  const std::int64_t outer = r.kept.total();
  if (shares_of_rows(r) > 1) return reduce_shares<F, T>(r, x, y, sums);
  if (r.columns == 1 && outer == 1) return reduce_everything<F, T>(r, x, y);
  if (r.columns == 1) {
    parallel_ranges(r.team, outer, 16, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i)
        y[i] = stored<T>(static_cast<float>(reduce_rows<F, T>(r, x, i, 0, r.run) * r.scale));
    });
    return;
  }
  const std::int64_t share = (r.columns + r.team - 1) / r.team;
  const std::int64_t width = std::min(columns_at_once, (share + 15) / 16 * 16);
  const std::int64_t groups = (r.columns + width - 1) / width;
  parallel_ranges(r.team, outer * groups, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t first = i % groups * width;
      reduce_columns<F, T>(r, x, y, i / groups, first, std::min(width, r.columns - first));
    }
  });
}

template <class F, class T>
std::optional<KernelPlan> plan_reduction(Context& context, const OpRequest& request, bool average) {
  if (!all_of(request, dtype_of<T>())) return std::nullopt;
  const Shape& shape = request.inputs[0].shape;
  Reduction reduction = reduction_of(shape, std::get<ReduceAttributes>(*request.attributes).axes);
  const std::int64_t results = request.outputs[0].shape.count();
  if (results == 0 || shape.count() == 0) return std::nullopt;
  if (average) reduction.scale = static_cast<double>(results) / static_cast<double>(shape.count());
  reduction.team = team_for(0.2 * static_cast<double>(shape.count()), context);
  KernelPlan plan = dense_plan(request, "own:reduce", [reduction](const Operands& operands) {
    return make_kernel([reduction, x = elements<const T>(operands.inputs[0]),
                        y = elements<T>(operands.outputs[0]),
                        sums = elements<double>(operands.scratch)] {
      run_reduction<F, T>(reduction, x, y, sums);
    });
  });
  const std::int64_t shares = shares_of_rows(reduction);
  if (shares > 1)
    plan.scratch_bytes = static_cast<std::size_t>(shares * reduction.columns) * sizeof(double);
  return plan;
}

std::optional<KernelPlan> plan_sum(Context& context, const OpRequest& request) {
  if (auto as_it_lies = plan_channel_sums(context, request, false)) return as_it_lies;
  if (all_f32(request)) return plan_reduction<Sum, float>(context, request, false);
  return plan_reduction<Sum, Bf16>(context, request, false);
}
std::optional<KernelPlan> plan_mean(Context& context, const OpRequest& request) {
  if (auto as_it_lies = plan_channel_sums(context, request, true)) return as_it_lies;
  return plan_reduction<Sum, float>(context, request, true);
}
std::optional<KernelPlan> plan_max(Context& context, const OpRequest& request) {
  return plan_reduction<Largest, float>(context, request, false);
}

/// The first element of each group that is its largest gets the group's gradient, the others zero.
void max_backward_run(const Reduction& r, const float* g, const float* x, float* grad_x) {
  const std::int64_t rows = r.reduced.total();
  for (std::int64_t group = 0; group < r.kept.total() * r.columns; ++group) {
    const std::int64_t start = r.kept.offset(group / r.columns) + group % r.columns;
    std::int64_t winner = start;
    for (std::int64_t row = 0; row < rows; ++row)
      for (std::int64_t i = 0; i < r.run; ++i) {
        const std::int64_t at = start + r.reduced.offset(row) + i;
        grad_x[at] = 0;
        if (x[at] > x[winner]) winner = at;
      }
    grad_x[winner] = g[group];
  }
}

/// (grad_y, x) → grad_x
std::optional<KernelPlan> plan_max_backward(Context&, const OpRequest& request) {
  if (!all_f32(request) || request.inputs[1].shape.count() == 0) return std::nullopt;
  const Reduction reduction =
      reduction_of(request.inputs[1].shape, std::get<ReduceAttributes>(*request.attributes).axes);
  return dense_plan(request, "own:reduce", [reduction](const Operands& operands) {
    return make_kernel([reduction, g = elements<const float>(operands.inputs[0]),
                        x = elements<const float>(operands.inputs[1]),
                        grad_x = elements<float>(operands.outputs[0])] {
      max_backward_run(reduction, g, x, grad_x);
    });
  });
}

constexpr std::array rows{
    KernelRow{"sum", plan_sum},
    KernelRow{"mean", plan_mean},
    KernelRow{"max", plan_max},
    KernelRow{"max_backward", plan_max_backward},
};

}  // namespace

std::span<const KernelRow> reduce_kernels() {
  return rows;
}

}  // namespace netloom::cpu
