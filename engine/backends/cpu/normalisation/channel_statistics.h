#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include "engine/backends/cpu/normalisation/channel_rows.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

// Sums, means and squares per channel of an activation cut into rows. Included by normalise.cpp.

/// What a kernel of batch norm works on: the cut, the team, ε, and its scratch: per-row sums
/// twice, then five vectors per channel in f32 and two in f64.
struct Normalisation {
  ChannelRows rows;
  int team = 1;
  double epsilon = 0;

  std::int64_t channels() const { return rows.blocks.channels; }
  std::int64_t partial_count() const { return rows.count() * rows.blocks.width; }
  std::size_t scratch_bytes() const {
    return static_cast<std::size_t>(2 * partial_count() + 9 * padded()) * sizeof(float);
  }
  /// Channels in whole cache lines, so that every vector of the scratch is aligned.
  std::int64_t padded() const { return (rows.width() + 15) / 16 * 16; }
};

/// The scratch of such a kernel, laid out from `at`.
struct ChannelScratch {
  double* totals[2];   ///< Per channel.
  float* vectors[5];   ///< Per channel, zero for padding channels where it matters.
  float* partials[2];  ///< Per row.

  ChannelScratch(const Normalisation& n, float* at) {
    const std::int64_t padded = n.padded();
    for (double*& total : totals) {
      total = reinterpret_cast<double*>(at);
      at += 2 * padded;
    }
    for (float*& vector : vectors) {
      vector = at;
      at += padded;
    }
    partials[0] = at;
    partials[1] = at + n.partial_count();
  }
};

/// Calls `body(row, index of its first partial sum)` for every row.
template <class Body>
void for_each_row(const Normalisation& n, const Body& body) {
  parallel_parts(n.team, n.rows.count(), 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) body(n.rows.row(i), i * n.rows.blocks.width);
  });
}

/// totals[c] = Σ over rows of their partial sums, in order, then over neighbours.
inline void add_rows(const Normalisation& n, const float* partials, double* totals) {
  for (std::int64_t c = 0; c < n.rows.width(); ++c) totals[c] = 0;
  const std::int64_t width = n.rows.blocks.width;
  for (std::int64_t i = 0; i < n.rows.count(); ++i) {
    double* to = totals + n.rows.row(i).channel;
    for (std::int64_t c = 0; c < width; ++c) to[c] += static_cast<double>(partials[i * width + c]);
  }
  const std::int64_t alike = n.rows.alike;
  for (std::int64_t c = 0; alike > 1 && c < n.channels(); ++c)
    totals[c] = std::accumulate(totals + c * alike, totals + (c + 1) * alike, 0.0);
}

/// means[c] and squares[c] = Σ (x − means[c])² of each row, which is still in the cache when it is
/// read again.
template <class T>
void measure_rows(const Normalisation& n, const T* x, float* means, float* squares) {
  const std::int64_t width = n.rows.blocks.width;
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t at) {
    row_sums(x + row.offset, row.positions, width, means + at);
    for (std::int64_t c = 0; c < width; ++c) means[at + c] /= static_cast<float>(row.positions);
    row_squares(x + row.offset, row.positions, width, means + at, squares + at);
  });
}

/// Joins the means and squares of neighbours, which have seen equally many numbers.
inline void join_neighbours(const Normalisation& n, const ChannelScratch& s) {
  const std::int64_t alike = n.rows.alike;
  if (alike == 1) return;
  const auto each = static_cast<double>(n.rows.per_neighbour());
  for (std::int64_t c = 0; c < n.channels(); ++c) {
    const double* means = s.totals[0] + c * alike;
    const double* squares = s.totals[1] + c * alike;
    const double mean = std::accumulate(means, means + alike, 0.0) / static_cast<double>(alike);
    double sum = 0;
    for (std::int64_t i = 0; i < alike; ++i)
      sum += squares[i] + each * (means[i] - mean) * (means[i] - mean);
    s.totals[0][c] = mean;
    s.totals[1][c] = sum;
  }
}

/// totals[0] = mean and totals[1] = Σ (x − mean)² per channel of what the rows measured (Chan,
/// Golub and LeVeque 1983), in their order.
inline void join_rows(const Normalisation& n, const ChannelScratch& s) {
  const std::int64_t width = n.rows.blocks.width;
  const auto for_each = [&](const auto& body) {
    for (std::int64_t i = 0; i < n.rows.count(); ++i) {
      const ChannelRows::Row row = n.rows.row(i);
      for (std::int64_t c = 0; c < width; ++c)
        body(row.channel + c, i * width + c, static_cast<double>(row.positions));
    }
  };
  for (double* total : s.totals) std::fill_n(total, n.rows.width(), 0.0);
  for_each([&](std::int64_t channel, std::int64_t at, double positions) {
    s.totals[0][channel] += positions * static_cast<double>(s.partials[0][at]);
  });
  for (std::int64_t c = 0; c < n.rows.width(); ++c)
    s.totals[0][c] /= static_cast<double>(n.rows.per_neighbour());
  for_each([&](std::int64_t channel, std::int64_t at, double positions) {
    const double apart = static_cast<double>(s.partials[0][at]) - s.totals[0][channel];
    s.totals[1][channel] += static_cast<double>(s.partials[1][at]) + positions * apart * apart;
  });
  join_neighbours(n, s);
}

}  // namespace netloom::cpu
