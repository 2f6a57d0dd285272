#pragma once

#include <cstddef>
#include <map>
#include <optional>

#include "editor/canvas/remark_item.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

class QGraphicsScene;

namespace netloom::editor {

/// A remark under the pointer.
struct RemarkHit {
  Piece piece;
  RemarkItem::Part part = RemarkItem::Part::none;
};

/// The notes and groups of what is open, as items of a scene.
class RemarkLayer {
 public:
  RemarkLayer(QGraphicsScene& scene, const Document& document, const Selection& selection,
              const ThemeSource& source);

  /// By their numbers in View::remarks.
  const std::map<std::size_t, RemarkItem*>& items() const { return items_; }
  RemarkItem* item(const Piece& piece) const;
  /// What is at `point`, the smallest where several are.
  std::optional<RemarkHit> at(QPointF point) const;
  /// Brings the items up to the document and the selection.
  void sync();
  /// Moves those among `pieces` on the screen alone.
  void offset(const std::set<Piece>& pieces, QPointF by);

 private:
  QGraphicsScene& scene_;
  const Document& document_;
  const Selection& selection_;
  const ThemeSource& source_;
  std::map<std::size_t, RemarkItem*> items_;
};

}  // namespace netloom::editor
