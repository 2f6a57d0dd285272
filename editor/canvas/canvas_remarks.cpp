#include <algorithm>

#include "editor/canvas/canvas_widget.h"
#include "editor/canvas/remark_field.h"
#include "editor/document/places.h"
#include "editor/document/remarks.h"
#include "editor/document/selected_edits.h"

namespace netloom::editor {

namespace {

constexpr QSizeF note_size(180, 60);
constexpr QSizeF group_size(360, 200);
constexpr double around = 30;  // Between a group and what it was drawn around.

struct ColourName {
  Remark::Colour colour;
  const char* name;
};

constexpr ColourName colour_names[] = {
    {Remark::Colour::grey, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Grey")},
    {Remark::Colour::yellow, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Yellow")},
    {Remark::Colour::green, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Green")},
    {Remark::Colour::blue, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Blue")},
    {Remark::Colour::purple, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Purple")},
    {Remark::Colour::red, QT_TRANSLATE_NOOP("netloom::editor::CanvasWidget", "Red")}};

QPointF on_grid(QPointF point) {
  const auto [x, y] = snapped(point);
  return {x, y};
}

}  // namespace

void CanvasWidget::add_note() {
  QPointF point = view_->mapToScene(view_->viewport()->rect().center());
  const auto taken = [&] {
    const QRectF area(point, note_size);
    return std::any_of(view_->canvas().nodes().begin(), view_->canvas().nodes().end(),
                       [&](const auto& entry) {
                         const NodeItem* item = entry.second;
                         return area.intersects(item->geometry().frame.translated(item->pos()));
                       });
  };
  while (taken()) point.ry() += grid;
  add_note_at(point);
}

void CanvasWidget::add_note_at(QPointF point) {
  write(add_remark(document_, Remark::Kind::note, QRectF(on_grid(point), note_size)));
}

void CanvasWidget::add_group() {
  QRectF area;
  for (const std::string& name : selection_.nodes()) {
    const NodeItem* item = view_->canvas().node(name);
    if (item != nullptr) area |= item->geometry().frame.translated(item->pos());
  }
  if (area.isNull()) {
    const QPointF middle = view_->mapToScene(view_->viewport()->rect().center());
    area =
        QRectF(on_grid(middle - QPointF(group_size.width(), group_size.height()) / 2), group_size);
  } else {
    area.adjust(-around, -around, around, around);
  }
  write(add_remark(document_, Remark::Kind::group, area));
}

void CanvasWidget::colour_selected() {
  next_remark_colour(document_, selection_.pieces());
}

void CanvasWidget::fill_remark_menu(ContextMenu& menu, const Piece& remark) {
  menu.offer("edit.rename", tr("Write"), [this, remark] { write(remark); });
  ContextMenu& colours = menu.add_below(tr("Colour"));
  for (const ColourName& one : colour_names) {
    QAction* action = colours.offer("nodes.colour", tr(one.name), [this, colour = one.colour] {
      set_remark_colour(document_, selection_.pieces(), colour);
    });
    action->setCheckable(true);
    action->setChecked(document_.view().remarks[remark.number].colour == one.colour);
  }
  menu.addSeparator();
  menu.offer("edit.delete", tr("Delete"), [this] { view_->delete_selected(); });
}

void CanvasWidget::write(const Piece& remark) {
  const RemarkItem* item = view_->canvas().remarks().item(remark);
  if (item == nullptr) return;
  selection_.set(Selected{{}, {remark}});
  written_ = remark;
  const bool line = item->remark().kind == Remark::Kind::group;
  const QRectF area = line ? item->title_box() : item->area();
  QRect place = view_->mapFromScene(area).boundingRect().translated(view_->pos());
  place.setSize(line ? QSize(std::max(place.width(), 180), 28)
                     : place.size().expandedTo(QSize(180, 72)));
  remark_field_->open(place, QString::fromStdString(item->remark().text), line);
}

void CanvasWidget::finish_writing(const QString& text) {
  view_->setFocus();
  const RemarkItem* item = view_->canvas().remarks().item(written_);
  if (item == nullptr) return;
  const bool note = item->remark().kind == Remark::Kind::note;
  if (note && text.trimmed().isEmpty()) return delete_selected(document_, {{}, {written_}});
  QRectF area = item->area();
  if (note) area.setHeight(note_height(text.trimmed(), area.width()));
  set_remark_text(document_, written_.number, text.trimmed(), area);
}

}  // namespace netloom::editor
