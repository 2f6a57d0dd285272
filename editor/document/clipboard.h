#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>

#include <QString>

#include "engine/project/project.h"

namespace netloom::editor {

/// Nodes on the clipboard: a small project without data or training, in the project file's own
/// format, so that it can be pasted into a text editor or another window.
using Clip = Project;

/// The clip that `text` holds, or nothing when it is something else.
std::optional<Clip> read_clip(const QString& text, const LayerRegistry& registry);

/// Adds the clip's nodes to `project` under free names, with the links among them and those to
/// nodes that `project` has under the same name, the upper left at `position`. Returns the new
/// names.
std::set<std::string> insert_clip(Project& project, const Clip& clip,
                                  std::array<double, 2> position);

}  // namespace netloom::editor
