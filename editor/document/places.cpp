#include "editor/document/places.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace netloom::editor {

namespace {

bool same_row(const std::array<double, 2>& a, const std::array<double, 2>& b) {
  return std::abs(a[1] - b[1]) < row_step / 2;
}

bool takes_from(const Node& node, const std::set<std::string>& names) {
  return std::any_of(node.inputs.begin(), node.inputs.end(), [&](const auto& entry) {
    return std::any_of(entry.second.begin(), entry.second.end(),
                       [&](const Endpoint& link) { return names.count(link.node) > 0; });
  });
}

/// The nodes that `node` feeds, directly or through others.
std::set<std::string> nodes_after(const Graph& graph, const std::string& node) {
  std::set<std::string> after{node};
  for (std::size_t before = 0; before != after.size();) {
    before = after.size();
    for (const Node& one : graph.nodes) {
      if (takes_from(one, after)) after.insert(one.name);
    }
  }
  after.erase(node);
  return after;
}

void step_behind_sources(Project& project, const std::string& name) {
  auto& place = project.view.nodes[name];
  for (const auto& [port, links] : project.graph.find(name)->inputs) {
    for (const Endpoint& link : links) {
      const auto source = project.view.nodes.find(link.node);
      if (source == project.view.nodes.end() || !same_row(source->second, place)) continue;
      const bool covered = std::abs(place[0] - source->second[0]) < column_step;
      if (covered) place[0] = source->second[0] + column_step;
    }
  }
}

}  // namespace

std::array<double, 2> snapped(QPointF point) {
  return {std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid};
}

bool is_free(const Project& project, QPointF place) {
  const Places& places = project.view.nodes;
  return std::none_of(places.begin(), places.end(), [&](const auto& entry) {
    return std::abs(entry.second[0] - place.x()) < column_step - grid &&
           std::abs(entry.second[1] - place.y()) < row_step / 2;
  });
}

QPointF free_place(const Project& project, QPointF start) {
  while (!is_free(project, start)) start.ry() += row_step / 2;
  return start;
}

void make_room(Project& project, const std::string& name) {
  if (project.graph.find(name) == nullptr) return;
  step_behind_sources(project, name);
  Places& places = project.view.nodes;
  const auto here = places[name];
  double shift = 0;
  for (const Node& taker : project.graph.nodes) {
    const auto place = places.find(taker.name);
    if (place == places.end() || !takes_from(taker, {name})) continue;
    if (!same_row(place->second, here) || place->second[0] <= here[0] - column_step) continue;
    shift = std::max(shift, here[0] + column_step - place->second[0]);
  }
  if (shift <= 0) return;
  shift = std::ceil(shift / grid) * grid;
  for (const std::string& after : nodes_after(project.graph, name)) {
    const auto place = places.find(after);
    // What wraps into the next row, or was put elsewhere by hand, stays.
    if (place == places.end() || !same_row(place->second, here)) continue;
    if (place->second[0] > here[0] - column_step) place->second[0] += shift;
  }
}

}  // namespace netloom::editor
