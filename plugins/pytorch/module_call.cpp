#include "plugins/pytorch/module_call.h"

#include <fmt/format.h>

namespace netloom {

namespace {

/// "*[Residual(32, 32) for _ in range(2)]", or the call alone.
std::string spread(const Copies& copies) {
  std::string call = to_text(copies.call);
  if (copies.count.value == "1") return call;
  return fmt::format("*[{} for _ in range({})]", call, copies.count.value);
}

}  // namespace

std::string member_line(const std::string& attribute) {
  return fmt::format("self.{} = {{}}", attribute);
}

std::vector<std::string> written(const std::vector<Argument>& arguments) {
  std::vector<std::string> texts;
  for (const Argument& one : arguments) {
    if (one.usual == one.value) continue;
    texts.push_back(one.usual ? fmt::format("{}={}", one.name, one.value) : one.value);
  }
  return texts;
}

std::string to_text(const ModuleCall& call) {
  return fmt::format("{}({})", call.type, fmt::join(written(call.arguments), ", "));
}

std::string to_text(const Member& member) {
  std::string made;
  if (member.list.empty()) {
    made = to_text(member.copies.front().call);
  } else {
    std::vector<std::string> parts;
    for (const Copies& one : member.copies) parts.push_back(spread(one));
    made = fmt::format("{}", fmt::join(parts, ", "));
    if (member.list == "nn.ModuleList") {
      made = parts.size() == 1 && made.starts_with('*') ? made.substr(1) : "[" + made + "]";
    }
    made = fmt::format("{}({})", member.list, made);
  }
  return fmt::format(fmt::runtime(member.line), made);
}

}  // namespace netloom
