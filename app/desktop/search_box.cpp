#include "app/desktop/search_box.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "app/desktop/fuzzy_match.h"
#include "editor/theme/fonts.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::app {

namespace {

constexpr QSize box_size(520, 420);
constexpr int from_top = 60;
constexpr std::size_t most_shown = 60;
constexpr int row_height = 28;

}  // namespace

SearchBox::SearchBox(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source), field_(new QLineEdit(this)), list_(new QListWidget(this)) {
  auto* column = new QVBoxLayout(this);
  const int edge = editor::popup_ring + 10;
  column->setContentsMargins(edge, edge, edge, edge);
  column->setSpacing(8);
  column->addWidget(field_);
  column->addWidget(list_, 1);
  field_->setPlaceholderText(tr("Search nodes, layers, actions, settings and projects"));
  field_->setAccessibleName(tr("Search everywhere"));
  field_->installEventFilter(this);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setUniformItemSizes(true);
  list_->setAccessibleName(tr("What was found"));
  list_->viewport()->setAutoFillBackground(false);
  connect(field_, &QLineEdit::textChanged, this, &SearchBox::fill);
  connect(list_, &QListWidget::itemClicked, this, &SearchBox::go);
  hide();
}

void SearchBox::open(std::vector<Findable> all) {
  if (!isVisible()) before_ = QApplication::focusWidget();
  all_ = std::move(all);
  field_->clear();
  fill({});
  setFixedSize(box_size.boundedTo(parentWidget()->size()));
  move((parentWidget()->width() - width()) / 2,
       std::min(from_top, parentWidget()->height() - height()));
  show();
  raise();
  field_->setFocus(Qt::ShortcutFocusReason);
}

void SearchBox::fill(const QString& query) {
  std::vector<std::pair<int, int>> found;  // How well, and which.
  for (std::size_t i = 0; i < all_.size(); ++i) {
    // The kind helps to tell alike things apart, and never counts more than the title.
    const int match = std::max(2 * fuzzy_match(all_[i].title, query),
                               fuzzy_match(all_[i].title + ' ' + all_[i].kind, query));
    if (match > 0) found.emplace_back(match, static_cast<int>(i));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  list_->clear();
  for (std::size_t i = 0; i < std::min(found.size(), most_shown); ++i)
    add(all_[static_cast<std::size_t>(found[i].second)], found[i].second);
  if (found.empty()) {
    auto* nothing = new QListWidgetItem(tr("Nothing is called “%1”.").arg(query), list_);
    nothing->setFlags(Qt::NoItemFlags);
    return;
  }
  list_->setCurrentRow(0);
}

void SearchBox::add(const Findable& one, int number) {
  auto* item = new QListWidgetItem(one.title, list_);
  item->setData(Qt::UserRole, number);
  item->setSizeHint({0, row_height});
  item->setData(Qt::AccessibleTextRole,
                QStringLiteral("%1, %2 %3").arg(one.title, one.kind, one.keys));
  auto* row = new QWidget;
  auto* words = new QHBoxLayout(row);
  words->setContentsMargins(0, 0, 10, 0);
  words->setSpacing(10);
  words->addStretch();
  words->addWidget(
      new editor::Text(source_, editor::FontRole::help, &editor::Theme::text3, one.kind, row));
  if (!one.keys.isEmpty()) words->addWidget(new editor::Keycap(source_, one.keys, row));
  row->setAttribute(Qt::WA_TransparentForMouseEvents);
  list_->setItemWidget(item, row);
}

void SearchBox::go() {
  const QListWidgetItem* item = list_->currentItem();
  if (item == nullptr || (item->flags() & Qt::ItemIsEnabled) == 0) return;
  const auto go_there = all_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].go;
  close_box();
  go_there();
}

void SearchBox::close_box() {
  hide();
  if (before_ != nullptr) before_->setFocus(Qt::PopupFocusReason);
}

bool SearchBox::press(int key) {
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int row = list_->currentRow() + (key == Qt::Key_Up ? -1 : 1);
      list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
      return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      go();
      return true;
    case Qt::Key_Escape:
      close_box();
      return true;
    default:
      return false;
  }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) return press(static_cast<QKeyEvent*>(event)->key());
  if (event->type() == QEvent::FocusOut) hide();
  return QWidget::eventFilter(watched, event);
}

void SearchBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int ring = editor::popup_ring;
  editor::paint_popup(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), source_.theme(),
                      source_.theme().line2);
}

}  // namespace netloom::app
