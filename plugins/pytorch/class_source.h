#pragma once

#include <string>
#include <vector>

#include "plugins/pytorch/module_call.h"
#include "plugins/pytorch/source.h"

namespace netloom {

/// One statement of a method, indented by `indent` levels below it, and the nodes it stands for.
struct PythonLine {
  std::string text;
  std::vector<std::string> nodes{};
  int indent = 0;
};

/// A parameter of a block, as one use of it sets it.
struct BlockSetting {
  std::string name;
  std::string value;                 ///< In Python.
  std::vector<std::string> members;  ///< What it is handed on to: "self.conv1 = {}", …
};

/// A Python class derived from nn.Module, part by part.
struct ClassSource {
  std::string name;
  std::string layer;                  ///< The layer or block that it says.
  std::string about;                  ///< Its docstring; may be empty.
  std::vector<std::string> settings;  ///< Parameters of __init__.
  std::vector<Member> members;
  std::vector<std::string> parameters;  ///< Of forward.
  std::vector<PythonLine> lines;        ///< Of forward.
  std::vector<BlockSetting> names{};    ///< What its settings may be called.
};

/// Whether both are the same text, whatever nodes they stand for.
bool same_text(const ClassSource& a, const ClassSource& b);
/// Lets the lines of `to` stand for the nodes of `from`, too, which is of the same form.
void merge_nodes(ClassSource& to, const ClassSource& from);

/// Appends the class to `source`.
void write_class(Source& source, const ClassSource& one);

}  // namespace netloom
