#include "engine/program/executable_state.h"

namespace netloom {

void Executable::State::follow_arena() {
  std::byte* const now = variables.arena(arena_bytes);
  if (now == arena) return;
  arena = now;
  for (Buffer& buffer : schedule.buffers) {
    // In order of the steps: what a buffer lies over has its address already.
    if (buffer.shares >= 0) {
      buffer.address = schedule.buffers[static_cast<std::size_t>(buffer.shares)].address;
    } else if (buffer.home == Buffer::Home::arena) {
      buffer.address = arena + buffer.offset;
    }
  }
  kernels.clear();
  kernel_pointers.clear();
  for (const ScheduledStep& step : schedule.steps) {
    kernels.push_back(bind(step));
    kernel_pointers.push_back(kernels.back().get());
  }
  Backend& backend = variables.backend();
  sequence = backend.capture(kernel_pointers);

  outputs.clear();
  for (const ScheduledPort& port : schedule.outputs) {
    Output& output = outputs.emplace_back();
    output.address = schedule.buffers[static_cast<std::size_t>(port.plain_buffer)].address;
    for (const ScheduledStep& step : port.to_plain) {
      output.to_plain = bind(step);
      Kernel* const alone[] = {output.to_plain.get()};
      output.to_plain_alone = backend.capture(alone);
    }
  }
}

std::unique_ptr<Kernel> Executable::State::bind(const ScheduledStep& step) {
  const auto address = [this](int buffer) {
    return buffer < 0 ? nullptr : schedule.buffers[static_cast<std::size_t>(buffer)].address;
  };
  Operands operands;
  for (const int input : step.inputs) operands.inputs.push_back(address(input));
  for (const int output : step.outputs) operands.outputs.push_back(address(output));
  if (step.plan.scratch_bytes > 0) operands.scratch = arena + scratch_offset;
  return step.plan.bind(operands);
}

}  // namespace netloom
