#pragma once

#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/layers/parameter_value.h"
#include "engine/program/compile.h"

namespace netloom {

/// One layer, as node "node", between an input "x" of f32 and an output "y".
struct OneLayer {
  OneLayer(const std::string& layer, const Parameters& parameters, const Shape& shape, Mode mode) {
    const LayerRegistry registry = LayerRegistry::built_in();
    Builder b(program, mode);
    LayerInputs inputs;
    inputs.by_port["x"] = {b.input("x", shape, Dtype::f32)};
    b.enter("node", "node");
    y = registry.find(layer)->build(b, parameters, inputs).front();
    b.output("y", y);
  }

  Array run(Variables& variables, std::span<const float> x, std::int64_t batch) const {
    const auto executable = compile(program, variables, Binding{batch, 1});
    executable->set_input(executable->input("x"), reinterpret_cast<const std::byte*>(x.data()));
    executable->run();
    return executable->read("y");
  }

  Program program;
  Value y;
};

/// Parameters from "name=json name=json".
inline Parameters parameters_said(const LayerType& type, const std::string& text) {
  Parameters parameters;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    parameters[word.substr(0, equals)] = *parameter_value(word.substr(equals + 1));
  }
  return fitted(type, parameters);
}

/// (batch, channel, …) of those sizes, the first of which is not looked at.
inline Shape sized_map(const std::vector<std::int64_t>& sizes) {
  constexpr Role roles[] = {Role::depth, Role::height, Role::width};
  Shape shape{{Role::batch, batch_extent()}, {Role::channel, sizes[1]}};
  for (std::size_t i = 2; i < sizes.size(); ++i) {
    shape.push_back({roles[3 - sizes.size() + i], sizes[i]});
  }
  return shape;
}

}  // namespace netloom
