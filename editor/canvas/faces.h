#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "editor/canvas/link_item.h"
#include "editor/canvas/node_item.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

namespace netloom::editor {

/// Output ports that something is linked to, node and port, sorted; views into the document.
using LinkedOutputs = std::vector<std::pair<std::string_view, std::string_view>>;

/// What nodes and links tell beside their names.
struct Details {
  bool shapes = true;   ///< On the links; two sizes that should be equal are told in any case.
  bool samples = true;  ///< What a node makes of the first row.
  bool costs = true;    ///< Parameters of a node and its share of the arithmetic.
};

/// What a node shows of the document, and of `samples`, which may be null.
NodeFace node_face(const Document& document, const Node& node, const LinkedOutputs& linked_outputs,
                   const Samples* samples = nullptr, const Details& details = {});

/// Whether the faces of two nodes tell the same share, each of all `flops` of its graph.
bool same_cost(const NodeCheck& one, double flops, const NodeCheck& other, double other_flops);

/// What a node of `layer` that is not there yet would show; nothing for a layer that is not known.
NodeFace new_node_face(const Document& document, std::string_view layer);

/// What a link shows of the document; it stands out beside a selected node.
LinkFace link_face(const Document& document, const Selection& selection, const LinkEnds& ends,
                   const Details& details = {});

}  // namespace netloom::editor
