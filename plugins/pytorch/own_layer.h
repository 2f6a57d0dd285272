#pragma once

#include "plugins/pytorch/said_node.h"

namespace netloom {

/// Says a layer with weights that PyTorch has no module for as a class of its own. Ops in it that
/// PyTorch has modules for are such: "self.linear1 = nn.Linear(128, 512)".
SaidNode by_own_class(SpokenGraph& graph, NodeUse use, const NodePlace& place);

}  // namespace netloom
