#include "engine/backends/cpu/normalisation/channel_rows.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t summed = 16;  ///< Numbers side by side.

/// Rows of one channel: `summed` sums side by side, added at the end.
template <class Term>
NETLOOM_INLINE float lane_sum(std::int64_t count, const Term& term) {
  alignas(64) float part[summed] = {};
  std::int64_t i = 0;
  for (; i + summed <= count; i += summed)
    for (std::int64_t j = 0; j < summed; ++j) part[j] += term(i + j);
  for (std::int64_t j = 0; i + j < count; ++j) part[j] += term(i + j);
  double total = 0;
  for (const float one : part) total += static_cast<double>(one);
  return static_cast<float>(total);
}

/// Width of a row's channels from `first` on: their sums stay in registers, four of each, so that
/// one addition need not wait for the one before.
template <std::int64_t Width, class Term>
NETLOOM_INLINE void block_sum(std::int64_t positions, std::int64_t pitch, std::int64_t first,
                              float* sums, const Term& term) {
  constexpr std::int64_t chains = 4;
  float part[chains][Width] = {};
  std::int64_t p = 0;
  for (; p + chains <= positions; p += chains)
    for (std::int64_t k = 0; k < chains; ++k)
      for (std::int64_t c = 0; c < Width; ++c)
        part[k][c] += term((p + k) * pitch + first + c, first + c);
  for (; p < positions; ++p)
    for (std::int64_t c = 0; c < Width; ++c) part[0][c] += term(p * pitch + first + c, first + c);
  for (std::int64_t c = 0; c < Width; ++c)
    sums[first + c] = (part[0][c] + part[1][c]) + (part[2][c] + part[3][c]);
}

template <class Term>
NETLOOM_INLINE void sum_per_channel(std::int64_t positions, std::int64_t width, float* sums,
                                    const Term& term) {
  if (width == 1) {
    sums[0] = lane_sum(positions, [&](std::int64_t i) { return term(i, 0); });
  } else if (width % 16 == 0) {
    for (std::int64_t first = 0; first < width; first += 16)
      block_sum<16>(positions, width, first, sums, term);
  } else if (width == 8) {
    block_sum<8>(positions, width, 0, sums, term);
  } else {
    for (std::int64_t c = 0; c < width; ++c) sums[c] = 0;
    for (std::int64_t p = 0; p < positions; ++p)
#pragma GCC ivdep
      for (std::int64_t c = 0; c < width; ++c) sums[c] += term(p * width + c, c);
  }
}

template <class T>
NETLOOM_INLINE void squares_of(const T* x, std::int64_t positions, std::int64_t width,
                               const float* mean, float* sums) {
  sum_per_channel(positions, width, sums, [x, mean](std::int64_t i, std::int64_t c) {
    const float d = loaded(x[i]) - mean[c];
    return d * d;
  });
}

template <class T>
NETLOOM_INLINE void sums_of(const T* x, std::int64_t positions, std::int64_t width, float* sums) {
  sum_per_channel(positions, width, sums,
                  [x](std::int64_t i, std::int64_t) { return loaded(x[i]); });
}

#define NETLOOM_EACH_TARGET "engine/backends/cpu/normalisation/channel_vectors.inl"
#include "engine/backends/cpu/each_target.inl"

/// Positions of one channel that are taken as if they were channels of their own.
constexpr std::int64_t spread_width = 16;

/// What there is per channel, for `spread_width` channels that are the same one.
class Spread {
 public:
  explicit Spread(const ChannelNorm& norm) {
    norm_.mean = add(norm.mean);
    norm_.factor = add(norm.factor);
    norm_.shift = add(norm.shift);
  }
  Spread(const Spread&) = delete;
  Spread& operator=(const Spread&) = delete;

  const ChannelNorm& norm() const { return norm_; }
  /// Null for null.
  const float* add(const float* number) {
    if (number == nullptr) return nullptr;
    float* to = numbers_[used_++];
    std::fill_n(to, spread_width, *number);
    return to;
  }

 private:
  ChannelNorm norm_;
  float numbers_[5][spread_width];
  int used_ = 0;
};

template <class T>
void products_of(const T* g, const T* x, std::int64_t positions, std::int64_t width,
                 const ChannelNorm& norm, float* sums, float* products) {
  static const auto function =
      for_this_processor(any::products<T>, avx2::products<T>, avx512::products<T>);
  if (width > 1 || positions < spread_width)
    return function(g, x, positions, width, norm, sums, products);
  float parts[2][spread_width];
  const Spread spread(norm);
  const std::int64_t whole = positions / spread_width;
  function(g, x, whole, spread_width, spread.norm(), parts[0], parts[1]);
  const std::int64_t at = whole * spread_width;
  function(g + at, x + at, positions - at, 1, norm, sums, products);
  for (std::int64_t i = 0; i < spread_width; ++i) {
    sums[0] += parts[0][i];
    products[0] += parts[1][i];
  }
}

template <class T>
void combine_row(const T* g, const T* x, T* grad_x, std::int64_t positions, std::int64_t width,
                 const ChannelNorm& norm, const float* b, const float* d) {
  static const auto function =
      for_this_processor(any::combine<T>, avx2::combine<T>, avx512::combine<T>);
  if (width > 1) return function(g, x, grad_x, positions, width, norm, b, d);
  Spread spread(norm);
  const std::int64_t whole = positions / spread_width;
  const float* b_spread = spread.add(b);
  function(g, x, grad_x, whole, spread_width, spread.norm(), b_spread, spread.add(d));
  const std::int64_t at = whole * spread_width;
  function(g + at, x + at, grad_x + at, positions - at, 1, norm, b, d);
}

template <class T>
void normalise_row(const T* x, T* y, std::int64_t positions, std::int64_t width,
                   const ChannelNorm& norm, const RowEnd<T>& end) {
  static const auto function =
      for_this_processor(any::normalise<T>, avx2::normalise<T>, avx512::normalise<T>);
  if (width > 1) return function(x, y, positions, width, norm, end);
  const Spread spread(norm);
  const std::int64_t whole = positions / spread_width;
  function(x, y, whole, spread_width, spread.norm(), end);
  const std::int64_t at = whole * spread_width;
  function(x + at, y + at, positions - at, 1, norm, end.from(at));
}

}  // namespace

ChannelRows::Row ChannelRows::row(std::int64_t index) const {
  const std::int64_t part = index % chunks;
  const std::int64_t block = index / chunks;  // counts samples and blocks
  Row result;
  result.positions = std::min(chunk, blocks.positions - part * chunk);
  result.offset = (block * blocks.positions + part * chunk) * blocks.width;
  result.channel = block % blocks.blocks * blocks.width;
  return result;
}

ChannelRows channel_rows(ChannelBlocks blocks) {
  // A row of a few positions costs as much as one of a hundred.
  const bool tiny = blocks.positions == 1 || (blocks.positions < 64 && blocks.samples >= 16);
  std::int64_t alike = 1;
  if (blocks.width == 1 && tiny) {
    alike = blocks.positions;
    blocks.positions = blocks.samples;
    blocks.samples = 1;
    blocks.width = blocks.channels * alike;
    blocks.blocks = 1;
  }
  ChannelRows rows{blocks, 1024, 1, alike};
  if (blocks.samples == 1) rows.chunk = 64;
  rows.chunks = (blocks.positions + rows.chunk - 1) / rows.chunk;
  return rows;
}

// Each of the functions twice: clones for processors are made of functions, not of templates that
// another file has seen only declared.

NETLOOM_VECTORISED void row_sums(const float* x, std::int64_t positions, std::int64_t width,
                                 float* sums) {
  sums_of(x, positions, width, sums);
}
NETLOOM_VECTORISED void row_sums(const Bf16* x, std::int64_t positions, std::int64_t width,
                                 float* sums) {
  sums_of(x, positions, width, sums);
}

NETLOOM_VECTORISED void row_squares(const float* x, std::int64_t positions, std::int64_t width,
                                    const float* mean, float* sums) {
  squares_of(x, positions, width, mean, sums);
}
NETLOOM_VECTORISED void row_squares(const Bf16* x, std::int64_t positions, std::int64_t width,
                                    const float* mean, float* sums) {
  squares_of(x, positions, width, mean, sums);
}

void row_products(const float* g, const float* x, std::int64_t positions, std::int64_t width,
                  const ChannelNorm& norm, float* sums, float* products) {
  products_of(g, x, positions, width, norm, sums, products);
}
void row_products(const Bf16* g, const Bf16* x, std::int64_t positions, std::int64_t width,
                  const ChannelNorm& norm, float* sums, float* products) {
  products_of(g, x, positions, width, norm, sums, products);
}

void row_combine(const float* g, const float* x, float* grad_x, std::int64_t positions,
                 std::int64_t width, const ChannelNorm& norm, const float* b, const float* d) {
  combine_row(g, x, grad_x, positions, width, norm, b, d);
}
void row_combine(const Bf16* g, const Bf16* x, Bf16* grad_x, std::int64_t positions,
                 std::int64_t width, const ChannelNorm& norm, const float* b, const float* d) {
  combine_row(g, x, grad_x, positions, width, norm, b, d);
}

void row_normalise(const float* x, float* y, std::int64_t positions, std::int64_t width,
                   const ChannelNorm& norm, const RowEnd<float>& end) {
  normalise_row(x, y, positions, width, norm, end);
}
void row_normalise(const Bf16* x, Bf16* y, std::int64_t positions, std::int64_t width,
                   const ChannelNorm& norm, const RowEnd<Bf16>& end) {
  normalise_row(x, y, positions, width, norm, end);
}

}  // namespace netloom::cpu
