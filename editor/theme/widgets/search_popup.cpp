#include "editor/theme/widgets/search_popup.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/theme/fonts.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

SearchPopup::SearchPopup(const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      column_(new QVBoxLayout(this)),
      field_(new QLineEdit(this)),
      list_(new QListWidget(this)) {
  const int edge = popup_ring + 10;
  column_->setContentsMargins(edge, edge, edge, edge);
  column_->setSpacing(8);
  column_->addWidget(field_);
  column_->addWidget(list_, 1);
  field_->installEventFilter(this);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->viewport()->setAutoFillBackground(false);
  connect(field_, &QLineEdit::textChanged, this, &SearchPopup::fill);
  connect(list_, &QListWidget::itemClicked, this, &SearchPopup::take_current);
  hide();
}

void SearchPopup::open_search() {
  field_->clear();
  fill({});
  show();
  raise();
  field_->setFocus(Qt::ShortcutFocusReason);
}

void SearchPopup::fill(const QString& query) {
  Matches found = matches(query);
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  list_->clear();
  QString above;
  for (std::size_t i = 0; i < std::min(found.size(), most_); ++i) {
    const QString now = query.isEmpty() ? heading(found[i].second) : QString();
    if (now != above) add_heading(now);
    above = now;
    add_row(found[i].second);
    list_->item(list_->count() - 1)->setData(Qt::UserRole, found[i].second);
  }
  if (found.empty()) {
    auto* row = new QListWidgetItem(nothing(query), list_);
    row->setFlags(Qt::NoItemFlags);
    return;
  }
  list_->setCurrentRow(row_to_take(0, 1));
  list_->scrollToTop();
}

void SearchPopup::add_heading(const QString& text) {
  auto* row = new QListWidgetItem(text, list_);
  row->setFlags(Qt::NoItemFlags);
  row->setFont(editor::font(FontRole::caption));
}

int SearchPopup::row_to_take(int row, int step) const {
  for (; row >= 0 && row < list_->count(); row += step) {
    if ((list_->item(row)->flags() & Qt::ItemIsEnabled) != 0) return row;
  }
  return list_->currentRow();
}

void SearchPopup::take_current() {
  const QListWidgetItem* item = list_->currentItem();
  if (item == nullptr || (item->flags() & Qt::ItemIsEnabled) == 0) return;
  take(item->data(Qt::UserRole).toInt());
}

bool SearchPopup::press(int key) {
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int step = key == Qt::Key_Up ? -1 : 1;
      list_->setCurrentRow(row_to_take(list_->currentRow() + step, step));
      return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      take_current();
      return true;
    case Qt::Key_Escape:
      leave();
      return true;
    default:
      return false;
  }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) return press(static_cast<QKeyEvent*>(event)->key());
  if (event->type() == QEvent::FocusOut) hide();
  return QWidget::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(popup_ring, popup_ring, -popup_ring, -popup_ring);
  paint_popup(painter, area, source_.theme(), source_.theme().line2);
}

}  // namespace netloom::editor
