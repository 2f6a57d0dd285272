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
      remarks_(*this, document, selection, source),
      near_(new Near),
      overview_(new Overview(*this)) {
  addItem(near_);
  addItem(overview_);
  // A scene that moves its items all the time is faster without an index, and 10,000 items are
  // found by brute force.
  setItemIndexMethod(NoIndex);
  connect(&document_, &Document::changed, this, &CanvasScene::sync);
  connect(&document_, &Document::diagnosticsChanged, this, &CanvasScene::sync);
  connect(&document_, &Document::blocksChanged, this, &CanvasScene::sync);
  connect(&selection_, &Selection::changed, this, [this] {
    mark_selection();
    refresh_links();
    remarks_.sync();
    refresh_overview();
  });
  connect(&source_, &ThemeSource::changed, this, [this] {
    for (auto& [name, item] : nodes_) item->update();
    refresh_overview();
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
    face.sample = details_.samples ? samples_->picture(name) : SharedPicture();
    item->set_face(std::move(face));
  }
  shown_area_ = {};
  place_links();
  refresh_overview();
}

void CanvasScene::set_details(const Details& details) {
  details_ = details;
  shown_.forget();
  sync();
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
  if (!drawn_) {
    drawn_.emplace();
    for (const auto& [name, item] : nodes_)
      *drawn_ |= item->geometry().frame.translated(item->pos());
    for (const LinkItem* link : links_) *drawn_ |= link->boundingRect();
  }
  QRectF all = *drawn_;
  for (const auto& [number, item] : remarks_.items()) all |= item->area();
  if (all.isNull()) return {-200, -120, 400, 240};
  return all.adjusted(-margin, -margin, margin, margin);
}

void CanvasScene::offset(const Selected& what, QPointF by) {
  moved_ = what;
  moved_by_ = by;
  shown_area_ = {};
  for (const std::string& name : what.nodes) {
    NodeItem* item = node(name);
    const auto place = document_.places().find(name);
    if (item == nullptr || place == document_.places().end()) continue;
    item->setPos(QPointF(place->second[0], place->second[1]) + by);
  }
  remarks_.offset(what.pieces, by);
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
    refresh_overview();
  }
}

void CanvasScene::sync() {
  hover(nullptr, nullptr);
  shown_area_ = {};
  const bool first = nodes_.empty();
  std::vector<NodeItem*> added;
  const auto changed = moved_.empty() ? shown_.changed(document_) : std::nullopt;
  shown_.keep(document_);
  if (changed) {
    sync_faces(*changed);
  } else {
    moved_ = {};
    added = sync_nodes();
    sync_links();
    place_links();
    mark_selection();
  }
  remarks_.sync();
  // Room to pan beyond the last node on every side.
  const QRectF room = content().adjusted(-2000, -2000, 2000, 2000);
  if (room != sceneRect()) setSceneRect(room);
  refresh_overview();
  if (!first && !added.empty()) Q_EMIT nodesAdded(added);
}

void CanvasScene::sync_faces(const std::set<std::string>& changed) {
  if (changed.empty()) return;
  const LinkedOutputs linked = linked_outputs(&changed);
  for (const std::string& name : changed) {
    const Node* now = document_.node(name);
    if (now == nullptr) continue;  // the check knows the insides of blocks, too
    NodeItem& item = *nodes_.at(name);
    const QRectF before = item.geometry().frame;
    item.set_face(node_face(document_, *now, linked, samples_, details_));
    if (item.geometry().frame != before) drawn_.reset();
  }
  const auto led = routes();
  for (LinkItem* link : links_) {
    const LinkEnds& ends = link->ends();
    if (!changed.contains(ends.node) && !changed.contains(ends.from.node)) continue;
    const QRectF before = link->boundingRect();
    link->set_face(link_face(document_, selection_, ends, details_));
    place_link(*link, led);
    if (link->boundingRect() != before) drawn_.reset();
  }
}

LinkedOutputs CanvasScene::linked_outputs(const std::set<std::string>* only) const {
  LinkedOutputs linked;
  for (const Node& node : document_.graph().nodes) {
    for (const auto& [port, links] : node.inputs) {
      for (const Endpoint& link : links) {
        if (only != nullptr && !only->contains(link.node)) continue;
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

std::vector<NodeItem*> CanvasScene::sync_nodes() {
  std::vector<NodeItem*> added;
  const LinkedOutputs linked = linked_outputs();
  for (const Node& node : document_.graph().nodes) {
    NodeItem*& item = nodes_[node.name];
    const bool is_new = item == nullptr;
    if (is_new) item = new NodeItem(node.name, source_);
    item->set_face(node_face(document_, node, linked, samples_, details_));
    const auto place = document_.places().find(node.name);
    if (place != document_.places().end()) item->setPos(place->second[0], place->second[1]);
    if (!is_new) continue;
    item->setParentItem(near_);  // Last: the scene hears of none of its changes before.
    added.push_back(item);
  }
  if (nodes_.size() == document_.graph().nodes.size()) return added;
  for (auto at = nodes_.begin(); at != nodes_.end();) {
    if (document_.node(at->first) != nullptr) {
      ++at;
      continue;
    }
    delete at->second;
    at = nodes_.erase(at);
  }
  return added;
}

void CanvasScene::mark_selection() {
  for (auto& [name, item] : nodes_) item->set_selected(selection_.nodes().count(name) > 0);
}

void CanvasScene::drawBackground(QPainter* painter, const QRectF& area) {
  painter->fillRect(area, source_.theme().canvas);
  if (painter->worldTransform().m11() >= grid_zoom) paint_grid(*painter, area, source_.theme());
}

}  // namespace netloom::editor
