#include "engine/backends/cpu/normalisation/channel_rows.h"

#include <algorithm>

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t lanes = 16;

/// Rows of one channel: `lanes` sums side by side, added at the end.
template <class Term>
NETLOOM_INLINE float lane_sum(std::int64_t count, const Term& term) {
  alignas(64) float part[lanes] = {};
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (std::int64_t j = 0; j < lanes; ++j) part[j] += term(i + j);
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

/// Calls `set(i, c)` for every element i of the row, of channel c.
template <class Set>
NETLOOM_INLINE void for_each_element(std::int64_t positions, std::int64_t width, const Set& set) {
  if (width == 1) {
#pragma GCC ivdep
    for (std::int64_t i = 0; i < positions; ++i) set(i, 0);
  } else if (width == 16) {
    for (std::int64_t p = 0; p < positions; ++p)
#pragma GCC ivdep
      for (std::int64_t c = 0; c < 16; ++c) set(p * 16 + c, c);
  } else {
    for (std::int64_t p = 0; p < positions; ++p)
#pragma GCC ivdep
      for (std::int64_t c = 0; c < width; ++c) set(p * width + c, c);
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

template <class T>
NETLOOM_INLINE void products_of(const T* g, const T* x, std::int64_t positions, std::int64_t width,
                                const float* mean, float* sums, float* products) {
  sums_of(g, positions, width, sums);
  sum_per_channel(positions, width, products, [g, x, mean](std::int64_t i, std::int64_t c) {
    return loaded(g[i]) * (loaded(x[i]) - mean[c]);
  });
}

template <class T>
NETLOOM_INLINE void normalise_row(const T* x, T* y, std::int64_t positions, std::int64_t width,
                                  const float* mean, const float* factor, const float* shift) {
  for_each_element(positions, width, [=](std::int64_t i, std::int64_t c) {
    y[i] = stored<T>((loaded(x[i]) - mean[c]) * factor[c] + shift[c]);
  });
}

template <class T>
NETLOOM_INLINE void combine_row(const T* g, const T* x, T* y, std::int64_t positions,
                                std::int64_t width, const float* mean, const float* a,
                                const float* b, const float* d) {
  for_each_element(positions, width, [=](std::int64_t i, std::int64_t c) {
    y[i] = stored<T>(a[c] * loaded(g[i]) + (b[c] * (loaded(x[i]) - mean[c]) + d[c]));
  });
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

NETLOOM_VECTORISED void row_products(const float* g, const float* x, std::int64_t positions,
                                     std::int64_t width, const float* mean, float* sums,
                                     float* products) {
  products_of(g, x, positions, width, mean, sums, products);
}
NETLOOM_VECTORISED void row_products(const Bf16* g, const Bf16* x, std::int64_t positions,
                                     std::int64_t width, const float* mean, float* sums,
                                     float* products) {
  products_of(g, x, positions, width, mean, sums, products);
}

NETLOOM_VECTORISED void row_normalise(const float* x, float* y, std::int64_t positions,
                                      std::int64_t width, const float* mean, const float* factor,
                                      const float* shift) {
  normalise_row(x, y, positions, width, mean, factor, shift);
}
NETLOOM_VECTORISED void row_normalise(const Bf16* x, Bf16* y, std::int64_t positions,
                                      std::int64_t width, const float* mean, const float* factor,
                                      const float* shift) {
  normalise_row(x, y, positions, width, mean, factor, shift);
}

NETLOOM_VECTORISED void row_combine(const float* g, const float* x, float* y,
                                    std::int64_t positions, std::int64_t width, const float* mean,
                                    const float* a, const float* b, const float* d) {
  combine_row(g, x, y, positions, width, mean, a, b, d);
}
NETLOOM_VECTORISED void row_combine(const Bf16* g, const Bf16* x, Bf16* y, std::int64_t positions,
                                    std::int64_t width, const float* mean, const float* a,
                                    const float* b, const float* d) {
  combine_row(g, x, y, positions, width, mean, a, b, d);
}

}  // namespace netloom::cpu
