#include "editor/document/selected_edits.h"

#include <algorithm>
#include <vector>

#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/translated.h"
#include "engine/graph/edit.h"

namespace netloom::editor {

namespace {

QPointF middle_of(const Remark& remark) {
  return {remark.x + remark.width / 2, remark.y + remark.height / 2};
}

void add_inside(const Document& document, const Remark& group, Selected& selected) {
  for (const auto& [name, place] : document.places()) {
    if (covers(group, middle_of_node({place[0], place[1]}))) selected.nodes.insert(name);
  }
  const View& view = document.view();
  for (std::size_t i = 0; i < view.remarks.size(); ++i) {
    const Remark& other = view.remarks[i];
    const bool smaller = other.width * other.height < group.width * group.height;
    if (other.block == group.block && smaller && covers(group, middle_of(other)))
      selected.pieces.insert({Piece::Kind::remark, i, 0});
  }
}

void add_points(const Document& document, Selected& selected) {
  const std::vector<Route>& routes = document.view().routes;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    const Route& route = routes[i];
    const bool both = route.block == document.open_block().block &&
                      selected.nodes.contains(route.from.node) &&
                      selected.nodes.contains(route.to.node);
    for (std::size_t j = 0; both && j < route.points.size(); ++j)
      selected.pieces.insert({Piece::Kind::point, i, j});
  }
}

QString title_of(const Selected& selected, const QString& one_node, const QString& several) {
  return selected.size() == 1 && selected.nodes.size() == 1
             ? one_node.arg(QString::fromStdString(*selected.nodes.begin()))
             : several.arg(selected.nodes.empty() ? selected.size() : selected.nodes.size());
}

void remove_pieces(View& view, const std::set<Piece>& pieces) {
  // From the last to the first, so that the numbers stay right.
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    const auto number = static_cast<std::ptrdiff_t>(piece->number);
    if (piece->kind == Piece::Kind::remark) {
      view.remarks.erase(view.remarks.begin() + number);
    } else {
      auto& points = view.routes[piece->number].points;
      points.erase(points.begin() + static_cast<std::ptrdiff_t>(piece->point));
    }
  }
  std::erase_if(view.routes, [](const Route& route) { return route.points.empty(); });
}

}  // namespace

bool covers(const Remark& remark, QPointF point) {
  return point.x() >= remark.x && point.x() <= remark.x + remark.width && point.y() >= remark.y &&
         point.y() <= remark.y + remark.height;
}

QPointF middle_of_node(QPointF corner) {
  return corner + QPointF(60, 30);
}

Selected moving_with(const Document& document, Selected selected) {
  const std::set<Piece> pieces = selected.pieces;
  for (const Piece& piece : pieces) {
    if (piece.kind != Piece::Kind::remark) continue;
    const Remark& remark = document.view().remarks[piece.number];
    if (remark.kind == Remark::Kind::group) add_inside(document, remark, selected);
  }
  add_points(document, selected);
  return selected;
}

void move_selected(Document& document, const Selected& selected, QPointF by,
                   const QString& gesture) {
  const QString title =
      title_of(selected, translated("Move %1"),
               selected.nodes.empty() ? translated("Move %1 things") : translated("Move %1 nodes"));
  document.edit(
      title,
      [&](Project& project) {
        for (const std::string& name : selected.nodes) {
          auto& place = project.view.nodes[name];
          place = snapped(QPointF(place[0], place[1]) + by);
        }
        for (const Piece& piece : selected.pieces) {
          if (piece.kind == Piece::Kind::remark) {
            Remark& remark = project.view.remarks[piece.number];
            remark.x += by.x();
            remark.y += by.y();
          } else {
            Place& point = project.view.routes[piece.number].points[piece.point];
            point = {point[0] + by.x(), point[1] + by.y()};
          }
        }
      },
      gesture);
}

void delete_selected(Document& document, const Selected& selected) {
  if (selected.pieces.empty()) return delete_nodes(document, selected.nodes);
  document.edit(translated("Delete %1 things").arg(selected.size()), [&](Project& project) {
    remove_pieces(project.view, selected.pieces);
    const std::vector<std::string> nodes(selected.nodes.begin(), selected.nodes.end());
    project.graph =
        without_nodes(std::move(project.graph), document.registry(), nodes, Reconnect::no);
    for (const std::string& name : nodes) project.view.nodes.erase(name);
  });
}

Selected still_there(const Document& document, Selected selected) {
  const View& view = document.view();
  const std::string& block = document.open_block().block;
  std::erase_if(selected.pieces, [&](const Piece& piece) {
    if (piece.kind == Piece::Kind::remark) {
      return piece.number >= view.remarks.size() || view.remarks[piece.number].block != block;
    }
    return piece.number >= view.routes.size() || view.routes[piece.number].block != block ||
           piece.point >= view.routes[piece.number].points.size();
  });
  return selected;
}

}  // namespace netloom::editor
