#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/backends/cpu/layouts.h"
#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// [begin, end)
struct Span {
  std::int64_t begin = 0;
  std::int64_t end = 0;

  bool has(std::int64_t at) const { return begin <= at && at < end; }
};

/// How windows reach one place of a picture along one axis: the pattern of their taps, and the
/// first of the windows.
struct Reach {
  std::int64_t pattern = 0;
  std::int64_t place = 0;
};

/// Places of a picture along one axis, a stride apart, that are reached by one pattern, each by the
/// windows next to those of the one before: they are made together.
struct Run {
  std::int64_t first = 0;
  std::int64_t count = 1;
};

/// A vector of slopes, from those at the first window that reaches a place on, and of the weights
/// that they go back by.
struct Step {
  std::int64_t slopes = 0;
  std::int64_t weights = 0;
};

/// One weight of a filter: where it lies from the corner of a window, which may be off the picture,
/// and the rows and columns of a map whose windows have it on the picture.
struct Tap {
  std::int64_t offset = 0;
  std::array<Span, 2> met{};
};

/// Pictures x (N, C, H, W) that lie dense and maps y (N, O, P, Q) in blocks of channels; sizes are
/// (height, width).
struct HalfBlocked {
  ChannelBlocks maps;
  std::int64_t channels = 0;
  std::array<std::int64_t, 2> in{};
  std::array<std::int64_t, 2> out{};
  std::array<std::int64_t, 2> kernel{};
  std::array<std::int64_t, 2> stride{};
  std::array<std::vector<Reach>, 2> reach;  ///< By row and by column of a picture.
  std::vector<Run> runs;                    ///< All columns.
  std::size_t patterns = 0;                 ///< Of columns.
  std::vector<std::vector<Step>> steps;     ///< By pattern of rows and of columns.
  std::vector<Tap> taps;                    ///< By channel, row and column of the window.
  std::vector<std::int64_t> places;         ///< In memory, by filter and tap.
  std::int64_t weights = 0;                 ///< In memory, with padding.
  int team = 1;

  /// With padding.
  std::int64_t filters() const { return maps.blocks * maps.width; }
  std::int64_t window() const { return kernel[0] * kernel[1]; }
  std::int64_t block() const { return maps.positions * maps.width; }
  std::int64_t sample_in() const { return channels * in[0] * in[1]; }
  std::int64_t sample_out() const { return filters() * maps.positions; }
  std::int64_t packed() const { return static_cast<std::int64_t>(taps.size()) * filters(); }

  std::span<const Step> steps_of(const Reach& rows, const Reach& columns) const {
    return steps[static_cast<std::size_t>(rows.pattern) * patterns +
                 static_cast<std::size_t>(columns.pattern)];
  }

  /// Rows and columns of maps whose windows have all of `count` taps on the picture.
  std::array<Span, 2> met_by_all(const Tap* some, int count) const {
    std::array<Span, 2> all = some[0].met;
    for (int t = 1; t < count; ++t)
      for (std::size_t i = 0; i < 2; ++i)
        all[i] = {std::max(all[i].begin, some[t].met[i].begin),
                  std::min(all[i].end, some[t].met[i].end)};
    return all;
  }
};

/// The sizes where a picture has few channels and the maps have blocks of whole vectors of `lanes`;
/// nothing for any other. `w` is how the weights lie.
std::optional<HalfBlocked> half_blocked(const LayoutTable& layouts,
                                        const ConvolutionAttributes& attributes,
                                        const TensorSpec& x, const TensorSpec& w,
                                        const TensorSpec& y, std::int64_t lanes);

}  // namespace netloom::cpu
