#pragma once

#include <set>
#include <string>

#include "editor/document/document.h"

namespace netloom::editor {

// The user's edits of places, each one undo step, as in edits.h.

/// Places `names`, or all nodes where they are fewer than two, in layers from left to right; those
/// of a selection stay where its corner is. Notes and groups go along.
void arrange_nodes(Document& document, const std::set<std::string>& names = {});

/// Places `names` in layers whose upper left corner is `corner`, and leads the links among them,
/// all inside `block`.
void place_in_layers(Project& project, const LayerRegistry& registry, const std::string& block,
                     const std::set<std::string>& names, Place corner);

/// Lines nodes up: their tops in a row, their left edges in a column.
enum class Line { row, column };
void align_nodes(Document& document, const std::set<std::string>& names, Line line);

/// Gives nodes equal distances along a row or a column; the outermost stay.
void distribute_nodes(Document& document, const std::set<std::string>& names, Line line);

}  // namespace netloom::editor
