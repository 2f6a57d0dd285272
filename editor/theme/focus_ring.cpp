#include "editor/theme/focus_ring.h"

#include <QAbstractScrollArea>
#include <QDialogButtonBox>
#include <QFocusEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include "editor/theme/widgets/card.h"
#include "editor/theme/widgets/switch.h"

namespace netloom::editor {

namespace {

/// Widgets that show their focus inside, such as a list with its current row.
bool shows_own_focus(const QWidget& widget) {
  return widget.isWindow() || widget.property("own_focus").toBool() ||
         qobject_cast<const QAbstractScrollArea*>(&widget) || qobject_cast<const QMenu*>(&widget) ||
         qobject_cast<const QMenuBar*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// The widget that the ring goes around: the whole field for the line edit inside it.
QWidget* outline_of(QWidget* widget) {
  for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
    const bool is_box = qobject_cast<const QDialogButtonBox*>(up) != nullptr;  // Of many buttons.
    if (is_box || up->focusProxy() != widget) continue;
    const QVariant part = up->property("focus_outline");
    return part.isValid() ? part.value<QWidget*>() : up;
  }
  return widget;
}

}  // namespace

double corner_radius(const QWidget& widget) {
  if (qobject_cast<const Switch*>(&widget)) return 8;
  if (qobject_cast<const Card*>(&widget)) return 10;
  return 6;
}

FocusRing::FocusRing(QApplication& application) : QObject(&application) {
  application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  if (!watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  if (event->type() == QEvent::FocusIn) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
        reason == Qt::ShortcutFocusReason) {
      show_around(widget);
    }
  } else if (event->type() == QEvent::FocusOut) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
      show_around(nullptr);
    }
  }
  return false;
}

void FocusRing::show_around(QWidget* widget) {
  if (!widget || shows_own_focus(*widget)) {
    if (frame_) frame_->setWidget(nullptr);
    return;
  }
  if (!frame_) frame_ = new QFocusFrame;
  frame_->setWidget(outline_of(widget));
}

}  // namespace netloom::editor
