#include <algorithm>

#include "engine/program/schedule.h"

namespace netloom {

namespace {

bool same_form(const TensorSpec& a, const TensorSpec& b) {
  return a.dtype == b.dtype && a.layout == b.layout && a.shape.same_extents(b.shape);
}

/// The buffer whose memory `buffer` lies in.
int root(const Schedule& schedule, int buffer) {
  int at = buffer;
  while (schedule.buffers[static_cast<std::size_t>(at)].shares >= 0) {
    at = schedule.buffers[static_cast<std::size_t>(at)].shares;
  }
  return at;
}

/// The operand that the first output of step `now` may be written over, or −1.
int reusable_operand(const Schedule& schedule, int now) {
  const ScheduledStep& step = schedule.steps[static_cast<std::size_t>(now)];
  if (step.op == nullptr || !step.op->elementwise || step.updates) return -1;
  const Buffer& output = schedule.buffers[static_cast<std::size_t>(step.outputs[0])];
  for (std::size_t i = 0; i < step.inputs.size(); ++i) {
    if (step.inputs[i] < 0 || !same_form(step.input_specs[i], step.output_specs[0])) continue;
    const int below = root(schedule, step.inputs[i]);
    const Buffer& input = schedule.buffers[static_cast<std::size_t>(below)];
    if (input.home == Buffer::Home::arena && input.last == now && input.bytes == output.bytes) {
      return below;
    }
  }
  return -1;
}

}  // namespace

void share_in_place(Schedule& schedule) {
  for (int now = 0; now < static_cast<int>(schedule.steps.size()); ++now) {
    const int below = reusable_operand(schedule, now);
    if (below < 0) continue;
    const int made = schedule.steps[static_cast<std::size_t>(now)].outputs[0];
    Buffer& output = schedule.buffers[static_cast<std::size_t>(made)];
    Buffer& under = schedule.buffers[static_cast<std::size_t>(below)];
    output.shares = below;
    under.last = output.last;
    under.home = output.home;  // What ends in an output lies there from the start.
  }
}

}  // namespace netloom
