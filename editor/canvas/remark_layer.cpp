#include "editor/canvas/remark_layer.h"

#include <QGraphicsScene>

#include "editor/document/remarks.h"

namespace netloom::editor {

RemarkLayer::RemarkLayer(QGraphicsScene& scene, const Document& document,
                         const Selection& selection, const ThemeSource& source)
    : scene_(scene), document_(document), selection_(selection), source_(source) {}

RemarkItem* RemarkLayer::item(const Piece& piece) const {
  const auto at = piece.kind == Piece::Kind::remark ? items_.find(piece.number) : items_.end();
  return at == items_.end() ? nullptr : at->second;
}

std::optional<RemarkHit> RemarkLayer::at(QPointF point) const {
  std::optional<RemarkHit> best;
  double highest = 0;
  for (const auto& [number, item] : items_) {
    const RemarkItem::Part part = item->part_at(point);
    if (part == RemarkItem::Part::none || (best && item->zValue() <= highest)) continue;
    highest = item->zValue();
    best = RemarkHit{{Piece::Kind::remark, number, 0}, part};
  }
  return best;
}

void RemarkLayer::sync() {
  const std::vector<Remark>& all = document_.view().remarks;
  const std::string& block = document_.open_block().block;
  for (auto at = items_.begin(); at != items_.end();) {
    if (at->first < all.size() && all[at->first].block == block) {
      ++at;
      continue;
    }
    delete at->second;
    at = items_.erase(at);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].block != block) continue;
    RemarkItem*& item = items_[i];
    if (item == nullptr) {
      item = new RemarkItem(all[i], source_);
      scene_.addItem(item);
    }
    item->set_remark(all[i]);
    item->set_selected(selection_.pieces().contains({Piece::Kind::remark, i, 0}));
  }
}

void RemarkLayer::offset(const std::set<Piece>& pieces, QPointF by) {
  for (const Piece& piece : pieces) {
    if (RemarkItem* found = item(piece)) found->set_area(area_of(found->remark()).translated(by));
  }
}

}  // namespace netloom::editor
