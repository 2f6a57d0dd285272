#include "editor/palette/layer_list_model.h"

#include <QMimeData>

#include "editor/document/layer_mime.h"
#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/palette/layer_search.h"

namespace netloom::editor {

LayerListModel::LayerListModel(const LayerRegistry& registry, QObject* parent)
    : QAbstractListModel(parent), registry_(registry) {
  fill();
}

void LayerListModel::set_query(const QString& query) {
  words_ = search_words(query);
  fill();
}

void LayerListModel::toggle(const QModelIndex& row) {
  if (searching() || layer(row) != nullptr) return;
  const Category one = category(row);
  if (folded_.erase(one) == 0) folded_.insert(one);
  fill();
  Q_EMIT foldedChanged();
}

QStringList LayerListModel::folded() const {
  QStringList words;
  for (const Category one : folded_) {
    const auto word = netloom::name_of(static_cast<netloom::Category>(one));
    words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
  }
  return words;
}

void LayerListModel::set_folded(const QStringList& categories) {
  folded_.clear();
  for (int i = 0; i < category_count; ++i) {
    const auto word = netloom::name_of(static_cast<netloom::Category>(i));
    if (categories.contains(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))))
      folded_.insert(static_cast<Category>(i));
  }
  fill();
}

QModelIndex LayerListModel::open_category(Category category) {
  if (folded_.erase(category) > 0) fill();
  for (int i = 0; i < rowCount(); ++i) {
    if (rows_[static_cast<std::size_t>(i)].category == category) return index(i);
  }
  return {};
}

void LayerListModel::fill() {
  beginResetModel();
  rows_.clear();
  counts_ = {};
  for (int i = 0; i < category_count; ++i) {
    const auto one = static_cast<Category>(i);
    std::vector<Row> found;
    for (const auto& layer : registry_.all()) {
      if (category_of(*layer) == one && match_of(*layer, words_) > 0)
        found.push_back({one, layer.get()});
    }
    counts_[static_cast<std::size_t>(i)] = static_cast<int>(found.size());
    if (found.empty()) continue;
    rows_.push_back({one, nullptr});
    if (is_open(one)) rows_.insert(rows_.end(), found.begin(), found.end());
  }
  endResetModel();
}

const LayerType* LayerListModel::layer(const QModelIndex& row) const {
  return row.isValid() ? rows_[static_cast<std::size_t>(row.row())].layer : nullptr;
}

Category LayerListModel::category(const QModelIndex& row) const {
  return row.isValid() ? rows_[static_cast<std::size_t>(row.row())].category : Category::data;
}

int LayerListModel::count(const QModelIndex& row) const {
  return counts_[static_cast<std::size_t>(category(row))];
}

QModelIndex LayerListModel::best() const {
  int best_match = 0;
  QModelIndex found;
  for (int i = 0; i < rowCount(); ++i) {
    const LayerType* one = layer(index(i));
    const int match = one == nullptr ? 0 : match_of(*one, words_);
    if (match <= best_match) continue;
    best_match = match;
    found = index(i);
  }
  return found;
}

int LayerListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant LayerListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const LayerType* one = layer(index);
  const QString group =
      spoken(std::string(title_of(static_cast<netloom::Category>(category(index)))));
  switch (role) {
    case Qt::DisplayRole:
      return one == nullptr ? group : spoken(one->title);
    case Qt::ToolTipRole:
      return one == nullptr ? QVariant() : spoken(one->summary);
    case Qt::AccessibleTextRole:
      if (one != nullptr) return spoken(one->title);
      return is_open(category(index)) ? tr("%1, %2 layers, open").arg(group).arg(count(index))
                                      : tr("%1, %2 layers, folded").arg(group).arg(count(index));
    case Qt::AccessibleDescriptionRole:
      return one == nullptr ? QVariant() : spoken(one->summary);
    default:
      return {};
  }
}

Qt::ItemFlags LayerListModel::flags(const QModelIndex& index) const {
  if (layer(index) != nullptr)
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
  // Arrow keys pass over categories while they cannot be folded.
  return searching() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QStringList LayerListModel::mimeTypes() const {
  return {layer_mime_type};
}

QMimeData* LayerListModel::mimeData(const QModelIndexList& indexes) const {
  const LayerType* one = indexes.isEmpty() ? nullptr : layer(indexes.front());
  if (one == nullptr) return nullptr;
  auto* data = new QMimeData;
  data->setData(layer_mime_type, QByteArray::fromStdString(one->name));
  return data;
}

}  // namespace netloom::editor
