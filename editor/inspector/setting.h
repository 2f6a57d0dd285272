#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "editor/document/document.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// One value of the project that a row of a form shows and edits, whatever it belongs to: a
/// parameter of a node, of several nodes, or a field of the training or data settings.
struct Setting {
  ParameterInfo info;
  std::string node;  ///< Whose diagnostics stand below the field; empty for the project's own.
  /// The value now; nothing where nodes differ.
  std::function<std::optional<ParameterValue>(const Document&)> read;
  /// Changes the project, as one undo step.
  std::function<void(Document&, const ParameterValue&)> write;
  /// False while the value does not count ("pad" without custom padding).
  std::function<bool(const Document&)> shown = [](const Document&) { return true; };
};

/// The parameters of `nodes`: those of the layer for one node, for several those that all layers
/// declare alike. `nodes` must be in the document's graph.
std::vector<Setting> parameter_settings(const Document& document,
                                        const std::set<std::string>& nodes);

}  // namespace netloom::editor
