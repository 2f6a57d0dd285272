#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/ops/attributes.h"

// Winograd's algorithm F(4 × 4, 3 × 3), tile by tile: y = Aᵀ [(G g Gᵀ) ⊙ (Bᵀ d B)] A for a window g
// and a patch d of 6 × 6 elements. The polynomials are interpolated at 0, −1, 1, 1/2, −2 and ∞.
// What stands between ⊙ and the sum over the channels are 36 products of matrices, one per pair of
// points.

namespace netloom::cpu::winograd {

inline constexpr std::int64_t side = 4;          ///< Of a tile of results.
inline constexpr std::int64_t patch = side + 2;  ///< Of what it is made from.
inline constexpr std::int64_t points = patch * patch;
inline constexpr std::int64_t lanes = 8;
/// Matrices whose distance is a power of two would share few sets of a cache.
inline constexpr std::int64_t between = 16;

/// From maps (N, C / 8, H, W, 8) to maps of `filters`; sizes are (height, width).
struct Sizes {
  std::int64_t samples = 0;
  std::int64_t channels = 0;
  std::int64_t filters = 0;
  std::array<std::int64_t, 2> in{};
  std::array<std::int64_t, 2> out{};
  std::array<std::int64_t, 2> before{};         ///< Rows and columns of padding in front.
  std::array<std::int64_t, 2> tiles{};          ///< Of a map.
  std::vector<std::int64_t> filter_places;      ///< Where the weights of each filter lie, …
  std::vector<std::int64_t> channel_places;     ///< … for each channel, …
  std::array<std::int64_t, 9> window_places{};  ///< … and for each element of its window.
  bool filters_adjoin = false;                  ///< 8 of them, in all their elements.
  Activation activation = Activation::none;
  std::int64_t tiles_at_once = 0;
  int team = 1;

  std::int64_t all_tiles() const { return samples * tiles[0] * tiles[1]; }
  // Elements between the matrices of two points.
  std::int64_t patches_apart() const { return tiles_at_once * channels + between; }
  std::int64_t results_apart() const { return tiles_at_once * filters + between; }
  std::int64_t panels_apart() const {
    return static_cast<std::int64_t>(product_scratch(filters, channels) / sizeof(float)) + between;
  }
  std::int64_t weights_apart() const { return channels * filters + between; }
};

/// G g Gᵀ of the filters [first, first + count), a panel of a matrix (channels, filters) per point.
void transform_filters(const Sizes& n, std::int64_t first, std::int64_t count, const float* w,
                       float* to);
/// Bᵀ d B of the patch of tile number `tile`: a row of channels per point.
void transform_patch(const Sizes& n, std::int64_t tile, const float* x, float* to);
/// Aᵀ m A with bias and activation, the results of a tile, from a row of filters per point.
void make_results(const Sizes& n, std::int64_t tile, const float* m, const float* bias, float* y);

/// A s Aᵀ of the slopes of a tile, by which `make_results` goes back: a row of filters per point.
void transform_slopes(const Sizes& n, std::int64_t tile, const float* grad_y, float* to);
/// Gᵀ u G, by which `transform_filters` goes back, for one channel: from a row of filters per
/// point.
void make_weight_gradients(const Sizes& n, std::int64_t channel, const float* u, float* grad_w);

}  // namespace netloom::cpu::winograd
