#pragma once

#include <memory>
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

  State(Variables& owner, const Binding& sizes) : variables(owner), binding(sizes) {}

  Variables& variables;
  Binding binding;
  Schedule schedule;
  std::unique_ptr<DeviceMemory> arena;      ///< Everything that lives within a step, and scratch.
  std::unique_ptr<DeviceMemory> constants;  ///< Null when there are none.
  std::vector<std::unique_ptr<Kernel>> kernels;
  std::vector<Kernel*> kernel_pointers;
  std::unique_ptr<Sequence> sequence;
  std::vector<Output> outputs;
  PlanReport report;
};

}  // namespace netloom
