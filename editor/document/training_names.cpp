#include "editor/document/training_names.h"

#include "engine/graph/inside.h"

namespace netloom::editor {

void follow_names(Project& project, const Document& document,
                  const std::function<std::vector<std::string>(const std::string&)>& follow) {
  const Graph& graph = document.project().graph;
  for (PhaseSettings& phase : project.training.phases) {
    for (auto* names : {&phase.losses, &phase.trainable, &phase.frozen}) {
      std::vector<std::string> now;
      for (const std::string& name : *names) {
        const auto here = name_inside(graph, name, document.open_block().block);
        if (!here) {
          now.push_back(name);
          continue;
        }
        const std::string before = name.substr(0, name.size() - here->size());
        for (const std::string& other : follow(std::string(*here))) now.push_back(before + other);
      }
      *names = std::move(now);
    }
  }
}

}  // namespace netloom::editor
