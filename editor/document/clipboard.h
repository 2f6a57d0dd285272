#pragma once

#include <map>
#include <set>
#include <string>

#include <QString>
#include <QStringList>

#include "editor/document/selected.h"
#include "engine/project/project.h"

namespace netloom::editor {

/// Nodes on the clipboard: a small project without data or training, in the project file's own
/// format, so that it can be pasted into a text editor or another window.
using Clip = Project;

/// A text read as a clip: a copy, a whole project, or lines of nodes from one.
struct ReadClip {
  Clip clip;                  ///< Without nodes where the text has none.
  QString refusal;            ///< Why it has none, or empty.
  QStringList left_out = {};  ///< What of it was not understood.
};
ReadClip read_clip(const QString& text, const LayerRegistry& registry);

/// What came of a clip in a project.
struct Inserted {
  std::set<std::string> names;  ///< Of the new nodes.
  std::set<std::string> lost;   ///< Nodes that the clip takes from and the project does not have.
  std::set<Piece> pieces{};     ///< The new remarks.
};

/// Adds the clip's nodes to `project` under free names, with the links among them and those to
/// nodes that `project` has under the same name or that `renamed` gives, the upper left at
/// `position`. They stand inside `block`.
Inserted insert_clip(Project& project, const Clip& clip, const std::string& block, Place position,
                     const std::map<std::string, std::string>& renamed);

}  // namespace netloom::editor
