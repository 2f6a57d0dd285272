#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/backends/backend.h"

namespace netloom::cpu {

/// An arrangement that only its maker can read: the weights of Winograd's algorithm, transformed.
struct OpaqueLayout {
  explicit OpaqueLayout(std::int64_t elements) : count(elements) {}
  virtual ~OpaqueLayout() = default;
  /// What arranges a dense f32 tensor so; nothing where that is oneDNN's task.
  virtual std::function<void(const float* dense, float* to)> arranger() const { return {}; }

  std::int64_t count;  ///< Elements that it takes.
};

/// How the axes of a tensor lie in memory, without their sizes, so that one pattern serves every
/// shape of its rank: the outer axes from slowest to fastest, then blocks of consecutive elements
/// of some axes. (N, C, H, W) in blocks of 16 channels ("nChw16c") is order 0 1 2 3 and one block
/// of 16 on axis 1. An axis is padded to whole blocks with zeros.
struct LayoutPattern {
  static constexpr int max_blocks = 4;

  int rank = 0;
  std::array<std::int8_t, Shape::max_rank> order{};
  int blocks = 0;
  std::array<std::int8_t, max_blocks> block_axes{};
  std::array<std::int16_t, max_blocks> block_sizes{};
  std::shared_ptr<const OpaqueLayout> opaque;  ///< If any, nothing above but the rank counts.
  /// Of a matrix whose rows are maps as these lie: the sizes (C, H, W) that its columns stand for.
  /// The rank and all axes above are then those of (rows, C, H, W).
  std::vector<std::int64_t> folded{};

  bool operator==(const LayoutPattern&) const = default;

  static LayoutPattern dense(int rank);
  /// Blocks of `width` along one axis: one element of each lies side by side.
  static LayoutPattern blocked(int rank, std::int8_t axis, std::int16_t width);
  /// (N, …, C) for a tensor (N, C, …): what oneDNN's bf16 convolutions like best.
  static LayoutPattern channels_last(int rank);
  /// Elements of `axis` that lie within one group of blocks.
  std::int64_t block_of(int axis) const;
};

/// Sizes and strides of one tensor under a pattern, in elements.
struct LayoutExtents {
  std::array<std::int64_t, Shape::max_rank> padded{};
  std::array<std::int64_t, Shape::max_rank> strides{};  ///< Between groups of blocks.
  std::int64_t count = 0;                               ///< Padding included.
};

LayoutExtents extents(const LayoutPattern& pattern, const Shape& shape);

/// The shape whose axes a pattern arranges: that of the tensor, or what its columns stand for.
Shape unfolded(const LayoutPattern& pattern, const Shape& shape);

/// Where the element that is `at` along `axis`, and first along all others, lies.
std::int64_t place_along(const LayoutPattern& pattern, const LayoutExtents& sizes, int axis,
                         std::int64_t at);

/// The layouts of one backend object by number. Number 0 is dense row-major for every rank.
class LayoutTable {
 public:
  /// The layout with that pattern, new or known.
  Layout intern(const LayoutPattern& pattern);
  LayoutPattern pattern(const TensorSpec& spec) const;
  /// Elements with padding.
  std::int64_t count(const TensorSpec& spec) const;
  bool padded(const TensorSpec& spec) const { return count(spec) != spec.shape.count(); }
  bool folded(const TensorSpec& spec) const { return !pattern(spec).folded.empty(); }
  /// Whether every element lies at the same place in both, which differ in layout alone.
  bool same_places(const TensorSpec& a, const TensorSpec& b) const;
  /// The layout in which the memory of `from` is the same elements as a tensor of shape `to`:
  /// unpadded maps (N, C, …) are rows (N, C · …) and the other way round. Nothing for others.
  std::optional<Layout> reshaped(const TensorSpec& from, const Shape& to);

 private:
  std::vector<LayoutPattern> patterns_;  ///< Of layout i + 1.
};

/// An activation (N, C, …) as loops over samples, channel blocks, positions and the channels of a
/// block: dense, channel-blocked and channels-last layouts differ in numbers alone. Dense is
/// `width` 1, channels last is one block of all channels; all axes after the second are
/// `positions`.
struct ChannelBlocks {
  std::int64_t samples = 1;
  std::int64_t channels = 1;
  std::int64_t blocks = 1;
  std::int64_t positions = 1;
  std::int64_t width = 1;
};

/// Nothing for a layout that is neither dense, nor channels last, nor blocked in channels alone by
/// 8 or 16.
std::optional<ChannelBlocks> channel_blocks(const LayoutTable& layouts, const TensorSpec& spec);
/// Where each element along `axis`, first along all others, lies in a tensor of `shape`.
std::vector<std::int64_t> places_along(const LayoutPattern& pattern, const Shape& shape, int axis);

/// Samples in a block of a batch.
inline constexpr std::int16_t plane_width = 16;
/// The same for what treats each place of a map alike, whatever its channel: whole blocks of
/// `plane_width` samples count as blocks of the channels of so many times fewer samples.
std::optional<ChannelBlocks> plane_blocks(const LayoutTable& layouts, const TensorSpec& spec);

}  // namespace netloom::cpu
