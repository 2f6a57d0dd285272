#include "editor/document/routes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "editor/document/places.h"
#include "editor/document/translated.h"

namespace netloom::editor {

namespace {

using Link = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;

std::set<Link> links_of(const std::vector<Node>& nodes) {
  std::set<Link> links;
  for (const Node& node : nodes) {
    for (const auto& [port, sources] : node.inputs) {
      for (const Endpoint& from : sources) links.emplace(node.name, port, from.node, from.port);
    }
  }
  return links;
}

const std::vector<Node>* nodes_of(const Graph& graph, const std::string& block) {
  if (block.empty()) return &graph.nodes;
  const Block* found = graph.block(block);
  return found == nullptr ? nullptr : &found->nodes;
}

bool is_at(const Route& route, const std::set<std::string>& nodes) {
  return nodes.contains(route.from.node) || nodes.contains(route.to.node);
}

/// The nearest point at half steps of the grid at which ports stand, too.
Place lane_at(QPointF point) {
  const double port = 14;  // Of a node on the grid, from its top.
  const double step = grid / 2;
  return {std::round(point.x() / step) * step, std::round((point.y() - port) / step) * step + port};
}

}  // namespace

std::optional<std::size_t> route_number(const View& view, const std::string& block,
                                        const LinkEnds& link) {
  const auto at = std::find_if(view.routes.begin(), view.routes.end(), [&](const Route& one) {
    return one.block == block && link_of(one) == link;
  });
  if (at == view.routes.end()) return std::nullopt;
  return static_cast<std::size_t>(at - view.routes.begin());
}

LinkEnds link_of(const Route& route) {
  return {route.from, route.to.node, route.to.port};
}

Piece add_route_point(Document& document, const LinkEnds& link, std::size_t index, QPointF point) {
  Piece added;
  const std::string& block = document.open_block().block;
  document.edit(translated("Lead a link to %1").arg(QString::fromStdString(link.node)),
                [&](Project& project) {
                  auto& routes = project.view.routes;
                  added.number = route_number(project.view, block, link).value_or(routes.size());
                  if (added.number == routes.size())
                    routes.push_back({block, link.from, {link.node, link.port}, {}});
                  auto& points = routes[added.number].points;
                  added.point = std::min(index, points.size());
                  points.insert(points.begin() + static_cast<std::ptrdiff_t>(added.point),
                                lane_at(point));
                });
  return added;
}

void straighten_links(Document& document, const Selected& selected) {
  const std::string& block = document.open_block().block;
  std::set<std::size_t> chosen;
  for (const Piece& piece : selected.pieces) {
    if (piece.kind == Piece::Kind::point) chosen.insert(piece.number);
  }
  document.edit(translated("Straighten links"), [&](Project& project) {
    std::size_t number = 0;
    std::erase_if(project.view.routes, [&](const Route& one) {
      const bool at = is_at(one, selected.nodes) || chosen.contains(number);
      ++number;
      return one.block == block && at;
    });
  });
}

std::vector<Piece> points_at(const Document& document, const std::set<std::string>& nodes) {
  std::vector<Piece> points;
  const std::vector<Route>& routes = document.view().routes;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    const bool here = routes[i].block == document.open_block().block;
    if (!here || !(nodes.empty() || is_at(routes[i], nodes))) continue;
    for (std::size_t j = 0; j < routes[i].points.size(); ++j)
      points.push_back({Piece::Kind::point, i, j});
  }
  return points;
}

void straighten_link(Document& document, const LinkEnds& link) {
  const std::string& block = document.open_block().block;
  document.edit(translated("Straighten a link"), [&](Project& project) {
    std::erase_if(project.view.routes,
                  [&](const Route& one) { return one.block == block && link_of(one) == link; });
  });
}

void forget_lost_routes(Project& project) {
  auto& routes = project.view.routes;
  std::map<std::string, std::set<Link>> known;
  for (const Route& route : routes) {
    const auto [at, fresh] = known.try_emplace(route.block);
    const std::vector<Node>* nodes = fresh ? nodes_of(project.graph, route.block) : nullptr;
    if (nodes != nullptr) at->second = links_of(*nodes);
  }
  std::erase_if(routes, [&](const Route& one) {
    return one.points.empty() ||
           !known[one.block].contains({one.to.node, one.to.port, one.from.node, one.from.port});
  });
}

void rename_in_routes(View& view, const std::string& block, const std::string& from,
                      const std::string& to) {
  for (Route& route : view.routes) {
    if (route.block != block) continue;
    for (Endpoint* end : {&route.from, &route.to}) {
      if (end->node == from) end->node = to;
    }
  }
}

}  // namespace netloom::editor
