#pragma once

#include <QAbstractButton>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// A button that looks like a link: `info` colour, underlined under the pointer.
class LinkButton : public QAbstractButton {
  Q_OBJECT
 public:
  LinkButton(const ThemeSource& source, const QString& text, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
};

}  // namespace netloom::editor
