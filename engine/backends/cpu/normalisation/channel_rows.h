#pragma once

#include <cstdint>

#include "engine/backends/cpu/layouts.h"
#include "engine/tensor/dtype.h"

namespace netloom::cpu {

/// An activation cut into rows of at most `chunk` positions of one channel block, for sums per
/// channel: what a row adds is computed alone and the rows are added in order, so the bits do not
/// depend on the number of threads.
struct ChannelRows {
  ChannelBlocks blocks;
  std::int64_t chunk = 1;
  std::int64_t chunks = 1;  ///< Rows per sample and block.
  std::int64_t alike = 1;   ///< Neighbours in a block that are of one channel.

  std::int64_t count() const { return blocks.samples * blocks.blocks * chunks; }
  /// Channels with padding, each as often as it has neighbours.
  std::int64_t width() const { return blocks.blocks * blocks.width; }
  /// What is summed per neighbour, and per channel.
  std::int64_t per_neighbour() const { return blocks.samples * blocks.positions; }
  std::int64_t per_channel() const { return per_neighbour() * alike; }

  struct Row {
    std::int64_t offset = 0;     ///< Of the first element.
    std::int64_t positions = 0;  ///< Each of `blocks.width` elements.
    std::int64_t channel = 0;    ///< First channel.
  };
  Row row(std::int64_t index) const;
};

/// (N, C) and other tensors whose channels lie together become one block of C, and so do tiny maps
/// of many samples, each place of a map for itself; the rest is cut as it lies.
ChannelRows channel_rows(ChannelBlocks blocks);

// Sums are f32, activations f32 or bf16.

/// sums[c] = Σ x
void row_sums(const float* x, std::int64_t positions, std::int64_t width, float* sums);
void row_sums(const Bf16* x, std::int64_t positions, std::int64_t width, float* sums);
/// sums[c] = Σ (x − mean[c])²
void row_squares(const float* x, std::int64_t positions, std::int64_t width, const float* mean,
                 float* sums);
void row_squares(const Bf16* x, std::int64_t positions, std::int64_t width, const float* mean,
                 float* sums);
/// How x was normalised per channel: (x − mean) · factor + shift. Its gradients count only where
/// that is positive, what a relu let through; all do where `shift` is null.
struct ChannelNorm {
  const float* mean = nullptr;
  const float* factor = nullptr;
  const float* shift = nullptr;

  ChannelNorm from(std::int64_t channel) const {
    return {mean + channel, factor + channel, shift == nullptr ? nullptr : shift + channel};
  }
};
/// sums[c] = Σ g, products[c] = Σ g · (x − mean[c])
void row_products(const float* g, const float* x, std::int64_t positions, std::int64_t width,
                  const ChannelNorm& norm, float* sums, float* products);
void row_products(const Bf16* g, const Bf16* x, std::int64_t positions, std::int64_t width,
                  const ChannelNorm& norm, float* sums, float* products);
/// grad_x = factor[c] · g + b[c] · (x − mean[c]) + d[c]
void row_combine(const float* g, const float* x, float* grad_x, std::int64_t positions,
                 std::int64_t width, const ChannelNorm& norm, const float* b, const float* d);
void row_combine(const Bf16* g, const Bf16* x, Bf16* grad_x, std::int64_t positions,
                 std::int64_t width, const ChannelNorm& norm, const float* b, const float* d);

/// What becomes of a normalised row: the sum with an addend, unless that is null, and a relu.
template <class T>
struct RowEnd {
  const T* addend = nullptr;
  bool relu = false;

  RowEnd from(std::int64_t offset) const {
    return {addend == nullptr ? nullptr : addend + offset, relu};
  }
};
/// y = end((x − mean[c]) · factor[c] + shift[c])
void row_normalise(const float* x, float* y, std::int64_t positions, std::int64_t width,
                   const ChannelNorm& norm, const RowEnd<float>& end);
void row_normalise(const Bf16* x, Bf16* y, std::int64_t positions, std::int64_t width,
                   const ChannelNorm& norm, const RowEnd<Bf16>& end);

}  // namespace netloom::cpu
