#include "editor/canvas/canvas_scene.h"

#include <algorithm>
#include <map>

#include <QPainter>

#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr double margin = 60;
constexpr double grid_zoom = 0.3;  // Dots closer than six pixels are noise.

/// Holds the items that are drawn one by one; draws nothing itself.
class Near : public QGraphicsItem {
 public:
  Near() { setFlag(ItemHasNoContents); }
  QRectF boundingRect() const override { return {}; }
  void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override {}
};

}  // namespace

CanvasScene::CanvasScene(const Document& document, const Selection& selection,
                         const ThemeSource& source, QObject* parent)
    : QGraphicsScene(parent),
      document_(document),
      selection_(selection),
      source_(source),
      near_(new Near),
      overview_(new Overview(*this)) {
  addItem(near_);
  addItem(overview_);
  // A scene that moves its items all the time is faster without an index, and 10,000 items are
  // found by brute force.
  setItemIndexMethod(NoIndex);
  connect(&document_, &Document::changed, this, &CanvasScene::sync);
  connect(&document_, &Document::diagnosticsChanged, this, &CanvasScene::sync);
  connect(&selection_, &Selection::changed, this, [this] {
    mark_selection();
    for (LinkItem* link : links_) link->set_face(link_face(document_, selection_, link->ends()));
    refresh_overview();
  });
  connect(&source_, &ThemeSource::changed, this, [this] {
    for (auto& [name, item] : nodes_) item->update();
    update();
  });
  sync();
}

void CanvasScene::set_samples(const Samples& samples) {
  samples_ = &samples;
  connect(samples_, &Samples::changed, this, &CanvasScene::show_samples);
  show_samples();
}

void CanvasScene::show_samples() {
  // Not by `sync`, which would put back nodes that are being dragged.
  for (auto& [name, item] : nodes_) {
    NodeFace face = item->face();
    face.sample = samples_->picture(name);
    item->set_face(std::move(face));
  }
  place_links();
  refresh_overview();
}

NodeItem* CanvasScene::node(const std::string& name) const {
  const auto at = nodes_.find(name);
  return at == nodes_.end() ? nullptr : at->second;
}

NodeItem* CanvasScene::node_at(QPointF point) const {
  NodeItem* found = nullptr;
  for (const auto& [name, item] : nodes_) {
    if (!item->geometry().frame.translated(item->pos()).contains(point)) continue;
    if (found == nullptr || item->zValue() > found->zValue()) found = item;
  }
  return found;
}

LinkItem* CanvasScene::link_at(QPointF point) const {
  for (LinkItem* link : links_) {
    if (link->boundingRect().contains(point) && link->shape().contains(point)) return link;
  }
  return nullptr;
}

LinkItem* CanvasScene::link_under(const QRectF& frame) const {
  for (LinkItem* link : links_) {
    if (link->boundingRect().intersects(frame) && link->shape().intersects(frame)) return link;
  }
  return nullptr;
}

QRectF CanvasScene::content() const {
  QRectF all;
  for (const auto& [name, item] : nodes_) all |= item->geometry().frame.translated(item->pos());
  for (const LinkItem* link : links_) all |= link->boundingRect();
  if (all.isNull()) return {-200, -120, 400, 240};
  return all.adjusted(-margin, -margin, margin, margin);
}

void CanvasScene::offset(const Selected& what, QPointF by) {
  moved_ = what;
  moved_by_ = by;
  for (const std::string& name : what.nodes) {
    NodeItem* item = node(name);
    const auto place = document_.places().find(name);
    if (item == nullptr || place == document_.places().end()) continue;
    item->setPos(QPointF(place->second[0], place->second[1]) + by);
  }
  place_links();
  refresh_overview();
}

void CanvasScene::set_far(bool far) {
  if (far == overview_->isVisible()) return;
  // Not by visibility, which would be set on every child.
  near_->setOpacity(far ? 0 : 1);
  overview_->setVisible(far);
  refresh_overview();
}

void CanvasScene::refresh_overview() {
  if (overview_->isVisible()) overview_->refresh(content());
}

void CanvasScene::hover(NodeItem* node, LinkItem* link) {
  if (hovered_node_ != node) {
    if (hovered_node_ != nullptr) hovered_node_->set_hovered(false);
    if (node != nullptr) node->set_hovered(true);
    hovered_node_ = node;
  }
  if (hovered_link_ != link) {
    if (hovered_link_ != nullptr) hovered_link_->set_hovered(false);
    if (link != nullptr) link->set_hovered(true);
    hovered_link_ = link;
  }
}

void CanvasScene::sync() {
  hover(nullptr, nullptr);
  moved_ = {};
  sync_nodes();
  sync_links();
  place_links();
  mark_selection();
  // Room to pan beyond the last node on every side.
  const QRectF room = content().adjusted(-2000, -2000, 2000, 2000);
  if (room != sceneRect()) setSceneRect(room);
  refresh_overview();
}

LinkedOutputs CanvasScene::linked_outputs() const {
  LinkedOutputs linked;
  for (const Node& node : document_.graph().nodes) {
    for (const auto& [port, links] : node.inputs) {
      for (const Endpoint& link : links) {
        const Node* source = document_.node(link.node);
        const LayerType* layer =
            source == nullptr ? nullptr : document_.registry().find(source->layer);
        if (layer == nullptr || layer->outputs.empty()) continue;
        linked.emplace_back(link.node, link.port.empty() ? layer->outputs.front() : link.port);
      }
    }
  }
  std::sort(linked.begin(), linked.end());
  return linked;
}

void CanvasScene::sync_nodes() {
  const LinkedOutputs linked = linked_outputs();
  for (const Node& node : document_.graph().nodes) {
    NodeItem*& item = nodes_[node.name];
    if (item == nullptr) {
      item = new NodeItem(node.name, source_);
      item->setParentItem(near_);
    }
    item->set_face(node_face(document_, node, linked, samples_));
    const auto place = document_.places().find(node.name);
    if (place != document_.places().end()) item->setPos(place->second[0], place->second[1]);
  }
  if (nodes_.size() == document_.graph().nodes.size()) return;
  for (auto at = nodes_.begin(); at != nodes_.end();) {
    if (document_.node(at->first) != nullptr) {
      ++at;
      continue;
    }
    delete at->second;
    at = nodes_.erase(at);
  }
}

void CanvasScene::sync_links() {
  const std::vector<LinkEnds> wanted = drawable_links();
  const bool same = std::equal(wanted.begin(), wanted.end(), links_.begin(), links_.end(),
                               [](const LinkEnds& ends, const LinkItem* link) {
                                 return key_of(ends) == key_of(link->ends());
                               });
  if (!same) replace_links(wanted);
  for (LinkItem* link : links_) link->set_face(link_face(document_, selection_, link->ends()));
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
  std::multimap<LinkKey, std::size_t> missing;
  for (std::size_t i = 0; i < wanted.size(); ++i) missing.emplace(key_of(wanted[i]), i);
  std::vector<LinkItem*> kept;
  for (LinkItem* link : links_) {
    const auto at = missing.find(key_of(link->ends()));
    if (at == missing.end()) {
      delete link;
      continue;
    }
    missing.erase(at);
    kept.push_back(link);
  }
  links_ = std::move(kept);
  for (const auto& [key, number] : missing) {
    links_.push_back(new LinkItem(wanted[number], source_));
    links_.back()->setParentItem(near_);
  }
}

void CanvasScene::place_links() {
  const auto led = routes();
  for (LinkItem* link : links_) {
    const LinkEnds& ends = link->ends();
    const NodeItem* from = node(ends.from.node);
    const NodeItem* to = node(ends.node);
    if (from == nullptr || to == nullptr) continue;
    const QPointF start = from->output_place(ends.from.port);
    const QPointF end = to->input_place(ends.port);
    const auto route = led.find(key_of(ends));
    const double below = from->pos().y() + from->geometry().frame.height();
    link->set_path(route == led.end() ? link_path(start, end, below)
                                      : link_path(start, route->second, end));
  }
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

void CanvasScene::mark_selection() {
  for (auto& [name, item] : nodes_) item->set_selected(selection_.nodes().count(name) > 0);
}

void CanvasScene::drawBackground(QPainter* painter, const QRectF& area) {
  painter->fillRect(area, source_.theme().canvas);
  if (painter->worldTransform().m11() >= grid_zoom) paint_grid(*painter, area, source_.theme());
}

}  // namespace netloom::editor
