#include "engine/backends/cpu/layouts.h"

#include <algorithm>
#include <cassert>

namespace netloom::cpu {

LayoutPattern LayoutPattern::dense(int rank) {
  LayoutPattern pattern;
  pattern.rank = rank;
  for (int i = 0; i < rank; ++i)
    pattern.order[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(i);
  return pattern;
}

LayoutPattern LayoutPattern::channels_last(int rank) {
  LayoutPattern pattern = dense(rank);
  std::rotate(pattern.order.begin() + 1, pattern.order.begin() + 2, pattern.order.begin() + rank);
  return pattern;
}

LayoutPattern LayoutPattern::batch_blocked(int rank, std::int16_t width) {
  LayoutPattern pattern = dense(rank);
  pattern.blocks = 1;
  pattern.block_axes[0] = 0;
  pattern.block_sizes[0] = width;
  return pattern;
}

std::int64_t LayoutPattern::block_of(int axis) const {
  std::int64_t size = 1;
  for (std::size_t i = 0; i < static_cast<std::size_t>(blocks); ++i)
    if (block_axes[i] == axis) size *= block_sizes[i];
  return size;
}

LayoutExtents extents(const LayoutPattern& pattern, const Shape& shape) {
  assert(pattern.rank == shape.rank());
  LayoutExtents result;
  std::int64_t stride = 1;
  for (std::size_t i = 0; i < static_cast<std::size_t>(pattern.blocks); ++i)
    stride *= pattern.block_sizes[i];
  for (int i = pattern.rank - 1; i >= 0; --i) {
    const int axis = pattern.order[static_cast<std::size_t>(i)];
    const auto at = static_cast<std::size_t>(axis);
    const std::int64_t block = pattern.block_of(axis);
    const std::int64_t groups = (shape.size(axis) + block - 1) / block;
    result.padded[at] = groups * block;
    result.strides[at] = stride;
    stride *= groups;
  }
  result.count = stride;
  return result;
}

Layout LayoutTable::intern(const LayoutPattern& pattern) {
  if (pattern == LayoutPattern::dense(pattern.rank)) return {};
  const auto found = std::find(patterns_.begin(), patterns_.end(), pattern);
  const auto index = static_cast<std::uint32_t>(found - patterns_.begin());
  if (found == patterns_.end()) patterns_.push_back(pattern);
  return {index + 1};
}

LayoutPattern LayoutTable::pattern(const TensorSpec& spec) const {
  if (spec.layout.plain()) return LayoutPattern::dense(spec.shape.rank());
  assert(spec.layout.id <= patterns_.size());
  return patterns_[spec.layout.id - 1];
}

std::int64_t LayoutTable::count(const TensorSpec& spec) const {
  if (spec.layout.plain()) return spec.shape.count();
  const LayoutPattern pattern = this->pattern(spec);
  return pattern.opaque != nullptr ? pattern.opaque->count : extents(pattern, spec.shape).count;
}

std::optional<ChannelBlocks> channel_blocks(const LayoutTable& layouts, const TensorSpec& spec) {
  if (spec.shape.rank() < 2) return std::nullopt;
  LayoutPattern pattern = layouts.pattern(spec);
  if (pattern.opaque != nullptr) return std::nullopt;
  ChannelBlocks result;
  result.samples = spec.shape.size(0);
  result.channels = spec.shape.size(1);
  for (int i = 2; i < spec.shape.rank(); ++i) result.positions *= spec.shape.size(i);
  if (pattern == LayoutPattern::channels_last(pattern.rank) && spec.shape.rank() > 2) {
    result.width = result.channels;
    return result;
  }
  if (pattern.blocks == 1 && pattern.block_axes[0] == 1 &&
      (pattern.block_sizes[0] == 8 || pattern.block_sizes[0] == 16))
    result.width = pattern.block_sizes[0];
  else if (pattern.blocks != 0)
    return std::nullopt;
  pattern.blocks = 0;
  pattern.block_axes = {};
  pattern.block_sizes = {};
  if (pattern != LayoutPattern::dense(pattern.rank)) return std::nullopt;
  result.blocks = (result.channels + result.width - 1) / result.width;
  return result;
}

std::optional<ChannelBlocks> plane_blocks(const LayoutTable& layouts, const TensorSpec& spec) {
  const int rank = spec.shape.rank();
  const bool batches = rank >= 2 && spec.shape.size(0) % plane_width == 0 &&
                       layouts.pattern(spec) == LayoutPattern::batch_blocked(rank, plane_width);
  if (!batches) return channel_blocks(layouts, spec);
  auto blocks = channel_blocks(layouts, {spec.dtype, spec.shape, {}});
  blocks->samples /= plane_width;
  blocks->width = plane_width;
  return blocks;
}

}  // namespace netloom::cpu
