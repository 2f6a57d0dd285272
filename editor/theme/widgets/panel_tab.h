#pragma once

#include <QAbstractButton>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

class Chip;
class Text;

/// The tab of a panel: its title and a count, and an accent line while the panel is open. Pressing
/// it opens the panel, or folds it where it can be folded.
class PanelTab : public QAbstractButton {
  Q_OBJECT
 public:
  PanelTab(const ThemeSource& source, const QString& title, QWidget* parent = nullptr);

  /// Shows `count` beside the title; nothing for 0.
  void set_count(int count);

  /// Whether pressing the open tab folds its panel; true without a call. Of tabs that cannot, one
  /// is open.
  void set_foldable(bool foldable);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();

  const ThemeSource& source_;
  QString title_;
  Text* text_;
  Chip* chip_;
  int count_ = 0;
  bool foldable_ = true;
};

}  // namespace netloom::editor
