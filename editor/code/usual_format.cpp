#include "editor/code/usual_format.h"

#include <algorithm>

namespace netloom::editor {

int usual_format(std::span<const ExportFormat> formats) {
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [](const ExportFormat& one) { return one.name == "pytorch"; });
  return found == formats.end() ? 0 : static_cast<int>(found - formats.begin());
}

}  // namespace netloom::editor
