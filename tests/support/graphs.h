#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/graph/edit.h"
#include "engine/graph/graph.h"

namespace netloom {

/// A node in one line: node("relu1", "relu", {{"x", {"conv1"}}}, {{"slope", 0.1}}).
inline Node node(std::string name, std::string layer,
                 const std::map<std::string, std::vector<std::string>>& inputs = {},
                 Parameters parameters = {}) {
  Node result;
  result.name = std::move(name);
  result.layer = std::move(layer);
  for (const auto& [port, links] : inputs) {
    for (const std::string& link : links) result.inputs[port].push_back(endpoint_from(link));
  }
  result.parameters = std::move(parameters);
  return result;
}

inline Node image_node(std::int64_t channels = 1, std::int64_t size = 8) {
  return node("image", "input", {},
              {{"shape", std::vector<std::string>{"channel " + std::to_string(channels),
                                                  "height " + std::to_string(size),
                                                  "width " + std::to_string(size)}}});
}

inline Node features_node(std::int64_t count = 4) {
  return node("features", "input", {},
              {{"shape", std::vector<std::string>{"feature " + std::to_string(count)}}});
}

/// image → conv1 → relu1 → flat → logits → digit, and a loss: without anything wrong.
inline Graph digits_graph() {
  return {{image_node(),
           node("conv1", "conv2d", {{"x", {"image"}}}, {{"padding", std::string("same")}}),
           node("relu1", "relu", {{"x", {"conv1"}}}), node("flat", "flatten", {{"x", {"relu1"}}}),
           node("logits", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{10}}}),
           node("digit", "output", {{"x", {"logits"}}}), node("label", "target"),
           node("loss", "cross_entropy", {{"scores", {"logits"}}, {"target", {"label"}}})}};
}

}  // namespace netloom
