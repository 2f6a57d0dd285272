#pragma once

#include <functional>

#include <QList>
#include <QTimer>
#include <QWidget>

#include "editor/theme/icons.h"
#include "editor/theme/theme_source.h"

class QHBoxLayout;

namespace netloom::editor {

/// What a toast says: the result first, the comparison or the reason second.
struct ToastMessage {
  QString title;
  QString text;
  Sign sign = Sign::done;
  QString icon;    ///< Instead of the sign, an icon in `text2` ("undo").
  QString action;  ///< Text of the one action, or empty.
  std::function<void()> on_action;
};

/// One toast, 322 px wide. Goes after 6 s, with an action after 12 s; a problem stays until it is
/// closed. The time stands still under the pointer.
class Toast : public QWidget {
  Q_OBJECT
 public:
  Toast(const ThemeSource& source, const ToastMessage& message, QWidget* parent = nullptr);

  const ToastMessage& message() const { return message_; }
  /// Milliseconds that it stays; 0 for a problem, which stays.
  int stay() const;

 signals:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void add_action(QHBoxLayout& row);
  void add_close(QHBoxLayout& row);

  const ThemeSource& source_;
  ToastMessage message_;
  QTimer timer_;
};

/// Toasts at the lower right of `host`, the newest at the bottom, three at most: a fourth takes the
/// place of the oldest that is not a problem, or of the oldest problem. Follows the size of `host`.
class ToastStack : public QWidget {
  Q_OBJECT
 public:
  ToastStack(const ThemeSource& source, QWidget* host);

  void show_toast(const ToastMessage& message);
  /// Takes away what was said under `title` and holds no more.
  void take_back(const QString& title);
  int count() const { return static_cast<int>(toasts_.size()); }
  /// Distance from the lower edge of the host, e.g. to stay above the status strip.
  void set_bottom_margin(int margin);
  /// Distance from the right edge, to leave a panel there in sight.
  void set_right_margin(int margin);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void remove(Toast* toast);

  const ThemeSource& source_;
  QList<Toast*> toasts_;
  int bottom_margin_ = 38;
  int right_margin_ = 14;
};

}  // namespace netloom::editor
