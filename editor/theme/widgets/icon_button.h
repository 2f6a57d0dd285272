#pragma once

#include <QAbstractButton>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// A button that is an icon, 28×28 (or `extent`). `text` is its accessible name and tooltip; say
/// the key in it too.
class IconButton : public QAbstractButton {
  Q_OBJECT
 public:
  IconButton(const ThemeSource& source, const QString& icon, const QString& text,
             QWidget* parent = nullptr);

  void set_icon(const QString& icon);
  void set_extent(int extent);
  void set_icon_size(int size);
  void set_colour(QColor Theme::*colour);
  QSize sizeHint() const override { return {extent_, extent_}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QString icon_;
  QColor Theme::*colour_ = &Theme::text2;
  int extent_ = 28;
  int icon_size_ = 16;
};

}  // namespace netloom::editor
