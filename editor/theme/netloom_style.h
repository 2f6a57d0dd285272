#pragma once

#include <QProxyStyle>

#include "editor/theme/theme_source.h"

class QAbstractButton;
class QListView;
class QPushButton;
class QTableView;

namespace netloom::editor {

/// How a push button looks and what it is for. At most one primary button stands in a view.
enum class ButtonVariant { normal, primary, danger, ghost };

/// Gives `button` a variant; without a call it is `normal`.
void set_variant(QPushButton& button, ButtonVariant variant);
ButtonVariant variant_of(const QObject* button);

/// Makes `button` 24 px high with a 12 px text instead of 28 px.
void set_small(QPushButton& button, bool small = true);

/// Puts the icon `name` before the text, in the colour of the text.
void set_glyph(QAbstractButton& button, const QString& name);

/// Draws the key `text` ("F5") behind the text of the button.
void set_keycap(QAbstractButton& button, const QString& text);

/// Draws a red chip with the octagon and `text` ("1 problem") behind the text; an empty text
/// removes it.
void set_badge(QAbstractButton& button, const QString& text);

/// Shows the field in red while `invalid`; say beside it what is wrong.
void set_invalid(QWidget& field, bool invalid);

/// Calm rows: whole rows are chosen, no grid but a line below each row, no wrapping, headers at the
/// left in `text2`.
void set_table_look(QTableView& table);

/// A list whose rows are dragged elsewhere: no frame and no ground of its own, one row chosen.
void set_drag_list_look(QListView& list);

/// Leaves out the focus ring around `widget`, which then must show its focus itself.
void set_own_focus(QWidget& widget, bool own = true);

/// Fusion, painted from the tokens of the theme. Follows the theme at run time.
class NetloomStyle : public QProxyStyle {
  Q_OBJECT
 public:
  /// `source` must outlive the style.
  explicit NetloomStyle(const ThemeSource& source);

  using QProxyStyle::polish;
  void polish(QWidget* widget) override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option,
                       const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                     const QWidget* widget) const override;

 private:
  const Theme& theme() const { return source_.theme(); }
  bool draw_panel(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                  const QWidget* widget) const;
  void draw_frame(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  bool draw_indicator(PrimitiveElement element, const QStyleOption& option,
                      QPainter& painter) const;
  bool draw_menu_control(ControlElement element, const QStyleOption& option,
                         QPainter& painter) const;
  bool draw_view_control(ControlElement element, const QStyleOption& option, QPainter& painter,
                         const QWidget* widget) const;

  const ThemeSource& source_;
};

}  // namespace netloom::editor
