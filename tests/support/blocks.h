#pragma once

#include "engine/graph/check.h"
#include "engine/graph/lower.h"
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

/// residual_graph with `uses` uses of its block in a row, each of `copies` copies.
inline Graph tower(int uses, std::int64_t copies) {
  Graph graph = residual_graph({{"repeat", copies}});
  std::string last = "stage";
  for (int i = 1; i < uses; ++i) {
    const std::string name = "stage" + std::to_string(i);
    graph.nodes.push_back(node(name, "residual", {{"x", {last}}}, {{"repeat", copies}}));
    last = name;
  }
  graph.find("flat")->inputs["x"] = {{last, {}}};
  return graph;
}

/// The weights of what `lowered` computes, by name.
inline std::vector<std::string> weights_of(const Lowered& lowered) {
  std::vector<std::string> names;
  for (const Variable& one : lowered.program.variables) {
    if (one.kind == VariableKind::weight) names.push_back(one.name);
  }
  return names;
}

/// The first thing that `checked` says under `code`, or null.
inline const Diagnostic* problem_of(const GraphCheck& checked, std::string_view code) {
  for (const Diagnostic& one : checked.diagnostics) {
    if (one.code == code) return &one;
  }
  return nullptr;
}

}  // namespace netloom
