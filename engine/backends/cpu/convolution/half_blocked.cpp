#include "engine/backends/cpu/convolution/half_blocked.h"

#include <algorithm>
#include <utility>

namespace netloom::cpu {

namespace {

/// Along one axis of a convolution.
struct Axis {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t kernel = 1;
  std::int64_t stride = 1;
  std::int64_t dilation = 1;
  std::int64_t before = 0;

  /// Where tap `t` of the window at `place` lies on the picture.
  std::int64_t reached(std::int64_t t, std::int64_t place) const {
    return place * stride + t * dilation - before;
  }
  /// The places at whose windows tap `t` is on the picture.
  Span met(std::int64_t t) const {
    Span span{0, out};
    while (span.begin < out && reached(t, span.begin) < 0) ++span.begin;
    while (span.end > span.begin && reached(t, span.end - 1) >= in) --span.end;
    return span;
  }
};

Axis axis_of(const Window& window, const Shape& x, const Shape& y, std::size_t i) {
  const auto axis = static_cast<int>(i) + 2;
  return {x.size(axis),         y.size(axis),           window.kernel[i + 1],
          window.stride[i + 1], window.dilation[i + 1], window.before[i + 1]};
}

/// A tap and the window that it is of, counted from the first that reaches the place.
using Reached = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// Notes the pattern by which the windows of `axis` reach place `at` among `patterns`.
Reach reach_of(const Axis& axis, std::int64_t at, std::vector<Reached>& patterns) {
  Reached reached;
  for (std::int64_t t = axis.kernel; t-- > 0;) {
    const std::int64_t ahead = at - axis.reached(t, 0);
    const std::int64_t place = ahead / axis.stride;
    if (ahead >= 0 && ahead % axis.stride == 0 && place < axis.out) reached.emplace_back(t, place);
  }
  const std::int64_t first = reached.empty() ? 0 : reached[0].second;
  for (auto& [tap, place] : reached) place -= first;
  const auto found = std::ranges::find(patterns, reached);
  const auto pattern = found - patterns.begin();
  if (found == patterns.end()) patterns.push_back(std::move(reached));
  return {pattern, first};
}

std::vector<Run> runs_of(const std::vector<Reach>& reach, std::int64_t stride) {
  constexpr std::int64_t most = 4;
  std::vector<Run> runs;
  const auto size = static_cast<std::int64_t>(reach.size());
  for (std::int64_t phase = 0; phase < std::min(stride, size); ++phase)
    for (std::int64_t i = phase; i < size; i += runs.back().count * stride) {
      const Reach& first = reach[static_cast<std::size_t>(i)];
      runs.push_back({i, 1});
      for (std::int64_t& count = runs.back().count; count < most; ++count) {
        const std::int64_t next = i + count * stride;
        if (next >= size || reach[static_cast<std::size_t>(next)].pattern != first.pattern ||
            reach[static_cast<std::size_t>(next)].place != first.place + count)
          break;
      }
    }
  return runs;
}

std::vector<Step> steps_of(const HalfBlocked& n, const Reached& rows, const Reached& columns,
                           std::int64_t lanes) {
  std::vector<Step> steps;
  for (const auto& [r, row] : rows)
    for (const auto& [s, column] : columns)
      for (std::int64_t filter = 0; filter < n.filters(); filter += lanes)
        steps.push_back({(row * n.out[1] + column) * n.maps.width +
                             filter / n.maps.width * n.block() + filter % n.maps.width,
                         (r * n.kernel[1] + s) * n.filters() + filter});
  return steps;
}

/// All ways in which windows reach a picture.
void set_steps(HalfBlocked& n, const Axis& rows, const Axis& columns, std::int64_t lanes) {
  std::array<std::vector<Reached>, 2> patterns;
  for (std::int64_t i = 0; i < rows.in; ++i) n.reach[0].push_back(reach_of(rows, i, patterns[0]));
  for (std::int64_t i = 0; i < columns.in; ++i)
    n.reach[1].push_back(reach_of(columns, i, patterns[1]));
  n.runs = runs_of(n.reach[1], columns.stride);
  n.patterns = patterns[1].size();
  for (const Reached& row : patterns[0])
    for (const Reached& column : patterns[1]) n.steps.push_back(steps_of(n, row, column, lanes));
}

std::vector<Tap> taps_of(const Axis& rows, const Axis& columns, std::int64_t channels) {
  std::vector<Tap> taps;
  for (std::int64_t c = 0; c < channels; ++c)
    for (std::int64_t r = 0; r < rows.kernel; ++r)
      for (std::int64_t s = 0; s < columns.kernel; ++s)
        taps.push_back({(c * rows.in + rows.reached(r, 0)) * columns.in + columns.reached(s, 0),
                        {rows.met(r), columns.met(s)}});
  return taps;
}

/// Where each element of the weights (O, C, h, w) lies.
std::vector<std::int64_t> places_of(const LayoutTable& layouts, const TensorSpec& w) {
  const LayoutPattern pattern = layouts.pattern(w);
  std::vector<std::int64_t> places{0};
  for (int axis = 0; axis < w.shape.rank(); ++axis) {
    std::vector<std::int64_t> finer;
    for (const std::int64_t before : places)
      for (const std::int64_t along : places_along(pattern, w.shape, axis))
        finer.push_back(before + along);
    places = std::move(finer);
  }
  return places;
}

}  // namespace

std::optional<HalfBlocked> half_blocked(const LayoutTable& layouts,
                                        const ConvolutionAttributes& attributes,
                                        const TensorSpec& x, const TensorSpec& w,
                                        const TensorSpec& y, std::int64_t lanes) {
  constexpr std::int64_t most_channels = 3;  // As many as oneDNN's forward code takes dense.
  if (x.shape.rank() != 4 || x.shape.size(1) > most_channels || attributes.groups != 1)
    return std::nullopt;
  const auto maps = channel_blocks(layouts, y);
  if (!maps || maps->width % lanes != 0 || layouts.pattern(w).opaque != nullptr)
    return std::nullopt;
  HalfBlocked n;
  n.maps = *maps;
  n.channels = x.shape.size(1);
  const Axis rows = axis_of(attributes.window, x.shape, y.shape, 0);
  const Axis columns = axis_of(attributes.window, x.shape, y.shape, 1);
  n.in = {rows.in, columns.in};
  n.out = {rows.out, columns.out};
  n.kernel = {rows.kernel, columns.kernel};
  n.stride = {rows.stride, columns.stride};
  set_steps(n, rows, columns, lanes);
  n.taps = taps_of(rows, columns, n.channels);
  n.places = places_of(layouts, w);
  n.weights = layouts.count(w);
  return n;
}

}  // namespace netloom::cpu
