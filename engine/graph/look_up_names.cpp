#include <algorithm>

#include "engine/graph/edit.h"
#include "engine/graph/resolve.h"

namespace netloom {

namespace {

/// `name` with "_" for all that cannot be in a name.
std::string as_node_name(std::string name) {
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !is_node_name(std::string_view(&c, 1)); }, '_');
  return name.empty() ? "node" : name;
}

class NameLookup {
 public:
  NameLookup(ResolvedGraph& resolved, Findings& findings)
      : resolved_(resolved), findings_(findings) {}

  void look_up(std::size_t i) {
    const std::string& name = resolved_.node(i).name;
    resolved_.nodes[i].prefix = name;
    if (!is_node_name(name)) {
      report(i, fresh_name(as_node_name(name), false), "name.invalid",
             phrase("'{}' is no node name", name),
             phrase("A name has letters, digits and _ only, as in conv1; blocks are written "
                    "block/name."));
    }
    const auto [first, fresh] = resolved_.numbers.emplace(name, i);
    if (!fresh) {
      report(i, fresh_name(name, true), "name.duplicate", phrase("Two nodes named '{}'", name),
             phrase("Node {} already has the name '{}'; links could not tell them apart. "
                    "Rename one.",
                    first->second + 1, name));
    }
  }

 private:
  void report(std::size_t i, const std::string& better, std::string code, Phrase title,
              Phrase message) {
    const Node& node = resolved_.node(i);
    resolved_.nodes[i].sound = false;
    Diagnostic& d = findings_.add(
        i, diagnostic_at(node, std::move(code), std::move(title), std::move(message)));
    d.fixes.push_back(
        {Fix::Kind::rename_node, phrase("Rename to {}", better), node.name, {}, {}, {}, better});
  }

  /// A name that no node has: `name` itself where that is free and `another` is not asked for, else
  /// with the next number at its end.
  std::string fresh_name(const std::string& name, bool another) const {
    const auto& nodes = *resolved_.written;
    const auto has_it = [&name](const Node& node) { return node.name == name; };
    if (!another && std::none_of(nodes.begin(), nodes.end(), has_it)) return name;
    return free_name(Graph{nodes}, name.substr(0, name.find_last_not_of("0123456789") + 1));
  }

  ResolvedGraph& resolved_;
  Findings& findings_;
};

}  // namespace

void look_up_names(ResolvedGraph& resolved, Findings& findings) {
  resolved.numbers.reserve(resolved.nodes.size());
  NameLookup lookup(resolved, findings);
  for (std::size_t i = 0; i < resolved.nodes.size(); ++i) lookup.look_up(i);
}

}  // namespace netloom
