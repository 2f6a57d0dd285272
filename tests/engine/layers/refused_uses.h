#pragma once

#include <vector>

#include "tests/engine/layers/run_layer.h"

namespace netloom {

/// One use that does not fit, and what the layer must say of it.
struct RefusedUse {
  const char* layer;
  Parameters parameters;
  std::vector<LayerOperand> operands;
  const char* code;
  const char* place;     ///< Port or parameter.
  const char* fragment;  ///< Of title and message.
  const char* fix = "";  ///< Title or value of the first one; empty for none.
};

/// All of them, layer by layer.
const std::vector<RefusedUse>& refused_uses();

}  // namespace netloom
