#pragma once

#include <QAbstractButton>

#include "editor/theme/theme_source.h"

namespace netloom::app {

/// One workspace in the top bar: icon and name, with a line of accent below the one that is open.
class WorkspaceTab : public QAbstractButton {
  Q_OBJECT
 public:
  WorkspaceTab(const editor::ThemeSource& source, const QString& icon, const QString& text,
               QWidget* parent = nullptr);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const editor::ThemeSource& source_;
  QString icon_;
};

}  // namespace netloom::app
