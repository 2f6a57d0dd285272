// A convolution of few channels and its backward op for the weights, for each target of
// narrow_convolution.cpp, which has what this uses before it.

// How many filters go together where maps are made, and where weights' sums are.
constexpr int filters_made = lanes == 4 ? 4 : 6;
constexpr int filters_added = lanes == 16 ? 3 : 2;

template <int Lanes>
struct Columns {
  using Values __attribute__((vector_size(Lanes * 4))) = float;
  using Places __attribute__((vector_size(Lanes * 4))) = std::int32_t;
};

/// `Filters` · `Vectors` vectors of one output row, from the columns at `starts`.
template <int Lanes, int Filters, int Vectors>
NETLOOM_INLINE void make_columns(const Narrow& n, const float* x, const float* w, const float* bias,
                                 float* y, const std::int64_t* starts) {
  using V = typename Columns<Lanes>::Values;
  V sum[Filters][Vectors];
  for (int o = 0; o < Filters; ++o)
    for (int v = 0; v < Vectors; ++v) sum[o][v] = V{} + (bias == nullptr ? 0.0F : bias[o]);
  for (std::int64_t c = 0; c < n.channels; ++c)
    for (std::int64_t r = 0; r < n.kernel[0]; ++r) {
      const float* row = x + (c * n.size_in[0] + r) * n.size_in[1];
      for (std::int64_t s = 0; s < n.kernel[1]; ++s, ++w) {
        V in[Vectors];
        for (int v = 0; v < Vectors; ++v) std::memcpy(&in[v], row + starts[v] + s, sizeof(V));
        for (int o = 0; o < Filters; ++o)
          for (int v = 0; v < Vectors; ++v) sum[o][v] += w[o * n.taps()] * in[v];
      }
    }
  for (int o = 0; o < Filters; ++o)
    for (int v = 0; v < Vectors; ++v)
      std::memcpy(y + o * n.plane_out() + starts[v], &sum[o][v], sizeof(V));
}

/// One output row of `Filters` filters: whole vectors, the last of which overlaps the one before.
template <int Lanes, int Filters>
NETLOOM_INLINE void make_row(const Narrow& n, const float* x, const float* w, const float* bias,
                             float* y) {
  const std::int64_t last = n.size_out[1] - Lanes;
  for (std::int64_t q = 0; q < n.size_out[1]; q += 2 * Lanes) {
    const std::int64_t starts[] = {std::min(q, last), std::min(q + Lanes, last)};
    if (starts[0] == starts[1])
      make_columns<Lanes, Filters, 1>(n, x, w, bias, y, starts);
    else
      make_columns<Lanes, Filters, 2>(n, x, w, bias, y, starts);
  }
}

template <int Lanes, int Filters>
NETLOOM_INLINE void make_rows(const Narrow& n, const float* x, const float* w, const float* bias,
                              float* y) {
  for (std::int64_t p = 0; p < n.size_out[0]; ++p)
    make_row<Lanes, Filters>(n, x + p * n.size_in[1], w, bias, y + p * n.size_out[1]);
}

/// All filters of one sample, most of them `Filters` at a time.
template <int Lanes, int Filters>
NETLOOM_INLINE void make_sample(const Narrow& n, const float* x, const float* w, const float* bias,
                                float* y) {
  const auto of = [&](std::int64_t o) { return bias == nullptr ? nullptr : bias + o; };
  std::int64_t o = 0;
  for (; o + Filters <= n.filters; o += Filters)
    make_rows<Lanes, Filters>(n, x, w + o * n.taps(), of(o), y + o * n.plane_out());
  for (; o < n.filters; ++o)
    make_rows<Lanes, 1>(n, x, w + o * n.taps(), of(o), y + o * n.plane_out());
}

/// Adds g · x over the rows of a sample to `Filters` · `Taps` vectors of sums, for neighbouring taps
/// of one row of the window.
template <int Lanes, int Filters, int Taps>
NETLOOM_INLINE void add_taps(const Narrow& n, const float* g, const float* x, float* sums) {
  using V = typename Columns<Lanes>::Values;
  using Places = typename Columns<Lanes>::Places;
  V sum[Filters][Taps];
  for (int o = 0; o < Filters; ++o)
    std::memcpy(&sum[o], sums + o * n.taps() * Lanes, sizeof sum[o]);
  Places lane;
  for (int i = 0; i < Lanes; ++i) lane[i] = i;
  const std::int64_t last = n.size_out[1] - Lanes;
  for (std::int64_t p = 0; p < n.size_out[0]; ++p)
    for (std::int64_t q = 0; q < n.size_out[1]; q += Lanes) {
      const std::int64_t start = std::min(q, last);
      V slope[Filters];
      for (int o = 0; o < Filters; ++o) {
        std::memcpy(&slope[o], g + o * n.plane_out() + p * n.size_out[1] + start, sizeof(V));
        slope[o] = lane >= static_cast<std::int32_t>(q - start) ? slope[o] : V{};
      }
      for (int s = 0; s < Taps; ++s) {
        V in;
        std::memcpy(&in, x + p * n.size_in[1] + start + s, sizeof in);
        for (int o = 0; o < Filters; ++o) sum[o][s] += slope[o] * in;
      }
    }
  for (int o = 0; o < Filters; ++o)
    std::memcpy(sums + o * n.taps() * Lanes, &sum[o], sizeof sum[o]);
}

/// As `add_taps` for the whole window.
template <int Lanes, int Filters>
NETLOOM_INLINE void add_window(const Narrow& n, const float* g, const float* x, float* sums) {
  for (std::int64_t c = 0; c < n.channels; ++c)
    for (std::int64_t r = 0; r < n.kernel[0]; ++r) {
      const float* row = x + (c * n.size_in[0] + r) * n.size_in[1];
      float* to = sums + (c * n.kernel[0] + r) * n.kernel[1] * Lanes;
      std::int64_t s = 0;
      for (; s + 5 <= n.kernel[1]; s += 5)
        add_taps<Lanes, Filters, 5>(n, g, row + s, to + s * Lanes);
      for (; s + 3 <= n.kernel[1]; s += 3)
        add_taps<Lanes, Filters, 3>(n, g, row + s, to + s * Lanes);
      for (; s < n.kernel[1]; ++s) add_taps<Lanes, Filters, 1>(n, g, row + s, to + s * Lanes);
    }
}

/// Adds what one sample gives to a vector of sums per weight.
template <int Lanes, int Filters>
NETLOOM_INLINE void add_sample(const Narrow& n, const float* g, const float* x, float* sums) {
  std::int64_t o = 0;
  for (; o + Filters <= n.filters; o += Filters)
    add_window<Lanes, Filters>(n, g + o * n.plane_out(), x, sums + o * n.taps() * Lanes);
  for (; o < n.filters; ++o)
    add_window<Lanes, 1>(n, g + o * n.plane_out(), x, sums + o * n.taps() * Lanes);
}

void make(const Narrow& n, const float* x, const float* w, const float* bias, float* y) {
  make_sample<lanes, filters_made>(n, x, w, bias, y);
}

void add(const Narrow& n, const float* g, const float* x, float* sums) {
  add_sample<lanes, filters_added>(n, g, x, sums);
}
