#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// The 5 px mark of a value that differs from its default.
class ChangedDot : public QWidget {
  Q_OBJECT
 public:
  explicit ChangedDot(const ThemeSource& source, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
};

}  // namespace netloom::editor
