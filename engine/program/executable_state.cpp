#include "engine/program/executable_state.h"

namespace netloom {

namespace {

/// Overwrites variables, then reorders them into their copies.
class CopyingKernel final : public Kernel {
 public:
  CopyingKernel(std::unique_ptr<Kernel> main, std::span<const OperandCopy> copies,
                const ScheduledStep& step, const Operands& operands, Backend& backend)
      : main_(std::move(main)) {
    for (const OperandCopy& copy : copies) {
      const KernelPlan plan = backend.plan_reorder(step.output_specs[copy.output], copy.spec);
      scratch_.push_back(backend.allocate(plan.scratch_bytes));
      reorders_.push_back(
          plan.bind({{operands.outputs[copy.output]}, {copy.address}, scratch_.back()->address()}));
    }
  }

  void run() override {
    main_->run();
    for (const auto& reorder : reorders_) reorder->run();
  }

 private:
  std::unique_ptr<Kernel> main_;
  std::vector<std::unique_ptr<DeviceMemory>> scratch_;
  std::vector<std::unique_ptr<Kernel>> reorders_;
};

}  // namespace

void Executable::State::follow_memory() {
  std::byte* const now = variables.arena(arena_bytes);
  if (now == arena && copies == variables.copy_count()) return;
  arena = now;
  copies = variables.copy_count();
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

std::vector<OperandCopy> Executable::State::copies_of(const ScheduledStep& step) const {
  std::vector<OperandCopy> found;
  if (!step.updates) return found;
  for (std::size_t i = 0; i < step.outputs.size(); ++i) {
    const Buffer& buffer = schedule.buffers[static_cast<std::size_t>(step.outputs[i])];
    if (buffer.variable == nullptr) continue;
    for (const Variables::Copy& copy : buffer.variable->copies)
      found.push_back({i, copy.spec, copy.memory->address()});
  }
  return found;
}

std::unique_ptr<Kernel> Executable::State::bind(const ScheduledStep& step) {
  const bool scratches = step.plan.scratch_bytes > 0;
  return bind(step, step.plan, scratches ? arena + scratch_offset : nullptr);
}

std::unique_ptr<Kernel> Executable::State::bind(const ScheduledStep& step, const KernelPlan& plan,
                                                std::byte* scratch) {
  const auto address = [this](int buffer) {
    return buffer < 0 ? nullptr : schedule.buffers[static_cast<std::size_t>(buffer)].address;
  };
  Operands operands;
  for (const int input : step.inputs) operands.inputs.push_back(address(input));
  for (const int output : step.outputs) operands.outputs.push_back(address(output));
  operands.scratch = scratch;
  std::vector<OperandCopy> written = copies_of(step);
  if (plan.writes_copies || written.empty()) {
    operands.copies = std::move(written);
    return plan.bind(operands);
  }
  return std::make_unique<CopyingKernel>(plan.bind(operands), written, step, operands,
                                         variables.backend());
}

}  // namespace netloom
