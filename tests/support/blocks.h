#pragma once

#include "tests/support/graphs.h"

namespace netloom {

/// x → conv → bn → act → sum (with x) → y, with `filters` and `kernel` shown.
inline Block residual_block() {
  Block block;
  block.name = "residual";
  block.title = "Residual";
  block.nodes = {
      node("x", "input"),
      node("conv", "conv2d", {{"x", {"x"}}}, {{"padding", std::string("same")}, {"bias", false}}),
      node("bn", "batch_norm", {{"x", {"conv"}}}),
      node("act", "relu", {{"x", {"bn"}}}),
      node("sum", "add", {{"x", {"act", "x"}}}),
      node("y", "output", {{"x", {"sum"}}})};
  block.parameters = {{"filters", {"conv.filters"}, {}}, {"kernel", {"conv.kernel"}, {}}};
  return block;
}

/// image → conv1 (16 filters) → `stage` of layer "residual" → flat → logits → digit, and a loss.
inline Graph residual_graph(Parameters parameters = {}) {
  Graph graph = digits_graph();
  *graph.find("relu1") = node("stage", "residual", {{"x", {"conv1"}}}, std::move(parameters));
  graph.find("flat")->inputs["x"] = {{"stage", {}}};
  graph.blocks = {residual_block()};
  return graph;
}

}  // namespace netloom
