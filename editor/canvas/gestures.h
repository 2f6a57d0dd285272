#pragma once

#include <memory>
#include <string>

#include <QPoint>

#include "editor/canvas/link_drag.h"
#include "editor/canvas/link_knife.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

class QMouseEvent;
class QRubberBand;

namespace netloom::editor {

class CanvasView;

/// Whether a press or release adds to what is selected.
bool adds_to_selection(const QMouseEvent& event);

/// What the mouse does on the canvas from press to release: pan, select with a box, move nodes,
/// draw or take a link, cut links.
class Gestures {
 public:
  Gestures(CanvasView& view, Document& document, Selection& selection, const ThemeSource& source);
  ~Gestures();

  /// While the hand is out (Space is held), the left button pans.
  void set_hand(bool out) { hand_ = out; }
  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  /// Ends what is going on without a trace; false where nothing was.
  bool cancel();

 private:
  enum class Kind { none, pan, box, move, resize, wire, knife };

  bool press_port(QPointF point);
  bool press_link(QPointF point);
  void take_link(const LinkEnds& link, bool input_end, QPointF point);
  void move_selected(QPointF point, bool into_links);
  /// The link that the selected node would move into at its place on the screen.
  LinkItem* link_under_selected() const;
  void press_node(const std::string& name, bool add);
  bool press_point(QPointF point, bool add);
  bool press_remark(QPointF point, bool add);
  void press_piece(const Piece& piece, bool add);
  /// What the remark whose corner is dragged to `point` covers.
  QRectF resized_to(QPointF point) const;
  void start_pan(QPoint position);
  void point_at(QPointF point);
  void pan_to(QPoint position);
  void finish_move(bool into_links);
  void finish_box(bool add);
  void finish_wire(QPointF point);
  void set_moving(bool moving);

  CanvasView& view_;
  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  Kind kind_ = Kind::none;
  std::unique_ptr<LinkDrag> link_drag_;
  std::unique_ptr<LinkKnife> knife_;
  QRubberBand* band_;
  QPoint press_;
  QPoint last_;
  bool dragged_ = false;
  bool hand_ = false;
  Selected pressed_;  ///< What the pointer went down on, alone.
  Selected moving_;   ///< What moves with the selection.
  Piece resized_;     ///< The remark whose corner is dragged.
  int number_ = 0;    ///< Of the latest move.
};

}  // namespace netloom::editor
