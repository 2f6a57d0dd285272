#pragma once

#include <span>
#include <string>

#include "engine/layers/layer.h"
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

}  // namespace netloom
