#pragma once

#include <array>
#include <set>
#include <vector>

#include <QAbstractListModel>

#include "editor/theme/theme.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// The rows of the palette: a category with its layers below it, as far as it is open and the
/// search finds them.
class LayerListModel : public QAbstractListModel {
  Q_OBJECT
 public:
  explicit LayerListModel(const LayerRegistry& registry, QObject* parent = nullptr);

  /// Shows the layers that the registry has now.
  void refresh() { fill(); }
  /// Shows only layers that answer `query`; all categories that have some are then open.
  void set_query(const QString& query);
  bool searching() const { return !words_.isEmpty(); }
  /// Opens or folds the category of a category row; does nothing while searching.
  void toggle(const QModelIndex& row);
  /// Opens `category` and returns its row; an invalid one when it has no layers.
  QModelIndex open_category(Category category);
  /// The folded categories by their words ("activation"); words that say nothing are passed over.
  QStringList folded() const;
  void set_folded(const QStringList& categories);
  bool is_open(Category category) const { return folded_.count(category) == 0 || searching(); }

  /// The layer of a row, or null for a category.
  const LayerType* layer(const QModelIndex& row) const;
  Category category(const QModelIndex& row) const;
  /// Layers of the row's category that are found.
  int count(const QModelIndex& row) const;
  /// The row that answers the search best, or the first layer without a search.
  QModelIndex best() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

 signals:
  /// The user folded or opened a category.
  void foldedChanged();

 private:
  struct Row {
    Category category = Category::data;
    const LayerType* layer = nullptr;
  };

  void fill();

  const LayerRegistry& registry_;
  QStringList words_;
  std::set<Category> folded_;
  std::vector<Row> rows_;
  std::array<int, category_count> counts_{};
};

}  // namespace netloom::editor
