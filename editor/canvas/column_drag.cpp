#include "editor/canvas/column_drag.h"

#include <utility>

#include "editor/canvas/drop_ghost.h"
#include "editor/document/spoken.h"

namespace netloom::editor {

ColumnDrag::ColumnDrag(CanvasScene& scene, Document& document, const ThemeSource& source,
                       std::string column)
    : scene_(scene), document_(document), source_(source), column_(std::move(column)) {
  look_at_nodes();
}

ColumnDrag::~ColumnDrag() {
  scene_.hover(nullptr, nullptr);
  for (const auto& [name, item] : scene_.nodes()) item->set_candidate(Candidate::none);
}

void ColumnDrag::look_at_nodes() {
  const Binding binding = keys_.beside ? Binding::beside : Binding::instead;
  for (const auto& [name, item] : scene_.nodes())
    refusals_[name] = why_not_bound(document_, name, column_, binding);
  mark_candidates();
}

void ColumnDrag::mark_candidates() {
  for (const auto& [name, item] : scene_.nodes()) {
    const QString& refusal = refusals_[name];
    // Of the many nodes that take no data at all, the one under the pointer says so.
    const bool says = name == below_ || is_data_node(document_, name);
    item->set_candidate(refusal.isEmpty() ? Candidate::legal : Candidate::illegal, {},
                        says ? refusal : QString());
  }
}

void ColumnDrag::move_to(QPointF point, QPointF corner, Keys keys) {
  NodeItem* item = scene_.node_at(point);
  const std::string below = item == nullptr ? std::string() : item->name();
  const Keys before = std::exchange(keys_, keys);
  const std::string left = std::exchange(below_, below);
  if (keys.beside != before.beside) {
    look_at_nodes();
  } else if (left != below) {
    mark_candidates();
  }
  scene_.hover(item, nullptr);
  if (item != nullptr || keys.other != before.other) ghost_.reset();
  if (item == nullptr) show_ghost(corner);
}

void ColumnDrag::show_ghost(QPointF corner) {
  if (!document_.open_block().use.empty()) return;
  if (ghost_ == nullptr) {
    std::string layer = layer_for(document_, column_);
    if (keys_.other) layer = layer == "input" ? "target" : "input";
    auto face = faces_.find(layer);
    if (face == faces_.end()) face = faces_.emplace(layer, face_of(layer)).first;
    ghost_ = std::make_unique<DropGhost>(scene_, document_, source_, layer, face->second);
  }
  ghost_->move_to(corner);
}

NodeFace ColumnDrag::face_of(const std::string& layer) const {
  const auto [project, name] = with_bound_node(document_, document_.project(), layer, column_);
  NodeFace face = new_node_face(document_, layer);
  face.name = QString::fromStdString(name);
  const Graph alone{{*project.graph.find(name)}, {}};
  face.brief = spoken(check(alone, document_.base_registry()).nodes[name].brief);
  return face;
}

bool ColumnDrag::is_taken() const {
  if (below_.empty()) return ghost_ != nullptr;
  const auto refusal = refusals_.find(below_);
  return refusal != refusals_.end() && refusal->second.isEmpty();
}

void ColumnDrag::drop() {
  if (!is_taken()) return;
  if (!below_.empty())
    return bind_column(document_, below_, column_,
                       keys_.beside ? Binding::beside : Binding::instead);
  const QPointF corner = ghost_->item().pos();
  const std::string layer = ghost_->layer();
  ghost_.reset();
  add_bound_node(document_, layer, column_, corner);
}

}  // namespace netloom::editor
