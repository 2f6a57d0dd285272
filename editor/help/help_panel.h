#pragma once

#include <string>

#include <QPointer>
#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QScrollArea;

namespace netloom::editor {

class ElidedLabel;
class TileLabel;

/// The help of one layer, or of one node with its own numbers, as a popup over `parent`. Takes the
/// keyboard when it opens (arrows and page keys scroll) and gives it back when Esc or its button
/// close it. Follows the document while it is open.
class HelpPanel : public QWidget {
  Q_OBJECT
 public:
  HelpPanel(Document& document, const ThemeSource& source, QWidget* parent);

  /// Opens at `node`; closes when it is open there already. Nothing without such a node.
  void show_node(const std::string& node);
  /// Opens at the layer named `layer`; closes when it is open there already.
  void show_layer(const std::string& layer);
  void close_panel();

  QSize sizeHint() const override;

 signals:
  /// It opened or needs another size: the parent places it.
  void placeRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void open(const LayerType& layer, const std::string& node);
  /// Makes the page anew; false when its node is gone.
  bool fill();

  Document& document_;
  const ThemeSource& source_;
  std::string layer_;
  std::string node_;
  TileLabel* tile_;
  ElidedLabel* title_;
  ElidedLabel* below_;
  QScrollArea* scroll_;
  QPointer<QWidget> before_;  ///< Had the focus.
};

}  // namespace netloom::editor
