#include "editor/layout/heights.h"

namespace netloom::editor {

namespace {

constexpr int passes = 6;
constexpr double weight_of_lanes = 8;  // Nodes step aside before a lane bends.

/// The heights nearest to `wanted`, in weighted least squares, that keep the distance `apart` from
/// each to the one before: isotonic regression by pooling neighbours that are too close.
std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& weights,
                           const std::vector<double>& apart) {
  struct Pool {
    double sum;
    double weight;
    int count;
  };
  std::vector<Pool> pools;
  std::vector<double> offset(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    offset[i] = i == 0 ? 0 : offset[i - 1] + apart[i];
    pools.push_back({(wanted[i] - offset[i]) * weights[i], weights[i], 1});
    while (pools.size() > 1) {
      const Pool last = pools.back();
      Pool& before = pools[pools.size() - 2];
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before = {before.sum + last.sum, before.weight + last.weight, before.count + last.count};
      pools.pop_back();
    }
  }
  std::vector<double> result;
  result.reserve(wanted.size());
  for (const Pool& pool : pools) {
    for (int i = 0; i < pool.count; ++i)
      result.push_back(pool.sum / pool.weight + offset[result.size()]);
  }
  return result;
}

class Heights {
 public:
  Heights(const Layering& layering, const std::vector<LayoutNode>& nodes, const LayoutSteps& steps)
      : layering_(layering), nodes_(nodes), steps_(steps), top_(layering.before.size()) {
    for (const auto& layer : layering.layers)
      place(layer, std::vector<double>(layer.size()), std::vector<double>(layer.size(), 1));
  }

  std::vector<double> run() && {
    const auto& layers = layering_.layers;
    for (int pass = 0; pass < passes; ++pass) {
      // Links run straight out of what feeds them at first, and into what takes them at last.
      for (std::size_t i = 1; i < layers.size(); ++i) align(layers[i], Side::before);
      for (std::size_t i = layers.size(); i-- > 1;) align(layers[i - 1], Side::after);
    }
    return std::move(top_);
  }

 private:
  enum class Side { before, after };

  bool stand_in(int node) const { return node >= layering_.real; }
  double height(int node) const { return stand_in(node) ? 0 : of(node).height; }
  double in(int node) const { return stand_in(node) ? 0 : of(node).in; }
  double out(int node) const { return stand_in(node) ? 0 : of(node).out; }
  const LayoutNode& of(int node) const { return nodes_[static_cast<std::size_t>(node)]; }

  void align(const std::vector<int>& layer, Side side) {
    std::vector<double> wanted;
    std::vector<double> weights;
    for (const int node : layer) {
      const auto number = static_cast<std::size_t>(node);
      const auto& neighbours =
          side == Side::before ? layering_.before[number] : layering_.after[number];
      double sum = 0;
      bool lane = stand_in(node);
      for (const int other : neighbours) {
        const double line = side == Side::before ? out(other) - in(node) : in(other)-out(node);
        sum += top_[static_cast<std::size_t>(other)] + line;
        lane = lane && stand_in(other);
      }
      wanted.push_back(neighbours.empty() ? top_[number]
                                          : sum / static_cast<double>(neighbours.size()));
      weights.push_back(lane ? weight_of_lanes : 1);
    }
    place(layer, wanted, weights);
  }

  void place(const std::vector<int>& layer, const std::vector<double>& wanted,
             const std::vector<double>& weights) {
    std::vector<double> apart(layer.size());
    for (std::size_t i = 1; i < layer.size(); ++i) {
      const bool lane = stand_in(layer[i - 1]) || stand_in(layer[i]);
      apart[i] = height(layer[i - 1]) + (lane ? steps_.lane : steps_.gap);
    }
    const std::vector<double> tops = spread(wanted, weights, apart);
    for (std::size_t i = 0; i < layer.size(); ++i)
      top_[static_cast<std::size_t>(layer[i])] = tops[i];
  }

  const Layering& layering_;
  const std::vector<LayoutNode>& nodes_;
  const LayoutSteps& steps_;
  std::vector<double> top_;
};

}  // namespace

std::vector<double> heights_of(const Layering& layering, const std::vector<LayoutNode>& nodes,
                               const LayoutSteps& steps) {
  return Heights(layering, nodes, steps).run();
}

}  // namespace netloom::editor
