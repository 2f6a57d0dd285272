#include "engine/program/schedule_steps.h"

#include <algorithm>
#include <utility>

namespace netloom {

double flops_of(const OpRequest& request) {
  const auto types = [](const std::vector<TensorSpec>& specs) {
    std::vector<TensorType> result;
    result.reserve(specs.size());
    for (const TensorSpec& spec : specs) result.push_back({spec.dtype, spec.shape});
    return result;
  };
  return netloom::flops_of(*request.op, *request.attributes, types(request.inputs),
                           types(request.outputs));
}

int add_buffer(Schedule& schedule, Buffer::Home home, std::size_t bytes) {
  Buffer buffer;
  buffer.home = home;
  buffer.bytes = bytes;
  buffer.first = buffer.last = static_cast<int>(schedule.steps.size());
  schedule.buffers.push_back(buffer);
  return static_cast<int>(schedule.buffers.size()) - 1;
}

ScheduledStep reorder_step(Backend& backend, const TensorSpec& from, int source,
                           const TensorSpec& to, int target, const std::string& node) {
  ScheduledStep step;
  step.node = node;
  step.plan = backend.plan_reorder(from, to);
  step.inputs = {source};
  step.outputs = {target};
  step.input_specs = {from};
  step.output_specs = {to};
  return step;
}

void push(Schedule& schedule, ScheduledStep step, bool once) {
  if (once) {
    schedule.once.push_back(std::move(step));
    return;
  }
  const int now = static_cast<int>(schedule.steps.size());
  for (const std::vector<int>* buffers : {&step.inputs, &step.outputs}) {
    for (const int one : *buffers) {
      if (one < 0) continue;
      Buffer& buffer = schedule.buffers[static_cast<std::size_t>(one)];
      buffer.last = std::max(buffer.last, now);
    }
  }
  if (step.op == nullptr) ++schedule.reorders;
  schedule.steps.push_back(std::move(step));
}

}  // namespace netloom
