#include "editor/document/reveal.h"

#include "engine/graph/inside.h"

namespace netloom::editor {

void reveal_node(Document& document, Selection& selection, const std::string& node,
                 const std::string& parameter) {
  const auto place = place_of(document.project().graph, node);
  document.enter(place ? place->use : std::string());
  selection.reveal(place ? place->node->name : std::string(), parameter);
}

}  // namespace netloom::editor
