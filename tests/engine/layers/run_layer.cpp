#include "tests/engine/layers/run_layer.h"

#include <numeric>

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/program/compile.h"

namespace netloom {

namespace {

std::vector<double> numbers_of(const Array& array) {
  const Array wide = array.converted(Dtype::f64);
  return {wide.values<double>().begin(), wide.values<double>().end()};
}

Array array_of(const Shape& shape, const std::vector<double>& numbers, Dtype dtype) {
  return Array::from<double>(shape, numbers).converted(dtype);
}

}  // namespace

LayerResult run_layer(const std::string& layer, const Parameters& parameters,
                      const std::vector<LayerOperand>& operands, Mode mode,
                      const std::map<std::string, std::vector<double>>& weights) {
  const LayerRegistry registry = LayerRegistry::built_in();
  Program program;
  Builder b(program, mode);
  LayerInputs inputs;
  std::vector<Array> arrays;
  for (std::size_t i = 0; i < operands.size(); ++i) {
    const LayerOperand& one = operands[i];
    const Dtype dtype = one.classes == 0 ? Dtype::f32 : Dtype::i64;
    const Value value = b.input(fmt::format("x{}", i), one.shape, dtype);
    b.set_classes(value, one.classes);
    inputs.by_port[one.port].push_back(value);
    arrays.push_back(array_of(one.shape, one.numbers, dtype));
  }
  b.enter("node", "node");
  const std::vector<Value> values = registry.find(layer)->build(b, parameters, inputs);
  LayerResult result;
  for (std::size_t i = 0; i < values.size(); ++i) {
    b.output(fmt::format("y{}", i), values[i]);
    result.shapes.push_back(values[i].shape());
  }
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  variables.declare(program);
  for (const auto& [name, numbers] : weights) {
    const Array start = variables.read("node." + name);
    variables.write("node." + name, array_of(start.shape(), numbers, start.dtype()));
  }
  const auto executable = compile(program, variables, Binding{1, 1});
  for (std::size_t i = 0; i < arrays.size(); ++i) {
    executable->set_input(executable->input(fmt::format("x{}", i)), arrays[i].data());
  }
  executable->run();
  for (std::size_t i = 0; i < values.size(); ++i) {
    result.numbers.push_back(numbers_of(executable->read(fmt::format("y{}", i))));
  }
  return result;
}

Shape list_shape(std::int64_t batch, std::int64_t features) {
  return {{Role::batch, batch}, {Role::feature, features}};
}

Shape sequence_shape(std::int64_t steps, std::int64_t features) {
  return {{Role::batch, 1}, {Role::time, steps}, {Role::feature, features}};
}

Shape map_shape(std::int64_t channels, std::int64_t height, std::int64_t width) {
  return {
      {Role::batch, 1}, {Role::channel, channels}, {Role::height, height}, {Role::width, width}};
}

std::vector<double> counted(std::size_t count) {
  std::vector<double> numbers(count);
  std::iota(numbers.begin(), numbers.end(), 1.0);
  return numbers;
}

}  // namespace netloom
