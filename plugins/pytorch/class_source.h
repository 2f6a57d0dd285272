#pragma once

#include <string>
#include <vector>

#include "plugins/pytorch/source.h"

namespace netloom {

/// One statement of a method, indented by `indent` levels below it.
struct PythonLine {
  std::string text;
  std::string node;
  int indent = 0;
};

/// A Python class derived from nn.Module, part by part.
struct ClassSource {
  std::string name;
  std::string about;                    ///< Its docstring; may be empty.
  std::vector<std::string> settings;    ///< Parameters of __init__.
  std::vector<PythonLine> modules;      ///< Lines of __init__.
  std::vector<std::string> parameters;  ///< Of forward.
  std::vector<PythonLine> lines;        ///< Of forward.
};

/// Appends the class to `source`.
void write_class(Source& source, const ClassSource& one);

}  // namespace netloom
