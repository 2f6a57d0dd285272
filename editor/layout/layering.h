#pragma once

#include <vector>

#include "editor/layout/layered_layout.h"

namespace netloom::editor {

/// A link that passes layers, and the stand-ins on its way.
struct LongLink {
  LayoutLink link;
  std::vector<int> stand_ins;
};

/// Nodes in layers, with a stand-in wherever a link passes a layer: all links lead from one layer
/// to the next.
struct Layering {
  std::vector<std::vector<int>> layers;  ///< Nodes by layer, from the top.
  std::vector<std::vector<int>> before;  ///< By node: those of the layer before that lead to it.
  std::vector<std::vector<int>> after;   ///< By node: those of the next layer that it leads to.
  std::vector<LongLink> long_links;
  int real = 0;  ///< Nodes from this number on are stand-ins.
};

/// Layers for `count` nodes: each stands behind what leads to it, and what nothing leads to just
/// before what it leads to.
Layering layering_of(int count, const std::vector<LayoutLink>& links);

/// Sorts the nodes in every layer so that few links cross.
void reduce_crossings(Layering& layering);

/// Number of pairs of links that cross.
long crossings_of(const Layering& layering);

}  // namespace netloom::editor
