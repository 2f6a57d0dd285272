#pragma once

#include <vector>

#include "engine/graph/resolve.h"
#include "engine/program/builder.h"

namespace netloom {

/// What a node takes, from the outputs of all nodes by number.
LayerInputs inputs_of(const ResolvedNode& node, const std::vector<std::vector<Value>>& values);

/// Appends node number `number` to the program and gives what it stands for. Throws Refusal.
std::vector<Value> build_node(Builder& builder, const ResolvedGraph& graph, std::size_t number,
                              const LayerInputs& inputs);

}  // namespace netloom
