#include <algorithm>
#include <iterator>
#include <utility>

#include <QListView>
#include <QPainterPath>
#include <QStyleOption>
#include <QStyleOptionComplex>
#include <QTableView>
#include <QWidget>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor {

namespace {

/// A popup with its ring.
QRegion popup_region(const QRect& area, const Theme& theme) {
  QPainterPath path;
  const double radius = theme.radius_node + popup_ring;
  path.addRoundedRect(area, radius, radius);
  return QRegion(path.toFillPolygon().toPolygon());
}

constexpr int field_padding = 8;
constexpr int scroll_bar_extent = 10;

/// Sizes in px.
constexpr std::pair<QStyle::PixelMetric, int> metrics[] = {
    {QStyle::PM_DefaultFrameWidth, 1},
    {QStyle::PM_SpinBoxFrameWidth, 1},
    {QStyle::PM_ComboBoxFrameWidth, 1},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_TextCursorWidth, 1},
    {QStyle::PM_ScrollBarExtent, scroll_bar_extent},
    {QStyle::PM_ScrollBarSliderMin, 24},
    {QStyle::PM_IndicatorWidth, 28},
    {QStyle::PM_IndicatorHeight, 16},
    {QStyle::PM_ExclusiveIndicatorWidth, 16},
    {QStyle::PM_ExclusiveIndicatorHeight, 16},
    {QStyle::PM_MessageBoxIconSize, 28},
    {QStyle::PM_SmallIconSize, 16},
    {QStyle::PM_ToolBarIconSize, 16},
    {QStyle::PM_ListViewIconSize, 16},
    {QStyle::PM_ButtonIconSize, 16},
    {QStyle::PM_TabBarIconSize, 16},
    {QStyle::PM_CheckBoxLabelSpacing, 8},
    {QStyle::PM_RadioButtonLabelSpacing, 8},
    {QStyle::PM_HeaderMargin, 8},
    {QStyle::PM_MenuPanelWidth, popup_ring + 1},
    {QStyle::PM_MenuHMargin, 4},
    {QStyle::PM_MenuVMargin, 4},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    {QStyle::PM_TabBarTabHSpace, 20},
    {QStyle::PM_FocusFrameHMargin, focus_ring_margin},
    {QStyle::PM_FocusFrameVMargin, focus_ring_margin},
    {QStyle::PM_SliderThickness, 18},
    {QStyle::PM_SliderControlThickness, 18},
    {QStyle::PM_SliderLength, 18},
    {QStyle::PM_TreeViewIndentation, 16},
    {QStyle::PM_ToolTipLabelFrameWidth, 7},
    {QStyle::PM_LayoutLeftMargin, 14},
    {QStyle::PM_LayoutRightMargin, 14},
    {QStyle::PM_LayoutTopMargin, 14},
    {QStyle::PM_LayoutBottomMargin, 14},
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
};

constexpr std::pair<QStyle::StyleHint, int> hints[] = {
    {QStyle::SH_EtchDisabledText, 0},
    {QStyle::SH_Widget_Animation_Duration, 0},
    {QStyle::SH_ComboBox_Popup, 0},
    {QStyle::SH_UnderlineShortcut, 0},
    {QStyle::SH_ScrollBar_Transient, 0},
    {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
    {QStyle::SH_FocusFrame_AboveWidget, 1},
    {QStyle::SH_ItemView_ShowDecorationSelected, 1},
    {QStyle::SH_Menu_MouseTracking, 1},
    {QStyle::SH_MenuBar_MouseTracking, 1},
    {QStyle::SH_FocusFrame_Mask, 0},
    {QStyle::SH_TabBar_Alignment, Qt::AlignLeft},
    {QStyle::SH_ToolTip_WakeUpDelay, 500},
    {QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton},
    {QStyle::SH_Slider_PageSetButtons, 0},
    {QStyle::SH_Header_ArrowAlignment, Qt::AlignRight | Qt::AlignVCenter},
};

/// `sign` for a dialog, at 100 % and 200 %.
QIcon sign_icon(Sign sign, const Theme& theme) {
  constexpr int size = 28;
  const SignLook look = look_of(sign, theme);
  QIcon result;
  for (const double dpr : {1.0, 2.0}) {
    result.addPixmap(icon(look.icon, size, look.colour, dpr, look.second));
  }
  return result;
}

QRect combo_part(const QStyleOptionComplex& option, QStyle::SubControl part) {
  const QRect area = option.rect;
  switch (part) {
    case QStyle::SC_ComboBoxEditField:
      return area.adjusted(field_padding - 1, 1, -24, -1);
    case QStyle::SC_ComboBoxArrow:
      return QRect(area.right() - 23, area.top(), 24, area.height());
    default:
      return area;
  }
}

QRect spin_part(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
  const QRect area = option.rect;
  const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
  const int width = buttons ? parts::stepper_width + 2 : 2;
  const QRect column(area.right() - width + 1, area.top(), width, area.height());
  switch (part) {
    case QStyle::SC_SpinBoxUp:
      return buttons ? column.adjusted(0, 0, 0, -area.height() / 2) : QRect();
    case QStyle::SC_SpinBoxDown:
      return buttons ? column.adjusted(0, area.height() / 2, 0, 0) : QRect();
    case QStyle::SC_SpinBoxEditField:
      return area.adjusted(field_padding - 2, 1, -width, -1);
    default:
      return area;
  }
}

/// A scroll bar has no buttons at its ends: the groove is all of it.
QRect scroll_bar_part(const QStyleOptionSlider& option, QStyle::SubControl part) {
  const QRect area = option.rect;
  const bool vertical = option.orientation == Qt::Vertical;
  const int length = vertical ? area.height() : area.width();
  const int range = option.maximum - option.minimum;
  const int wanted = range > 0 ? static_cast<int>(static_cast<double>(option.pageStep) * length /
                                                  (range + option.pageStep))
                               : length;
  const int thumb = std::clamp(wanted, std::min(24, length), length);
  const int start = QStyle::sliderPositionFromValue(
      option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
  const auto along = [&](int from, int size) {
    return vertical ? QRect(area.left(), area.top() + from, area.width(), size)
                    : QRect(area.left() + from, area.top(), size, area.height());
  };
  switch (part) {
    case QStyle::SC_ScrollBarSlider:
      return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
      return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
      return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
      return area;
    default:
      return {};
  }
}

}  // namespace

QRect NetloomStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
  if (element == SE_LineEditContents) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    // The line edit itself keeps 2 px at either side of its text.
    const int margin = frame && frame->lineWidth > 0 ? field_padding - 2 : 0;
    return option->rect.adjusted(margin, 0, -margin, 0);
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

QRect NetloomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                   SubControl part, const QWidget* widget) const {
  QRect result;
  const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
    result = combo_part(*option, part);
  } else if (control == CC_SpinBox && spin) {
    result = spin_part(*spin, part);
  } else if (control == CC_ScrollBar && slider) {
    result = scroll_bar_part(*slider, part);
  } else {
    return QProxyStyle::subControlRect(control, option, part, widget);
  }
  return visualRect(option->direction, option->rect, result);
}

QSize NetloomStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& size, const QWidget* widget) const {
  const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
    case CT_PushButton:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        return parts::push_button_size(*button, widget);
      }
      return usual;
    case CT_LineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (frame && frame->lineWidth == 0) return size;
      return {size.width() + 2 * field_padding, parts::field_height};
    }
    case CT_ComboBox:
      return {size.width() + field_padding + 26, parts::field_height};
    case CT_SpinBox:
      return {size.width() + field_padding + parts::stepper_width, parts::field_height};
    case CT_MenuItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        return parts::menu_item_size(*item);
      }
      return usual;
    case CT_MenuBarItem:
      return {size.width() + 16, 28};
    case CT_TabBarTab:
      return {usual.width(), 32};
    case CT_HeaderSection:
      return {usual.width() + 8, 30};
    case CT_ItemViewItem:
      return {usual.width(), std::max(usual.height(), 26)};
    case CT_CheckBox:
      return {usual.width(), std::max(usual.height(), 24)};
    case CT_ToolButton:
      return usual.expandedTo({28, 28});
    default:
      return usual;
  }
}

int NetloomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const {
  // Item views take this for the margin of their texts; a table's cells so line up with its
  // headers.
  if (metric == PM_FocusFrameHMargin &&
      (qobject_cast<const QTableView*>(widget) || qobject_cast<const QListView*>(widget))) {
    return 8;
  }
  const auto* found = std::find_if(std::begin(metrics), std::end(metrics),
                                   [metric](const auto& one) { return one.first == metric; });
  if (found != std::end(metrics)) return found->second;
  return QProxyStyle::pixelMetric(metric, option, widget);
}

int NetloomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
  if (hint == SH_Table_GridLineColor) return static_cast<int>(theme().line.rgb());
  // Not every desktop blends windows: where none does, what is see-through would be black.
  if (hint == SH_Menu_Mask || hint == SH_ToolTip_Mask) {
    auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data);
    if (mask != nullptr && option != nullptr) mask->region = popup_region(option->rect, theme());
    return mask != nullptr ? 1 : 0;
  }
  const auto* found = std::find_if(std::begin(hints), std::end(hints),
                                   [hint](const auto& one) { return one.first == hint; });
  if (found != std::end(hints)) return found->second;
  return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon NetloomStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const {
  switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
      return themed_icon(theme(), "close");
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
      return themed_icon(theme(), "folder");
    case SP_FileIcon:
      return themed_icon(theme(), "file");
    case SP_MessageBoxInformation:
      return sign_icon(Sign::info, theme());
    case SP_MessageBoxQuestion:
      return themed_icon(theme(), "help");
    case SP_MessageBoxWarning:
      return sign_icon(Sign::warning, theme());
    case SP_MessageBoxCritical:
      return sign_icon(Sign::problem, theme());
    default:
      return QProxyStyle::standardIcon(which, option, widget);
  }
}

}  // namespace netloom::editor
