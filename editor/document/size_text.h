#pragma once

#include <QString>

#include "engine/graph/graph.h"

namespace netloom::editor {

/// "1 node", "12 nodes".
QString nodes_text(const Graph& graph);

/// "12 nodes · 11 links".
QString size_text(const Graph& graph);

}  // namespace netloom::editor
