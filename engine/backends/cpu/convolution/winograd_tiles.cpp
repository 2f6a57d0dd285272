#include "engine/backends/cpu/convolution/winograd_tiles.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu::winograd {

namespace {

/// The corner of a tile of a map.
struct Place {
  std::int64_t sample = 0;
  std::int64_t row = 0;
  std::int64_t column = 0;
};

Place place_of(const Sizes& n, std::int64_t tile) {
  const std::int64_t row = tile / n.tiles[1];
  const std::int64_t sample = row / n.tiles[0];
  return {sample, (row - sample * n.tiles[0]) * side, (tile - row * n.tiles[1]) * side};
}

#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
#endif

using Eight __attribute__((vector_size(32))) = float;

NETLOOM_INLINE Eight loaded(const float* from) {
  Eight value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

NETLOOM_INLINE void store(float* to, const Eight& value) {
  std::memcpy(to, &value, sizeof value);
}

/// Three weights in a line at the six points.
NETLOOM_INLINE std::array<Eight, patch> at_points(const Eight& a, const Eight& b, const Eight& c) {
  const Eight outer = (a + c) * (1.0F / 3);
  const Eight inner = b * (1.0F / 3);
  return {a,
          outer - inner,
          outer + inner,
          a * (-16.0F / 15) + b * (-8.0F / 15) + c * (-4.0F / 15),
          a * (1.0F / 15) + b * (-2.0F / 15) + c * (4.0F / 15),
          c};
}

/// Six elements in a line, transformed. What belongs to the point −1 has the sign of its weights,
/// so that these need none.
NETLOOM_INLINE std::array<Eight, patch> spread(const std::array<Eight, patch>& d) {
  const Eight even = d[4] - d[2];
  const Eight odd = d[3] - d[1];
  return {d[0] - d[2] + even + 1.5F * odd,
          2.5F * d[2] - 0.5F * d[3] - (d[1] + d[4]),
          d[4] - d[1] + 2.5F * d[3] + 0.5F * d[2],
          even + 2.0F * odd,
          even - 0.5F * odd,
          d[5] - d[3] + 1.5F * even - odd};
}

/// Four results in a line from six sums at the points.
NETLOOM_INLINE std::array<Eight, side> gather(const std::array<Eight, patch>& m) {
  const Eight sum = m[1] + m[2];
  const Eight difference = m[2] - m[1];
  return {m[0] + sum + m[3] + m[4], difference + 0.5F * m[3] - 2.0F * m[4],
          sum + 0.25F * m[3] + 4.0F * m[4], difference + 0.125F * m[3] - 8.0F * m[4] + m[5]};
}

/// The other way round: what four slopes in a line give at the points.
NETLOOM_INLINE std::array<Eight, patch> gather_back(const std::array<Eight, side>& y) {
  const Eight even = y[0] + y[2];
  const Eight odd = y[1] + y[3];
  return {y[0],
          even - odd,
          even + odd,
          y[0] + 0.5F * y[1] + 0.25F * y[2] + 0.125F * y[3],
          y[0] - 2.0F * y[1] + 4.0F * y[2] - 8.0F * y[3],
          y[3]};
}

/// The other way round: what six slopes at the points give for three weights in a line.
NETLOOM_INLINE std::array<Eight, 3> at_points_back(const std::array<Eight, patch>& u) {
  const Eight sum = (u[1] + u[2]) * (1.0F / 3);
  return {u[0] + sum + u[3] * (-16.0F / 15) + u[4] * (1.0F / 15),
          (u[2] - u[1]) * (1.0F / 3) + u[3] * (-8.0F / 15) + u[4] * (-2.0F / 15),
          u[5] + sum + u[3] * (-4.0F / 15) + u[4] * (4.0F / 15)};
}

/// The windows of the filters [first, first + 8) in one channel.
NETLOOM_INLINE std::array<Eight, 9> windows(const Sizes& n, std::int64_t first,
                                            const float* channel) {
  const std::int64_t* places = &n.filter_places[static_cast<std::size_t>(first)];
  std::array<Eight, 9> result;
  for (std::size_t i = 0; i < 9; ++i) {
    const float* from = channel + n.window_places[i];
    if (n.filters_adjoin)
      result[i] = loaded(from + places[0]);
    else
      for (int o = 0; o < lanes; ++o) result[i][o] = from[places[o]];
  }
  return result;
}

/// What lies beside a map.
alignas(64) constexpr float padding[patch * lanes] = {};

/// A line of a tile of results, of which the first `count` lie on the map; 0 for the others.
NETLOOM_INLINE std::array<Eight, side> line_of(const float* from, std::int64_t count) {
  std::array<Eight, side> line;
#pragma GCC unroll 4
  for (std::int64_t j = 0; j < side; ++j)
    line[static_cast<std::size_t>(j)] = loaded(j < count ? from + j * lanes : padding);
  return line;
}

/// Element `j` of each line.
template <std::size_t Lines, std::size_t Count>
NETLOOM_INLINE std::array<Eight, Lines> across(const std::array<Eight, Count> (&lines)[Lines],
                                               std::size_t j) {
  std::array<Eight, Lines> result;
#pragma GCC unroll 6
  for (std::size_t i = 0; i < Lines; ++i) result[i] = lines[i][j];
  return result;
}

/// Column `j` of what a tile has at all points, `apart` elements from one to the next.
NETLOOM_INLINE void store_column(const std::array<Eight, patch>& made, std::size_t j, float* to,
                                 std::int64_t apart) {
#pragma GCC unroll 6
  for (std::size_t i = 0; i < patch; ++i)
    store(to + static_cast<std::int64_t>(i * patch + j) * apart, made[i]);
}

/// Where the elements of the patch of a tile lie in a block of channels; −1 for padding.
std::array<std::int64_t, points> patch_places(const Sizes& n, std::int64_t first_row,
                                              std::int64_t first_column) {
  std::array<std::int64_t, points> places;
  for (std::int64_t i = 0; i < points; ++i) {
    const std::int64_t row = first_row + i / patch;
    const std::int64_t column = first_column + i % patch;
    const bool there = row >= 0 && row < n.in[0] && column >= 0 && column < n.in[1];
    places[static_cast<std::size_t>(i)] = there ? (row * n.in[1] + column) * lanes : -1;
  }
  return places;
}

/// A patch of eight channels, whose elements `element` gives by line and column.
template <class Element>
NETLOOM_INLINE void transform_block(Element&& element, float* to, std::int64_t apart) {
  std::array<Eight, patch> rows[patch];
  for (std::size_t i = 0; i < patch; ++i) {
    std::array<Eight, patch> line;
#pragma GCC unroll 6
    for (std::size_t j = 0; j < patch; ++j) line[j] = loaded(element(i, j));
    rows[i] = spread(line);
  }
  for (std::size_t j = 0; j < patch; ++j) store_column(spread(across(rows, j)), j, to, apart);
}

}  // namespace

void transform_filters(const Sizes& n, std::int64_t first, std::int64_t count, const float* w,
                       float* to) {
  const std::int64_t apart = n.panels_apart();
  for (std::int64_t c = 0; c < n.channels; ++c)
    for (std::int64_t o = 0; o < count; o += lanes) {
      const std::array<Eight, 9> g =
          windows(n, first + o, w + n.channel_places[static_cast<std::size_t>(c)]);
      std::array<Eight, patch> rows[3];
      for (std::size_t r = 0; r < 3; ++r) rows[r] = at_points(g[3 * r], g[3 * r + 1], g[3 * r + 2]);
      float* at = to + first * n.channels + c * tile_width + o;
      for (std::size_t j = 0; j < patch; ++j) {
        const std::array<Eight, patch> column = at_points(rows[0][j], rows[1][j], rows[2][j]);
#pragma GCC unroll 6
        for (std::size_t i = 0; i < patch; ++i)
          store(at + static_cast<std::int64_t>(i * patch + j) * apart, column[i]);
      }
    }
}

void transform_patch(const Sizes& n, std::int64_t tile, const float* x, float* to) {
  const Place at = place_of(n, tile);
  const std::int64_t row = at.row - n.before[0];
  const std::int64_t column = at.column - n.before[1];
  const std::int64_t block = n.in[0] * n.in[1] * lanes;
  const float* map = x + at.sample * n.channels / lanes * block;
  const std::int64_t apart = n.patches_apart();
  if (row >= 0 && row + patch <= n.in[0] && column >= 0 && column + patch <= n.in[1]) {
    const std::int64_t line = n.in[1] * lanes;
    map += row * line + column * lanes;
    for (std::int64_t c = 0; c < n.channels; c += lanes, map += block)
      transform_block(
          [map, line](std::size_t i, std::size_t j) {
            return map + static_cast<std::int64_t>(i) * line + static_cast<std::int64_t>(j) * lanes;
          },
          to + c, apart);
    return;
  }
  const std::array<std::int64_t, points> places = patch_places(n, row, column);
  for (std::int64_t c = 0; c < n.channels; c += lanes, map += block)
    transform_block(
        [map, &places](std::size_t i, std::size_t j) {
          const std::int64_t place = places[i * patch + j];
          return place < 0 ? padding : map + place;
        },
        to + c, apart);
}

void make_results(const Sizes& n, std::int64_t tile, const float* m, const float* bias, float* y) {
  const Place at = place_of(n, tile);
  const std::int64_t block = n.out[0] * n.out[1] * lanes;
  float* map = y + at.sample * n.filters / lanes * block;
  const std::int64_t rows = std::min(side, n.out[0] - at.row);
  const std::int64_t columns = std::min(side, n.out[1] - at.column);
  const std::int64_t apart = n.results_apart();
  const bool relu = n.activation == Activation::relu;
  for (std::int64_t o = 0; o < n.filters; o += lanes, map += block) {
    std::array<Eight, side> halves[patch];
    for (std::size_t j = 0; j < patch; ++j) {
      std::array<Eight, patch> line;
#pragma GCC unroll 6
      for (std::size_t i = 0; i < patch; ++i)
        line[i] = loaded(m + static_cast<std::int64_t>(i * patch + j) * apart + o);
      halves[j] = gather(line);
    }
    const Eight added = loaded(bias == nullptr ? padding : bias + o);
    for (std::int64_t i = 0; i < rows; ++i) {
      const std::array<Eight, side> made = gather(across(halves, static_cast<std::size_t>(i)));
      float* to = map + ((at.row + i) * n.out[1] + at.column) * lanes;
#pragma GCC unroll 4
      for (std::int64_t j = 0; j < side; ++j) {
        Eight value = made[static_cast<std::size_t>(j)] + added;
        if (relu) value = value > Eight{} ? value : Eight{};
        if (j < columns) store(to + j * lanes, value);
      }
    }
  }
}

void transform_slopes(const Sizes& n, std::int64_t tile, const float* grad_y, float* to) {
  const Place at = place_of(n, tile);
  const std::int64_t block = n.out[0] * n.out[1] * lanes;
  const float* map = grad_y + at.sample * n.filters / lanes * block;
  const std::int64_t rows = std::min(side, n.out[0] - at.row);
  const std::int64_t columns = std::min(side, n.out[1] - at.column);
  const std::int64_t apart = n.results_apart();
  for (std::int64_t o = 0; o < n.filters; o += lanes, map += block) {
    std::array<Eight, patch> halves[side];
    for (std::int64_t i = 0; i < side; ++i) {
      const float* from = map + ((at.row + i) * n.out[1] + at.column) * lanes;
      halves[i] = gather_back(line_of(from, i < rows ? columns : 0));
    }
    for (std::size_t j = 0; j < patch; ++j)
      store_column(gather_back(across(halves, j)), j, to + o, apart);
  }
}

void make_weight_gradients(const Sizes& n, std::int64_t channel, const float* u, float* grad_w) {
  const std::int64_t apart = n.weights_apart();
  float* window = grad_w + n.channel_places[static_cast<std::size_t>(channel)];
  for (std::int64_t o = 0; o < n.filters; o += lanes) {
    std::array<Eight, 3> columns[patch];
    for (std::size_t j = 0; j < patch; ++j) {
      std::array<Eight, patch> line;
#pragma GCC unroll 6
      for (std::size_t i = 0; i < patch; ++i)
        line[i] = loaded(u + static_cast<std::int64_t>(i * patch + j) * apart + o);
      columns[j] = at_points_back(line);
    }
    const std::int64_t* places = &n.filter_places[static_cast<std::size_t>(o)];
    for (std::size_t i = 0; i < 3; ++i) {
      const std::array<Eight, 3> row =
          at_points_back({columns[0][i], columns[1][i], columns[2][i], columns[3][i], columns[4][i],
                          columns[5][i]});
      for (std::size_t j = 0; j < 3; ++j)
        for (int lane = 0; lane < lanes; ++lane)
          window[places[lane] + n.window_places[3 * i + j]] = row[j][lane];
    }
  }
}

#if defined(__x86_64__)
#pragma GCC pop_options
#endif

}  // namespace netloom::cpu::winograd
