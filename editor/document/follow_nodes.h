#pragma once

#include <map>
#include <string>

#include <QRectF>

#include "engine/project/view.h"

namespace netloom::editor {

/// What nodes take on the canvas, by name.
using NodeBoxes = std::map<std::string, QRectF>;

/// Moves the notes and groups inside `block` with nodes that were placed anew, from `before` to
/// `after`: a group frames the nodes that it framed, as widely as it did, and a note goes with the
/// node nearest to it, clear of all nodes.
void follow_nodes(View& view, const std::string& block, const NodeBoxes& before,
                  const NodeBoxes& after);

}  // namespace netloom::editor
