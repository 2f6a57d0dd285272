#include "engine/session/predict.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "engine/program/compile.h"
#include "engine/project/project.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"
#include "engine/session/target_scale.h"
#include "engine/training/snapshot.h"

namespace netloom {

namespace {

constexpr std::int64_t batch_limit = 256;

/// Refuses numbers that are no class or token, and would become another one.
void require_whole(const Array& array, const std::string& node) {
  with_type(array.dtype(), [&]<class T>() {
    if constexpr (std::is_floating_point_v<T>) {
      const auto values = array.values<T>();
      const auto broken = std::find_if(values.begin(), values.end(), [](T one) {
        return !std::isfinite(one) || std::floor(one) != one;
      });
      if (broken == values.end()) return;
      throw Error(
          ErrorCode::input,
          fmt::format("The input '{}' takes whole numbers, for classes or tokens, but row "
                      "{} holds {}.",
                      node, (broken - values.begin()) * array.shape().size(0) / array.count() + 1,
                      *broken));
    }
  });
}

/// The arrays for the program's inputs, in its types and units.
std::vector<std::pair<std::string, Array>> prepared_inputs(
    const Program& program, const std::map<std::string, Array>& given,
    const std::map<std::string, Standardiser>& standardisers) {
  std::vector<std::pair<std::string, Array>> result;
  for (const Port& port : program.inputs) {
    const auto at = given.find(port.name);
    if (at == given.end()) {
      throw Error(
          ErrorCode::input,
          fmt::format("The network needs values for its input '{}'. Give --input {}=FILE.npy.",
                      port.name, port.name));
    }
    const TensorType& type = program.values[static_cast<std::size_t>(port.value)];
    const Shape sample = type.shape.per_sample();
    const Array& array = at->second;
    const bool fits = array.shape().rank() >= 1 && array.shape().size(0) > 0 &&
                      array.count() == array.shape().size(0) * sample.count();
    if (!fits) {
      throw Error(ErrorCode::input,
                  fmt::format("The input '{}' takes rows of {}, but the array is {}.", port.name,
                              to_text(sample), to_text_with_batch(array.shape())));
    }
    Shape rows{{Role::batch, array.shape().size(0)}};
    for (const Axis& axis : sample) rows.push_back(axis);
    if (type.dtype == Dtype::i64) require_whole(array, port.name);
    Array values = array.converted(type.dtype).reshaped(rows);
    const auto standardiser = standardisers.find(port.name);
    if (standardiser != standardisers.end()) values = standardiser->second.apply(values);
    result.emplace_back(port.name, std::move(values));
  }
  return result;
}

std::int64_t row_count(const std::vector<std::pair<std::string, Array>>& inputs) {
  if (inputs.empty())
    throw Error(ErrorCode::input,
                "The network has no input node, so there is nothing to predict from.");
  const std::int64_t rows = inputs.front().second.shape().size(0);
  for (const auto& [name, array] : inputs) {
    if (array.shape().size(0) == rows) continue;
    throw Error(
        ErrorCode::input,
        fmt::format("The inputs '{}' and '{}' have {} and {} rows; they must have equally many.",
                    inputs.front().first, name, rows, array.shape().size(0)));
  }
  return rows;
}

}  // namespace

std::map<std::string, Array> predict(const std::filesystem::path& runs_path, std::int64_t run,
                                     const std::string& checkpoint,
                                     const std::map<std::string, Array>& inputs,
                                     const LayerRegistry& registry) {
  RunStore store(runs_path, Access::read);
  const Graph graph =
      expanded(read_project(store.project_json(run), registry).project.graph, registry);
  const Checkpoint model = load_model(store.folder(run), checkpoint);
  const Lowered lowered = lower(graph, registry, Mode::inference, false);
  const auto fed = prepared_inputs(lowered.program, inputs, model.standardisers);
  const std::int64_t rows = row_count(fed);

  const auto backend = make_cpu_backend(0);
  Variables variables(*backend, 0);
  variables.declare(lowered.program);
  restore(variables, model.tensors, SnapshotScope::model);

  std::map<std::string, Array> outputs;
  std::map<std::int64_t, std::unique_ptr<Executable>> by_rows;
  for (std::int64_t first = 0; first < rows; first += batch_limit) {
    const std::int64_t count = std::min(batch_limit, rows - first);
    auto& executable = by_rows[count];
    if (!executable)
      executable = compile(lowered.program, variables, Binding{count, 1}, {Weights::stay});
    for (const auto& [name, array] : fed) {
      const std::size_t row_bytes = array.byte_size() / static_cast<std::size_t>(rows);
      executable->set_input(executable->input(name),
                            array.data() + row_bytes * static_cast<std::size_t>(first));
    }
    executable->run();
    for (const Port& port : lowered.program.outputs) {
      const Array part = executable->read(port.name);
      Array& whole = outputs[port.name];
      if (whole.empty()) {
        Shape shape = part.shape();
        shape[0].extent = rows;
        whole = Array(part.dtype(), shape);
      }
      const std::size_t row_bytes = whole.byte_size() / static_cast<std::size_t>(rows);
      std::memcpy(whole.data() + row_bytes * static_cast<std::size_t>(first), part.data(),
                  part.byte_size());
    }
  }
  for (auto& [name, array] : outputs) {
    const Node* node = graph.find(name);
    const Standardiser* scale =
        node == nullptr ? nullptr : target_scale(graph, registry, *node, model.standardisers);
    if (scale != nullptr) array = scale->inverse(array);
  }
  return outputs;
}

}  // namespace netloom
