#include "engine/backends/cpu/convolution/winograd_weights.h"

#include <algorithm>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/turned_product.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu::winograd {

namespace {

/// Where the parts of the scratch begin, in elements, and their size.
struct Room {
  std::int64_t slopes = 0;
  std::int64_t sums = 0;
  std::int64_t products = 0;
  std::int64_t each = 0;  ///< For the products of one member of the team.
  std::int64_t size = 0;

  explicit Room(const Sizes& n)
      : slopes(points * n.patches_apart()),
        sums(slopes + points * n.results_apart()),
        products(sums + points * n.weights_apart()),
        each(static_cast<std::int64_t>(turned_scratch(n.channels, n.filters, n.tiles_at_once, 1) /
                                       sizeof(float))),
        size(products + n.team * each) {}
};

/// What tiles [first, first + count) give is added to the sums (channels, filters) of each point.
void add_tiles(const Sizes& n, const Room& room, std::int64_t first, std::int64_t count,
               const float* grad_y, const float* x, float* scratch) {
  parallel_parts(n.team, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      transform_patch(n, first + i, x, scratch + i * n.channels);
      transform_slopes(n, first + i, grad_y, scratch + room.slopes + i * n.filters);
    }
  });
  Product product;
  product.m = n.channels;
  product.n = n.filters;
  product.k = count;
  product.c_stride = n.filters;
  product.adds = first > 0;
  parallel_parts(n.team, points, 1, [&](std::int64_t begin, std::int64_t end) {
    const std::int64_t member = n.team > 1 ? omp_get_thread_num() : 0;
    Product own = product;
    for (std::int64_t i = begin; i < end; ++i) {
      own.a = {scratch + i * n.patches_apart(), 1, n.channels};
      own.b = {scratch + room.slopes + i * n.results_apart(), n.filters, 1};
      own.c = scratch + room.sums + i * n.weights_apart();
      run_turned_product(own, scratch + room.products + member * room.each, 1);
    }
  });
}

/// The slopes of 8 filters from `o` on, added up over all samples.
NETLOOM_VECTORISED void add_slopes(const Sizes& n, std::int64_t o, const float* grad_y,
                                   float* grad_b) {
  const std::int64_t positions = n.out[0] * n.out[1];
  float sum[lanes] = {};
  for (std::int64_t sample = 0; sample < n.samples; ++sample) {
    const float* map = grad_y + (sample * n.filters + o) * positions;
    for (std::int64_t i = 0; i < positions; ++i)
      for (std::int64_t lane = 0; lane < lanes; ++lane) sum[lane] += map[i * lanes + lane];
  }
  std::copy_n(sum, lanes, grad_b + o);
}

}  // namespace

void set_tiles_for_weights(Sizes& n) {
  constexpr std::int64_t elements_at_once = 1'048'576;
  const std::int64_t fitting = elements_at_once / points / (n.channels + n.filters);
  n.tiles_at_once = std::min(std::max(fitting, std::int64_t{64}), n.all_tiles());
}

std::size_t weights_scratch(const Sizes& n) {
  return static_cast<std::size_t>(Room(n).size) * sizeof(float);
}

void run_weights(const Sizes& n, const float* grad_y, const float* x, float* grad_w, float* grad_b,
                 float* scratch) {
  const Room room(n);
  for (std::int64_t first = 0; first < n.all_tiles(); first += n.tiles_at_once)
    add_tiles(n, room, first, std::min(n.tiles_at_once, n.all_tiles() - first), grad_y, x, scratch);
  parallel_parts(n.team, n.channels, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t c = begin; c < end; ++c)
      make_weight_gradients(n, c, scratch + room.sums + c * n.filters, grad_w);
  });
  if (grad_b == nullptr) return;
  parallel_parts(n.team, n.filters, lanes, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t o = begin; o < end; o += lanes) add_slopes(n, o, grad_y, grad_b);
  });
}

}  // namespace netloom::cpu::winograd
