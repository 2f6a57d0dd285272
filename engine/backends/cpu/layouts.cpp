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

LayoutPattern LayoutPattern::blocked(int rank, std::int8_t axis, std::int16_t width) {
  LayoutPattern pattern = dense(rank);
  pattern.blocks = 1;
  pattern.block_axes[0] = axis;
  pattern.block_sizes[0] = width;
  return pattern;
}

std::int64_t LayoutPattern::block_of(int axis) const {
  std::int64_t size = 1;
  for (std::size_t i = 0; i < static_cast<std::size_t>(blocks); ++i)
    if (block_axes[i] == axis) size *= block_sizes[i];
  return size;
}

Shape unfolded(const LayoutPattern& pattern, const Shape& shape) {
  if (pattern.folded.empty()) return shape;
  std::vector<std::int64_t> sizes{shape.size(0)};
  sizes.insert(sizes.end(), pattern.folded.begin(), pattern.folded.end());
  return Shape::of(sizes);
}

LayoutExtents extents(const LayoutPattern& pattern, const Shape& matrix) {
  const Shape shape = unfolded(pattern, matrix);
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

std::int64_t place_along(const LayoutPattern& pattern, const LayoutExtents& sizes, int axis,
                         std::int64_t at) {
  const std::int64_t block = pattern.block_of(axis);
  std::int64_t place = at / block * sizes.strides[static_cast<std::size_t>(axis)];
  std::int64_t rest = at % block;
  std::int64_t stride = 1;
  for (auto i = static_cast<std::size_t>(pattern.blocks); i-- > 0;) {
    const std::int64_t size = pattern.block_sizes[i];
    if (pattern.block_axes[i] == axis) {
      place += rest % size * stride;
      rest /= size;
    }
    stride *= size;
  }
  return place;
}

std::vector<std::int64_t> places_along(const LayoutPattern& pattern, const Shape& shape, int axis) {
  const LayoutExtents sizes = extents(pattern, shape);
  std::vector<std::int64_t> places;
  for (std::int64_t i = 0; i < shape.size(axis); ++i)
    places.push_back(place_along(pattern, sizes, axis, i));
  return places;
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

bool LayoutTable::same_places(const TensorSpec& a, const TensorSpec& b) const {
  if (a.layout == b.layout) return true;
  const LayoutPattern first = pattern(a);
  const LayoutPattern second = pattern(b);
  if (first.opaque != nullptr || second.opaque != nullptr || first.rank != second.rank ||
      first.folded != second.folded || count(a) != count(b))
    return false;
  const LayoutExtents from = extents(first, a.shape);
  const LayoutExtents to = extents(second, b.shape);
  const Shape shape = unfolded(first, a.shape);
  for (int axis = 0; axis < first.rank; ++axis)
    for (std::int64_t i = 0; i < shape.size(axis); ++i)
      if (place_along(first, from, axis, i) != place_along(second, to, axis, i)) return false;
  return true;
}

std::optional<Layout> LayoutTable::reshaped(const TensorSpec& from, const Shape& to) {
  LayoutPattern pattern = this->pattern(from);
  if (from.layout.plain()) return Layout();
  if (pattern.opaque != nullptr || padded(from)) return std::nullopt;
  if (!pattern.folded.empty()) {
    if (!unfolded(pattern, from.shape).same_extents(to)) return std::nullopt;
    pattern.folded.clear();
    return intern(pattern);
  }
  const bool rows = from.shape.rank() > 2 && to.rank() == 2 && from.shape.size(0) == to.size(0) &&
                    pattern.order[0] == 0 && pattern.block_of(0) == 1;
  if (!rows) return std::nullopt;
  for (int i = 1; i < from.shape.rank(); ++i) pattern.folded.push_back(from.shape.size(i));
  return intern(pattern);
}

std::optional<ChannelBlocks> channel_blocks(const LayoutTable& layouts, const TensorSpec& spec) {
  if (spec.shape.rank() < 2) return std::nullopt;
  LayoutPattern pattern = layouts.pattern(spec);
  if (pattern.opaque != nullptr || !pattern.folded.empty()) return std::nullopt;
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
                       layouts.pattern(spec) == LayoutPattern::blocked(rank, 0, plane_width);
  if (!batches) return channel_blocks(layouts, spec);
  auto blocks = channel_blocks(layouts, {spec.dtype, spec.shape, {}});
  blocks->samples /= plane_width;
  blocks->width = plane_width;
  return blocks;
}

}  // namespace netloom::cpu
