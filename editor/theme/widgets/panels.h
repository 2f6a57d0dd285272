#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

class QBoxLayout;

namespace netloom::editor {

class Text;

/// A 1 px line between parts of a panel.
class Separator : public QWidget {
  Q_OBJECT
 public:
  explicit Separator(const ThemeSource& source, Qt::Orientation orientation = Qt::Horizontal,
                     QWidget* parent = nullptr);
  QSize sizeHint() const override { return {1, 1}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
};

/// A part of a panel: 11/600 title, room for widgets at the right of it, a body, a line below.
class TitledSection : public QWidget {
  Q_OBJECT
 public:
  TitledSection(const ThemeSource& source, const QString& title, QWidget* parent = nullptr);

  void set_title(const QString& title);
  /// Where the body goes: vertical, no margins of its own.
  QBoxLayout* body() const { return body_; }
  /// Where widgets right of the title go.
  QBoxLayout* aside() const { return aside_; }
  void set_line_visible(bool visible);

 private:
  Text* title_;
  QBoxLayout* aside_;
  QBoxLayout* body_;
  Separator* line_;
};

/// One large live number: label above, note below.
class ValueTile : public QWidget {
  Q_OBJECT
 public:
  ValueTile(const ThemeSource& source, const QString& label, QWidget* parent = nullptr);

  void set_label(const QString& label);
  void set_value(const QString& value);
  void set_note(const QString& note);

 private:
  Text* label_;
  Text* value_;
  Text* note_;
};

/// The 24 px strip at the bottom of the window: short facts at the left, state at the right.
/// Numbers between backquotes are set in mono: "`8,936` params".
class StatusStrip : public QWidget {
  Q_OBJECT
 public:
  explicit StatusStrip(const ThemeSource& source, QWidget* parent = nullptr);

  void set_left(const QStringList& facts);
  void set_right(const QStringList& facts);
  QSize sizeHint() const override { return {400, 24}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QStringList left_;
  QStringList right_;
};

}  // namespace netloom::editor
