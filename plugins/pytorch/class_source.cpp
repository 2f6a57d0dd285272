#include "plugins/pytorch/class_source.h"

#include <algorithm>

#include <fmt/format.h>

namespace netloom {

namespace {

void write_method(Source& source, const std::string& name,
                  const std::vector<std::string>& parameters,
                  const std::vector<PythonLine>& lines) {
  source.add(1, fmt::format("def {}(self{}{}):", name, parameters.empty() ? "" : ", ",
                            fmt::join(parameters, ", ")));
  for (const PythonLine& line : lines) source.add(2 + line.indent, line.text, line.nodes);
}

void append(std::vector<std::string>& to, const std::vector<std::string>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

bool same_text(const ClassSource& a, const ClassSource& b) {
  const auto same_member = [](const Member& one, const Member& other) {
    return one.line == other.line && one.list == other.list && one.copies == other.copies;
  };
  const auto same_line = [](const PythonLine& one, const PythonLine& other) {
    return one.text == other.text && one.indent == other.indent;
  };
  return a.layer == b.layer && a.about == b.about && a.settings == b.settings &&
         a.parameters == b.parameters &&
         std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                    same_member) &&
         std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), same_line);
}

void merge_nodes(ClassSource& to, const ClassSource& from) {
  for (std::size_t i = 0; i < to.members.size(); ++i) {
    append(to.members[i].nodes, from.members[i].nodes);
  }
  for (std::size_t i = 0; i < to.lines.size(); ++i) append(to.lines[i].nodes, from.lines[i].nodes);
}

void write_class(Source& source, const ClassSource& one) {
  source.add(0, fmt::format("class {}(nn.Module):", one.name));
  if (!one.about.empty()) {
    source.add(1, "\"\"\"" + one.about + "\"\"\"");
    source.blank();
  }
  if (!one.members.empty()) {
    std::vector<PythonLine> lines{{"super().__init__()"}};
    for (const Member& member : one.members) lines.push_back({to_text(member), member.nodes});
    write_method(source, "__init__", one.settings, lines);
    source.blank();
  }
  write_method(source, "forward", one.parameters, one.lines);
}

}  // namespace netloom
