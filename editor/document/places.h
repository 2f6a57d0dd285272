#pragma once

#include <array>
#include <string>

#include <QPointF>

#include "engine/project/project.h"

namespace netloom::editor {

inline constexpr double grid = 20;          ///< Nodes stand on it, in canvas units.
inline constexpr double column_step = 200;  ///< From a node to the one behind it,
inline constexpr double row_step = 220;     ///< and to the one below.

/// The place on the grid nearest to `point`.
std::array<double, 2> snapped(QPointF point);

/// Whether a node at `place` would cover none of `project`.
bool is_free(const Project& project, QPointF place);

/// A place for a node that nobody placed by hand: `start`, or the first below it where no node
/// stands.
QPointF free_place(const Project& project, QPointF start = {grid, 2 * grid});

/// Keeps `node` clear of what it is linked to in its row: it steps right of its sources, and what
/// comes after it makes room for it.
void make_room(Project& project, const std::string& node);

}  // namespace netloom::editor
