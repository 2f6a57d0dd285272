#include "editor/layout/layered_layout.h"

#include <algorithm>
#include <cmath>

#include "editor/layout/heights.h"
#include "editor/layout/layering.h"

namespace netloom::editor {

namespace {

constexpr double screen = 1.6;  // Width of what is arranged to its height, where it wraps.
constexpr int least_columns = 5;
constexpr double track = 16;  // Between two links on their way back to the next row.

/// Layers in rows, and the links between them as points.
class Rows {
 public:
  Rows(const Layering& layering, const std::vector<LayoutNode>& nodes, const LayoutSteps& steps)
      : layering_(layering),
        nodes_(nodes),
        steps_(steps),
        tops_(heights_of(layering, nodes, steps)),
        layers_(layering.before.size()) {
    for (std::size_t layer = 0; layer < layering.layers.size(); ++layer) {
      for (const int node : layering.layers[layer]) layers_[number(node)] = layer;
    }
    columns_ = columns_of();
    collect_wraps();
    stack();
  }

  LayoutPoint place(int node) const {
    return {left(node), std::round(height(node) / steps_.grid) * steps_.grid};
  }

  /// The points between the ends of a link that passes `stand_ins`.
  std::vector<LayoutPoint> way(const LayoutLink& link, const std::vector<int>& stand_ins) const {
    std::vector<LayoutPoint> points;
    int before = link.from;
    for (const int node : stand_ins) {
      wrap(before, node, points);
      pass(node, points);
      before = node;
    }
    wrap(before, link.to, points);
    return points;
  }

  bool wraps(int from, int to) const { return row(from) != row(to); }

 private:
  struct Row {
    double upper = 0;  ///< In the heights of a single row.
    double lower = 0;
    double top = 0;  ///< On the canvas.
    std::vector<std::pair<double, std::pair<int, int>>>
        wraps;  ///< Into the next row, lowest first.
  };

  static std::size_t number(int node) { return static_cast<std::size_t>(node); }
  bool stand_in(int node) const { return node >= layering_.real; }
  std::size_t row(int node) const { return layers_[number(node)] / columns_; }
  double left(int node) const {
    return static_cast<double>(layers_[number(node)] % columns_) * steps_.column;
  }
  double height(int node) const {
    const Row& here = rows_[row(node)];
    return here.top + tops_[number(node)] - here.upper;
  }
  double lower_edge(int node) const {
    return tops_[number(node)] + (stand_in(node) ? 0 : nodes_[number(node)].height);
  }
  /// At the height of a port, where a node on the grid has it.
  double lane(int node) const {
    const double port = LayoutNode().out;
    return std::round((height(node) - port) / (steps_.grid / 2)) * (steps_.grid / 2) + port;
  }

  /// Layers in a row such that all rows together have about the shape of a screen.
  std::size_t columns_of() const {
    double upper = 0;
    double lower = 0;
    for (int node = 0; node < static_cast<int>(tops_.size()); ++node) {
      upper = std::min(upper, tops_[number(node)]);
      lower = std::max(lower, lower_edge(node));
    }
    const std::size_t layers = layering_.layers.size();
    const double row = lower - upper + 2 * steps_.gap;
    const double wide = std::sqrt(static_cast<double>(layers) * row * screen / steps_.column);
    auto columns = std::max<std::size_t>(least_columns, static_cast<std::size_t>(std::ceil(wide)));
    while (layers > columns && layers % columns == 1) ++columns;  // A lone last layer has no row.
    return columns;
  }

  void collect_wraps() {
    rows_.resize((layering_.layers.size() + columns_ - 1) / columns_);
    for (int node = 0; node < static_cast<int>(layering_.after.size()); ++node) {
      for (const int to : layering_.after[number(node)]) {
        if (wraps(node, to))
          rows_[row(node)].wraps.emplace_back(-tops_[number(node)], std::pair(node, to));
      }
    }
    for (Row& one : rows_) std::sort(one.wraps.begin(), one.wraps.end());
  }

  double strip(const Row& row) const {
    return 2 * steps_.gap + track * std::max(0.0, static_cast<double>(row.wraps.size()) - 1);
  }

  void stack() {
    double top = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Row& here = rows_[i];
      here.upper = 1e9;
      here.lower = -1e9;
      for (std::size_t layer = i * columns_;
           layer < std::min((i + 1) * columns_, layering_.layers.size()); ++layer) {
        for (const int node : layering_.layers[layer]) {
          here.upper = std::min(here.upper, tops_[number(node)]);
          here.lower = std::max(here.lower, lower_edge(node));
        }
      }
      here.top = top;
      top += std::ceil((here.lower - here.upper + strip(here)) / steps_.grid) * steps_.grid;
    }
  }

  /// The way back from `from` at the end of a row to `to` at the begin of the next: the ways of
  /// several links lie in each other.
  void wrap(int from, int to, std::vector<LayoutPoint>& points) const {
    if (!wraps(from, to)) return;
    const Row& here = rows_[row(from)];
    const auto at = std::find_if(here.wraps.begin(), here.wraps.end(), [&](const auto& one) {
      return one.second == std::pair(from, to);
    });
    const auto inner = static_cast<double>(at - here.wraps.begin());
    const double y = here.top + here.lower - here.upper + steps_.gap + inner * track;
    points.push_back({left(from) + steps_.width + inner * track, y});
    points.push_back({left(to) - inner * track, y});
  }

  /// Along a lane; where it goes straight on, the lane only becomes longer.
  void pass(int node, std::vector<LayoutPoint>& points) const {
    const LayoutPoint end{left(node) + steps_.width, lane(node)};
    const bool straight = !points.empty() && points.back()[1] == end[1] &&
                          points.back()[0] < left(node) &&
                          points.back()[0] > left(node) - steps_.column;
    if (straight) {
      points.back() = end;
    } else {
      points.push_back({left(node), end[1]});
      points.push_back(end);
    }
  }

  const Layering& layering_;
  const std::vector<LayoutNode>& nodes_;
  const LayoutSteps& steps_;
  std::vector<double> tops_;
  std::vector<std::size_t> layers_;  ///< By node.
  std::size_t columns_ = 1;
  std::vector<Row> rows_;
};

}  // namespace

Layout layered_layout(const std::vector<LayoutNode>& nodes, const std::vector<LayoutLink>& links,
                      const LayoutSteps& steps) {
  Layering layering = layering_of(static_cast<int>(nodes.size()), links);
  reduce_crossings(layering);
  const Rows rows(layering, nodes, steps);
  Layout layout;
  for (int node = 0; node < layering.real; ++node) {
    layout.places.push_back(rows.place(node));
    for (const int to : layering.after[static_cast<std::size_t>(node)]) {
      if (to < layering.real && rows.wraps(node, to))
        layout.routes.push_back({{node, to}, rows.way({node, to}, {})});
    }
  }
  for (const LongLink& one : layering.long_links)
    layout.routes.push_back({one.link, rows.way(one.link, one.stand_ins)});
  return layout;
}

}  // namespace netloom::editor
