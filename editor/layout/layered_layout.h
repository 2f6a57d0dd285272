#pragma once

#include <array>
#include <vector>

namespace netloom::editor {

/// A link between two nodes, by their numbers.
struct LayoutLink {
  int from = 0;
  int to = 0;
};

/// How far apart nodes stand, in canvas units.
struct LayoutSteps {
  double column = 200;  ///< From the left edge of a layer to that of the next.
  double gap = 40;      ///< Between nodes of one layer.
  double grid = 20;     ///< Corners are multiples of it.
};

/// Places nodes of the given heights in layers from left to right, so that links run forwards, few
/// cross, and nodes stand beside what they are linked to. Many layers wrap into rows, about as wide
/// as a screen. Returns the top left corners, from (0, 0) on; the same input gives the same places.
/// Links of a circle that lead back do not count. At most 0.5 s for 1,000 nodes.
std::vector<std::array<double, 2>> layered_layout(const std::vector<double>& heights,
                                                  const std::vector<LayoutLink>& links,
                                                  const LayoutSteps& steps = {});

}  // namespace netloom::editor
