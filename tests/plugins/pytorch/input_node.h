#pragma once

#include "tests/support/graphs.h"

namespace netloom {

/// An input of that shape a sample.
inline Node input(const std::string& name, const std::string& shape = "feature 4") {
  return node(name, "input", {}, {{"shape", std::vector<std::string>{shape}}});
}

}  // namespace netloom
