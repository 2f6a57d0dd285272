#include "engine/program/compile.h"

#include <algorithm>

#include "engine/program/executable_state.h"
#include "engine/program/memory_plan.h"
#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

/// Takes a schedule to an executable: memory planned, then kernels bound to it.
class Assembly {
 public:
  explicit Assembly(std::unique_ptr<Executable::State> state)
      : state_(std::move(state)),
        schedule_(state_->schedule),
        backend_(state_->variables.backend()) {}

  std::unique_ptr<Executable::State> make(Weights weights, PassSet without) {
    schedule_ = make_schedule(state_->program, state_->variables, weights);
    if (!without.contains(Pass::write_in_place)) share_in_place(schedule_);
    measure_scratch();
    place_kept();
    plan_arena();
    state_->follow_memory();
    run_once();
    report();
    return std::move(state_);
  }

 private:
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

  /// Gives constants and ports memory of their own, which no other step writes.
  void place_kept() {
    const auto kept = [](const Buffer& one) {
      return one.shares < 0 &&
             (one.home == Buffer::Home::constant || one.home == Buffer::Home::port);
    };
    std::size_t size = 0;
    for (const Buffer& one : schedule_.buffers) {
      if (!kept(one)) continue;
      size += rounded(one.bytes);
      if (one.home == Buffer::Home::port) port_bytes_ += rounded(one.bytes);
    }
    if (size == 0) return;
    state_->kept = backend_.allocate(size);
    std::byte* next = state_->kept->address();
    for (Buffer& one : schedule_.buffers) {
      if (!kept(one)) continue;
      one.address = next;
      next += rounded(one.bytes);
    }
  }

  void plan_arena() {
    std::vector<Lifetime> blocks;
    std::vector<Buffer*> owners;
    for (Buffer& one : schedule_.buffers) {
      if (one.home == Buffer::Home::arena || one.shares >= 0) {
        unshared_bytes_ += rounded(one.bytes);
      }
      if (one.home != Buffer::Home::arena || one.shares >= 0) continue;
      blocks.push_back({one.bytes, one.first, one.last});
      owners.push_back(&one);
    }
    const MemoryPlan plan = plan_memory(blocks);
    for (std::size_t i = 0; i < owners.size(); ++i) owners[i]->offset = plan.offsets[i];
    state_->scratch_offset = plan.size;
    state_->arena_bytes = plan.size + rounded(scratch_bytes_);
  }

  void run_once() {
    std::vector<std::unique_ptr<Kernel>> kernels;
    std::vector<Kernel*> pointers;
    for (const ScheduledStep& step : schedule_.once) {
      kernels.push_back(state_->bind(step));
      pointers.push_back(kernels.back().get());
    }
    if (pointers.empty()) return;
    const auto sequence = backend_.capture(pointers);
    state_->variables.stream().launch(*sequence);
    state_->variables.stream().synchronize();
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
                                step.node, step.plan.implementation, step.flops, bytes_of(step),
                                step.plan.routes});
      report.flops += step.flops;
      if (!step.plan.writes_copies)
        report.reorders += static_cast<int>(state_->copies_of(step).size());
      unshared_bytes_ += step.plan.scratch_bytes > 0 ? rounded(step.plan.scratch_bytes) : 0;
    }
    report.reorders += schedule_.reorders;
    report.arena_bytes = port_bytes_ + state_->arena_bytes;
    report.unshared_bytes = std::max(port_bytes_ + unshared_bytes_, report.arena_bytes);
  }

  std::unique_ptr<Executable::State> state_;
  Schedule& schedule_;
  Backend& backend_;
  std::size_t scratch_bytes_ = 0;
  std::size_t port_bytes_ = 0;
  std::size_t unshared_bytes_ = 0;
};

}  // namespace

std::unique_ptr<Executable> compile(const Program& program, Variables& variables,
                                    const Binding& binding, const CompileOptions& options) {
  Program bound_program = program;
  bind_symbols(bound_program, binding);
  delay_updates(bound_program);
  const auto runs = [&](Pass pass) { return !options.without.contains(pass); };
  if (runs(Pass::dead_code)) remove_dead_code(bound_program);
  if (runs(Pass::merge_equal)) merge_equal(bound_program);
  if (runs(Pass::project_tables)) project_tables(bound_program);
  if (options.weights == Weights::stay && runs(Pass::fold_batch_norm))
    fold_batch_norm(bound_program);
  if (runs(Pass::fuse_activations)) {
    fuse(bound_program);
    fuse_batch_norm(bound_program);
  }
  if (options.precision == Dtype::bf16) mix_precision(bound_program);
  if (options.recompute) {
    recompute(bound_program);
    delay_updates(bound_program);  // Old values are read again.
  }
  if (runs(Pass::fuse_pointwise)) fuse_pointwise(bound_program);
  variables.declare(bound_program);

  auto state = std::make_unique<Executable::State>(variables, binding, std::move(bound_program));
  return std::make_unique<Executable>(
      Assembly(std::move(state)).make(options.weights, options.without));
}

}  // namespace netloom
