#include "engine/backends/cpu/optimiser/laid_copy.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

using Coordinates = std::array<std::int64_t, Shape::max_rank>;

std::size_t index(std::int64_t at) {
  return static_cast<std::size_t>(at);
}

std::int64_t place_of(const LayoutPattern& pattern, const LayoutExtents& sizes,
                      const Coordinates& at) {
  std::int64_t place = 0;
  for (int axis = 0; axis < pattern.rank; ++axis)
    place += place_along(pattern, sizes, axis, at[index(axis)]);
  return place;
}

/// How a layout is cut into tiles of consecutive elements: its blocks, or else its fastest axis.
struct Tiling {
  LayoutPattern pattern;
  Shape shape;
  std::array<std::int64_t, Shape::max_rank> sides{};  ///< Of a tile.
  std::int64_t count = 1;                             ///< Elements of a tile.

  Tiling(const LayoutPattern& cut, const Shape& whole) : pattern(cut), shape(whole) {
    const int fastest = pattern.order[index(pattern.rank - 1)];
    for (int axis = 0; axis < pattern.rank; ++axis) {
      const bool row = pattern.blocks == 0 && axis == fastest;
      sides[index(axis)] = row ? shape.size(axis) : pattern.block_of(axis);
      count *= sides[index(axis)];
    }
  }

  /// Of element `i` of a tile, from the tile's first.
  Coordinates within(std::int64_t i) const {
    Coordinates at{};
    if (pattern.blocks == 0) at[index(pattern.order[index(pattern.rank - 1)])] = i;
    Coordinates scale;
    scale.fill(1);
    for (auto k = index(pattern.blocks); k-- > 0;) {
      const auto axis = index(pattern.block_axes[k]);
      at[axis] += i % pattern.block_sizes[k] * scale[axis];
      scale[axis] *= pattern.block_sizes[k];
      i /= pattern.block_sizes[k];
    }
    return at;
  }

  /// Of the first element of tile `number`.
  Coordinates first_of(std::int64_t number) const {
    Coordinates at{};
    for (int i = pattern.rank - 1; i >= 0; --i) {
      const int axis = pattern.order[index(i)];
      const std::int64_t side = sides[index(axis)];
      const std::int64_t tiles = (shape.size(axis) + side - 1) / side;
      at[index(axis)] = number % tiles * side;
      number /= tiles;
    }
    return at;
  }

  /// Whether the tile that begins at `first` has no padding.
  bool whole(const Coordinates& first) const {
    for (int axis = 0; axis < pattern.rank; ++axis)
      if (first[index(axis)] + sides[index(axis)] > shape.size(axis)) return false;
    return true;
  }
};

/// Whether the elements of all tiles lie alike in `to`, from where the first of each lies.
bool tiles_alike(const Tiling& tiles, const LayoutPattern& to, const LayoutExtents& sizes) {
  for (int axis = 0; axis < to.rank; ++axis) {
    const std::int64_t side = tiles.sides[index(axis)];
    for (std::int64_t at = 0; at + side <= tiles.shape.size(axis); at += side)
      for (std::int64_t i = 0; i < side; ++i)
        if (place_along(to, sizes, axis, at + i) !=
            place_along(to, sizes, axis, at) + place_along(to, sizes, axis, i))
          return false;
  }
  return true;
}

NETLOOM_INLINE void store(float value, float* to) {
  *to = value;
}
NETLOOM_INLINE void store(float value, Bf16* to) {
  *to = Bf16(value);
}

NETLOOM_VECTORISED void gather(const float* from, const std::int32_t* order, float* to,
                               std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) store(from[order[i]], to + i);
}
NETLOOM_VECTORISED void gather(const float* from, const std::int32_t* order, Bf16* to,
                               std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) store(from[order[i]], to + i);
}

void copy_all(const float* from, float* to, std::int64_t count) {
  std::copy_n(from, count, to);
}
void copy_all(const float* from, Bf16* to, std::int64_t count) {
  round_to_bf16(from, to, count);
}

}  // namespace

LaidCopy::LaidCopy(const LayoutTable& layouts, const TensorSpec& from, const TensorSpec& to)
    : dtype_(to.dtype), alike_(from.layout == to.layout) {
  if (alike_) return;
  const Shape shape = unfolded(layouts.pattern(from.layout.plain() ? to : from), from.shape);
  const auto pattern = [&](const TensorSpec& spec) {
    return spec.layout.plain() ? LayoutPattern::dense(shape.rank()) : layouts.pattern(spec);
  };
  find_tiles(pattern(from), pattern(to), shape);
}

void LaidCopy::find_tiles(const LayoutPattern& from, const LayoutPattern& to, const Shape& shape) {
  const Tiling tiles(from, shape);
  const LayoutExtents target = extents(to, shape);
  const bool alike = tiles_alike(tiles, to, target);
  tile_ = tiles.count;
  std::vector<std::int64_t> places;
  for (std::int64_t i = 0; i < tile_; ++i) places.push_back(place_of(to, target, tiles.within(i)));
  const std::int64_t count = extents(from, shape).count / tile_;
  for (std::int64_t t = 0; t < count; ++t) {
    const Coordinates first = tiles.first_of(t);
    const bool regular = alike && tiles.whole(first);
    starts_.push_back(regular ? place_of(to, target, first) : -1);
    for (std::int64_t i = 0; !regular && i < tile_; ++i) {
      Coordinates at = tiles.within(i);
      bool real = true;
      for (int axis = 0; axis < from.rank; ++axis) {
        at[index(axis)] += first[index(axis)];
        real = real && at[index(axis)] < shape.size(axis);
      }
      if (real) edges_.emplace_back(t * tile_ + i, place_of(to, target, at));
    }
  }
  find_runs(std::move(places));
}

void LaidCopy::find_runs(std::vector<std::int64_t> places) {
  order_.resize(places.size());
  std::iota(order_.begin(), order_.end(), 0);
  const auto place = [&](std::int32_t i) { return places[index(i)]; };
  std::sort(order_.begin(), order_.end(),
            [&](std::int32_t a, std::int32_t b) { return place(a) < place(b); });
  const auto consecutive = [&](std::int64_t length) {
    for (std::int64_t i = 0; i < tile_; ++i)
      if (i % length != 0 && place(order_[index(i)]) != place(order_[index(i - 1)]) + 1)
        return false;
    return true;
  };
  run_ = tile_;
  while (tile_ % run_ != 0 || !consecutive(run_)) --run_;
  for (std::int64_t i = 0; i < tile_; i += run_) runs_.push_back(place(order_[index(i)]));
}

template <class To>
void LaidCopy::run_as(const float* from, To* to, std::int64_t begin, std::int64_t end) const {
  if (alike_) return copy_all(from + begin, to + begin, end - begin);
  for (std::int64_t t = begin / tile_; t * tile_ < end; ++t) {
    if (starts_[index(t)] < 0) continue;
    for (std::size_t r = 0; r < runs_.size(); ++r)
      gather(from + t * tile_, order_.data() + index(run_) * r, to + starts_[index(t)] + runs_[r],
             run_);
  }
  auto edge = std::lower_bound(edges_.begin(), edges_.end(), std::pair{begin, std::int64_t{0}});
  for (; edge != edges_.end() && edge->first < end; ++edge)
    store(from[edge->first], to + edge->second);
}

void LaidCopy::run(const float* from, std::byte* to, std::int64_t begin, std::int64_t end) const {
  if (dtype_ == Dtype::bf16)
    run_as(from, reinterpret_cast<Bf16*>(to), begin, end);
  else
    run_as(from, reinterpret_cast<float*>(to), begin, end);
}

}  // namespace netloom::cpu
