#pragma once

#include <functional>

#include <QFrame>
#include <QWidget>

#include "editor/theme/icons.h"
#include "editor/theme/theme_source.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace netloom::editor {

class ElidedLabel;
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

/// What stands where nothing is yet: a line drawing, a title, one sentence, one button.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  enum class Drawing { graph, curves, tick, search, fields, chip, file };

  EmptyState(const ThemeSource& source, Drawing drawing, const QString& title,
             const QString& sentence, QWidget* parent = nullptr);

  void set_text(const QString& title, const QString& sentence);
  /// The one button; hidden until this is called.
  QPushButton* set_action(const QString& text);
  QPushButton* action() const { return action_; }

 private:
  class Picture;

  Text* title_;
  Text* sentence_;
  QPushButton* action_;
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

/// A box that can be chosen: edge `line`, `line3` under the pointer, accent when selected, ring on
/// keyboard focus. Enter, Space and a click activate it. Children go into `body()`.
class Card : public QWidget {
  Q_OBJECT
 public:
  explicit Card(const ThemeSource& source, QWidget* parent = nullptr);

  QBoxLayout* body() const { return body_; }
  void set_selected(bool selected);
  bool selected() const { return selected_; }
  /// A card that is only a box: no hover, no focus.
  void set_interactive(bool interactive);
  /// The ground of the card; `raised` without a call.
  void set_ground(QColor Theme::*ground);

 signals:
  void activated();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  const ThemeSource& source_;
  QBoxLayout* body_;
  QColor Theme::*ground_ = &Theme::raised;
  bool hovered_ = false;
  bool pressed_ = false;
  bool selected_ = false;
  bool interactive_ = true;
};

}  // namespace netloom::editor
