#pragma once

#include <map>
#include <memory>
#include <string>

#include <QPointF>

#include "editor/canvas/canvas_scene.h"
#include "editor/document/bind_column.h"
#include "editor/document/document.h"

namespace netloom::editor {

class DropGhost;

/// A column of the data while it is dragged over the canvas. Lights the nodes that can be bound to
/// it, says of the others why not, and shows the node that it becomes where none is.
class ColumnDrag {
 public:
  /// What a drop does, as the keys say.
  struct Keys {
    bool beside = false;  ///< Beside the columns that a node has.
    bool other = false;   ///< On the empty canvas an input in place of a target, or the reverse.
    bool operator==(const Keys&) const = default;
  };

  /// The scene, the document and the source must outlive it.
  ColumnDrag(CanvasScene& scene, Document& document, const ThemeSource& source, std::string column);
  ~ColumnDrag();
  ColumnDrag(const ColumnDrag&) = delete;
  ColumnDrag& operator=(const ColumnDrag&) = delete;

  /// Brings the drag to `point` of the scene; a new node would have its top left corner at
  /// `corner`.
  void move_to(QPointF point, QPointF corner, Keys keys);
  /// True when a drop here would do something.
  bool is_taken() const;
  /// Binds the node below, or adds one.
  void drop();
  /// What would be added here, or null.
  const DropGhost* ghost() const { return ghost_.get(); }

 private:
  /// Asks every node whether it takes the column.
  void look_at_nodes();
  void mark_candidates();
  void show_ghost(QPointF corner);
  /// What the new node of `layer` shows.
  NodeFace face_of(const std::string& layer) const;

  CanvasScene& scene_;
  Document& document_;
  const ThemeSource& source_;
  std::string column_;
  Keys keys_;
  std::map<std::string, QString> refusals_;  ///< By node; empty for one that takes it.
  std::string below_;                        ///< The node under the pointer.
  std::map<std::string, NodeFace> faces_;    ///< Of the ghosts that were shown, by layer.
  std::unique_ptr<DropGhost> ghost_;
};

}  // namespace netloom::editor
