#pragma once

#include <string>

#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

/// The node that a layer dragged over the canvas becomes, drawn where it would stand, for as long
/// as this lives.
class DropGhost {
 public:
  /// The scene, the document and the source must outlive it.
  DropGhost(CanvasScene& scene, const Document& document, const ThemeSource& source,
            const std::string& layer);
  /// The same, of a node that shows `face`.
  DropGhost(CanvasScene& scene, const Document& document, const ThemeSource& source,
            std::string layer, NodeFace face);
  ~DropGhost();
  DropGhost(const DropGhost&) = delete;
  DropGhost& operator=(const DropGhost&) = delete;

  const std::string& layer() const { return layer_; }
  const NodeItem& item() const { return *item_; }
  /// Brings its top left corner to the point of the grid that is nearest to `corner`.
  void move_to(QPointF corner);
  /// The link below it that would lead through the node, or null.
  LinkItem* link() const;

 private:
  CanvasScene& scene_;
  std::string layer_;
  bool fits_into_links_;
  NodeItem* item_;
};

}  // namespace netloom::editor
