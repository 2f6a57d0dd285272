#pragma once

#include <string>

#include "engine/program/schedule.h"

namespace netloom {

/// By the op's rule, for operands as they are bound.
double flops_of(const OpRequest& request);

/// The number of a new buffer, which lives from the next step on.
int add_buffer(Schedule& schedule, Buffer::Home home, std::size_t bytes);

/// A step that copies the buffer `source`, which holds `from`, into the buffer `target` as `to`.
ScheduledStep reorder_step(Backend& backend, const TensorSpec& from, int source,
                           const TensorSpec& to, int target, const std::string& node);

/// Appends a step, until which its buffers live, or one that is run `once`.
void push(Schedule& schedule, ScheduledStep step, bool once);

}  // namespace netloom
