// What convolutions between dense pictures and maps in blocks of channels run, for each target of
// half_blocked_convolution.cpp, which has what this uses before it.

using Channels __attribute__((vector_size(lanes * 4))) = float;

NETLOOM_INLINE Channels loaded(const float* from) {
  Channels value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

/// Which of the elements of two vectors is element `i` where every other group of `together` of
/// both is taken, from that number `first` on.
constexpr int half_at(int i, int together, int first) {
  const int at = i / (2 * together) * (2 * together) + first * together + i % together;
  return i % (2 * together) < together ? at : lanes + at;
}

/// Half of what adds up the elements of two vectors.
template <int Together, int First, int... I>
NETLOOM_INLINE Channels half_of(const Channels& a, const Channels& b,
                                std::integer_sequence<int, I...>) {
  return __builtin_shufflevector(a, b, half_at(I, Together, First)...);
}

/// Neighbouring groups of `Together` elements added, those of `a` and of `b` in turn.
template <int Together>
NETLOOM_INLINE Channels folded(const Channels& a, const Channels& b) {
  constexpr auto all = std::make_integer_sequence<int, lanes>();
  return half_of<Together, 0>(a, b, all) + half_of<Together, 1>(a, b, all);
}

/// The sums of four vectors, each over all elements.
NETLOOM_INLINE std::array<float, 4> totals(const Channels (&sums)[4]) {
  const Channels all = folded<2>(folded<1>(sums[0], sums[1]), folded<1>(sums[2], sums[3]));
  float part[lanes];
  std::memcpy(part, &all, sizeof all);
  std::array<float, 4> result{};
  for (int i = 0; i < lanes; i += 4)
    for (std::size_t j = 0; j < 4; ++j) result[j] += part[static_cast<std::size_t>(i) + j];
  return result;
}

/// `Places` places of a row of all `Count` channels of a picture, a stride apart: `steps` lead from
/// `g` on to the slopes that the first is made of, which lie next to those of the others.
template <int Count, int Places>
NETLOOM_INLINE void make_places(const HalfBlocked& n, std::span<const Step> steps, const float* g,
                                const float* w, const float* bias, float* x) {
  Channels sum[Count][4] = {};
  for (const Step& step : steps)
    for (int c = 0; c < Count; ++c) {
      const Channels weight = loaded(w + step.weights + c * n.window() * n.filters());
      for (int j = 0; j < Places; ++j)
        sum[c][j] += weight * loaded(g + step.slopes + j * n.maps.width);
    }
  for (int c = 0; c < Count; ++c) {
    const std::array<float, 4> made = totals(sum[c]);
    for (int j = 0; j < Places; ++j)
      x[c * n.in[0] * n.in[1] + j * n.stride[1]] =
          made[static_cast<std::size_t>(j)] + (bias == nullptr ? 0.0F : bias[c]);
  }
}

/// Row `row` of all `Count` channels of a picture.
template <int Count>
NETLOOM_INLINE void make_row(const HalfBlocked& n, std::int64_t row, const float* g, const float* w,
                             const float* bias, float* x) {
  const Reach& rows = n.reach[0][static_cast<std::size_t>(row)];
  for (const Run& run : n.runs) {
    const Reach& columns = n.reach[1][static_cast<std::size_t>(run.first)];
    const std::span<const Step> steps = n.steps_of(rows, columns);
    const float* from = g + (rows.place * n.out[1] + columns.place) * n.maps.width;
    float* to = x + row * n.in[1] + run.first;
    if (run.count == 4)
      make_places<Count, 4>(n, steps, from, w, bias, to);
    else if (run.count == 3)
      make_places<Count, 3>(n, steps, from, w, bias, to);
    else if (run.count == 2)
      make_places<Count, 2>(n, steps, from, w, bias, to);
    else
      make_places<Count, 1>(n, steps, from, w, bias, to);
  }
}

void make(const HalfBlocked& n, std::int64_t row, const float* g, const float* w, const float* bias,
          float* x) {
  if (n.channels == 1)
    make_row<1>(n, row, g, w, bias, x);
  else if (n.channels == 2)
    make_row<2>(n, row, g, w, bias, x);
  else
    make_row<3>(n, row, g, w, bias, x);
}

/// Where the maps of the filters in vector `v` begin.
NETLOOM_INLINE const float* maps_of(const HalfBlocked& n, const float* g, std::int64_t v) {
  const std::int64_t filter = v * lanes;
  return g + filter / n.maps.width * n.block() + filter % n.maps.width;
}

/// Adds g · x over `rows` of the maps of one sample to the sums of `Taps` taps for the filters of
/// `Vectors` vectors from `v` on.
template <int Vectors, int Taps>
NETLOOM_INLINE void add_taps(const HalfBlocked& n, const Tap* taps, Span rows, std::int64_t v,
                             const float* g, const float* x, float* sums) {
  Channels sum[Taps][Vectors];
  const float* maps[Vectors];
  for (int f = 0; f < Vectors; ++f) maps[f] = maps_of(n, g, v + f);
  for (int t = 0; t < Taps; ++t)
    for (int f = 0; f < Vectors; ++f) sum[t][f] = loaded(sums + t * n.filters() + f * lanes);
  std::int64_t offsets[Taps];
  for (int t = 0; t < Taps; ++t) offsets[t] = taps[t].offset;
  const std::array<Span, 2> whole = n.met_by_all(taps, Taps);
  for (std::int64_t p = rows.begin; p < rows.end; ++p)
    for (std::int64_t q = 0; q < n.out[1]; ++q) {
      Channels slope[Vectors];
      for (int f = 0; f < Vectors; ++f)
        slope[f] = loaded(maps[f] + (p * n.out[1] + q) * n.maps.width);
      const float* from = x + p * n.stride[0] * n.in[1] + q * n.stride[1];
      if (whole[0].has(p) && whole[1].has(q)) {
        for (int t = 0; t < Taps; ++t)
          for (int f = 0; f < Vectors; ++f) sum[t][f] += slope[f] * from[offsets[t]];
        continue;
      }
      for (int t = 0; t < Taps; ++t) {
        if (!taps[t].met[0].has(p) || !taps[t].met[1].has(q)) continue;
        for (int f = 0; f < Vectors; ++f) sum[t][f] += slope[f] * from[offsets[t]];
      }
    }
  for (int t = 0; t < Taps; ++t)
    for (int f = 0; f < Vectors; ++f)
      std::memcpy(sums + t * n.filters() + f * lanes, &sum[t][f], sizeof(Channels));
}

template <int Vectors>
NETLOOM_INLINE void add_vectors(const HalfBlocked& n, Span rows, std::int64_t v, const float* g,
                                const float* x, float* sums) {
  const auto count = static_cast<std::int64_t>(n.taps.size());
  const auto at = [&](std::int64_t t) { return sums + t * n.filters() + v * lanes; };
  std::int64_t t = 0;
  for (; t + 6 <= count; t += 6) add_taps<Vectors, 6>(n, &n.taps[t], rows, v, g, x, at(t));
  for (; t + 3 <= count; t += 3) add_taps<Vectors, 3>(n, &n.taps[t], rows, v, g, x, at(t));
  for (; t < count; ++t) add_taps<Vectors, 1>(n, &n.taps[t], rows, v, g, x, at(t));
}

/// Adds what one sample gives to the sums: of every tap, those of all filters with their padding.
/// So many rows at a time that the slopes of two vectors stay in the level-1 cache.
void add(const HalfBlocked& n, const float* g, const float* x, float* sums) {
  constexpr std::int64_t slopes_at_once = 4096;
  const std::int64_t vectors = n.filters() / lanes;
  const std::int64_t each =
      std::max(slopes_at_once / (2 * n.maps.width * n.out[1]), std::int64_t{1});
  for (std::int64_t row = 0; row < n.out[0]; row += each) {
    const Span rows{row, std::min(row + each, n.out[0])};
    std::int64_t v = 0;
    for (; v + 2 <= vectors; v += 2) add_vectors<2>(n, rows, v, g, x, sums);
    for (; v < vectors; ++v) add_vectors<1>(n, rows, v, g, x, sums);
  }
}

/// Adds g over one sample to the sums of all filters.
void add_slopes(const HalfBlocked& n, const float* g, float* sums) {
  for (std::int64_t v = 0; v < n.filters() / lanes; ++v) {
    Channels sum = loaded(sums + v * lanes);
    const float* maps = maps_of(n, g, v);
    for (std::int64_t p = 0; p < n.maps.positions; ++p) sum += loaded(maps + p * n.maps.width);
    std::memcpy(sums + v * lanes, &sum, sizeof sum);
  }
}
