#pragma once

#include <memory>

#include "engine/core/api.h"
#include "engine/graph/check.h"

namespace netloom {

class BuiltNodes;

/// Checks a graph again and again while it is edited: what was built once, in this or an earlier
/// check, is not built again. Says of every graph what `check` says of it.
class NETLOOM_API GraphChecker {
 public:
  /// `registry` outlives this.
  explicit GraphChecker(const LayerRegistry& registry);
  ~GraphChecker();

  GraphCheck check(const Graph& graph);

 private:
  const LayerRegistry& registry_;
  std::unique_ptr<BuiltNodes> built_;
};

}  // namespace netloom
