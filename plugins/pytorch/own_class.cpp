#include "plugins/pytorch/own_class.h"

#include <algorithm>

#include <fmt/format.h>

namespace netloom {

namespace {

std::string text_of(const ClassSource& one) {
  ClassSource nameless = one;
  nameless.name.clear();
  Source source;
  write_class(source, nameless);
  return source.code().text;
}

}  // namespace

std::string OwnClasses::name_of(ClassSource one, const std::string& node) {
  const std::string text = text_of(one);
  const std::string base = one.name;
  const auto taken = [&](const std::string& name) {
    return std::find_if(all_.begin(), all_.end(),
                        [&](const Own& own) { return own.source.name == name; });
  };
  for (int number = 1;; ++number) {
    one.name = number == 1 ? base : fmt::format("{}{}", base, number);
    if (one.name == "Model" || one.name == "F") continue;  // the graph's class, and torch's
    const auto there = taken(one.name);
    if (there == all_.end()) break;
    if (there->text != text) continue;
    there->nodes.push_back(node);
    return one.name;
  }
  all_.push_back({one, text, {node}});
  return one.name;
}

void OwnClasses::write(Source& source) const {
  for (const Own& own : all_) {
    Source lines;
    write_class(lines, own.source);
    source.append(lines, own.nodes);
    source.blank(2);
  }
}

}  // namespace netloom
