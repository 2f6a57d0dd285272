#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/program/builder.h"

namespace netloom {

/// What arrives at a port: real numbers, or numbers of one of `classes` classes.
struct LayerOperand {
  std::string port;
  Shape shape;  ///< With the batch.
  std::vector<double> numbers;
  std::int64_t classes = 0;
};

/// What a layer makes of it, output by output.
struct LayerResult {
  std::vector<Shape> shapes;
  std::vector<std::vector<double>> numbers;
};

/// One use of `layer` on the CPU; `weights` replace its start values, by name ("weight"). Throws
/// Refusal when the layer does not take the operands.
LayerResult run_layer(const std::string& layer, const Parameters& parameters,
                      const std::vector<LayerOperand>& operands, Mode mode = Mode::inference,
                      const std::map<std::string, std::vector<double>>& weights = {});

/// (`batch`, `features`)
Shape list_shape(std::int64_t batch, std::int64_t features);
/// (1, steps, features)
Shape sequence_shape(std::int64_t steps, std::int64_t features);
/// (1, channels, height, width)
Shape map_shape(std::int64_t channels, std::int64_t height, std::int64_t width);

/// 1, 2, 3, …
std::vector<double> counted(std::size_t count);

}  // namespace netloom
