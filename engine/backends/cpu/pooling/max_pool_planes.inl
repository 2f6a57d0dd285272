// Max pooling of planes (depth, height, width) of channels side by side, for each target of
// max_pool.cpp, which has what this uses before it.

#include "engine/backends/cpu/lane_vectors.inl"

/// Calls `visit(row of the input, offset within it)` for every cell of a window that lies inside.
template <class Visit>
inline void for_each_cell(const Pooling& pooling, const Cells& depth, const Cells& row,
                          const Cells& column, const Visit& visit) {
  for (std::int64_t d = 0; d < depth.count; ++d) {
    const std::int64_t slice = (depth.first + d * depth.step) * pooling.sizes[1];
    for (std::int64_t i = 0; i < row.count; ++i)
      for (std::int64_t j = 0; j < column.count; ++j)
        visit(slice + row.first + i * row.step, (column.first + j * column.step) * pooling.pitch);
  }
}

/// The largest of a window and which cell it is.
template <int Count>
struct Best {
  using Values = typename Lanes<Count>::Values;
  using Places = typename Lanes<Count>::Places;

  Values value = Values{} - std::numeric_limits<float>::infinity();
  Places cell = Places{};

  template <class T>
  void take(const T* from, std::int32_t at) {
    Values v;
    load<Count>(from, v);
    if constexpr (Count == 1) {
      if (v <= value || value != value) return;
      value = v;
      cell = at;
    } else {
      const auto better = ~(v <= value) & (value == value);
      value = better ? v : value;
      cell = better ? Places{} + at : cell;
    }
  }
};

template <int Count, class T>
inline void forward_row(const Pooling& pooling, const T* x, T* y, std::int64_t result_row) {
  const auto rows = static_cast<std::int64_t>(pooling.cells[1].size());
  const Cells& depth = pooling.cells[0][static_cast<std::size_t>(result_row / rows)];
  const Cells& row = pooling.cells[1][static_cast<std::size_t>(result_row % rows)];
  const std::int64_t input_row = pooling.input_row();
  y += result_row * pooling.output_row();
  for (const Cells& column : pooling.cells[2])
    for (std::int64_t lane = 0; lane < pooling.pitch; lane += Count, y += Count) {
      Best<Count> best;
      for_each_cell(pooling, depth, row, column, [&](std::int64_t at, std::int64_t offset) {
        best.take(x + at * input_row + offset + lane, 0);
      });
      store<Count>(best.value, y);
    }
}

/// A row of windows: what each hands on to its winner.
template <int Count, class T, class Rows>
inline void backward_row(const Pooling& pooling, const Cells& depth, const Cells& row, const T* g,
                         const T* x, Rows& rows) {
  const std::int64_t input_row = pooling.input_row();
  for (const Cells& column : pooling.cells[2])
    for (std::int64_t lane = 0; lane < pooling.pitch; lane += Count, g += Count) {
      Best<Count> best;
      std::int32_t cell = 0;
      for_each_cell(pooling, depth, row, column, [&](std::int64_t at, std::int64_t offset) {
        best.take(x + at * input_row + offset + lane, cell++);
      });
      typename Lanes<Count>::Values gradient;
      load<Count>(g, gradient);
      cell = 0;
      for_each_cell(pooling, depth, row, column, [&](std::int64_t at, std::int64_t offset) {
        float* to = rows.at(at) + offset + lane;
        typename Lanes<Count>::Values sum;
        load<Count>(to, sum);
        sum += best.cell == cell++ ? gradient : typename Lanes<Count>::Values{};
        store<Count>(sum, to);
      });
    }
}

template <int Count, class T, class Rows>
inline void backward_plane(const Pooling& pooling, const T* g, const T* x, Rows rows) {
  const std::vector<Cells>& heights = pooling.cells[1];
  for (const Cells& depth : pooling.cells[0])
    for (std::size_t i = 0; i < heights.size(); ++i) {
      rows.open(pooling.last_row(depth, heights[i]));
      backward_row<Count>(pooling, depth, heights[i], g, x, rows);
      if (pooling.rolls && i + 1 < heights.size()) rows.close(heights[i + 1].first);
      g += pooling.output_row();
    }
  rows.close(pooling.sizes[0] * pooling.sizes[1]);
}

template <class T>
inline void forward(const Pooling& pooling, const T* x, T* y, std::int64_t result_row) {
  if (pooling.lanes == 16)
    forward_row<16>(pooling, x, y, result_row);
  else if (pooling.lanes == 8)
    forward_row<8>(pooling, x, y, result_row);
  else
    forward_row<1>(pooling, x, y, result_row);
}

template <class T>
inline void backward(const Pooling& pooling, const T* g, const T* x, T* grad_x, float* sums) {
  const GradientRows<T> rows(pooling, grad_x, sums);
  if (pooling.lanes == 16)
    backward_plane<16>(pooling, g, x, rows);
  else if (pooling.lanes == 8)
    backward_plane<8>(pooling, g, x, rows);
  else
    backward_plane<1>(pooling, g, x, rows);
}
