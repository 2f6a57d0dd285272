#pragma once

#include <string>
#include <vector>

#include "engine/program/program.h"

namespace netloom {

/// The ops of a program in order.
inline std::vector<std::string> op_names(const Program& program) {
  std::vector<std::string> names;
  for (const Instruction& one : program.instructions) names.emplace_back(one.op->name);
  return names;
}

}  // namespace netloom
