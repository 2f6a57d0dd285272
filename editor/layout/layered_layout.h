#pragma once

#include <array>
#include <vector>

namespace netloom::editor {

/// A link between two nodes, by their numbers.
struct LayoutLink {
  int from = 0;
  int to = 0;

  bool operator==(const LayoutLink&) const = default;
};

/// A node as far as the layout needs to know it, in canvas units.
struct LayoutNode {
  double height = 0;
  double in = 14;   ///< From the top: where links come in, in the mean, …
  double out = 14;  ///< … and where they leave.
};

/// How far apart nodes stand, in canvas units.
struct LayoutSteps {
  double column = 200;  ///< From the left edge of a layer to that of the next.
  double width = 160;   ///< Of the widest node.
  double gap = 40;      ///< Between nodes of one layer.
  double lane = 30;     ///< Between a node and a link that passes it, and between two such links.
  double grid = 20;     ///< Corners are multiples of it.
};

using LayoutPoint = std::array<double, 2>;

/// The way of a link that passes nodes.
struct LayoutRoute {
  LayoutLink link;
  std::vector<LayoutPoint> points;

  bool operator==(const LayoutRoute&) const = default;
};

/// Where everything stands.
struct Layout {
  std::vector<LayoutPoint> places;  ///< Top left corners, by node, from (0, 0) on.
  std::vector<LayoutRoute> routes;  ///< Of links that pass nodes or lead to another row.

  bool operator==(const Layout&) const = default;
};

/// Places `nodes` in layers from left to right, so that links run forwards, few cross, and nodes
/// stand beside what they are linked to. Links that pass layers have lanes of their own between the
/// nodes there. Many layers wrap into rows, about as wide as a screen, of which none has a
/// lone layer. The same input gives the
/// same places. Links of a circle that lead back do not count. At most 0.5 s for 1,000 nodes.
Layout layered_layout(const std::vector<LayoutNode>& nodes, const std::vector<LayoutLink>& links,
                      const LayoutSteps& steps = {});

}  // namespace netloom::editor
