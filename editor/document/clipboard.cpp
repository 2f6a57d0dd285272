#include "editor/document/clipboard.h"

#include <algorithm>
#include <map>

#include "editor/document/edits.h"
#include "engine/core/error.h"
#include "engine/graph/block_edit.h"

namespace netloom::editor {

namespace {

/// The name without the digits at its end: what a copy's free name is made from.
std::string stem_of(const std::string& name) {
  const auto end = name.find_last_not_of("0123456789");
  return end == std::string::npos ? name : name.substr(0, end + 1);
}

void follow(Node& node, const std::map<std::string, std::string>& names, const Graph& target) {
  for (auto& [port, links] : node.inputs) {
    for (Endpoint& link : links) {
      const auto renamed = names.find(link.node);
      if (renamed != names.end()) link.node = renamed->second;
    }
    std::erase_if(links, [&](const Endpoint& link) {
      const bool inside = std::any_of(names.begin(), names.end(),
                                      [&](const auto& entry) { return entry.second == link.node; });
      return !inside && target.find(link.node) == nullptr;
    });
  }
  std::erase_if(node.inputs, [](const auto& entry) { return entry.second.empty(); });
  const auto shared = names.find(node.shares);
  if (shared != names.end()) node.shares = shared->second;
}

}  // namespace

QString copy_nodes(const Document& document, const std::set<std::string>& names) {
  Clip clip;
  clip.name = "clipboard";
  for (const Node& node : document.graph().nodes) {
    if (names.count(node.name) == 0) continue;
    clip.graph.nodes.push_back(node);
    const auto place = document.places().find(node.name);
    if (place != document.places().end()) clip.view.nodes[node.name] = place->second;
  }
  clip.graph.blocks = needed_blocks(document.graph(), names);
  return QString::fromStdString(write_project(clip, document.registry()));
}

std::optional<Clip> read_clip(const QString& text, const LayerRegistry& registry) {
  try {
    Clip clip = read_project(text.toStdString(), registry, "clipboard").project;
    if (clip.graph.nodes.empty()) return std::nullopt;
    return clip;
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::set<std::string> insert_clip(Project& project, const Clip& clip,
                                  std::array<double, 2> position) {
  project.graph = with_block(std::move(project.graph), clip.graph.blocks);
  std::array<double, 2> corner = {1e9, 1e9};
  for (const auto& [name, place] : clip.view.nodes) {
    corner = {std::min(corner[0], place[0]), std::min(corner[1], place[1])};
  }
  std::map<std::string, std::string> names;
  std::set<std::string> added;
  for (const Node& node : clip.graph.nodes) {
    Node copy = node;
    if (project.graph.find(copy.name) != nullptr)
      copy.name = free_name(project.graph, stem_of(copy.name));
    names[node.name] = copy.name;
    added.insert(copy.name);
    const auto place = clip.view.nodes.find(node.name);
    if (place != clip.view.nodes.end()) {
      project.view.nodes[copy.name] = {position[0] + place->second[0] - corner[0],
                                       position[1] + place->second[1] - corner[1]};
    }
    project.graph.nodes.push_back(std::move(copy));
  }
  for (const std::string& name : added) follow(*project.graph.find(name), names, project.graph);
  return added;
}

}  // namespace netloom::editor
