#pragma once

#include <vector>

#include "editor/layout/layering.h"

namespace netloom::editor {

/// How far from the top the nodes of `layering` begin, and at which height its stand-ins pass:
/// links run as straight as the distances in `steps` allow, long ones straighter than all others.
std::vector<double> heights_of(const Layering& layering, const std::vector<LayoutNode>& nodes,
                               const LayoutSteps& steps);

}  // namespace netloom::editor
