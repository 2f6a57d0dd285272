#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/backends/cpu/layouts.h"

namespace netloom::cpu {

/// Writes elements that lie in one layout to where they lie in another, in f32 or rounded to bf16,
/// part by part while they are in the cache. The places that are padding in either stay as they
/// are.
class LaidCopy {
 public:
  /// From f32 as `from` to `to`, which has the same shape.
  LaidCopy(const LayoutTable& layouts, const TensorSpec& from, const TensorSpec& to);

  /// Parts begin at multiples of so many elements.
  std::int64_t tile() const { return tile_; }
  /// Copies the elements [begin, end) in the order of `from`, padding counted.
  void run(const float* from, std::byte* to, std::int64_t begin, std::int64_t end) const;

 private:
  /// Tiles that are written alike: `runs_` of consecutive places.
  template <class To>
  void run_as(const float* from, To* to, std::int64_t begin, std::int64_t end) const;
  void find_tiles(const LayoutPattern& from, const LayoutPattern& to, const Shape& shape);
  void find_runs(std::vector<std::int64_t> places);

  Dtype dtype_;
  bool alike_;  ///< One layout: element by element.
  std::int64_t tile_ = 1;
  std::int64_t run_ = 1;             ///< Consecutive places of a tile.
  std::vector<std::int32_t> order_;  ///< Of a tile: element that comes next.
  std::vector<std::int64_t> runs_;   ///< Of a tile: places, from its first element's, of its runs.
  std::vector<std::int64_t>
      starts_;  ///< By tile: place of its first element; −1 for one at an edge.
  std::vector<std::pair<std::int64_t, std::int64_t>> edges_;  ///< Elements of those, and places.
};

}  // namespace netloom::cpu
