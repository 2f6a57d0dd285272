#include "editor/outline/outline_model.h"

#include <algorithm>
#include <set>

#include <QStringList>

#include "editor/document/spoken.h"
#include "editor/help/explanation_lines.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

QString text_of(const std::string& text) {
  return QString::fromStdString(text);
}

/// The nodes in the order in which they are computed, then those that are not reached.
std::vector<std::string> in_order(const Document& document) {
  std::vector<std::string> names = document.check().order;
  const std::set<std::string> placed(names.begin(), names.end());
  for (const Node& node : document.graph().nodes) {
    if (placed.count(node.name) == 0) names.push_back(node.name);
  }
  return names;
}

}  // namespace

OutlineModel::OutlineModel(const Document& document, QObject* parent)
    : QAbstractItemModel(parent), document_(document) {
  connect(&document_, &Document::changed, this, &OutlineModel::sync);
  connect(&document_, &Document::diagnosticsChanged, this, &OutlineModel::sync);
  sync();
}

void OutlineModel::sync() {
  std::vector<Row> rows;
  for (const std::string& name : in_order(document_)) {
    const Node* node = document_.graph().find(name);
    if (node == nullptr) continue;
    Row row{name, {}};
    for (const auto& [port, sources] : node->inputs) {
      for (const Endpoint& from : sources) row.links.push_back({port, from});
    }
    rows.push_back(std::move(row));
  }
  if (rows == rows_) {
    // The tree stays as it is, and with it what is open and chosen in it.
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    return;
  }
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
  if (row < 0 || column != 0 || row >= rowCount(parent)) return {};
  // The id of a link is the place of its node, counted from 1.
  return createIndex(row, column,
                     parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
  if (!is_link(index)) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(rows_.size());
  if (is_link(parent)) return 0;
  return static_cast<int>(rows_[static_cast<std::size_t>(parent.row())].links.size());
}

std::string OutlineModel::node(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (!is_link(index)) return rows_[static_cast<std::size_t>(index.row())].node;
  const Row& row = rows_[index.internalId() - 1];
  return row.links[static_cast<std::size_t>(index.row())].from.node;
}

QModelIndex OutlineModel::row_of(const std::string& name) const {
  const auto at =
      std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.node == name; });
  return at == rows_.end() ? QModelIndex() : index(static_cast<int>(at - rows_.begin()), 0);
}

const LayerType* OutlineModel::layer(const QModelIndex& index) const {
  const Node* found = document_.graph().find(node(index));
  return found == nullptr ? nullptr : document_.registry().find(found->layer);
}

bool OutlineModel::has_problem(const QModelIndex& index) const {
  const std::string name = node(index);
  const auto& all = document_.diagnostics_at(name);
  return std::any_of(all.begin(), all.end(), [&](const Diagnostic* one) {
    return one->node == name && one->severity == Severity::error;
  });
}

QString OutlineModel::shape_text(const std::string& node) const {
  const auto at = document_.check().nodes.find(node);
  return at == document_.check().nodes.end() ? QString() : shape_change(at->second).out;
}

QString OutlineModel::node_text(const Row& row) const {
  const QModelIndex at = row_of(row.node);
  const LayerType* type = layer(at);
  QStringList parts{text_of(row.node)};
  parts << (type == nullptr ? tr("unknown layer") : spoken(type->title));
  const auto known = document_.check().nodes.find(row.node);
  if (known != document_.check().nodes.end() && !known->second.brief.empty())
    parts << spoken(known->second.brief);
  if (!shape_text(row.node).isEmpty()) parts << tr("gives %1").arg(shape_text(row.node));
  if (known != document_.check().nodes.end() && known->second.parameters > 0)
    parts << (known->second.parameters == 1
                  ? tr("1 parameter")
                  : tr("%1 parameters").arg(count_text(known->second.parameters)));
  for (const Diagnostic* one : document_.diagnostics_at(row.node)) {
    if (one->node != row.node) continue;
    parts << (one->severity == Severity::error ? tr("problem: %1") : tr("warning: %1"))
                 .arg(spoken(one->title));
  }
  return parts.join(QStringLiteral(", "));
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (is_link(index)) {
    const Link& link = rows_[index.internalId() - 1].links[static_cast<std::size_t>(index.row())];
    const QString from =
        text_of(link.from.port.empty() ? link.from.node : link.from.node + "." + link.from.port);
    if (role == Qt::DisplayRole) return tr("%1 ← %2").arg(text_of(link.port), from);
    if (role == Qt::AccessibleTextRole)
      return tr("input %1 from %2, %3").arg(text_of(link.port), from, shape_text(link.from.node));
    return {};
  }
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) return text_of(row.node);
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return node_text(row);
  if (role == Qt::StatusTipRole) return shape_text(row.node);
  return {};
}

}  // namespace netloom::editor
