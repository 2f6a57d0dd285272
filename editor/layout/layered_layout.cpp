#include "editor/layout/layered_layout.h"

#include <algorithm>
#include <cmath>

#include "editor/layout/layering.h"

namespace netloom::editor {

namespace {

constexpr int passes = 6;
constexpr double screen = 1.6;  // Width of what is arranged to its height, where it wraps.
constexpr int least_columns = 5;

/// The middles nearest to `wanted`, in least squares, that keep the distance `apart` from each to
/// the one before: isotonic regression by pooling neighbours that are too close.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& apart) {
  struct Pool {
    double sum;
    int count;
  };
  std::vector<Pool> pools;
  std::vector<double> offset(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    offset[i] = i == 0 ? 0 : offset[i - 1] + apart[i];
    pools.push_back({wanted[i] - offset[i], 1});
    while (pools.size() > 1) {
      const Pool last = pools.back();
      Pool& before = pools[pools.size() - 2];
      if (before.sum / before.count <= last.sum / last.count) break;
      before = {before.sum + last.sum, before.count + last.count};
      pools.pop_back();
    }
  }
  std::vector<double> result;
  result.reserve(wanted.size());
  for (const Pool& pool : pools) {
    for (int i = 0; i < pool.count; ++i)
      result.push_back(pool.sum / pool.count + offset[result.size()]);
  }
  return result;
}

/// Middles of all nodes from top to bottom.
class Heights {
 public:
  Heights(const Layering& layering, const std::vector<double>& heights, const LayoutSteps& steps)
      : layering_(layering), heights_(heights), steps_(steps), middle_(layering.before.size()) {
    for (const auto& layer : layering.layers) place(layer, std::vector<double>(layer.size()));
    const auto& layers = layering.layers;
    for (int pass = 0; pass < passes; ++pass) {
      // Links run straight out of what feeds them at first, and into what takes them at last.
      for (std::size_t i = 1; i < layers.size(); ++i) align(layers[i], layering.before);
      for (std::size_t i = layers.size(); i-- > 1;) align(layers[i - 1], layering.after);
    }
  }

  double top(int node) const { return middle_[static_cast<std::size_t>(node)] - height(node) / 2; }

 private:
  /// A stand-in takes the room of a link.
  double height(int node) const {
    return node < layering_.real ? heights_[static_cast<std::size_t>(node)] : 0;
  }

  void align(const std::vector<int>& layer, const std::vector<std::vector<int>>& links) {
    std::vector<double> wanted;
    wanted.reserve(layer.size());
    for (const int node : layer) {
      const auto& neighbours = links[static_cast<std::size_t>(node)];
      double sum = 0;
      for (const int other : neighbours) sum += middle_[static_cast<std::size_t>(other)];
      wanted.push_back(neighbours.empty() ? middle_[static_cast<std::size_t>(node)]
                                          : sum / static_cast<double>(neighbours.size()));
    }
    place(layer, wanted);
  }

  void place(const std::vector<int>& layer, const std::vector<double>& wanted) {
    std::vector<double> apart(layer.size());
    for (std::size_t i = 1; i < layer.size(); ++i)
      apart[i] = (height(layer[i - 1]) + height(layer[i])) / 2 + steps_.gap;
    const std::vector<double> middles = spread(wanted, apart);
    for (std::size_t i = 0; i < layer.size(); ++i)
      middle_[static_cast<std::size_t>(layer[i])] = middles[i];
  }

  const Layering& layering_;
  const std::vector<double>& heights_;
  const LayoutSteps& steps_;
  std::vector<double> middle_;
};

/// Layers in a row such that all rows together have about the shape of a screen.
std::size_t columns_of(std::size_t layers, double height, const LayoutSteps& steps) {
  const double wide = std::sqrt(static_cast<double>(layers) * height * screen / steps.column);
  return std::max<std::size_t>(least_columns, static_cast<std::size_t>(std::ceil(wide)));
}

}  // namespace

std::vector<std::array<double, 2>> layered_layout(const std::vector<double>& heights,
                                                  const std::vector<LayoutLink>& links,
                                                  const LayoutSteps& steps) {
  Layering layering = layering_of(static_cast<int>(heights.size()), links);
  reduce_crossings(layering);
  const Heights middles(layering, heights, steps);
  double upper = 0;
  double lower = 0;
  for (int node = 0; node < layering.real; ++node) {
    upper = std::min(upper, middles.top(node));
    lower = std::max(lower, middles.top(node) + heights[static_cast<std::size_t>(node)]);
  }
  const double row = std::ceil((lower - upper + 2 * steps.gap) / steps.grid) * steps.grid;
  const std::size_t columns = columns_of(layering.layers.size(), row, steps);
  std::vector<std::array<double, 2>> places(heights.size());
  for (std::size_t layer = 0; layer < layering.layers.size(); ++layer) {
    const std::size_t line = layer / columns;
    for (const int node : layering.layers[layer]) {
      if (node >= layering.real) continue;
      const double y = middles.top(node) - upper;
      places[static_cast<std::size_t>(node)] = {
          static_cast<double>(layer % columns) * steps.column,
          static_cast<double>(line) * row + std::round(y / steps.grid) * steps.grid};
    }
  }
  return places;
}

}  // namespace netloom::editor
