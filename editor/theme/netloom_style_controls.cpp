#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QStyleOptionComplex>

#include "editor/theme/focus_ring.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor {

void NetloomStyle::drawControl(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
  if (draw_menu_control(element, *option, *painter)) return;
  if (draw_view_control(element, *option, *painter, widget)) return;
  switch (element) {
    case CE_PushButton:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        parts::draw_push_button(theme(), *button, *painter, widget);
      }
      return;
    case CE_ProgressBar:
      if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        parts::draw_progress(theme(), *bar, *painter);
      }
      return;
    case CE_Splitter:
      painter->fillRect(option->rect, theme().line);
      return;
    case CE_FocusFrame:
      if (const auto* frame = qobject_cast<const QFocusFrame*>(widget); frame && frame->widget()) {
        const double margin = focus_ring_margin;
        paint_focus_ring(*painter, QRectF(option->rect).adjusted(margin, margin, -margin, -margin),
                         corner_radius(*frame->widget()), theme());
      }
      return;
    case CE_RubberBand:
      painter->fillRect(option->rect, with_alpha(theme().accent, 0.12));
      stroke_rounded(*painter, option->rect, 0, theme().accent);
      return;
    case CE_ToolBar:
    case CE_SizeGrip:
      return;
    default:
      QProxyStyle::drawControl(element, option, painter, widget);
  }
}

bool NetloomStyle::draw_menu_control(ControlElement element, const QStyleOption& option,
                                     QPainter& painter) const {
  switch (element) {
    case CE_MenuItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) {
        parts::draw_menu_item(theme(), *item, painter);
      }
      return true;
    case CE_MenuBarItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) {
        parts::draw_menu_bar_item(theme(), *item, painter);
      }
      return true;
    case CE_MenuEmptyArea:
      return true;
    case CE_MenuBarEmptyArea:
      painter.fillRect(option.rect, theme().panel);
      return true;
    default:
      return false;
  }
}

bool NetloomStyle::draw_view_control(ControlElement element, const QStyleOption& option,
                                     QPainter& painter, const QWidget* widget) const {
  switch (element) {
    case CE_ItemViewItem:
      QProxyStyle::drawControl(element, &option, &painter, widget);
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) {
        parts::draw_row_focus(theme(), *item, painter, widget);
      }
      return true;
    case CE_HeaderSection:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
        parts::draw_header(theme(), *header, painter);
      }
      return true;
    case CE_HeaderEmptyArea:
      painter.fillRect(option.rect, theme().panel);
      painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme().line);
      return true;
    case CE_TabBarTab:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) {
        parts::draw_tab(theme(), *tab, painter);
      }
      return true;
    default:
      return false;
  }
}

void NetloomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
  const auto part = [&](SubControl which) {
    return subControlRect(control, option, which, widget);
  };
  if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
      box && control == CC_ComboBox) {
    parts::draw_combo_box(theme(), *box, *painter, widget);
  } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
             spin && control == CC_SpinBox) {
    parts::draw_spin_box(theme(), *spin, *painter, widget);
  } else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
             slider && control == CC_ScrollBar) {
    parts::draw_scroll_bar(theme(), *slider, *painter, part(SC_ScrollBarSlider));
  } else if (slider && control == CC_Slider) {
    parts::draw_slider(theme(), *slider, *painter, part(SC_SliderGroove), part(SC_SliderHandle));
  } else {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
}

}  // namespace netloom::editor
