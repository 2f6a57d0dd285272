#pragma once

#include <string>
#include <utility>

#include "engine/project/project.h"

namespace netloom::editor {

/// A chain of an input and `count` - 1 dense and relu nodes by turns, in rows of a hundred.
inline Project large_project(int count) {
  Project project;
  Node input;
  input.name = "input";
  input.layer = "input";
  input.parameters["shape"] = std::vector<std::string>{"feature 16"};
  std::string before = input.name;
  project.graph.nodes.push_back(std::move(input));
  project.view.nodes["input"] = {0, 0};
  for (int i = 1; i < count; ++i) {
    Node node;
    node.name = "n" + std::to_string(i);
    node.layer = i % 2 == 1 ? "dense" : "relu";
    if (i % 2 == 1) node.parameters["units"] = std::int64_t{16};
    node.inputs["x"] = {{before, {}}};
    before = node.name;
    const int row = i / 100;
    project.view.nodes[node.name] = {i % 100 * 200.0, row * 140.0};
    project.graph.nodes.push_back(std::move(node));
  }
  return project;
}

}  // namespace netloom::editor
