// Mean pooling, resizing, padding and their backward ops: linear maps along up to three
// neighbouring axes, over dense and channel-blocked activations, f32. The rows under an output row
// are weighed into one, then its columns.

#include "engine/ops/axis_map.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <omp.h>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/pooling/axis_terms.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

struct Mapping {
  std::int64_t planes = 1;
  std::array<Axis3, 3> axes;  ///< Outer to inner.
  Run run;                    ///< The longest of the last axis.
  Even even;                  ///< The longest of the last axis.
  std::int64_t lanes = 1;     ///< Elements side by side per place.
  float fill = 0;
  int team = 1;

  std::int64_t row_in() const { return axes[2].inputs * lanes; }
  std::int64_t row_out() const { return axes[2].outputs() * lanes; }
  std::int64_t rows() const { return planes * axes[0].outputs() * axes[1].outputs(); }
};

/// sum = weight · row, or sum + weight · row.
NETLOOM_VECTORISED void weigh(const float* row, float weight, bool first, float* sum,
                              std::int64_t count) {
  if (first) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) sum[i] = weight * row[i];
  } else {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) sum[i] += weight * row[i];
  }
}

/// As `across`, whose `lanes` is a constant where that pays.
NETLOOM_INLINE void across_lanes(const Mapping& m, std::int64_t lanes, const float* row, float* out,
                                 std::int64_t begin, std::int64_t end) {
  const std::int64_t* starts = m.axes[2].starts.data();
  const std::int64_t* places = m.axes[2].places.data();
  const float* weights = m.axes[2].weights.data();
  for (std::int64_t i = begin; i < end; ++i) {
    float* to = out + i * lanes;
    if (starts[i] == starts[i + 1]) {
      std::fill_n(to, lanes, m.fill);
      continue;
    }
    const float* from = row + places[starts[i]] * lanes;
    const float weight = weights[starts[i]];
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) to[j] = weight * from[j];
    for (std::int64_t t = starts[i] + 1; t < starts[i + 1]; ++t) {
      const float* next = row + places[t] * lanes;
      const float share = weights[t];
#pragma omp simd
      for (std::int64_t j = 0; j < lanes; ++j) to[j] += share * next[j];
    }
  }
}

/// Output columns [begin, end) from the columns of `row`.
NETLOOM_VECTORISED void across(const Mapping& m, const float* row, float* out, std::int64_t begin,
                               std::int64_t end) {
  if (m.lanes == 16)
    across_lanes(m, 16, row, out, begin, end);
  else if (m.lanes == 8)
    across_lanes(m, 8, row, out, begin, end);
  else
    across_lanes(m, m.lanes, row, out, begin, end);
}

/// The row that output row (outer, middle) is made of: one of the plane's, or their sum in
/// `buffer`. Null when there is none.
const float* row_under(const Mapping& m, const float* plane, std::size_t outer, std::size_t middle,
                       float* buffer) {
  const Axis3& a = m.axes[0];
  const Axis3& b = m.axes[1];
  bool first = true;
  const float* only = nullptr;
  for (auto s = static_cast<std::size_t>(a.starts[outer]);
       s < static_cast<std::size_t>(a.starts[outer + 1]); ++s)
    for (auto t = static_cast<std::size_t>(b.starts[middle]);
         t < static_cast<std::size_t>(b.starts[middle + 1]); ++t) {
      const float* row = plane + (a.places[s] * b.inputs + b.places[t]) * m.row_in();
      const float weight = a.weights[s] * b.weights[t];
      const bool alone = a.starts[outer + 1] - a.starts[outer] == 1 &&
                         b.starts[middle + 1] - b.starts[middle] == 1;
      if (alone && weight == 1) return row;
      weigh(row, weight, first, buffer, m.row_in());
      first = false;
      only = buffer;
    }
  return only;
}

void run_rows(const Mapping& m, const float* x, float* y, float* buffer, std::int64_t begin,
              std::int64_t end) {
  const std::int64_t middles = m.axes[1].outputs();
  const std::int64_t outers = m.axes[0].outputs();
  const std::int64_t plane_in = m.axes[0].inputs * m.axes[1].inputs * m.row_in();
  for (std::int64_t i = begin; i < end; ++i) {
    float* out = y + i * m.row_out();
    const float* plane = x + i / (middles * outers) * plane_in;
    const float* row = row_under(m, plane, static_cast<std::size_t>(i / middles % outers),
                                 static_cast<std::size_t>(i % middles), buffer);
    if (row == nullptr) {
      std::fill_n(out, m.row_out(), m.fill);
      continue;
    }
    if (m.lanes == 1 && m.even.end - m.even.begin > m.run.end - m.run.begin) {
      across(m, row, out, 0, m.even.begin);
      across_even(m.even, row, out);
      across(m, row, out, m.even.end, m.axes[2].outputs());
      continue;
    }
    across(m, row, out, 0, m.run.begin);
    std::memcpy(out + m.run.begin * m.lanes, row + m.run.source * m.lanes,
                static_cast<std::size_t>((m.run.end - m.run.begin) * m.lanes) * sizeof(float));
    across(m, row, out, m.run.end, m.axes[2].outputs());
  }
}

/// Whether short rows that are no copies cost more than their elements: a plane is then better one
/// row.
bool rows_are_dear(const std::array<Axis3, 3>& axes) {
  constexpr std::int64_t short_row = 64;
  constexpr std::int64_t few_terms = 4;
  const Run copied = longest_run(axes[2]);
  if (axes[2].outputs() > short_row || copied.end - copied.begin == axes[2].outputs()) return false;
  std::int64_t terms = 1;
  for (const Axis3& axis : axes) terms *= terms_each(axis).value_or(0);
  return terms > 0 && terms <= few_terms;
}

/// The blocks of `x` where the maps can run over them; else nothing, and its layout becomes
/// dense: where the maps reach its channels, or would write into padding channels, or would make
/// yet more of a tensor that is mostly padding.
std::optional<ChannelBlocks> blocks_of(const Context& context, const std::vector<AxisMap>& maps,
                                       double fill, TensorSpec& x) {
  const auto blocks = plane_blocks(context.layouts, x);
  const bool grows = std::any_of(maps.begin(), maps.end(),
                                 [](const AxisMap& map) { return map.outputs() > map.inputs; });
  const bool hollow = context.layouts.count(x) > 2 * x.shape.count();
  const bool filled = fill != 0 && context.layouts.padded(x);
  const bool apart = maps.empty() ? x.shape.rank() > 2 : maps.front().axis >= 2;
  if (blocks && apart && !(hollow && grows) && !filled) return blocks;
  x.layout = {};
  return std::nullopt;
}

/// A dense `x` of few channels in blocks of samples where its maps would else read single elements.
void by_samples(Context& context, const std::vector<AxisMap>& maps, TensorSpec& x) {
  constexpr std::int64_t most_channels = 16;
  const int rank = x.shape.rank();
  if (!x.layout.plain() || maps.empty() || maps.front().axis < 2 || maps.back().axis != rank - 1)
    return;
  const bool whole = x.shape.size(0) % plane_width == 0 && x.shape.size(1) <= most_channels;
  const Run copied = longest_run(axis_of(maps.back()));
  if (whole && copied.end - copied.begin <= maps.back().outputs() / 2)
    x.layout = context.layouts.intern(LayoutPattern::blocked(rank, 0, plane_width));
}

/// Lays the maps of `x` out over its memory; nothing when they span more than three axes.
std::optional<Mapping> mapping_of(const Context& context, const std::vector<AxisMap>& maps,
                                  double fill, TensorSpec& x) {
  const int rank = x.shape.rank();
  const int first = maps.empty() ? rank - 1 : maps.front().axis;
  const int last = maps.empty() ? rank - 1 : maps.back().axis;
  if (last - first > 2) return std::nullopt;
  const auto blocks = blocks_of(context, maps, fill, x);
  Mapping m;
  m.fill = static_cast<float>(fill);
  for (int i = 0; i < first; ++i) m.planes *= x.shape.size(i);
  for (int i = last + 1; i < rank; ++i) m.lanes *= x.shape.size(i);
  if (blocks && blocks->width > 1) {
    m.planes = m.planes / (x.shape.size(0) * x.shape.size(1)) * blocks->samples * blocks->blocks;
    m.lanes *= blocks->width;
  }
  const auto place = [last](int axis) {
    const int from_the_front = axis - last + 2;
    return static_cast<std::size_t>(from_the_front);
  };
  for (int i = first; i <= last; ++i) m.axes[place(i)] = identity(x.shape.size(i));
  for (const AxisMap& map : maps) m.axes[place(map.axis)] = axis_of(map);
  if (m.lanes == 1 && rows_are_dear(m.axes)) m.axes = {Axis3(), Axis3(), joined(m.axes)};
  m.run = longest_run(m.axes[2]);
  if (m.lanes == 1) m.even = longest_even(m.axes[2]);
  const auto work = static_cast<double>(std::max(m.rows() * m.row_out(), x.shape.count()));
  m.team = team_for(0.3 * work, context);
  return m;
}

KernelPlan plan_mapping(const OpRequest& request, Layout layout, Mapping mapping) {
  const std::int64_t line = (mapping.row_in() + 15) / 16 * 16;
  const int team = mapping.team;
  KernelPlan plan =
      dense_plan(request, "own:axis_map", [m = std::move(mapping), line](const Operands& operands) {
        return make_kernel([m, line, x = elements<const float>(operands.inputs[0]),
                            y = elements<float>(operands.outputs[0]),
                            buffers = elements<float>(operands.scratch)] {
          parallel_parts(m.team, m.rows(), 1, [&](std::int64_t begin, std::int64_t end) {
            run_rows(m, x, y, buffers + omp_get_thread_num() * line, begin, end);
          });
        });
      });
  plan.inputs[0] = plan.outputs[0] = layout;
  plan.scratch_bytes = static_cast<std::size_t>(team * line) * sizeof(float);
  return plan;
}

std::optional<KernelPlan> plan_forward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec x = request.inputs[0];
  const auto maps = axis_maps(*request.attributes, x.shape, request.outputs[0].shape);
  by_samples(context, maps, x);
  auto mapping = mapping_of(context, maps, fill_of(*request.attributes), x);
  if (!mapping) return std::nullopt;
  return plan_mapping(request, x.layout, *std::move(mapping));
}

std::optional<KernelPlan> plan_backward(Context& context, const OpRequest& request) {
  if (!all_f32(request)) return std::nullopt;
  TensorSpec g = request.inputs[0];
  auto maps = axis_maps(*request.attributes, request.outputs[0].shape, g.shape);
  for (AxisMap& map : maps) map = transposed(map);
  by_samples(context, maps, g);
  auto mapping = mapping_of(context, maps, 0, g);
  if (!mapping) return std::nullopt;
  return plan_mapping(request, g.layout, *std::move(mapping));
}

constexpr std::array rows{
    KernelRow{"average_pool", plan_forward}, KernelRow{"average_pool_backward", plan_backward},
    KernelRow{"resize", plan_forward},       KernelRow{"resize_backward", plan_backward},
    KernelRow{"pad", plan_forward},          KernelRow{"pad_backward", plan_backward},
};

}  // namespace

std::span<const KernelRow> axis_map_kernels() {
  return rows;
}

}  // namespace netloom::cpu
