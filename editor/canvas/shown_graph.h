#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "editor/document/document.h"

namespace netloom::editor {

/// What a canvas last showed of a document, so that an edit of one node need not cost as much as
/// drawing them all.
class ShownGraph {
 public:
  /// The nodes that tell something else of `document` now, or whose links do; nothing where more
  /// differs than that: which nodes there are, how they are linked, where they stand.
  std::optional<std::set<std::string>> changed(const Document& document) const;
  void keep(const Document& document);
  /// All counts as changed until `keep` is called again.
  void forget() { seen_ = nullptr; }

 private:
  bool same_frame(const Document& document) const;
  /// Adds nodes whose settings, shapes or costs differ; false where nodes came, went or were wired.
  bool add_edited(const Document& document, std::set<std::string>& changed) const;
  void add_problems(const Document& document, std::set<std::string>& changed) const;

  std::vector<std::shared_ptr<const LayerType>> layers_;  ///< Faces point to some.
  std::shared_ptr<const Project> seen_;
  std::shared_ptr<const GraphCheck> check_;
  std::vector<Diagnostic> diagnostics_;
  OpenBlock open_block_;
};

}  // namespace netloom::editor
