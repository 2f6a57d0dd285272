#include "editor/document/size_text.h"

#include "editor/document/translated.h"

namespace netloom::editor {

QString nodes_text(const Graph& graph) {
  const std::size_t nodes = graph.nodes.size();
  return nodes == 1 ? translated("1 node") : translated("%1 nodes").arg(nodes);
}

QString size_text(const Graph& graph) {
  std::size_t links = 0;
  for (const Node& node : graph.nodes) {
    for (const auto& [port, ends] : node.inputs) links += ends.size();
  }
  return QStringLiteral("%1 · %2").arg(
      nodes_text(graph), links == 1 ? translated("1 link") : translated("%1 links").arg(links));
}

}  // namespace netloom::editor
