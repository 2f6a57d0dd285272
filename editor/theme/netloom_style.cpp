#include "editor/theme/netloom_style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor {

namespace {

void change(QWidget& widget, const char* property, const QVariant& value) {
  widget.setProperty(property, value);
  // Buttons keep their size until something of this kind happens; it also lays out and paints
  // again.
  QEvent event(QEvent::StyleChange);
  QCoreApplication::sendEvent(&widget, &event);
}

bool is_text_area(const QWidget* widget) {
  return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool is_combo_popup(const QWidget* widget) {
  return widget && widget->inherits("QComboBoxPrivateContainer");
}

/// Rows and panels lie on the chrome, popup lists on the popup's ground; both roles follow the
/// palette.
void choose_ground(QAbstractScrollArea& area) {
  if (is_text_area(&area)) return;
  const bool popup = is_combo_popup(area.parentWidget());
  area.viewport()->setBackgroundRole(popup ? QPalette::ToolTipBase : QPalette::Window);
}

}  // namespace

void set_variant(QPushButton& button, ButtonVariant variant) {
  change(button, "variant", static_cast<int>(variant));
}

ButtonVariant variant_of(const QObject* button) {
  return button ? static_cast<ButtonVariant>(button->property("variant").toInt())
                : ButtonVariant::normal;
}

void set_small(QPushButton& button, bool small) {
  change(button, "small", small);
}
void set_glyph(QAbstractButton& button, const QString& name) {
  change(button, "glyph", name);
}
void set_keycap(QAbstractButton& button, const QString& text) {
  change(button, "keycap", text);
}
void set_badge(QAbstractButton& button, const QString& text) {
  change(button, "badge", text);
}
void set_invalid(QWidget& field, bool invalid) {
  change(field, "invalid", invalid);
}
void set_own_focus(QWidget& widget, bool own) {
  change(widget, "own_focus", own);
}

void set_table_look(QTableView& table) {
  constexpr int row_height = 33;
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setShowGrid(false);
  table.setWordWrap(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setDefaultSectionSize(row_height);
  table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table.horizontalHeader()->setHighlightSections(false);
  table.setProperty("row_lines", true);
}

void set_drag_list_look(QListView& list) {
  list.setFrameShape(QFrame::NoFrame);
  list.setMouseTracking(true);
  list.viewport()->setAttribute(Qt::WA_Hover);
  list.viewport()->setAutoFillBackground(false);
  list.setSelectionMode(QAbstractItemView::SingleSelection);
  list.setDragEnabled(true);
  list.setDragDropMode(QAbstractItemView::DragOnly);
  list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

NetloomStyle::NetloomStyle(const ThemeSource& source) : QProxyStyle("Fusion"), source_(source) {}

void NetloomStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
      qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
      qobject_cast<QSlider*>(widget) || widget->inherits("QHeaderView")) {
    widget->setAttribute(Qt::WA_Hover);
  }
  if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
    view->viewport()->setAttribute(Qt::WA_Hover);
  }
  if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) choose_ground(*area);
  if (qobject_cast<QMenu*>(widget) || widget->inherits("QTipLabel")) {
    widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    widget->setWindowFlag(Qt::FramelessWindowHint);
  }
}

void NetloomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const {
  if (draw_panel(element, *option, *painter, widget)) return;
  if (draw_indicator(element, *option, *painter)) return;
  switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel:
    case PE_PanelStatusBar:
      return;  // flat: depth comes from lightness alone
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

bool NetloomStyle::draw_panel(PrimitiveElement element, const QStyleOption& option,
                              QPainter& painter, const QWidget* widget) const {
  switch (element) {
    case PE_PanelLineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
      if (frame && frame->lineWidth > 0) parts::draw_field(theme(), option, painter, widget);
      return true;
    }
    case PE_Frame:
      draw_frame(option, painter, widget);
      return true;
    case PE_FrameGroupBox:
      stroke_rounded(painter, option.rect, theme().radius_node, theme().line);
      return true;
    case PE_FrameTabBarBase:
      painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme().line);
      return true;
    case PE_PanelMenu:
      parts::draw_menu_panel(theme(), option, painter);
      return true;
    case PE_PanelTipLabel:
      fill_rounded(painter, option.rect, theme().radius_field, theme().popup);
      stroke_rounded(painter, option.rect, theme().radius_field, theme().line2);
      return true;
    case PE_PanelButtonTool:
      parts::draw_tool_button_ground(theme(), option, painter);
      return true;
    case PE_PanelScrollAreaCorner:
      painter.fillRect(option.rect, theme().panel);
      return true;
    case PE_PanelItemViewItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) {
        painter.fillRect(item->rect, item->backgroundBrush);
        parts::draw_row(theme(), *item, painter, widget);
      }
      return true;
    default:
      return false;
  }
}

void NetloomStyle::draw_frame(const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const {
  if (is_text_area(widget)) {
    parts::draw_field(theme(), option, painter, widget);
  } else if (is_combo_popup(widget)) {
    painter.fillRect(option.rect, theme().popup);
    stroke_rounded(painter, option.rect, 0, theme().line2);
  }
}

bool NetloomStyle::draw_indicator(PrimitiveElement element, const QStyleOption& option,
                                  QPainter& painter) const {
  const QPointF centre = QRectF(option.rect).center();
  switch (element) {
    case PE_IndicatorCheckBox:
      parts::draw_switch(theme(), option, painter);
      return true;
    case PE_IndicatorRadioButton:
      parts::draw_radio(theme(), option, painter);
      return true;
    case PE_IndicatorItemViewItemCheck:
      parts::draw_check(theme(), option, painter);
      return true;
    case PE_IndicatorBranch:
      parts::draw_branch(theme(), option, painter);
      return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorButtonDropDown:
      parts::draw_chevron(theme(), option, painter, element);
      return true;
    case PE_IndicatorHeaderArrow: {
      const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
      const bool up = header && header->sortIndicator & QStyleOptionHeader::SortUp;
      parts::draw_chevron(theme(), option, painter,
                          up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown);
      return true;
    }
    case PE_IndicatorTabClose:
      paint_icon(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), "close",
                 option.state & State_MouseOver ? theme().text : theme().text3);
      return true;
    case PE_IndicatorToolBarHandle:
      paint_icon(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), "grip", theme().text3);
      return true;
    default:
      return false;
  }
}

}  // namespace netloom::editor
