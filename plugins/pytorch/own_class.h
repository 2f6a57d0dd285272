#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "plugins/pytorch/class_source.h"

namespace netloom {

/// The classes that a text defines for blocks, and for layers that PyTorch has no module for. Uses
/// that differ in numbers alone are one class with settings.
class OwnClasses {
 public:
  /// The call that makes `one` for `node`, to be settled; `given` are its arguments where the class
  /// has settings already.
  ModuleCall use(ClassSource one, const std::string& node, std::vector<Argument> given = {});
  /// Decides which uses are one class, its name and its settings; after the last use().
  void settle();
  /// Lets `one` call the classes as they were settled.
  void resolve(ClassSource& one) const;
  /// Appends all classes, two blank lines after each; after settle().
  void write(Source& source) const;

 private:
  struct Use {
    ClassSource source;
    std::vector<std::string> nodes;
    std::string name;                 ///< Of the class, once settled.
    std::vector<Argument> arguments;  ///< Of the call, once settled.
  };
  struct Own {
    std::size_t first = 0;  ///< Its first use.
    ClassSource source;
    std::vector<std::string> nodes;
  };

  void settle(const std::string& layer);
  void define(const std::vector<std::size_t>& uses);
  std::string free_name(const std::string& base);

  std::vector<Use> uses_;
  std::vector<Own> all_;
  std::set<std::string> settled_;
  std::set<std::string> taken_{"Model"};  ///< The graph's class.
};

}  // namespace netloom
