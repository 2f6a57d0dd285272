#include "editor/canvas/column_chooser.h"

#include <utility>

#include <QLineEdit>
#include <QListWidget>

#include "editor/palette/layer_search.h"

namespace netloom::editor {

ColumnChooser::ColumnChooser(const ThemeSource& source, QWidget* parent)
    : CanvasChooser(source, parent) {
  field()->setAccessibleName(tr("Search columns"));
  list()->setAccessibleName(tr("Columns of the data"));
}

void ColumnChooser::open(const QString& title, std::vector<std::string> columns,
                         const std::function<void(const std::string& column)>& chosen) {
  columns_ = std::move(columns);
  open_under(title, [this, chosen](int number) {
    chosen(std::string(columns_[static_cast<std::size_t>(number)]));
  });
}

QString ColumnChooser::name(int number) const {
  return QString::fromStdString(columns_[static_cast<std::size_t>(number)]);
}

SearchPopup::Matches ColumnChooser::matches(const QString& query) const {
  const QStringList words = search_words(query);
  Matches found;
  for (int i = 0; i < static_cast<int>(columns_.size()); ++i) {
    const int match = match_of(name(i), words);
    if (match > 0) found.emplace_back(match, i);
  }
  return found;
}

void ColumnChooser::add_row(int number) {
  add_tiled(nullptr, name(number));
}

QString ColumnChooser::nothing(const QString&) const {
  return tr("No column that fits is called so.");
}

}  // namespace netloom::editor
