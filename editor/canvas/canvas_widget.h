#pragma once

#include <QWidget>

#include "editor/canvas/canvas_view.h"

class QLineEdit;

namespace netloom::editor {

class EmptyState;
class ProblemCard;
class ZoomBar;

/// The canvas with what floats over it: zoom, the card of a problem, the field for a new name, the
/// hint on an empty graph.
class CanvasWidget : public QWidget {
  Q_OBJECT
 public:
  CanvasWidget(Document& document, Selection& selection, const ThemeSource& source,
               QWidget* parent = nullptr);

  CanvasView& view() { return *view_; }

 public slots:
  void zoom_in();
  void zoom_out();
  void actual_size();
  void fit();
  /// Applies the fix of the problem that is shown.
  void apply_shown_fix();
  void rename(const std::string& node);

 signals:
  /// The user wants the help of `node`.
  void explainRequested(const std::string& node);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void place_overlays();
  void place_card();
  void finish_rename();
  void open_menu(const QPoint& global, const std::string& node);
  const Diagnostic* shown_problem() const;

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  CanvasView* view_;
  ZoomBar* zoom_bar_;
  ProblemCard* card_;
  EmptyState* empty_;
  QLineEdit* name_field_;
  std::string renamed_;
  bool fitted_ = false;  ///< Follows the size of the view.
  bool shown_ = false;   ///< The open project was fitted once.
};

}  // namespace netloom::editor
