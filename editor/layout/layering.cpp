#include "editor/layout/layering.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace netloom::editor {

namespace {

using Links = std::vector<std::pair<int, int>>;

/// The links without doubles, loops, and those that lead back to where a walk comes from.
class ForwardLinks {
 public:
  ForwardLinks(int count, const std::vector<LayoutLink>& links)
      : after_(static_cast<std::size_t>(count)), state_(static_cast<std::size_t>(count)) {
    std::set<std::pair<int, int>> seen;
    for (const LayoutLink& link : links) {
      if (link.from != link.to && seen.insert({link.from, link.to}).second)
        after_[static_cast<std::size_t>(link.from)].push_back(link.to);
    }
    for (int node = 0; node < count; ++node) walk(node);
    // Nodes are finished last to first.
    std::reverse(order_.begin(), order_.end());
  }

  const Links& links() const { return links_; }
  const std::vector<int>& order() const { return order_; }

 private:
  enum class State { fresh, open, done };

  /// Depth first without recursion: a chain may be 10,000 nodes long.
  void walk(int start) {
    if (state(start) != State::fresh) return;
    std::vector<std::pair<int, std::size_t>> stack{{start, 0}};
    state(start) = State::open;
    while (!stack.empty()) {
      const int node = stack.back().first;
      const auto& next = after_[static_cast<std::size_t>(node)];
      if (stack.back().second == next.size()) {
        state(node) = State::done;
        order_.push_back(node);
        stack.pop_back();
        continue;
      }
      const int to = next[stack.back().second++];
      if (state(to) == State::open) continue;  // It closes a circle.
      links_.emplace_back(node, to);
      if (state(to) == State::done) continue;
      state(to) = State::open;
      stack.emplace_back(to, 0);
    }
  }

  State& state(int node) { return state_[static_cast<std::size_t>(node)]; }

  std::vector<std::vector<int>> after_;
  std::vector<State> state_;
  std::vector<int> order_;
  Links links_;
};

std::vector<int> layer_numbers(int count, const ForwardLinks& forward) {
  std::vector<int> layer(static_cast<std::size_t>(count));
  std::vector<std::vector<int>> after(layer.size());
  std::vector<bool> fed(layer.size());
  for (const auto& [from, to] : forward.links()) {
    after[static_cast<std::size_t>(from)].push_back(to);
    fed[static_cast<std::size_t>(to)] = true;
  }
  for (const int node : forward.order()) {
    const auto number = static_cast<std::size_t>(node);
    for (const int to : after[number]) {
      int& there = layer[static_cast<std::size_t>(to)];
      there = std::max(there, layer[number] + 1);
    }
  }
  for (std::size_t node = 0; node < layer.size(); ++node) {
    if (fed[node] || after[node].empty()) continue;
    int nearest = layer[static_cast<std::size_t>(after[node].front())];
    for (const int to : after[node])
      nearest = std::min(nearest, layer[static_cast<std::size_t>(to)]);
    layer[node] = nearest - 1;
  }
  return layer;
}

}  // namespace

Layering layering_of(int count, const std::vector<LayoutLink>& links) {
  const ForwardLinks forward(count, links);
  const std::vector<int> layer = layer_numbers(count, forward);
  Layering result;
  result.real = count;
  result.before.resize(layer.size());
  result.after.resize(layer.size());
  const auto last = std::max_element(layer.begin(), layer.end());
  result.layers.resize(last == layer.end() ? 0 : static_cast<std::size_t>(*last) + 1);
  for (int node = 0; node < count; ++node) {
    const int number = layer[static_cast<std::size_t>(node)];
    result.layers[static_cast<std::size_t>(number)].push_back(node);
  }
  const auto join = [&](int from, int to) {
    result.after[static_cast<std::size_t>(from)].push_back(to);
    result.before[static_cast<std::size_t>(to)].push_back(from);
  };
  for (const auto& [from, to] : forward.links()) {
    int at = from;
    LongLink passing{{from, to}, {}};
    for (int number = layer[static_cast<std::size_t>(from)] + 1;
         number < layer[static_cast<std::size_t>(to)]; ++number) {
      const int stand_in = static_cast<int>(result.before.size());
      result.before.emplace_back();
      result.after.emplace_back();
      result.layers[static_cast<std::size_t>(number)].push_back(stand_in);
      join(at, stand_in);
      passing.stand_ins.push_back(stand_in);
      at = stand_in;
    }
    join(at, to);
    if (!passing.stand_ins.empty()) result.long_links.push_back(std::move(passing));
  }
  return result;
}

}  // namespace netloom::editor
