#include "editor/document/follow_nodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "editor/document/places.h"
#include "editor/document/remarks.h"
#include "editor/document/selected_edits.h"

namespace netloom::editor {

namespace {

constexpr double least_margin = 20;  // Between a group and what it frames.

void put(Remark& remark, const QRectF& area) {
  remark.x = area.x();
  remark.y = area.y();
  remark.width = area.width();
  remark.height = area.height();
}

/// Frames the nodes that `group` framed.
void frame(Remark& group, const NodeBoxes& before, const NodeBoxes& after) {
  QRectF old;
  QRectF now;
  for (const auto& [name, box] : before) {
    if (!covers(group, middle_of_node(box.topLeft()))) continue;
    old |= box;
    now |= after.at(name);
  }
  if (old == now) return;
  const QRectF area = area_of(group);
  const auto margin = [](double given) { return std::max(least_margin, given); };
  put(group,
      now.adjusted(-margin(old.left() - area.left()), -margin(old.top() - area.top()),
                   margin(area.right() - old.right()), margin(area.bottom() - old.bottom())));
}

double distance(const QRectF& a, const QRectF& b) {
  const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
  const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
  return std::hypot(x, y);
}

/// `area` moved up or down, as little as is needed to cover none of `boxes`.
QRectF clear_of(const NodeBoxes& boxes, const QRectF& area) {
  const auto covers_one = [&](const QRectF& tried) {
    return std::any_of(boxes.begin(), boxes.end(),
                       [&](const auto& entry) { return entry.second.intersects(tried); });
  };
  for (int steps = 0; steps < 100; ++steps) {
    for (const double by : {-steps * grid, steps * grid}) {
      const QRectF tried = area.translated(0, by);
      if (!covers_one(tried)) return tried;
    }
  }
  return area;
}

/// Goes with the node that was nearest.
void go_along(Remark& note, const NodeBoxes& before, const NodeBoxes& after) {
  const QRectF area = area_of(note);
  const auto nearest =
      std::min_element(before.begin(), before.end(), [&](const auto& a, const auto& b) {
        return distance(a.second, area) < distance(b.second, area);
      });
  if (nearest == before.end()) return;
  const QPointF by = after.at(nearest->first).topLeft() - nearest->second.topLeft();
  if (!by.isNull()) put(note, clear_of(after, area.translated(by)));
}

}  // namespace

void follow_nodes(View& view, const std::string& block, const NodeBoxes& before,
                  const NodeBoxes& after) {
  for (Remark& remark : view.remarks) {
    if (remark.block != block) continue;
    (remark.kind == Remark::Kind::group ? frame : go_along)(remark, before, after);
  }
}

}  // namespace netloom::editor
