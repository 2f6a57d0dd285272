#pragma once

#include <QLabel>
#include <QWidget>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// A label in the face of `role` and the colour of a token, following the theme: `Text(source,
/// FontRole::help, &Theme::text3, tr("…"))`. Rich text is off unless asked for.
class Text : public QLabel {
  Q_OBJECT
 public:
  Text(const ThemeSource& source, FontRole role, QColor Theme::*colour, const QString& text = {},
       QWidget* parent = nullptr);

  void set_colour(QColor Theme::*colour);
  void set_role(FontRole role);

 private:
  void adopt();

  const ThemeSource& source_;
  QColor Theme::*colour_;
};

/// One line that ends in "…" when it does not fit; the tooltip then holds all of it.
class ElidedLabel : public QWidget {
  Q_OBJECT
 public:
  ElidedLabel(const ThemeSource& source, FontRole role, QColor Theme::*colour,
              const QString& text = {}, QWidget* parent = nullptr);

  void set_text(const QString& text);
  const QString& text() const { return text_; }
  void set_colour(QColor Theme::*colour);
  void set_elide_mode(Qt::TextElideMode mode);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();

  const ThemeSource& source_;
  QColor Theme::*colour_;
  QString text_;
  Qt::TextElideMode mode_ = Qt::ElideRight;
};

/// An icon that follows the theme.
class IconLabel : public QWidget {
  Q_OBJECT
 public:
  IconLabel(const ThemeSource& source, const QString& name, QColor Theme::*colour, int size = 16,
            QWidget* parent = nullptr);
  /// The sign in its own colours.
  IconLabel(const ThemeSource& source, Sign sign, int size = 16, QWidget* parent = nullptr);

  void set_icon(const QString& name, QColor Theme::*colour);
  void set_sign(Sign sign);
  QSize sizeHint() const override { return {size_, size_}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QString name_;
  QColor Theme::*colour_ = &Theme::text2;
  Sign sign_ = Sign::info;
  bool is_sign_ = false;
  int size_;
};

/// The tile of a category as a widget.
class TileLabel : public QWidget {
  Q_OBJECT
 public:
  TileLabel(const ThemeSource& source, Category category, const QString& icon, int size = 18,
            QWidget* parent = nullptr);

  void set_tile(Category category, const QString& icon);
  QSize sizeHint() const override { return {size_, size_}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  Category category_;
  QString icon_;
  int size_;
};

/// The picture of a key, such as "Ctrl P".
class Keycap : public QWidget {
  Q_OBJECT
 public:
  explicit Keycap(const ThemeSource& source, const QString& text, QWidget* parent = nullptr);

  void set_text(const QString& text);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QString text_;
};

/// A small pill: a count, a state, a unit. 20 px high, or 16 when `compact` (beside a tab's text).
class Chip : public QWidget {
  Q_OBJECT
 public:
  enum class Tone { neutral, accent, problem, warning, good };

  explicit Chip(const ThemeSource& source, const QString& text, Tone tone = Tone::neutral,
                QWidget* parent = nullptr);

  void set_text(const QString& text);
  void set_tone(Tone tone);
  void set_compact(bool compact);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QString text_;
  Tone tone_;
  bool compact_ = false;
};

}  // namespace netloom::editor
