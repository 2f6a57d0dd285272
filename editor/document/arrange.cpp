#include "editor/document/arrange.h"

#include <algorithm>
#include <map>
#include <vector>

#include "editor/document/follow_nodes.h"
#include "editor/document/places.h"
#include "editor/document/translated.h"
#include "editor/layout/layered_layout.h"

namespace netloom::editor {

namespace {

constexpr double bare_height = 110;  // Header, summary, picture and footer of a node,
constexpr double port_height = 24;   // and each port that has a row of its own,
constexpr double first_port = 42;    // of which the first is at this height.

/// Where the ports of a node stand in the mean, which has `count` of them.
double line_of(std::size_t count) {
  return count < 2 ? LayoutNode().in
                   : first_port + port_height * (static_cast<double>(count) - 1) / 2;
}

/// About what a node takes on the canvas.
LayoutNode size_of(const LayerRegistry& registry, const Node& node) {
  const LayerType* type = registry.find(node.layer);
  if (type == nullptr) return {bare_height};
  const std::size_t inputs = type->inputs.size();
  const std::size_t outputs = type->outputs_of(node.parameters).size();
  const std::size_t rows = std::max(inputs, outputs);
  return {bare_height + (rows > 1 ? port_height * static_cast<double>(rows) : 0), line_of(inputs),
          line_of(outputs)};
}

using Pair = std::pair<std::string_view, std::string_view>;

/// Takes the routes of all links at `names` away and leads those among them along `ways`.
void lead_links(Project& project, const std::string& block, const std::set<std::string>& names,
                const std::map<Pair, std::vector<LayoutPoint>>& ways) {
  std::erase_if(project.view.routes, [&](const Route& one) {
    return one.block == block && (names.contains(one.from.node) || names.contains(one.to.node));
  });
  for (const Node& node : project.graph.nodes) {
    for (const auto& [port, sources] : node.inputs) {
      for (const Endpoint& from : sources) {
        const auto way = ways.find({from.node, node.name});
        if (way != ways.end())
          project.view.routes.push_back({block, from, {node.name, port}, way->second});
      }
    }
  }
}

/// The upper left corner of what `names` cover.
std::array<double, 2> corner_of(const Project& project, const std::set<std::string>& names) {
  std::array<double, 2> corner{grid, 2 * grid};
  bool first = true;
  for (const std::string& name : names) {
    const auto place = project.view.nodes.find(name);
    if (place == project.view.nodes.end()) continue;
    corner = first ? place->second
                   : std::array<double, 2>{std::min(corner[0], place->second[0]),
                                           std::min(corner[1], place->second[1])};
    first = false;
  }
  return corner;
}

/// About what all nodes that have a place take.
NodeBoxes boxes_of(const Project& project, const LayerRegistry& registry) {
  NodeBoxes boxes;
  for (const Node& node : project.graph.nodes) {
    const auto place = project.view.nodes.find(node.name);
    if (place == project.view.nodes.end()) continue;
    boxes[node.name] = QRectF(place->second[0], place->second[1], LayoutSteps().width,
                              size_of(registry, node).height);
  }
  return boxes;
}

/// The places of those of `names` that have one, in order along `axis`.
std::vector<std::array<double, 2>*> in_order(Project& project, const std::set<std::string>& names,
                                             std::size_t axis) {
  std::vector<std::array<double, 2>*> places;
  for (const std::string& name : names) {
    const auto at = project.view.nodes.find(name);
    if (at != project.view.nodes.end()) places.push_back(&at->second);
  }
  std::stable_sort(places.begin(), places.end(),
                   [axis](const auto* a, const auto* b) { return (*a)[axis] < (*b)[axis]; });
  return places;
}

}  // namespace

void place_in_layers(Project& project, const LayerRegistry& registry, const std::string& block,
                     const std::set<std::string>& names, Place corner) {
  std::map<std::string_view, int> numbers;
  std::vector<LayoutNode> nodes;
  std::vector<std::string_view> placed;
  for (const Node& node : project.graph.nodes) {
    if (names.count(node.name) == 0) continue;
    numbers.emplace(node.name, static_cast<int>(nodes.size()));
    nodes.push_back(size_of(registry, node));
    placed.push_back(node.name);
  }
  std::vector<LayoutLink> links;
  for (const auto& [name, number] : numbers) {
    for (const auto& [port, sources] : project.graph.find(name)->inputs) {
      for (const Endpoint& source : sources) {
        const auto from = numbers.find(source.node);
        if (from != numbers.end()) links.push_back({from->second, number});
      }
    }
  }
  const Layout layout = layered_layout(nodes, links);
  const Place origin = snapped({corner[0], corner[1]});
  const auto moved = [&](const LayoutPoint& point) {
    return Place{origin[0] + point[0], origin[1] + point[1]};
  };
  for (std::size_t i = 0; i < placed.size(); ++i)
    project.view.nodes[std::string(placed[i])] = moved(layout.places[i]);
  std::map<Pair, std::vector<LayoutPoint>> ways;
  for (const LayoutRoute& route : layout.routes) {
    auto& way = ways[{placed[static_cast<std::size_t>(route.link.from)],
                      placed[static_cast<std::size_t>(route.link.to)]}];
    for (const LayoutPoint& point : route.points) way.push_back(moved(point));
  }
  lead_links(project, block, names, ways);
}

void arrange_nodes(Document& document, const std::set<std::string>& names) {
  const bool all = names.size() < 2;
  const QString title =
      all ? translated("Arrange all nodes") : translated("Arrange %1 nodes").arg(names.size());
  document.edit(title, [&](Project& project) {
    std::set<std::string> placed = names;
    if (all) {
      for (const Node& node : project.graph.nodes) placed.insert(node.name);
    }
    const std::string& block = document.open_block().block;
    const NodeBoxes before = boxes_of(project, document.registry());
    place_in_layers(project, document.registry(), block, placed, corner_of(project, placed));
    follow_nodes(project.view, block, before, boxes_of(project, document.registry()));
  });
}

void align_nodes(Document& document, const std::set<std::string>& names, Line line) {
  if (names.size() < 2) return;
  const std::size_t axis = line == Line::row ? 1 : 0;
  const QString title = line == Line::row ? translated("Align %1 nodes in a row")
                                          : translated("Align %1 nodes in a column");
  document.edit(title.arg(names.size()), [&](Project& project) {
    const auto places = in_order(project, names, axis);
    for (auto* place : places) (*place)[axis] = (*places.front())[axis];
  });
}

void distribute_nodes(Document& document, const std::set<std::string>& names, Line line) {
  if (names.size() < 3) return;
  const std::size_t axis = line == Line::row ? 0 : 1;
  document.edit(translated("Distribute %1 nodes").arg(names.size()), [&](Project& project) {
    const auto places = in_order(project, names, axis);
    if (places.size() < 3) return;
    const double first = (*places.front())[axis];
    const double step = ((*places.back())[axis] - first) / static_cast<double>(places.size() - 1);
    for (std::size_t i = 1; i + 1 < places.size(); ++i) {
      const double along = first + step * static_cast<double>(i);
      (*places[i])[axis] = snapped({along, 0})[0];
    }
  });
}

}  // namespace netloom::editor
