#pragma once

#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace netloom::editor {

/// The strip beside that of the zoom, for what people look for first: actions of the main menu, as
/// buttons with their keys of the moment.
class CanvasBar : public QWidget {
  Q_OBJECT
 public:
  explicit CanvasBar(const ThemeSource& source, QWidget* parent = nullptr);

  /// Adds a button that triggers `action`, which outlives the strip.
  void offer(QAction& action, const QString& icon, const QString& text);
  /// Adds an icon that opens a menu of `actions`.
  void offer_menu(const QString& icon, const QString& text, const std::vector<QAction*>& actions);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QHBoxLayout* row_;
};

}  // namespace netloom::editor
