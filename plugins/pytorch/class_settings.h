#pragma once

#include <span>
#include <string>
#include <vector>

#include "plugins/pytorch/class_source.h"

namespace netloom {

/// The text of a class with all arguments in its __init__ left open: classes of one form differ in
/// these alone.
std::string form_of(const ClassSource& one);

/// One class for several uses.
struct ClassWithSettings {
  ClassSource source;
  std::vector<std::vector<Argument>> calls;  ///< The arguments that make each use of it.
};

/// Makes what differs between `uses`, which are of one form, a setting of the class: named after
/// the parameter of the block that it comes from, or else as PyTorch names it.
ClassWithSettings with_settings(std::span<const ClassSource* const> uses);

}  // namespace netloom
