#include "engine/session/inference_setup.h"

#include <algorithm>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "engine/session/bench_setup.h"

namespace netloom {

InferenceSetup::InferenceSetup(const Job& job, const LayerRegistry& registry, PassSet without)
    : project_(project_to_time(job, registry)),
      prepared_(prepared_to_time(project_, job, registry, without)),
      backend_(make_cpu_backend(job.threads)),
      batch_(std::min(job.batch.value_or(1),
                      static_cast<std::int64_t>(prepared_.data.split.train.size()))),
      rows_(std::make_unique<Loader>(prepared_.data, prepared_.data.split.train,
                                     Loader::Options{batch_, std::nullopt})),
      variables_(std::make_unique<Variables>(*backend_, project_.training.seed)) {
  rows_->start_epoch(0);
  view_ = rows_->next();
  const Graph graph = expanded(project_.graph, registry);
  const Program program = lower(graph, registry, Mode::inference, false).program;
  executable_ = compile(program, *variables_, Binding{batch_, 1}, {Weights::stay, without});
  for (std::size_t i = 0; i < rows_->columns().size(); ++i) {
    const std::string& node = rows_->columns()[i].node;
    if (program.input(node) == nullptr) continue;  // A target.
    inputs_.emplace_back(executable_->input(node), view_.columns[i]);
  }
  for (const Port& port : program.outputs) {
    const int output = executable_->output(port.name);
    const TensorSpec& spec = executable_->output_spec(output);
    outputs_.emplace_back(output, Array(spec.dtype, spec.shape));
  }
}

void InferenceSetup::run_once() {
  for (const auto& [input, values] : inputs_) executable_->set_input(input, values);
  executable_->run();
  for (auto& [output, values] : outputs_) {
    executable_->read(output, {values.data(), values.byte_size()});
  }
}

}  // namespace netloom
