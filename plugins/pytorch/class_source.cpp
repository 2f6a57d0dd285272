#include "plugins/pytorch/class_source.h"

#include <fmt/format.h>

namespace netloom {

namespace {

void write_method(Source& source, const std::string& name,
                  const std::vector<std::string>& parameters,
                  const std::vector<PythonLine>& lines) {
  source.add(1, fmt::format("def {}(self{}{}):", name, parameters.empty() ? "" : ", ",
                            fmt::join(parameters, ", ")));
  for (const PythonLine& line : lines) source.add(2 + line.indent, line.text, line.node);
}

}  // namespace

void write_class(Source& source, const ClassSource& one) {
  source.add(0, fmt::format("class {}(nn.Module):", one.name));
  if (!one.about.empty()) {
    source.add(1, "\"\"\"" + one.about + "\"\"\"");
    source.blank();
  }
  if (!one.modules.empty()) {
    std::vector<PythonLine> lines{{"super().__init__()", {}, 0}};
    lines.insert(lines.end(), one.modules.begin(), one.modules.end());
    write_method(source, "__init__", one.settings, lines);
    source.blank();
  }
  write_method(source, "forward", one.parameters, one.lines);
}

}  // namespace netloom
