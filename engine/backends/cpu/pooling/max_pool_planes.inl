// Max pooling of one part of a plane, (depth, height, width) of `lanes` channels side by side. Included once per
// target by max_pool.cpp, which has what this uses before it.

/// Channels side by side as one value: loads, stores and selections that are the same for a vector
/// and for one number.
template <int Count>
struct Lanes {
  using Values __attribute__((vector_size(Count * 4))) = float;
  using Places __attribute__((vector_size(Count * 4))) = std::int32_t;
};
template <>
struct Lanes<1> {
  using Values = float;
  using Places = std::int32_t;
};

/// Calls `visit(offset of the cell)` for every cell of a window that lies inside the input.
template <class Visit>
inline void for_each_cell(const Pooling& pooling, const Cells& depth, const Cells& row,
                          const Cells& column, const Visit& visit) {
  for (std::int64_t d = 0; d < depth.count; ++d) {
    const std::int64_t slice = (depth.first + d * depth.step) * pooling.sizes[1];
    for (std::int64_t i = 0; i < row.count; ++i) {
      const std::int64_t start =
          ((slice + row.first + i * row.step) * pooling.sizes[2] + column.first) * pooling.pitch;
      for (std::int64_t j = 0; j < column.count; ++j)
        visit(start + j * column.step * pooling.pitch);
    }
  }
}

/// Calls `visit(depth, row, column)` for the cells of every window, in order of the results.
template <class Visit>
inline void for_each_window(const Pooling& pooling, const Visit& visit) {
  for (const Cells& depth : pooling.cells[0])
    for (const Cells& row : pooling.cells[1])
      for (const Cells& column : pooling.cells[2]) visit(depth, row, column);
}

template <int Count>
inline void forward_plane(const Pooling& pooling, const float* x, float* y) {
  using Values = typename Lanes<Count>::Values;
  for_each_window(pooling, [&](const Cells& depth, const Cells& row, const Cells& column) {
    Values best = Values{} - std::numeric_limits<float>::infinity();
    for_each_cell(pooling, depth, row, column, [&](std::int64_t at) {
      Values v;
      std::memcpy(&v, x + at, sizeof v);
      best = ((v > best) | ((v != v) & (best == best))) ? v : best;
    });
    std::memcpy(y, &best, sizeof best);
    y += pooling.pitch;
  });
}

template <int Count>
inline void backward_plane(const Pooling& pooling, const float* g, const float* x, float* grad_x) {
  using Values = typename Lanes<Count>::Values;
  using Places = typename Lanes<Count>::Places;
  for (std::int64_t at = 0; at < pooling.input_plane(); at += pooling.pitch)
    std::memset(grad_x + at, 0, sizeof(Values));
  for_each_window(pooling, [&](const Cells& depth, const Cells& row, const Cells& column) {
    const std::int64_t first =
        ((depth.first * pooling.sizes[1] + row.first) * pooling.sizes[2] + column.first) *
        pooling.pitch;
    Values best = Values{} - std::numeric_limits<float>::infinity();
    Places winner = Places{} + static_cast<std::int32_t>(first);
    for_each_cell(pooling, depth, row, column, [&](std::int64_t at) {
      Values v;
      std::memcpy(&v, x + at, sizeof v);
      const auto take = (v > best) | ((v != v) & (best == best));
      best = take ? v : best;
      winner = take ? Places{} + static_cast<std::int32_t>(at) : winner;
    });
    Values gradient;
    std::memcpy(&gradient, g, sizeof gradient);
    for_each_cell(pooling, depth, row, column, [&](std::int64_t at) {
      Values sum;
      std::memcpy(&sum, grad_x + at, sizeof sum);
      sum += winner == static_cast<std::int32_t>(at) ? gradient : Values{};
      std::memcpy(grad_x + at, &sum, sizeof sum);
    });
    g += pooling.pitch;
  });
}

inline void forward(const Pooling& pooling, const float* x, float* y) {
  if (pooling.lanes == 16)
    forward_plane<16>(pooling, x, y);
  else if (pooling.lanes == 8)
    forward_plane<8>(pooling, x, y);
  else
    forward_plane<1>(pooling, x, y);
}

inline void backward(const Pooling& pooling, const float* g, const float* x, float* grad_x) {
  if (pooling.lanes == 16)
    backward_plane<16>(pooling, g, x, grad_x);
  else if (pooling.lanes == 8)
    backward_plane<8>(pooling, g, x, grad_x);
  else
    backward_plane<1>(pooling, g, x, grad_x);
}
