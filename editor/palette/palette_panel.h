#pragma once

#include <QWidget>

#include "editor/document/layer_mime.h"
#include "editor/theme/theme_source.h"
#include "engine/layers/layer.h"

class QKeyEvent;
class QLineEdit;

namespace netloom::editor {

class EmptyState;
class Keycap;
class LayerListModel;
class LayerListView;

/// The layers to choose from, by category, with a search. A row is dragged to the canvas, or chosen
/// by a double click or Enter.
class PalettePanel : public QWidget {
  Q_OBJECT
 public:
  /// `registry` and `source` must outlive the panel.
  PalettePanel(const LayerRegistry& registry, const ThemeSource& source, QWidget* parent = nullptr);

  /// The categories that are folded, by their words ("activation"); for who remembers them.
  QStringList folded() const;
  void set_folded(const QStringList& categories);

 public slots:
  /// Shows the layers that the registry has now.
  void refresh();
  /// Puts the cursor into the search field and selects what is in it.
  void focus_search();
  /// Ends the search and leads to the first layer of `category`.
  void show_category(netloom::editor::Category category);

 signals:
  /// The user wants a node of the layer named `layer`, placed where the receiver finds best.
  void layerChosen(const QString& layer);
  /// The user wants the help of the layer named `layer`.
  void explainRequested(const QString& layer);
  void foldedChanged();
  /// A layer is being dragged away.
  void dragBegan();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void make_search();
  void search(const QString& query);
  void choose(const QModelIndex& row);
  void explain(const QModelIndex& row);
  bool press_in_list(QKeyEvent& key);
  bool press_in_search(QKeyEvent& key);
  void explain_no_match(const QString& query);

  const LayerRegistry& registry_;
  const ThemeSource& source_;
  LayerListModel* model_;
  QLineEdit* search_;
  Keycap* key_ = nullptr;
  LayerListView* list_;
  EmptyState* nothing_;
};

}  // namespace netloom::editor
