#pragma once

#include "engine/project/field_rule.h"
#include "engine/project/view.h"

namespace netloom {

inline constexpr double furthest_place = 1e9;  ///< Of the canvas, in its units.

template <>
struct Fields<Remark> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = Remark;
    const auto along = [](const char* text) {
      return within(text, -furthest_place, furthest_place);
    };
    v(&S::kind, "kind", one_of("A text, or a titled frame around nodes.", {"note", "group"}));
    v(&S::text, "text", any("What is written there; the title of a frame."));
    v(&S::colour, "colour",
      one_of("Of its line.", {"grey", "yellow", "green", "blue", "purple", "red"}));
    v(&S::x, "x", along("Left edge on the canvas."));
    v(&S::y, "y", along("Upper edge."));
    v(&S::width, "width", within("From edge to edge.", 0, furthest_place));
    v(&S::height, "height", within("From edge to edge.", 0, furthest_place));
    v(&S::block, "block", any("The block inside which it stands."));
  }
};

}  // namespace netloom
