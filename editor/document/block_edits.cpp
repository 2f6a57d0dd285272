#include "editor/document/block_edits.h"

#include <algorithm>
#include <vector>

#include <QLineF>

#include "editor/document/arrange.h"
#include "editor/document/places.h"
#include "editor/document/training_names.h"
#include "editor/document/translated.h"
#include "engine/core/text.h"
#include "engine/graph/block_edit.h"

namespace netloom::editor {

namespace {

/// A name for a block of `names`, after its first and last layer: "conv2d_relu".
std::string block_name(const Document& document, const std::set<std::string>& names) {
  std::vector<std::string> layers;
  for (const std::string& name : document.check().order) {
    if (names.count(name) > 0) layers.push_back(document.node(name)->layer);
  }
  std::string stem = "block";
  if (!layers.empty()) stem = layers.front() + "_block";
  if (layers.size() > 1) stem = layers.front() + "_" + layers.back();
  std::string name = stem;
  for (int i = 2; document.registry().find(name) != nullptr; ++i)
    name = stem + "_v" + std::to_string(i);
  return name;
}

Edited collapsed_as(const Document& document, const std::set<std::string>& names,
                    const std::string& block) {
  const std::vector<std::string> list(names.begin(), names.end());
  return collapsed(document.graph(), document.registry(), list, block);
}

/// A parameter of `names` that the open block shows to its users: "conv1.filters", or empty.
QString shown_of(const Document& document, const std::set<std::string>& names) {
  const Block* block = document.graph().block(document.open_block().block);
  if (block == nullptr) return {};
  for (const ExposedParameter& shown : block->parameters) {
    for (const std::string& target : shown.targets) {
      if (names.contains(endpoint_from(target).node)) return QString::fromStdString(target);
    }
  }
  return {};
}

/// What stands for "use/conv" among the nodes `added` that were written out of the block:
/// "use_conv" or, of each copy, "use_1_conv", …; for "use" it is all of them.
std::vector<std::string> written_out(const std::string& name, const std::string& use,
                                     const std::set<std::string>& added) {
  if (!is_of(name, use)) return {name};
  if (name == use) return {added.begin(), added.end()};
  std::string inner = name.substr(use.size());
  std::replace(inner.begin(), inner.end(), '/', '_');
  std::vector<std::string> found;
  for (const std::string& node : added) {
    std::string_view rest = std::string_view(node).substr(use.size());
    if (rest == inner) return {node};
    const auto copy = rest.find_first_not_of("0123456789", 1);
    if (copy > 1 && copy != std::string_view::npos && rest.substr(copy) == inner)
      found.push_back(node);
  }
  return found;
}

/// Where the block of the nodes at `inside` stands: in their middle or, where that is another's
/// place, where one of them stood.
std::array<double, 2> place_of_block(const Project& project, const Places& inside) {
  if (inside.empty()) return {};
  QPointF sum;
  std::vector<QPointF> places;
  for (const auto& [name, place] : inside) {
    places.emplace_back(place[0], place[1]);
    sum += places.back();
  }
  const auto middle = snapped(sum / static_cast<double>(places.size()));
  const auto distance = [&middle](QPointF place) {
    return QLineF(place, {middle[0], middle[1]}).length();
  };
  std::sort(places.begin(), places.end(),
            [&](QPointF one, QPointF other) { return distance(one) < distance(other); });
  if (is_free(project, {middle[0], middle[1]})) return middle;
  const auto free = std::find_if(places.begin(), places.end(),
                                 [&](QPointF place) { return is_free(project, place); });
  return snapped(free == places.end() ? places.front() : *free);
}

}  // namespace

QString why_not_collapsed(const Document& document, const std::set<std::string>& names) {
  if (names.empty()) return translated("Select the nodes that the block should hold.");
  if (const QString shown = shown_of(document, names); !shown.isEmpty())
    return translated("The block around shows %1. Hide that first, then make a block.").arg(shown);
  if (!collapsed_as(document, names, block_name(document, names)).added.empty()) return {};
  return translated(
      "These nodes cannot be a block: inputs, outputs and targets stay outside, and no node "
      "outside "
      "may lie between them or share weights with them. Select fewer nodes, or those between too.");
}

std::string collapse_nodes(Document& document, const std::set<std::string>& names) {
  if (!shown_of(document, names).isEmpty()) return {};
  const std::string block = block_name(document, names);
  Edited edited = collapsed_as(document, names, block);
  std::string use = edited.added;
  if (use.empty()) return use;
  document.edit(translated("Make a block of %1 nodes").arg(names.size()), [&](Project& project) {
    project.graph = std::move(edited.graph);
    for (const std::string& name : names) {
      const auto place = project.view.nodes.extract(name);
      if (!place.empty()) project.view.blocks[block][name] = place.mapped();
    }
    for (Route& route : project.view.routes) {
      const bool inside = route.block == document.open_block().block &&
                          names.contains(route.from.node) && names.contains(route.to.node);
      if (inside) route.block = block;
    }
    project.view.nodes[use] = place_of_block(project, project.view.blocks[block]);
    follow_names(project, document, [&](const std::string& name) -> std::vector<std::string> {
      const bool inside = names.count(name.substr(0, name.find('/'))) > 0;
      return {inside ? use + "/" + name : name};
    });
  });
  return use;
}

bool can_inline(const Document& document, const std::string& node) {
  const Node* use = document.node(node);
  return use != nullptr && document.graph().block(use->layer) != nullptr &&
         shown_of(document, {node}).isEmpty() &&
         !inlined(document.graph(), document.registry(), node).added.empty();
}

std::set<std::string> inline_block(Document& document, const std::string& use) {
  std::set<std::string> added;
  if (!can_inline(document, use)) return added;
  Edited edited = inlined(document.graph(), document.registry(), use);
  document.edit(
      translated("Write out the block %1").arg(QString::fromStdString(use)), [&](Project& project) {
        for (const Node& node : edited.graph.nodes) {
          if (project.graph.find(node.name) == nullptr) added.insert(node.name);
        }
        project.graph = std::move(edited.graph);
        const auto place = project.view.nodes.extract(use);
        place_in_layers(project, document.registry(), document.open_block().block, added,
                        place.empty() ? Place{} : place.mapped());
        follow_names(project, document,
                     [&](const std::string& name) { return written_out(name, use, added); });
      });
  return added;
}

}  // namespace netloom::editor
