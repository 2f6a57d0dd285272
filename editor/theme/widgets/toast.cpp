#include "editor/theme/widgets/toast.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/link_button.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

namespace {
constexpr int toast_width = 322;
constexpr int between = 12;
constexpr int most = 3;
constexpr int plain_stay = 6000;
constexpr int action_stay = 12000;

bool is_problem(const ToastMessage& message) {
  return message.sign == Sign::problem || message.sign == Sign::crashed;
}
}  // namespace

Toast::Toast(const ThemeSource& source, const ToastMessage& message, QWidget* parent)
    : QWidget(parent), source_(source), message_(message) {
  setFixedWidth(toast_width + 2 * popup_ring);
  setAccessibleName(message.title);
  setAccessibleDescription(message.text);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12 + popup_ring, 10 + popup_ring, 10 + popup_ring, 10 + popup_ring);
  row->setSpacing(10);
  auto* sign = message.icon.isEmpty()
                   ? new IconLabel(source, message.sign, 16, this)
                   : new IconLabel(source, message.icon, &Theme::text2, 16, this);
  row->addWidget(sign, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(1);
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(new Paragraph(source, FontRole::strong, &Theme::text, message.title, this), 1);
  if (!message.action.isEmpty()) add_action(*head);
  if (message.action.isEmpty() || is_problem(message)) add_close(*head);
  words->addLayout(head);
  auto* text = new Paragraph(source, FontRole::label, &Theme::text2, message.text, this);
  text->setVisible(!message.text.isEmpty());
  words->addWidget(text);
  row->addLayout(words, 1);
  setFixedHeight(row->totalHeightForWidth(width()));
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &Toast::closed);
  if (stay() > 0) timer_.start(stay());
}

void Toast::add_action(QHBoxLayout& row) {
  auto* action = new LinkButton(source_, message_.action, this);
  connect(action, &QAbstractButton::clicked, this, [this] {
    if (message_.on_action) message_.on_action();
    Q_EMIT closed();
  });
  row.addWidget(action, 0, Qt::AlignTop);
}

void Toast::add_close(QHBoxLayout& row) {
  auto* close = new IconButton(source_, "close", tr("Close"), this);
  close->set_extent(18);
  close->set_icon_size(12);
  connect(close, &QAbstractButton::clicked, this, &Toast::closed);
  row.addWidget(close, 0, Qt::AlignTop);
}

int Toast::stay() const {
  if (is_problem(message_)) return 0;
  return message_.action.isEmpty() ? plain_stay : action_stay;
}

void Toast::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  paint_popup(painter, QRectF(rect()).adjusted(popup_ring, popup_ring, -popup_ring, -popup_ring),
              theme, is_problem(message_) ? theme.error_line : theme.line2);
}

void Toast::enterEvent(QEnterEvent*) {
  timer_.stop();
}

void Toast::leaveEvent(QEvent*) {
  if (stay() > 0) timer_.start(stay());
}

ToastStack::ToastStack(const ThemeSource& source, QWidget* host) : QWidget(host), source_(source) {
  host->installEventFilter(this);
  hide();
}

void ToastStack::show_toast(const ToastMessage& message) {
  // Who tries again reads the same once.
  const auto same = std::find_if(toasts_.begin(), toasts_.end(), [&](const Toast* toast) {
    return toast->message().title == message.title && toast->message().text == message.text;
  });
  if (same != toasts_.end()) remove(*same);
  if (toasts_.size() == most) {
    const auto calm = std::find_if(toasts_.begin(), toasts_.end(), [](const Toast* toast) {
      return !is_problem(toast->message());
    });
    remove(calm != toasts_.end() ? *calm : toasts_.front());
  }
  auto* toast = new Toast(source_, message, this);
  toasts_.append(toast);
  connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
  toast->show();
  place();
}

void ToastStack::take_back(const QString& title) {
  const QList<Toast*> shown = toasts_;
  for (Toast* toast : shown) {
    if (toast->message().title == title) remove(toast);
  }
}

void ToastStack::set_right_margin(int margin) {
  right_margin_ = margin;
  place();
}

void ToastStack::set_bottom_margin(int margin) {
  bottom_margin_ = margin;
  place();
}

void ToastStack::remove(Toast* toast) {
  if (!toasts_.removeOne(toast)) return;
  toast->hide();
  toast->deleteLater();
  place();
}

void ToastStack::place() {
  setVisible(!toasts_.isEmpty());
  if (toasts_.isEmpty()) return;
  int y = 0;
  for (Toast* toast : std::as_const(toasts_)) {
    toast->move(0, y);
    y += toast->height() + between - 2 * popup_ring;
  }
  const int height = y - between + 2 * popup_ring;
  const QWidget& host = *parentWidget();
  const int width = toasts_.front()->width();
  setGeometry(host.width() - width - right_margin_ + popup_ring,
              host.height() - height - bottom_margin_ + popup_ring, width, height);
  raise();
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  return false;
}

}  // namespace netloom::editor
