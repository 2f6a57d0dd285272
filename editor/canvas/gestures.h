#pragma once

#include <memory>
#include <string>

#include <QPoint>

#include "editor/canvas/link_drag.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

class QMouseEvent;
class QRubberBand;

namespace netloom::editor {

class CanvasView;

/// What the mouse does on the canvas from press to release: pan, select with a box, move nodes,
/// draw a link.
class Gestures {
 public:
  Gestures(CanvasView& view, Document& document, Selection& selection, const ThemeSource& source);
  ~Gestures();

  /// While the hand is out (Space is held), the left button pans.
  void set_hand(bool out) { hand_ = out; }
  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  /// Ends what is going on without a trace.
  void cancel();

 private:
  enum class Kind { none, pan, box, move, wire };

  bool press_port(QPointF point);
  void press_node(const std::string& name, bool add);
  void start_pan(QPoint position);
  void point_at(QPointF point);
  void pan_to(QPoint position);
  void finish_move();
  void finish_box(bool add);
  void set_moving(bool moving);

  CanvasView& view_;
  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  Kind kind_ = Kind::none;
  std::unique_ptr<LinkDrag> link_drag_;
  QRubberBand* band_;
  QPoint press_;
  QPoint last_;
  bool dragged_ = false;
  bool hand_ = false;
  int number_ = 0;  ///< Of the latest move.
};

}  // namespace netloom::editor
