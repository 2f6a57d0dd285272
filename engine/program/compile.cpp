#include "engine/program/compile.h"

#include <algorithm>

#include "engine/program/executable_state.h"
#include "engine/program/memory_plan.h"
#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

/// Takes a schedule to an executable: memory, then kernels bound to it, then the captured step.
class Assembly {
 public:
  Assembly(Variables& variables, const Binding& binding)
      : state_(std::make_unique<Executable::State>(variables, binding)),
        schedule_(state_->schedule),
        backend_(variables.backend()) {}

  std::unique_ptr<Executable::State> make(Schedule schedule) {
    schedule_ = std::move(schedule);
    measure_scratch();
    place_constants();
    place_arena();
    run_once();
    bind_steps();
    bind_outputs();
    report();
    return std::move(state_);
  }

 private:
  Buffer& buffer(int id) { return schedule_.buffers[static_cast<std::size_t>(id)]; }

  void measure_scratch() {
    const auto measure = [this](const std::vector<ScheduledStep>& steps) {
      for (const ScheduledStep& step : steps) {
        scratch_bytes_ = std::max(scratch_bytes_, step.plan.scratch_bytes);
      }
    };
    measure(schedule_.once);
    measure(schedule_.steps);
    for (const ScheduledPort& output : schedule_.outputs) measure(output.to_plain);
  }

  void place_constants() {
    std::size_t size = 0;
    for (const Buffer& one : schedule_.buffers) {
      if (one.home == Buffer::Home::constant) size += rounded(one.bytes);
    }
    if (size == 0) return;
    state_->constants = backend_.allocate(size);
    std::byte* next = state_->constants->address();
    for (Buffer& one : schedule_.buffers) {
      if (one.home != Buffer::Home::constant) continue;
      one.address = next;
      next += rounded(one.bytes);
    }
  }

  void place_arena() {
    std::vector<Lifetime> blocks;
    std::vector<Buffer*> owners;
    for (Buffer& one : schedule_.buffers) {
      if (one.home != Buffer::Home::arena) continue;
      unshared_bytes_ += rounded(one.bytes);
      if (one.shares >= 0) continue;
      blocks.push_back({one.bytes, one.first, one.last});
      owners.push_back(&one);
    }
    const MemoryPlan plan = plan_memory(blocks);
    arena_bytes_ = plan.size + rounded(scratch_bytes_);
    state_->arena = backend_.allocate(arena_bytes_);
    for (std::size_t i = 0; i < owners.size(); ++i) {
      owners[i]->address = state_->arena->address() + plan.offsets[i];
    }
    // In order of the steps, so that what a buffer lies over has its address already.
    for (Buffer& one : schedule_.buffers) {
      if (one.shares >= 0) one.address = buffer(one.shares).address;
    }
    scratch_ = state_->arena->address() + plan.size;
  }

  std::unique_ptr<Kernel> bind(const ScheduledStep& step) {
    Operands operands;
    for (const int input : step.inputs) {
      operands.inputs.push_back(input < 0 ? nullptr : buffer(input).address);
    }
    for (const int output : step.outputs) operands.outputs.push_back(buffer(output).address);
    if (step.plan.scratch_bytes > 0) operands.scratch = scratch_;
    return step.plan.bind(operands);
  }

  void run_once() {
    std::vector<std::unique_ptr<Kernel>> kernels;
    std::vector<Kernel*> pointers;
    for (const ScheduledStep& step : schedule_.once) {
      kernels.push_back(bind(step));
      pointers.push_back(kernels.back().get());
    }
    if (pointers.empty()) return;
    const auto sequence = backend_.capture(pointers);
    state_->variables.stream().launch(*sequence);
    state_->variables.stream().synchronize();
  }

  void bind_steps() {
    for (const ScheduledStep& step : schedule_.steps) {
      state_->kernels.push_back(bind(step));
      state_->kernel_pointers.push_back(state_->kernels.back().get());
    }
    state_->sequence = backend_.capture(state_->kernel_pointers);
  }

  void bind_outputs() {
    for (const ScheduledPort& port : schedule_.outputs) {
      Executable::State::Output output;
      output.address = buffer(port.plain_buffer).address;
      for (const ScheduledStep& step : port.to_plain) {
        output.to_plain = bind(step);
        Kernel* const alone[] = {output.to_plain.get()};
        output.to_plain_alone = backend_.capture(alone);
      }
      state_->outputs.push_back(std::move(output));
    }
  }

  double bytes_of(const ScheduledStep& step) const {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < step.inputs.size(); ++i)
      if (step.inputs[i] >= 0) bytes += backend_.bytes(step.input_specs[i]);
    for (const TensorSpec& output : step.output_specs) bytes += backend_.bytes(output);
    return static_cast<double>(bytes);
  }

  void report() {
    PlanReport& report = state_->report;
    for (const ScheduledStep& step : schedule_.steps) {
      report.kernels.push_back({step.op == nullptr ? "reorder" : std::string(step.op->name),
                                step.node, step.plan.implementation, step.flops, bytes_of(step)});
      report.flops += step.flops;
      unshared_bytes_ += step.plan.scratch_bytes > 0 ? rounded(step.plan.scratch_bytes) : 0;
    }
    report.reorders = schedule_.reorders;
    report.arena_bytes = arena_bytes_;
    report.unshared_bytes = std::max(unshared_bytes_, arena_bytes_);
  }

  std::unique_ptr<Executable::State> state_;
  Schedule& schedule_;
  Backend& backend_;
  std::size_t scratch_bytes_ = 0;
  std::byte* scratch_ = nullptr;
  std::size_t arena_bytes_ = 0;
  std::size_t unshared_bytes_ = 0;
};

}  // namespace

std::unique_ptr<Executable> compile(const Program& program, Variables& variables,
                                    const Binding& binding) {
  Program bound_program = program;
  bind_symbols(bound_program, binding);
  delay_updates(bound_program);
  remove_dead_code(bound_program);
  fuse(bound_program);
  variables.declare(bound_program);

  Schedule schedule = make_schedule(bound_program, variables);
  share_in_place(schedule);
  return std::make_unique<Executable>(Assembly(variables, binding).make(std::move(schedule)));
}

}  // namespace netloom
