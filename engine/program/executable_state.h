#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "engine/program/compile.h"
#include "engine/program/schedule.h"

namespace netloom {

/// What an executable owns: memory, kernels bound to it, and the captured step.
struct Executable::State {
  struct Output {
    std::unique_ptr<Kernel> to_plain;          ///< Null where the output is plain already.
    std::unique_ptr<Sequence> to_plain_alone;  ///< Runs it.
    const std::byte* address = nullptr;        ///< Of the plain elements.
  };

  State(Variables& owner, const Binding& sizes, Program bound)
      : variables(owner), binding(sizes), program(std::move(bound)) {}

  /// Binds every kernel to where the arena lies and which copies variables have now, if that is not
  /// what they are bound to.
  void follow_memory();
  /// The kernel of one step on its buffers as they lie; it leaves the copies of variables that it
  /// overwrites as the variables are.
  std::unique_ptr<Kernel> bind(const ScheduledStep& step);
  /// The same by another plan of the step.
  std::unique_ptr<Kernel> bind(const ScheduledStep& step, const KernelPlan& plan,
                               std::byte* scratch);
  /// Those that the step must see written.
  std::vector<OperandCopy> copies_of(const ScheduledStep& step) const;

  Variables& variables;
  Binding binding;
  Program program;  ///< As it runs; the plans of `schedule` point at its attributes.
  Schedule schedule;
  std::unique_ptr<DeviceMemory> kept;  ///< Constants and ports; null when there are none.
  std::byte* arena = nullptr;          ///< Where kernels find what lives within a step.
  std::size_t copies = 0;              ///< Of variables, those that kernels write.
  std::size_t arena_bytes = 0;         ///< Of it, with scratch behind everything else.
  std::size_t scratch_offset = 0;
  std::vector<std::unique_ptr<Kernel>> kernels;
  std::vector<Kernel*> kernel_pointers;
  std::unique_ptr<Sequence> sequence;
  std::vector<Output> outputs;
  PlanReport report;
};

}  // namespace netloom
