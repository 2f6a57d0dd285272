#pragma once

#include <string>
#include <vector>

#include <QAbstractItemModel>

#include "editor/document/document.h"

namespace netloom::editor {

/// The graph as a tree for lists and screen readers: nodes in the order in which they are computed,
/// below each the links that go into it.
class OutlineModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  explicit OutlineModel(const Document& document, QObject* parent = nullptr);

  /// The node of a row; of a link, the node that it comes from.
  std::string node(const QModelIndex& index) const;
  bool is_link(const QModelIndex& index) const {
    return index.isValid() && index.internalId() != 0;
  }
  /// The row of the node called `name`, or an invalid one.
  QModelIndex row_of(const std::string& name) const;
  /// The layer of a node's row, or null where this build does not know it.
  const LayerType* layer(const QModelIndex& index) const;
  /// True where something is wrong at the node of a row.
  bool has_problem(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& = {}) const override { return 1; }
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Link {
    std::string port;
    Endpoint from;
    bool operator==(const Link&) const = default;
  };
  struct Row {
    std::string node;
    std::vector<Link> links;
    bool operator==(const Row&) const = default;
  };

  void sync();
  QString node_text(const Row& row) const;
  QString shape_text(const std::string& node) const;

  const Document& document_;
  std::vector<Row> rows_;
};

}  // namespace netloom::editor
