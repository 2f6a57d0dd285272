#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "editor/document/open_block.h"

namespace netloom::editor {

/// The nodes that `diagnostic`, one of those inside `open`, is shown at: the one that complains, or
/// around the complaint, and the one that its first fix would change.
std::vector<std::string> concerned_nodes(const Diagnostic& diagnostic, const OpenBlock& open);

/// Diagnostics by the nodes that they are shown at: a graph of 10,000 nodes may have as many.
class DiagnosticsByNode {
 public:
  using Found = std::vector<const Diagnostic*>;

  /// Takes `all`, which must outlive this or the next call, of what is seen inside `open`.
  void take(const std::vector<Diagnostic>& all, const OpenBlock& open);
  /// In their order; valid until the next `take`.
  const Found& at(const std::string& node) const;

 private:
  std::unordered_map<std::string, Found> by_node_;
};

}  // namespace netloom::editor
