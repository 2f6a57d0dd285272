#pragma once

#include <vector>

#include "editor/canvas/canvas_strip.h"

class QAction;

namespace netloom::editor {

/// The strip beside that of the zoom, for what people look for first: actions of the main menu, as
/// buttons with their keys of the moment.
class CanvasBar : public CanvasStrip {
  Q_OBJECT
 public:
  explicit CanvasBar(const ThemeSource& source, QWidget* parent = nullptr);

  /// Adds a button that triggers `action`, which outlives the strip.
  void offer(QAction& action, const QString& icon, const QString& text);
  /// Adds an icon that opens a menu of `actions`.
  void offer_menu(const QString& icon, const QString& text, const std::vector<QAction*>& actions);
};

}  // namespace netloom::editor
