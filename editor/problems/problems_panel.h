#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme_source.h"

class QScrollArea;
class QVBoxLayout;

namespace netloom::editor {

class PanelTab;
class EmptyState;
class ProblemRow;
class LinkButton;
class Text;

/// Everything that is wrong with the project, problems before warnings, each with its button. A
/// row, clicked or entered, leads to the node and parameter it is about.
class ProblemsPanel : public QWidget {
  Q_OBJECT
 public:
  /// All three must outlive the panel.
  ProblemsPanel(Document& document, Selection& selection, const ThemeSource& source,
                QWidget* parent = nullptr);

  /// The height of the tab that is left when the panel is folded.
  static constexpr int folded_height = 32;
  /// Shows the tab as open or folded; the size is the owner's affair.
  void set_open(bool open);
  bool is_open() const;

  /// The rows in the order shown.
  const std::vector<ProblemRow*>& rows() const { return rows_; }

 signals:
  /// The tab was pressed.
  void openRequested(bool open);
  /// The user wants the help of `node`.
  void explainRequested(const std::string& node);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void make_list();
  void refresh();
  void show_totals();
  ProblemRow* make_row();

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  PanelTab* tab_;
  QWidget* body_;  ///< All below the tab; hidden while folded.
  QScrollArea* scroll_;
  QVBoxLayout* list_;
  Text* more_;
  LinkButton* dismissed_;  ///< Brings back what was dismissed.
  EmptyState* nothing_;
  QTimer patience_;       ///< Most data is read before people would notice.
  bool waiting_ = false;  ///< It was not.
  std::vector<ProblemRow*> rows_;
};

}  // namespace netloom::editor
