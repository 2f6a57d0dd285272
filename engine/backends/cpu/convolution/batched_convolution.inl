// Convolutions over activations in blocks of 16 samples, for each target of
// batched_convolution.cpp, which has what this uses before it.

// How many vectors of sums stay in registers as filters and columns, and as filters of gradients.
constexpr int most_filters = lanes == 4 ? 4 : 6;
constexpr int most_columns = lanes == 16 ? 4 : 2;
constexpr int filters_added = lanes == 16 ? 4 : 2;

using Samples __attribute__((vector_size(lanes * 4))) = float;

NETLOOM_INLINE Samples loaded(const float* from) {
  Samples value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

/// `Filters` · `Columns` neighbouring results of some samples of a block, from the taps in `t`.
template <int Filters, int Columns>
NETLOOM_INLINE void make_results(const Batched& n, const Taps& t, const float* x, const float* w,
                                 const float* bias, float* y) {
  Samples sum[Filters][Columns];
  for (int o = 0; o < Filters; ++o)
    for (int j = 0; j < Columns; ++j) sum[o][j] = Samples{} + (bias == nullptr ? 0.0F : bias[o]);
  for (std::int64_t c = 0; c < n.channels; ++c)
    for (std::int64_t r = t.rows[0]; r < t.rows[1]; ++r)
      for (std::int64_t s = t.columns[0]; s < t.columns[1]; ++s) {
        const float* from = x + ((c * n.in[0] + r) * n.in[1] + s) * samples;
        const float* weight = w + (c * n.kernel[0] + r) * n.kernel[1] + s;
        Samples in[Columns];
        for (int j = 0; j < Columns; ++j) in[j] = loaded(from + j * samples);
        for (int o = 0; o < Filters; ++o)
          for (int j = 0; j < Columns; ++j) sum[o][j] += weight[o * n.taps()] * in[j];
      }
  for (int o = 0; o < Filters; ++o)
    for (int j = 0; j < Columns; ++j)
      std::memcpy(y + (o * n.plane_out() + j) * samples, &sum[o][j], sizeof(Samples));
}

/// One row of `Filters` filters. `x` is where the window of its first result would begin.
template <int Filters>
NETLOOM_INLINE void make_row(const Batched& n, Taps t, const float* x, const float* w,
                             const float* bias, float* y) {
  const auto whole = [&](std::int64_t q, int columns) {
    return t.columns[0] == 0 && q + columns <= n.out[1] &&
           n.taps_at(1, q + columns - 1)[1] == n.kernel[1];
  };
  std::int64_t q = 0;
  while (q < n.out[1]) {
    t.columns = n.taps_at(1, q);
    const float* from = x + q * samples;
    float* to = y + q * samples;
    const int columns = whole(q, most_columns) ? most_columns : (whole(q, 2) ? 2 : 1);
    if (columns == most_columns)
      make_results<Filters, most_columns>(n, t, from, w, bias, to);
    else if (columns == 2)
      make_results<Filters, 2>(n, t, from, w, bias, to);
    else
      make_results<Filters, 1>(n, t, from, w, bias, to);
    q += columns;
  }
}

/// Row `p` of filters [o, o + Filters) of one block of samples.
template <int Filters>
NETLOOM_INLINE void make_filters(const Batched& n, std::int64_t o, std::int64_t p, const float* x,
                                 const float* w, const float* bias, float* y) {
  const Taps taps{n.taps_at(0, p), {}};
  const float* from = x + ((p - n.before[0]) * n.in[1] - n.before[1]) * samples;
  float* to = y + (o * n.plane_out() + p * n.out[1]) * samples;
  for (int part = 0; part < samples; part += lanes)
    make_row<Filters>(n, taps, from + part, w + o * n.taps(), bias == nullptr ? nullptr : bias + o,
                      to + part);
}

void make(const Batched& n, std::int64_t p, const float* x, const float* w, const float* bias,
          float* y) {
  std::int64_t o = 0;
  for (; o + most_filters <= n.filters; o += most_filters)
    make_filters<most_filters>(n, o, p, x, w, bias, y);
  for (; o + 2 <= n.filters; o += 2) make_filters<2>(n, o, p, x, w, bias, y);
  for (; o < n.filters; ++o) make_filters<1>(n, o, p, x, w, bias, y);
}

/// The gradients of `Filters` · `Columns` weights: of filters from `g` on and of neighbouring taps
/// of one row of the window from `x` on.
template <int Filters, int Columns>
NETLOOM_INLINE void add_taps(const Batched& n, const float* g, const float* x, float* grad_w) {
  Samples sum[Filters][Columns] = {};
  for (std::int64_t b = 0; b < n.blocks; ++b)
    for (std::int64_t p = 0; p < n.out[0]; ++p) {
      const float* slopes = g + (b * n.filters * n.plane_out() + p * n.out[1]) * samples;
      const float* from = x + (b * n.channels * n.plane_in() + p * n.in[1]) * samples;
      for (std::int64_t i = 0; i < n.out[1] * samples; i += lanes) {
        Samples slope[Filters];
        for (int o = 0; o < Filters; ++o)
          slope[o] = loaded(slopes + o * n.plane_out() * samples + i);
        for (int s = 0; s < Columns; ++s) {
          const Samples in = loaded(from + s * samples + i);
          for (int o = 0; o < Filters; ++o) sum[o][s] += slope[o] * in;
        }
      }
    }
  for (int o = 0; o < Filters; ++o)
    for (int s = 0; s < Columns; ++s) {
      float total = 0;
      for (int i = 0; i < lanes; ++i) total += sum[o][s][i];
      grad_w[o * n.taps() + s] = total;
    }
}

template <int Filters>
NETLOOM_INLINE void add_row(const Batched& n, const float* g, const float* x, float* grad_w) {
  std::int64_t s = 0;
  for (; s + 5 <= n.kernel[1]; s += 5) add_taps<Filters, 5>(n, g, x + s * samples, grad_w + s);
  for (; s + 3 <= n.kernel[1]; s += 3) add_taps<Filters, 3>(n, g, x + s * samples, grad_w + s);
  for (; s < n.kernel[1]; ++s) add_taps<Filters, 1>(n, g, x + s * samples, grad_w + s);
}

/// The gradients of the weights in row `r` of the windows of channel `c`, for filters from `o` on.
void add(const Batched& n, std::int64_t o, std::int64_t c, std::int64_t r, const float* g,
         const float* x, float* grad_w) {
  const float* slopes = g + o * n.plane_out() * samples;
  const float* from = x + (c * n.in[0] + r) * n.in[1] * samples;
  float* to = grad_w + (o * n.channels + c) * n.kernel[0] * n.kernel[1] + r * n.kernel[1];
  if (n.filters - o >= filters_added)
    add_row<filters_added>(n, slopes, from, to);
  else
    for (std::int64_t i = 0; i < n.filters - o; ++i)
      add_row<1>(n, slopes + i * n.plane_out() * samples, from, to + i * n.taps());
}
