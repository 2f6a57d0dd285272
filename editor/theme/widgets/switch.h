#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// On or off, 28×16 in a 24 px high target. The label stands beside it; give it as accessible name.
class Switch : public QAbstractButton {
  Q_OBJECT
 public:
  explicit Switch(const ThemeSource& source, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void slide(bool on);

  const ThemeSource& source_;
  QVariantAnimation slide_;
  double position_ = 0;
};

}  // namespace netloom::editor
