#include "app/desktop/search_box.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include "app/desktop/fuzzy_match.h"
#include "editor/theme/fonts.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::app {

namespace {

constexpr QSize box_size(520, 420);
constexpr int from_top = 60;
constexpr std::size_t most_shown = 60;
constexpr int row_height = 28;

}  // namespace

SearchBox::SearchBox(const editor::ThemeSource& source, QWidget* parent)
    : SearchPopup(source, parent) {
  field()->setPlaceholderText(tr("Search nodes, layers, actions, settings and projects"));
  field()->setAccessibleName(tr("Search everywhere"));
  list()->setUniformItemSizes(true);
  list()->setAccessibleName(tr("What was found"));
  set_most_rows(most_shown);
}

void SearchBox::open(std::vector<Findable> all) {
  if (!isVisible()) before_ = QApplication::focusWidget();
  all_ = std::move(all);
  setFixedSize(box_size.boundedTo(parentWidget()->size()));
  move((parentWidget()->width() - width()) / 2,
       std::min(from_top, parentWidget()->height() - height()));
  open_search();
}

editor::SearchPopup::Matches SearchBox::matches(const QString& query) const {
  Matches found;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    // The kind helps to tell alike things apart, and never counts more than the title.
    const int match = std::max(2 * fuzzy_match(all_[i].title, query),
                               fuzzy_match(all_[i].title + ' ' + all_[i].kind, query));
    if (match > 0) found.emplace_back(match, static_cast<int>(i));
  }
  return found;
}

void SearchBox::add_row(int number) {
  const Findable& one = all_[static_cast<std::size_t>(number)];
  auto* item = new QListWidgetItem(one.title, list());
  item->setSizeHint({0, row_height});
  item->setData(Qt::AccessibleTextRole,
                QStringLiteral("%1, %2 %3").arg(one.title, one.kind, one.keys));
  auto* row = new QWidget;
  auto* words = new QHBoxLayout(row);
  words->setContentsMargins(0, 0, 10, 0);
  words->setSpacing(10);
  words->addStretch();
  words->addWidget(
      new editor::Text(source(), editor::FontRole::help, &editor::Theme::text3, one.kind, row));
  if (!one.keys.isEmpty()) words->addWidget(new editor::Keycap(source(), one.keys, row));
  row->setAttribute(Qt::WA_TransparentForMouseEvents);
  list()->setItemWidget(item, row);
}

QString SearchBox::nothing(const QString& query) const {
  return tr("Nothing is called “%1”.").arg(query);
}

void SearchBox::take(int number) {
  const auto go_there = all_[static_cast<std::size_t>(number)].go;
  leave();
  go_there();
}

void SearchBox::leave() {
  // First the focus, which Qt would pass on from a hidden field, with a ring around what gets it.
  if (before_ != nullptr) before_->setFocus(Qt::PopupFocusReason);
  hide();
}

}  // namespace netloom::app
