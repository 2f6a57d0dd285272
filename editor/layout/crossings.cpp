#include <algorithm>

#include "editor/layout/layering.h"

namespace netloom::editor {

namespace {

constexpr int sweeps = 12;

/// Place of every node in its layer.
std::vector<int> places_of(const Layering& layering) {
  std::vector<int> places(layering.before.size());
  for (const auto& layer : layering.layers) {
    for (std::size_t i = 0; i < layer.size(); ++i)
      places[static_cast<std::size_t>(layer[i])] = static_cast<int>(i);
  }
  return places;
}

/// Sorts `layer` by the mean place of the neighbours in `links`; nodes without any stay.
void sort_by_neighbours(std::vector<int>& layer, const std::vector<std::vector<int>>& links,
                        std::vector<int>& places) {
  std::vector<std::pair<double, int>> wanted;
  wanted.reserve(layer.size());
  for (const int node : layer) {
    const auto& neighbours = links[static_cast<std::size_t>(node)];
    double sum = 0;
    for (const int other : neighbours) sum += places[static_cast<std::size_t>(other)];
    const double mean = neighbours.empty() ? places[static_cast<std::size_t>(node)]
                                           : sum / static_cast<double>(neighbours.size());
    wanted.emplace_back(mean, node);
  }
  std::stable_sort(wanted.begin(), wanted.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < layer.size(); ++i) {
    layer[i] = wanted[i].second;
    places[static_cast<std::size_t>(layer[i])] = static_cast<int>(i);
  }
}

/// Crossings of the links that leave `layer`: pairs in the wrong order, counted with a Fenwick
/// tree over the places in the next layer.
long crossings_behind(const std::vector<int>& layer, const Layering& layering,
                      const std::vector<int>& places, std::size_t next_size) {
  std::vector<long> tree(next_size + 1);
  long total = 0;
  long crossings = 0;
  for (const int node : layer) {
    const auto& after = layering.after[static_cast<std::size_t>(node)];
    for (const int to : after) {
      long not_below = 0;
      for (auto i = static_cast<std::size_t>(places[static_cast<std::size_t>(to)]) + 1; i > 0;
           i &= i - 1)
        not_below += tree[i];
      crossings += total - not_below;
    }
    for (const int to : after) {
      for (auto i = static_cast<std::size_t>(places[static_cast<std::size_t>(to)]) + 1;
           i <= next_size; i += i & (~i + 1))
        ++tree[i];
      ++total;
    }
  }
  return crossings;
}

}  // namespace

long crossings_of(const Layering& layering) {
  const std::vector<int> places = places_of(layering);
  long sum = 0;
  for (std::size_t i = 0; i + 1 < layering.layers.size(); ++i)
    sum += crossings_behind(layering.layers[i], layering, places, layering.layers[i + 1].size());
  return sum;
}

void reduce_crossings(Layering& layering) {
  std::vector<int> places = places_of(layering);
  auto best = layering.layers;
  long fewest = crossings_of(layering);
  for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
    auto& layers = layering.layers;
    if (sweep % 2 == 0) {
      for (std::size_t i = 1; i < layers.size(); ++i)
        sort_by_neighbours(layers[i], layering.before, places);
    } else {
      for (std::size_t i = layers.size() - 1; i-- > 0;)
        sort_by_neighbours(layers[i], layering.after, places);
    }
    const long now = crossings_of(layering);
    if (now >= fewest) continue;
    fewest = now;
    best = layers;
  }
  layering.layers = std::move(best);
}

}  // namespace netloom::editor
