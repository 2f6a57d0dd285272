// Matrix products: `linear` and `matmul`. Where the processor has tiles, those of f32 run in thirds
// (split_product.h) and those of bf16 in own code, else small, tall and turned ones of f32; all
// others run in oneDNN's.

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/backends/cpu/fork.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/onednn.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/batched_product.h"
#include "engine/backends/cpu/products/bf16_linear.h"
#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/products/onednn_product.h"
#include "engine/backends/cpu/products/split_product.h"
#include "engine/backends/cpu/products/turned_product.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Own code reads all of A once per 32 columns of B: good while A and a panel of B stay in the
/// level-2 cache, and B is not streamed from memory for a few rows alone.
bool small(std::int64_t m, std::int64_t n, std::int64_t k) {
  return k <= 1024 && m * k <= 262'144 && (m >= 8 || n * k <= 32'768);
}

/// So many rows that it pays to copy B into panels, which stay in the level-2 cache; an A that is
/// transposed would have to be copied too. Own code then takes the bias with the sums, for which
/// oneDNN's needs another pass over C, and asks for rows of A before it needs them.
bool tall(const ProductShape& s) {
  return !s.transpose_a && s.m >= 64 && s.k <= 1024 && s.n * s.k <= 524'288 &&
         vector_level() != VectorLevel::any;
}

/// Thirds of a larger B would no longer be small beside the matrices themselves.
constexpr std::int64_t most_split = 4'194'304;
/// Rows for which it pays to make thirds of a B that lies in panels, as f32 code takes it.
constexpr std::int64_t least_rows_from_panels = 512;

bool split(const ProductShape& s, bool packed) {
  return splits_products() && worth_splitting(s.m, s.n, s.k) && s.n * s.k <= most_split &&
         (!packed || s.m >= least_rows_from_panels);
}

/// Whether A and a panel of B are so near to the level-2 cache that own code may be the faster one.
bool nearly_small(const ProductShape& s) {
  return s.k <= 2048 && s.m * s.k <= 1'048'576;
}

/// How a product runs: in thirds, copying no more of B into panels than it must, copying all of it,
/// or both operands piece by piece, in thirds or not from panels that B lies in, or in oneDNN's
/// code.
enum class Way { split, small, tall, turned, split_packed, packed, large };

bool from_panels(Way way) {
  return way == Way::split_packed || way == Way::packed;
}

constexpr std::string_view word_of(Way way) {
  if (way == Way::split) return "thirds";
  if (way == Way::large) return "oneDNN";
  if (way == Way::turned) return "pieces";
  return way == Way::tall ? "panels" : "own";
}

/// The way by the shape, or another on the same operands where a route says so: for products whose
/// time is worth a measurement and no more than that. Where there are tiles, that is more of them:
/// the two threads of a core share its tiles, so that another program on one of them may make
/// vectors the faster way.
Way routed(Way by_shape, const ProductShape& s, const Context& context) {
  const double guess = product_nanoseconds(s.m, s.n, s.k);
  const double most = splits_products() ? 20e6 : 2e6;
  if (context.fork == nullptr || guess < 15e3 || guess > most) return by_shape;
  std::vector<Way> ways{by_shape};
  std::vector<std::string_view> words{word_of(by_shape)};
  const auto offer = [&](Way way, bool possible) {
    if (!possible || way == by_shape) return;
    ways.push_back(way);
    words.push_back(word_of(way));
  };
  offer(Way::split, splits_products() && s.n * s.k <= most_split);
  offer(Way::tall, tall(s));
  offer(Way::turned, multiplies_turned(s));
  offer(Way::small, nearly_small(s));
  offer(Way::large, true);
  return ways[context.fork->way(words)];
}

Way way_of(const OpRequest& request, const ProductShape& shape, const Context& context) {
  const bool constant = request.constant.size() > 1 && request.constant[1];
  const bool matrix = shape.transpose_b && request.inputs[1].shape.rank() == 2;
  const bool packed = constant && matrix && !shape.transpose_a;
  const bool is_small = small(shape.m, shape.n, shape.k);
  if (split(shape, packed)) return packed ? Way::split_packed : routed(Way::split, shape, context);
  if (!is_small && multiplies_turned(shape)) return routed(Way::turned, shape, context);
  if (!is_small && !tall(shape)) return routed(Way::large, shape, context);
  if (packed) return Way::packed;
  return routed(tall(shape) ? Way::tall : Way::small, shape, context);
}

const char* name_of(Way way) {
  if (way == Way::split || way == Way::split_packed) return "amx:thirds";
  return way == Way::large ? "jit:sgemm" : "own:product";
}

/// By the shape alone, so that all ways leave the same choice.
int team_for(const ProductShape& s, bool packed, const Context& context) {
  const auto nanoseconds = split(s, packed) ? split_nanoseconds : product_nanoseconds;
  return team_for(nanoseconds(s.m, s.n, s.k), context);
}

std::size_t scratch_for(Way way, const ProductShape& s, int team) {
  if (way == Way::split || way == Way::split_packed) return split_scratch(s.m, s.n, s.k, team);
  if (way == Way::turned) return turned_scratch(s.m, s.n, s.k, team);
  return way == Way::packed || way == Way::large ? 0 : product_scratch(s.n, s.k);
}

void run(Way way, const Product& product, std::byte* scratch, int team) {
  auto* panels = elements<float>(scratch);
  switch (way) {
    case Way::split:
      return run_split_product(split_product(product), scratch, team);
    case Way::small:
      return run_product(product, panels, team);
    case Way::tall:
      pack_panels(product, panels, team);
      return run_packed_product(product, panels, team);
    case Way::turned:
      return run_turned_product(product, panels, team);
    case Way::split_packed:
      return run_split_product(split_packed_product(product), scratch, team);
    case Way::packed:
      return run_packed_product(product, product.b.data, team);
    case Way::large:
      return run_large_product(product, team);
  }
}

/// The layout of panels of a matrix that else lies as `layout`.
Layout panels_of(Context& context, const TensorSpec& b, Layout layout) {
  LayoutPattern pattern = context.layouts.pattern({b.dtype, b.shape, layout});
  const auto last = static_cast<std::size_t>(pattern.blocks++);
  pattern.block_axes[last] = 0;
  pattern.block_sizes[last] = tile_width;
  return context.layouts.intern(pattern);
}

std::optional<KernelPlan> plan_product(Context& context, const OpRequest& request,
                                       const ProductShape& shape) {
  if (!all_f32(request)) {
    constexpr std::array<std::string_view, 2> ways{"own", "oneDNN"};
    std::optional<KernelPlan> own = plan_bf16_product(context, request, shape);
    if (own && (context.fork == nullptr || context.fork->way(ways) == 0)) return own;
    std::optional<KernelPlan> other = plan_onednn_product(context, request, shape, 1);
    return other ? std::move(other) : std::move(own);
  }
  const Way way = way_of(request, shape, context);
  const int team = team_for(shape, from_panels(way), context);
  KernelPlan plan = dense_plan(request, name_of(way), [shape, way, team](const Operands& operands) {
    Product product =
        product_at(shape, operands.inputs[0], operands.inputs[1], operands.outputs[0]);
    if (operands.inputs.size() > 2) product.bias = elements<const float>(operands.inputs[2]);
    return make_kernel(
        [product, way, team, scratch = operands.scratch] { run(way, product, scratch, team); });
  });
  if (from_panels(way)) plan.inputs[1] = panels_of(context, request.inputs[1], {});
  plan.scratch_bytes = scratch_for(way, shape, team);
  return plan;
}

/// In which order the columns lie that x (M, K) and w (N, K) share: that of the maps that x is made
/// of, where w can lie so too, or that which w has from others like it, or dense.
Layout columns_of(const Context& context, const OpRequest& request) {
  const TensorSpec& x = request.inputs[0];
  const TensorSpec& w = request.inputs[1];
  if (request.flexible[1] || w.layout == x.layout)
    return context.layouts.folded(x) ? x.layout : Layout();
  return context.layouts.folded(w) && x.layout.plain() ? w.layout : Layout();
}

/// The plan of a product y = x · wᵀ with its columns in that order.
KernelPlan in_columns(Context& context, const OpRequest& request, Layout columns, KernelPlan plan) {
  if (columns.plain()) return plan;
  plan.inputs[0] = columns;
  plan.inputs[1] =
      plan.inputs[1].plain() ? columns : panels_of(context, request.inputs[1], columns);
  return plan;
}

/// The plan of a product a · b whose columns lie as those of b do, maps or dense.
std::optional<KernelPlan> with_columns_of_b(const Context& context, const OpRequest& request,
                                            std::optional<KernelPlan> plan) {
  const TensorSpec& b = request.inputs[1];
  if (plan && context.layouts.folded(b)) plan->inputs[1] = plan->outputs[0] = b.layout;
  return plan;
}

/// What bf16 operands give may be f32.
bool has_products(const OpRequest& request) {
  if (all_f32(request)) return true;
  const bool narrow = std::all_of(request.inputs.begin(), request.inputs.end(),
                                  [](const TensorSpec& x) { return x.dtype == Dtype::bf16; });
  return narrow && (is_f32(request.outputs[0]) || request.outputs[0].dtype == Dtype::bf16);
}

std::optional<KernelPlan> plan_linear(Context& context, const OpRequest& request) {
  if (!has_products(request) || request.outputs[0].shape.count() == 0) return std::nullopt;
  ProductShape shape;
  shape.n = request.inputs[1].shape.size(0);
  shape.k = request.inputs[1].shape.size(1);
  shape.m = request.outputs[0].shape.count() / shape.n;
  shape.transpose_b = true;
  shape.activation = std::get<LinearAttributes>(*request.attributes).activation;
  const Layout columns = columns_of(context, request);
  auto plan = plan_product(context, request, shape);
  return plan ? std::optional(in_columns(context, request, columns, *std::move(plan))) : plan;
}

std::optional<KernelPlan> plan_matmul(Context& context, const OpRequest& request) {
  const Shape& a = request.inputs[0].shape;
  const Shape& b = request.inputs[1].shape;
  const Shape& c = request.outputs[0].shape;
  if (!has_products(request) || a.rank() < 2 || b.rank() < 2 || c.count() == 0) return std::nullopt;
  const auto& attributes = std::get<MatMulAttributes>(*request.attributes);
  ProductShape shape;
  shape.m = c.size(-2);
  shape.n = c.size(-1);
  shape.k = attributes.transpose_a ? a.size(-2) : a.size(-1);
  shape.transpose_a = attributes.transpose_a;
  shape.transpose_b = attributes.transpose_b;
  if (c.rank() == 2 && b.rank() == 2 && !shape.transpose_b)
    return with_columns_of_b(context, request, plan_product(context, request, shape));
  const bool one_b = b.count() == b.size(-1) * b.size(-2);
  if (one_b && !shape.transpose_a) {  // the rows of all of A's matrices lie together
    shape.m = c.count() / shape.n;
    return plan_product(context, request, shape);
  }
  if (c.count() == shape.m * shape.n) return plan_product(context, request, shape);
  if (all_f32(request)) return plan_batched_product(context, request, shape);
  const std::int64_t count = c.count() / (shape.m * shape.n);
  const bool repeats =
      a.count() != count * shape.m * shape.k || b.count() != count * shape.k * shape.n;
  return repeats ? std::nullopt : plan_onednn_product(context, request, shape, count);
}

constexpr std::array rows{KernelRow{"linear", plan_linear}, KernelRow{"matmul", plan_matmul}};

}  // namespace

std::span<const KernelRow> linear_kernels() {
  return rows;
}

}  // namespace netloom::cpu
