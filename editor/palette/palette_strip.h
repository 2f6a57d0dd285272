#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// The left column in 44 px: buttons for the search, for each category that has layers, and for
/// the outline.
class PaletteStrip : public QWidget {
  Q_OBJECT
 public:
  PaletteStrip(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

 signals:
  void searchRequested();
  void outlineRequested();
  void categoryRequested(netloom::editor::Category category);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
};

}  // namespace netloom::editor
