// Rows of channel_rows.h, for each target of channel_rows.cpp, which has what this uses before it.

#include "engine/backends/cpu/lane_vectors.inl"

/// Calls `body.operator()<Count>(c)` for all channels: as many whole vectors as there are, then one
/// by one.
template <class Body>
inline void for_lanes(std::int64_t width, const Body& body) {
  std::int64_t c = 0;
  for (; c + lanes <= width; c += lanes) body.template operator()<lanes>(c);
  for (; c < width; ++c) body.template operator()<1>(c);
}

/// Calls `body.operator()<Count>(c, begin, end)` for all channels of positions [begin, end), which
/// stay in the level-1 cache meanwhile: what there is per channel stays in registers.
template <class Body>
inline void for_blocks(std::int64_t positions, std::int64_t width, const Body& body) {
  const std::int64_t at_once = std::max(std::int64_t{2'048} / width, std::int64_t{1});
  for (std::int64_t begin = 0; begin < positions; begin += at_once)
    for_lanes(width, [&]<int Count>(std::int64_t c) {
      body.template operator()<Count>(c, begin, std::min(begin + at_once, positions));
    });
}

/// `gradient` becomes 0 where a relu after the norm let nothing through.
template <int Count>
inline void pass(const typename Lanes<Count>::Values& deviation, const ChannelNorm& norm,
                 std::int64_t c, typename Lanes<Count>::Values& gradient) {
  typename Lanes<Count>::Values factor;
  typename Lanes<Count>::Values shift;
  load<Count>(norm.factor + c, factor);
  load<Count>(norm.shift + c, shift);
  gradient = deviation * factor + shift > 0.0F ? gradient : typename Lanes<Count>::Values{};
}

template <bool Relu, class T>
inline void products_of(const T* g, const T* x, std::int64_t positions, std::int64_t width,
                        const ChannelNorm& norm, float* sums, float* products) {
  for_lanes(width, [&]<int Count>(std::int64_t c) {
    using Values = typename Lanes<Count>::Values;
    constexpr int chains = 4;  // One addition need not wait for the one before.
    Values sum[chains] = {};
    Values product[chains] = {};
    Values mean;
    load<Count>(norm.mean + c, mean);
    const auto add = [&](std::int64_t p, int chain) {
      Values gradient;
      Values deviation;
      load<Count>(g + p * width + c, gradient);
      load<Count>(x + p * width + c, deviation);
      deviation -= mean;
      if constexpr (Relu) pass<Count>(deviation, norm, c, gradient);
      sum[chain] += gradient;
      product[chain] += gradient * deviation;
    };
    std::int64_t p = 0;
    for (; p + chains <= positions; p += chains)
      for (int chain = 0; chain < chains; ++chain) add(p + chain, chain);
    for (; p < positions; ++p) add(p, 0);
    store<Count>((sum[0] + sum[1]) + (sum[2] + sum[3]), sums + c);
    store<Count>((product[0] + product[1]) + (product[2] + product[3]), products + c);
  });
}

template <bool Relu, class T>
inline void combine_row(const T* g, const T* x, T* grad_x, std::int64_t positions,
                        std::int64_t width, const ChannelNorm& norm, const float* b,
                        const float* d) {
  for_blocks(positions, width, [&]<int Count>(std::int64_t c, std::int64_t p, std::int64_t end) {
    using Values = typename Lanes<Count>::Values;
    Values mean;
    Values factor;
    Values slope;
    Values offset;
    load<Count>(norm.mean + c, mean);
    load<Count>(norm.factor + c, factor);
    load<Count>(b + c, slope);
    load<Count>(d + c, offset);
    for (; p < end; ++p) {
      const std::int64_t at = p * width + c;
      Values gradient;
      Values deviation;
      load<Count>(g + at, gradient);
      load<Count>(x + at, deviation);
      deviation -= mean;
      if constexpr (Relu) pass<Count>(deviation, norm, c, gradient);
      store<Count>(factor * gradient + (slope * deviation + offset), grad_x + at);
    }
  });
}

template <bool Adds, bool Relu, class T>
inline void normalise_row(const T* x, T* y, std::int64_t positions, std::int64_t width,
                          const ChannelNorm& norm, const T* addend) {
  for_blocks(positions, width, [&]<int Count>(std::int64_t c, std::int64_t p, std::int64_t end) {
    using Values = typename Lanes<Count>::Values;
    Values mean;
    Values factor;
    Values shift;
    load<Count>(norm.mean + c, mean);
    load<Count>(norm.factor + c, factor);
    load<Count>(norm.shift + c, shift);
    for (; p < end; ++p) {
      const std::int64_t at = p * width + c;
      Values v;
      load<Count>(x + at, v);
      v = (v - mean) * factor + shift;
      if constexpr (Adds) {
        Values more;
        load<Count>(addend + at, more);
        v += more;
      }
      if constexpr (Relu) v = v > 0.0F ? v : Values{};
      store<Count>(v, y + at);
    }
  });
}

template <class T>
void products(const T* g, const T* x, std::int64_t positions, std::int64_t width,
              const ChannelNorm& norm, float* sums, float* products) {
  if (norm.shift == nullptr)
    products_of<false>(g, x, positions, width, norm, sums, products);
  else
    products_of<true>(g, x, positions, width, norm, sums, products);
}

template <class T>
void combine(const T* g, const T* x, T* grad_x, std::int64_t positions, std::int64_t width,
             const ChannelNorm& norm, const float* b, const float* d) {
  if (norm.shift == nullptr)
    combine_row<false>(g, x, grad_x, positions, width, norm, b, d);
  else
    combine_row<true>(g, x, grad_x, positions, width, norm, b, d);
}

template <class T>
void normalise(const T* x, T* y, std::int64_t positions, std::int64_t width,
               const ChannelNorm& norm, const RowEnd<T>& end) {
  if (end.addend == nullptr && !end.relu)
    normalise_row<false, false>(x, y, positions, width, norm, end.addend);
  else if (end.addend == nullptr)
    normalise_row<false, true>(x, y, positions, width, norm, end.addend);
  else if (!end.relu)
    normalise_row<true, false>(x, y, positions, width, norm, end.addend);
  else
    normalise_row<true, true>(x, y, positions, width, norm, end.addend);
}
