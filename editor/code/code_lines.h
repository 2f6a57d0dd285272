#pragma once

#include <set>
#include <string>
#include <vector>

#include "plugins/api/format.h"

namespace netloom::editor {

/// The lines of `code`, from 1 and in order, that stand for one of `nodes` or, where it is a block,
/// for something inside it.
std::vector<int> lines_of(const CodeText& code, const std::set<std::string>& nodes);

/// The node that `line` stands for: of several, the one with the fewest lines around it. Empty
/// where there is none.
std::string node_at(const CodeText& code, int line);

}  // namespace netloom::editor
