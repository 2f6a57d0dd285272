#pragma once

#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme_source.h"

class QTreeView;

namespace netloom::editor {

class EmptyState;
class OutlineModel;

/// The graph as a tree that keyboard and screen readers walk. Follows the selection and leads it:
/// the current row is the selected node, Enter brings it into sight on the canvas.
class OutlinePanel : public QWidget {
  Q_OBJECT
 public:
  /// All three must outlive the panel.
  OutlinePanel(Document& document, Selection& selection, const ThemeSource& source,
               QWidget* parent = nullptr);

 signals:
  /// The user wants the help of `node`.
  void explainRequested(const std::string& node);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow_selection();
  void lead_selection();
  void refresh();

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  OutlineModel* model_;
  QTreeView* tree_;
  EmptyState* nothing_;
  bool following_ = false;
};

}  // namespace netloom::editor
