#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QPointF>

#include "editor/document/document.h"
#include "editor/document/selected.h"
#include "engine/graph/rewire.h"

namespace netloom::editor {

// The ways of links on the canvas. Edits are one undo step each, as in edits.h.

/// The number of the route of `link` inside `block`, or nothing where it goes straight.
std::optional<std::size_t> route_number(const View& view, const std::string& block,
                                        const LinkEnds& link);

/// The link that `route` leads.
LinkEnds link_of(const Route& route);

/// Leads `link` through `point`, which comes before number `index` of the points that it has.
/// Returns the new point.
Piece add_route_point(Document& document, const LinkEnds& link, std::size_t index, QPointF point);

/// Lets the links at the selected nodes, and those with a selected point, go straight again.
void straighten_links(Document& document, const Selected& selected);
void straighten_link(Document& document, const LinkEnds& link);

/// The points of the links at `nodes`, or of all links here where there are none, along each link.
std::vector<Piece> points_at(const Document& document, const std::set<std::string>& nodes);

/// Forgets routes without points, and those of links and blocks that are gone.
void forget_lost_routes(Project& project);

/// Lets what is kept of the node `from` of `block` follow when it is called `to`.
void rename_in_routes(View& view, const std::string& block, const std::string& from,
                      const std::string& to);

}  // namespace netloom::editor
