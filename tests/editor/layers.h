#pragma once

#include "engine/layers/layer.h"

namespace netloom::editor {

/// The layers that come with the program, declared once for all cases of a suite.
inline const LayerRegistry& layers() {
  static const LayerRegistry registry = LayerRegistry::built_in();
  return registry;
}

}  // namespace netloom::editor
