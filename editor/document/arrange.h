#pragma once

#include <array>
#include <set>
#include <string>

#include "editor/document/document.h"

namespace netloom::editor {

// The user's edits of places, each one undo step, as in edits.h.

/// Places `names`, or all nodes where they are fewer than two, in layers from left to right; those
/// of a selection stay where its corner is.
void arrange_nodes(Document& document, const std::set<std::string>& names = {});

/// Places `names` in layers whose upper left corner is `corner`.
void place_in_layers(Project& project, const LayerRegistry& registry,
                     const std::set<std::string>& names, std::array<double, 2> corner);

/// Lines nodes up: their tops in a row, their left edges in a column.
enum class Line { row, column };
void align_nodes(Document& document, const std::set<std::string>& names, Line line);

/// Gives nodes equal distances along a row or a column; the outermost stay.
void distribute_nodes(Document& document, const std::set<std::string>& names, Line line);

}  // namespace netloom::editor
