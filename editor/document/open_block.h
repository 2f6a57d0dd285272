#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/graph/check.h"
#include "engine/project/project.h"

namespace netloom::editor {

/// The block whose inside is open in the editor, seen at one of the nodes that use it; with empty
/// names the whole project is.
struct OpenBlock {
  std::string use;     ///< Full name of that node: "stage1/residual".
  std::string block;   ///< The block that it uses.
  std::string prefix;  ///< Of full names of the nodes inside: "stage1/1/residual/".

  bool operator==(const OpenBlock&) const = default;
};

/// The block that the node `use` uses, or the one around it where it uses none or is gone.
OpenBlock block_at(const Graph& graph, std::string_view use);

/// The blocks around `open`, outermost first, and itself; none for the whole project.
std::vector<OpenBlock> way_to(const Graph& graph, const OpenBlock& open);

/// `project` with the nodes and places inside `open` as its graph and view: what the edits change
/// and the canvas shows. Nodes without a place stand in layers. `layers` has the blocks.
Project seen_inside(const Project& project, const LayerRegistry& layers, const OpenBlock& open);

/// `project` with what `seen` has inside `open`.
Project with_seen(Project project, const OpenBlock& open, Project seen);

/// What `checked`, the check of `graph`, knows inside `open`.
GraphCheck check_inside(const Graph& graph, const LayerRegistry& layers, const GraphCheck& checked,
                        const OpenBlock& open);

/// Those of `all` that stand inside `open`, at the names there, and the project's own. Of those
/// that several uses of the block have, one; where the open use has it not, the message names the
/// use that has.
std::vector<Diagnostic> diagnostics_inside(const Graph& graph, const std::vector<Diagnostic>& all,
                                           const OpenBlock& open);

}  // namespace netloom::editor
