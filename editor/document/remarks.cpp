#include "editor/document/remarks.h"

#include <algorithm>

#include "editor/document/translated.h"

namespace netloom::editor {

namespace {

constexpr int colours = static_cast<int>(Remark::Colour::red) + 1;

void set_area(Remark& remark, const QRectF& area) {
  remark.x = area.x();
  remark.y = area.y();
  remark.width = area.width();
  remark.height = area.height();
}

}  // namespace

QRectF area_of(const Remark& remark) {
  return {remark.x, remark.y, remark.width, remark.height};
}

Piece add_remark(Document& document, Remark::Kind kind, const QRectF& area) {
  Piece added{Piece::Kind::remark, document.view().remarks.size(), 0};
  const bool group = kind == Remark::Kind::group;
  document.edit(group ? translated("Add a group") : translated("Add a note"),
                [&](Project& project) {
                  Remark& remark = project.view.remarks.emplace_back();
                  remark.kind = kind;
                  if (!group) remark.colour = Remark::Colour::yellow;
                  set_area(remark, area);
                  remark.block = document.open_block().block;
                });
  return added;
}

void set_remark_text(Document& document, std::size_t number, const QString& text,
                     const QRectF& area) {
  const bool group = document.view().remarks[number].kind == Remark::Kind::group;
  document.edit(group ? translated("Name a group") : translated("Write a note"),
                [&](Project& project) {
                  Remark& remark = project.view.remarks[number];
                  remark.text = text.toStdString();
                  set_area(remark, area);
                });
}

void resize_remark(Document& document, std::size_t number, const QRectF& area) {
  const bool group = document.view().remarks[number].kind == Remark::Kind::group;
  document.edit(group ? translated("Resize a group") : translated("Resize a note"),
                [&](Project& project) { set_area(project.view.remarks[number], area); });
}

void set_remark_colour(Document& document, const std::set<Piece>& pieces, Remark::Colour colour) {
  document.edit(translated("Colour notes and groups"), [&](Project& project) {
    for (const Piece& piece : pieces) {
      if (piece.kind == Piece::Kind::remark) project.view.remarks[piece.number].colour = colour;
    }
  });
}

void next_remark_colour(Document& document, const std::set<Piece>& pieces) {
  const auto first = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
    return piece.kind == Piece::Kind::remark;
  });
  if (first == pieces.end()) return;
  const Remark::Colour now = document.view().remarks[first->number].colour;
  set_remark_colour(document, pieces,
                    static_cast<Remark::Colour>((static_cast<int>(now) + 1) % colours));
}

}  // namespace netloom::editor
