#pragma once

#include <functional>

#include "editor/theme/widgets/search_popup.h"
#include "engine/layers/layer.h"

class QListWidgetItem;

namespace netloom::editor {

class Text;

/// A small search with a title over the canvas, at what it is about. A child of the canvas, so that
/// focus and screen readers reach it.
class CanvasChooser : public SearchPopup {
  Q_OBJECT
 protected:
  CanvasChooser(const ThemeSource& source, QWidget* parent);

  /// Opens under `title`; `chosen` is called at most once.
  void open_under(const QString& title, std::function<void(int number)> chosen);
  /// Appends a row with the tile of `layer`, which may be null.
  QListWidgetItem* add_tiled(const LayerType* layer, const QString& text);

  void take(int number) override;
  void leave() override;

 private:
  Text* title_;
  std::function<void(int)> chosen_;
};

}  // namespace netloom::editor
