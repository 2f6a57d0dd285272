#pragma once

#include <map>
#include <vector>

#include <QString>

#include "editor/canvas/mark.h"
#include "engine/graph/difference.h"
#include "engine/project/project.h"

namespace netloom::editor {

/// One thing that differs, as the list says it.
struct ComparedLine {
  Mark mark = Mark::none;
  std::string node;  ///< Empty for settings of training and data.
  QString text;      ///< "filters 16 → 32"

  bool operator==(const ComparedLine&) const = default;
};

/// Two projects side by side: what stands out in each picture, and the list of it.
struct Compared {
  GraphDifference difference;
  std::map<std::string, Mark> before;  ///< Of nodes in the first project.
  std::map<std::string, Mark> after;
  std::vector<ComparedLine>
      lines;        ///< Changed, added, removed nodes, links, moved nodes, settings.
  QString summary;  ///< "1 changed · 3 added"
};

/// A node counts as moved where it is otherwise the same and stands elsewhere while most others
/// stand still.
Compared compared(const Project& before, const Project& after, const LayerRegistry& registry);

}  // namespace netloom::editor
