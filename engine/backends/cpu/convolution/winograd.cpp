#include "engine/backends/cpu/convolution/winograd.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include <omp.h>

#include "engine/backends/cpu/convolution/winograd_tiles.h"
#include "engine/backends/cpu/convolution/winograd_weights.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

using winograd::lanes;
using winograd::points;
using winograd::side;
using winograd::Sizes;

constexpr std::int64_t least_tiles = 24;  ///< Of a product: four blocks of its rows.

/// Elements that one thread needs for its tiles.
std::int64_t room(const Sizes& n) {
  return points * (n.patches_apart() + n.results_apart());
}

/// Operands of a run; the weights are transformed.
struct Maps {
  const float* x = nullptr;
  const float* panels = nullptr;
  const float* bias = nullptr;
  float* y = nullptr;
};

void multiply_point(const Sizes& n, std::int64_t point, std::int64_t count, const Maps& maps,
                    float* patches, float* sums) {
  Product product;
  product.m = count;
  product.n = n.filters;
  product.k = n.channels;
  product.a = {patches + point * n.patches_apart(), n.channels, 1};
  product.c = sums + point * n.results_apart();
  product.c_stride = n.filters;
  multiply_packed(product, maps.panels + point * n.panels_apart(), 0, count);
}

/// Tiles [first, first + count) with a team that divides each step.
void run_tiles(const Sizes& n, std::int64_t first, std::int64_t count, const Maps& maps,
               float* room, int team) {
  float* patches = room;
  float* sums = room + points * n.patches_apart();
  parallel_parts(team, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i)
      winograd::transform_patch(n, first + i, maps.x, patches + i * n.channels);
  });
  parallel_parts(team, points, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) multiply_point(n, i, count, maps, patches, sums);
  });
  parallel_parts(team, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i)
      winograd::make_results(n, first + i, sums + i * n.filters, maps.bias, maps.y);
  });
}

/// The weights in panels, one matrix (channels, filters) per point.
void transform_weights(const Sizes& n, const float* w, float* panels) {
  parallel_ranges(n.team, n.filters, tile_width, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t o = begin; o < end; o += tile_width)
      winograd::transform_filters(n, o, std::min(tile_width, end - o), w, panels);
  });
}

/// Where tiles are few, the points are divided instead, so that each member of the team reads only
/// its part of the weights.
bool divides_points(const Sizes& n) {
  return n.team > 1 && n.all_tiles() < n.team * least_tiles;
}

void run(const Sizes& n, const Maps& maps, float* rooms) {
  if (divides_points(n)) return run_tiles(n, 0, n.all_tiles(), maps, rooms, n.team);
  const std::int64_t block = even_block(n.team, n.all_tiles(), n.tiles_at_once, 6);
  parallel_blocks(n.team, n.all_tiles(), block, [&](std::int64_t begin, std::int64_t end) {
    const std::int64_t member = n.team > 1 ? omp_get_thread_num() : 0;
    run_tiles(n, begin, end - begin, maps, rooms + member * room(n), 1);
  });
}

/// Weights that keep their values, transformed once.
struct PreparedWeights : OpaqueLayout {
  explicit PreparedWeights(Sizes sizes)
      : OpaqueLayout(points * sizes.panels_apart()), n(std::move(sizes)) {}
  std::function<void(const float*, float*)> arranger() const override {
    return [n = n](const float* dense, float* to) { transform_weights(n, dense, to); };
  }

  Sizes n;
};

bool suits(const ConvolutionAttributes& attributes, const Shape& x, const Shape& y,
           ConvolutionKind kind) {
  const std::int64_t least_channels = kind == ConvolutionKind::backward_weights ? 32 : 16;
  const Window& window = attributes.window;
  const auto all = [](const std::array<std::int64_t, 3>& numbers, std::int64_t wanted) {
    return numbers[1] == wanted && numbers[2] == wanted;
  };
  const auto whole = [least_channels](std::int64_t channels) {
    return channels >= least_channels && channels % lanes == 0;
  };
  const bool bends =
      attributes.activation != Activation::none && attributes.activation != Activation::relu;
  return x.rank() == 4 && attributes.groups == 1 && !bends && all(window.kernel, 3) &&
         all(window.stride, 1) && all(window.dilation, 1) && whole(x.size(1)) && whole(y.size(1));
}

/// Whether enough of all tiles is results, small maps do not fill theirs, and enough tiles share
/// the transformed weights.
bool pays(const Sizes& n, bool prepared) {
  const std::int64_t made = n.all_tiles() * side * side;
  const std::int64_t wanted = n.samples * n.out[0] * n.out[1];
  return n.all_tiles() >= (prepared ? least_tiles / 2 : least_tiles) && 2 * made <= 3 * wanted;
}

/// Going back to the data is a convolution whose windows are turned by half and whose filters and
/// channels change places.
void set_places(Sizes& n, const LayoutPattern& pattern, const Shape& w, bool back) {
  n.filter_places = places_along(pattern, w, back ? 1 : 0);
  n.channel_places = places_along(pattern, w, back ? 0 : 1);
  n.filters_adjoin = true;
  for (std::size_t i = 0; i < n.filter_places.size(); ++i)
    if (n.filter_places[i] != n.filter_places[i / lanes * lanes] + static_cast<int>(i % lanes))
      n.filters_adjoin = false;
  const std::vector<std::int64_t> rows = places_along(pattern, w, 2);
  const std::vector<std::int64_t> columns = places_along(pattern, w, 3);
  for (std::size_t i = 0; i < 9; ++i)
    n.window_places[back ? 8 - i : i] = rows[i / 3] + columns[i % 3];
}

Sizes sizes_of(const ConvolutionAttributes& attributes, const Shape& from, const Shape& to,
               bool back) {
  Sizes n;
  n.samples = from.size(0);
  n.channels = from.size(1);
  n.filters = to.size(1);
  for (std::size_t i = 0; i < 2; ++i) {
    n.in[i] = from.size(static_cast<int>(i) + 2);
    n.out[i] = to.size(static_cast<int>(i) + 2);
    const std::int64_t before = attributes.window.before[i + 1];
    n.before[i] = back ? 2 - before : before;
    n.tiles[i] = (n.out[i] + side - 1) / side;
  }
  if (!back) n.activation = attributes.activation;
  // So many that a product is worth its call and that all of them stay in a level-2 cache; more
  // where the weights do not, which are read for every so many.
  n.tiles_at_once = std::max(n.channels * n.filters > 32'768 ? 2 * least_tiles : least_tiles,
                             3072 / (n.channels + n.filters) / 6 * 6);
  return n;
}

int team_of(const Sizes& n, const Context& context) {
  constexpr double products_per_nanosecond = 60;
  const double products =
      static_cast<double>(n.all_tiles() * points) * static_cast<double>(n.channels * n.filters);
  return team_for(products / products_per_nanosecond, context);
}

Layout blocked(Context& context) {
  return context.layouts.intern(LayoutPattern::blocked(4, 1, lanes));
}

/// x, w[, bias] → y, or grad_y, w[, bias] → grad_x
KernelPlan plan_maps(Context& context, const OpRequest& request, Sizes n, Layout weights,
                     bool prepared) {
  n.tiles_at_once = divides_points(n) ? n.all_tiles() : n.tiles_at_once;
  const std::int64_t panels = prepared ? 0 : points * n.panels_apart();
  const std::int64_t scratch = panels + (divides_points(n) ? 1 : n.team) * room(n);
  KernelPlan plan =
      dense_plan(request, "own:winograd", [n, panels, prepared](const Operands& operands) {
        const Maps maps{
            elements<const float>(operands.inputs[0]),
            elements<const float>(prepared ? operands.inputs[1] : operands.scratch),
            operands.inputs.size() > 2 ? elements<const float>(operands.inputs[2]) : nullptr,
            elements<float>(operands.outputs[0])};
        return make_kernel([n, maps, prepared, w = elements<const float>(operands.inputs[1]),
                            own = elements<float>(operands.scratch),
                            rooms = elements<float>(operands.scratch) + panels] {
          if (!prepared) transform_weights(n, w, own);
          run(n, maps, rooms);
        });
      });
  if (prepared) {
    LayoutPattern pattern;
    pattern.rank = 4;
    pattern.opaque = std::make_shared<PreparedWeights>(n);
    weights = context.layouts.intern(pattern);
  }
  plan.inputs[0] = plan.outputs[0] = blocked(context);
  plan.inputs[1] = weights;
  plan.scratch_bytes = static_cast<std::size_t>(scratch) * sizeof(float);
  return plan;
}

/// grad_y, x → grad_w[, grad_b]
KernelPlan plan_weights(Context& context, const OpRequest& request, Sizes n, Layout weights) {
  winograd::set_tiles_for_weights(n);
  const std::size_t scratch = winograd::weights_scratch(n);
  KernelPlan plan =
      dense_plan(request, "own:winograd", [n = std::move(n)](const Operands& operands) {
        const bool biased = operands.outputs.size() > 1;
        return make_kernel([n, grad_y = elements<const float>(operands.inputs[0]),
                            x = elements<const float>(operands.inputs[1]),
                            grad_w = elements<float>(operands.outputs[0]),
                            grad_b = biased ? elements<float>(operands.outputs[1]) : nullptr,
                            scratch = elements<float>(operands.scratch)] {
          winograd::run_weights(n, grad_y, x, grad_w, grad_b, scratch);
        });
      });
  plan.inputs[0] = plan.inputs[1] = blocked(context);
  plan.outputs[0] = weights;
  plan.scratch_bytes = scratch;
  return plan;
}

}  // namespace

std::optional<KernelPlan> plan_winograd(Context& context, ConvolutionKind kind,
                                        const OpRequest& request, Layout weights) {
  if (vector_level() != VectorLevel::avx2 || !all_f32(request)) return std::nullopt;
  const auto& attributes = std::get<ConvolutionAttributes>(*request.attributes);
  const bool sums = kind == ConvolutionKind::backward_weights;
  const bool back = kind == ConvolutionKind::backward_data;
  const Shape& from = request.inputs[sums ? 1 : 0].shape;
  const Shape& to = sums ? request.inputs[0].shape : request.outputs[0].shape;
  const Shape& w = sums ? request.outputs[0].shape : request.inputs[1].shape;
  if (!suits(attributes, from, to, kind)) return std::nullopt;
  Sizes n = sizes_of(attributes, from, to, back);
  const bool prepared = kind == ConvolutionKind::forward && request.constant.size() > 1 &&
                        request.constant[1] && request.inputs[1].layout.plain();
  if (!pays(n, prepared)) return std::nullopt;
  const Layout lies = prepared ? Layout() : weights;
  set_places(n, context.layouts.pattern({Dtype::f32, w, lies}), w, back);
  n.team = team_of(n, context);
  return sums ? plan_weights(context, request, std::move(n), weights)
              : plan_maps(context, request, std::move(n), weights, prepared);
}

}  // namespace netloom::cpu
