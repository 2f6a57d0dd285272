#pragma once

#include <map>
#include <string>
#include <vector>

#include "plugins/pytorch/class_source.h"

namespace netloom {

/// The classes that a text defines for layers that PyTorch has no module for; equal ones are
/// written once.
class OwnClasses {
 public:
  /// The name under which `one` is defined: its own, or with a number where another class has it.
  std::string name_of(ClassSource one, const std::string& node);
  /// Appends all classes, two blank lines after each.
  void write(Source& source) const;

 private:
  struct Own {
    ClassSource source;
    std::string text;  ///< Without its name.
    std::vector<std::string> nodes;
  };
  std::vector<Own> all_;
};

}  // namespace netloom
