#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// The palette in 44 px: a button for the search and one for each category that has layers.
class PaletteStrip : public QWidget {
  Q_OBJECT
 public:
  PaletteStrip(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

 signals:
  void searchRequested();
  void categoryRequested(netloom::editor::Category category);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
};

}  // namespace netloom::editor
