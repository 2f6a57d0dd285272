#pragma once

#include <QStyle>

#include "editor/theme/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// What the style draws, part by part; each function paints one kind of control from the tokens.
namespace netloom::editor::parts {

// Buttons and indicators.
void draw_push_button(const Theme& theme, const QStyleOptionButton& option, QPainter& painter,
                      const QWidget* widget);
QSize push_button_size(const QStyleOptionButton& option, const QWidget* widget);
void draw_tool_button_ground(const Theme& theme, const QStyleOption& option, QPainter& painter);
void draw_radio(const Theme& theme, const QStyleOption& option, QPainter& painter);
void draw_check(const Theme& theme, const QStyleOption& option, QPainter& painter);
void draw_switch(const Theme& theme, const QStyleOption& option, QPainter& painter);

// Fields.
inline constexpr int field_height = 28;
inline constexpr int stepper_width = 18;
void draw_field(const Theme& theme, const QStyleOption& option, QPainter& painter,
                const QWidget* widget);
void draw_combo_box(const Theme& theme, const QStyleOptionComboBox& option, QPainter& painter,
                    const QWidget* widget);
void draw_spin_box(const Theme& theme, const QStyleOptionSpinBox& option, QPainter& painter,
                   const QWidget* widget);
void draw_slider(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                 const QRect& groove, const QRect& handle);
void draw_progress(const Theme& theme, const QStyleOptionProgressBar& option, QPainter& painter);
/// The two chevrons of a number field in `area`; `hot` is −1 for down, 1 for up, 0 for none.
void draw_steppers(const Theme& theme, QPainter& painter, const QRectF& area, bool enabled,
                   int hot);

// Lists, tabs, scroll bars.
void draw_row(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter,
              const QWidget* widget);
void draw_row_focus(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter,
                    const QWidget* widget);
void draw_branch(const Theme& theme, const QStyleOption& option, QPainter& painter);
void draw_header(const Theme& theme, const QStyleOptionHeader& option, QPainter& painter);
void draw_tab(const Theme& theme, const QStyleOptionTab& option, QPainter& painter);
void draw_scroll_bar(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                     const QRect& handle);
void draw_chevron(const Theme& theme, const QStyleOption& option, QPainter& painter,
                  QStyle::PrimitiveElement element);

// Menus and tooltips.
inline constexpr int menu_row_height = 28;
inline constexpr int menu_separator_height = 9;
void draw_menu_panel(const Theme& theme, const QStyleOption& option, QPainter& painter);
void draw_menu_item(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter);
QSize menu_item_size(const QStyleOptionMenuItem& option);
void draw_menu_bar_item(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter);

}  // namespace netloom::editor::parts
