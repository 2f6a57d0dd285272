#include <algorithm>
#include <map>

#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

void CanvasScene::sync_links() {
  const std::vector<LinkEnds> wanted = drawable_links();
  const bool same = std::equal(wanted.begin(), wanted.end(), links_.begin(), links_.end(),
                               [](const LinkEnds& ends, const LinkItem* link) {
                                 return key_of(ends) == key_of(link->ends());
                               });
  if (!same) replace_links(wanted);
  refresh_links();
}

void CanvasScene::refresh_links() {
  drawn_.reset();
  for (LinkItem* link : links_)
    link->set_face(link_face(document_, selection_, link->ends(), details_));
}

std::vector<LinkEnds> CanvasScene::drawable_links() const {
  std::vector<LinkEnds> wanted;
  for (const Node& node : document_.graph().nodes) {
    for (const auto& [port, sources] : node.inputs) {
      for (const Endpoint& from : sources) {
        if (document_.node(from.node) != nullptr) wanted.push_back({from, node.name, port});
      }
    }
  }
  return wanted;
}

void CanvasScene::replace_links(const std::vector<LinkEnds>& wanted) {
  std::multimap<LinkKey, LinkItem*> old;
  for (LinkItem* link : links_) old.emplace(key_of(link->ends()), link);
  std::vector<LinkItem*> now;
  now.reserve(wanted.size());
  for (const LinkEnds& ends : wanted) {
    const auto at = old.find(key_of(ends));
    if (at == old.end()) {
      now.push_back(new LinkItem(ends, source_));
      now.back()->setParentItem(near_);
    } else {
      now.push_back(at->second);
      old.erase(at);
    }
  }
  for (const auto& [key, link] : old) delete link;
  links_ = std::move(now);
}

void CanvasScene::place_links() {
  drawn_.reset();
  const auto led = routes();
  for (LinkItem* link : links_) place_link(*link, led);
}

void CanvasScene::place_link(LinkItem& link, const std::map<LinkKey, std::vector<QPointF>>& led) {
  const LinkEnds& ends = link.ends();
  const NodeItem* from = node(ends.from.node);
  const NodeItem* to = node(ends.node);
  if (from == nullptr || to == nullptr) return;
  const QPointF start = from->output_place(ends.from.port);
  const QPointF end = to->input_place(ends.port);
  const auto route = led.find(key_of(ends));
  const double below = from->pos().y() + from->geometry().frame.height();
  link.set_path(route == led.end() ? link_path(start, end, below)
                                   : link_path(start, route->second, end));
}

std::map<CanvasScene::LinkKey, std::vector<QPointF>> CanvasScene::routes() const {
  std::map<LinkKey, std::vector<QPointF>> led;
  const std::vector<Route>& all = document_.view().routes;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Route& route = all[i];
    if (route.block != document_.open_block().block || route.points.empty()) continue;
    auto& points = led[{route.to.node, route.to.port, route.from.node, route.from.port}];
    for (std::size_t j = 0; j < route.points.size(); ++j) {
      const bool moved = moved_.pieces.contains({Piece::Kind::point, i, j});
      points.push_back(QPointF(route.points[j][0], route.points[j][1]) +
                       (moved ? moved_by_ : QPointF()));
    }
  }
  return led;
}

}  // namespace netloom::editor
