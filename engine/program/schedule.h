#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/program/compile.h"
#include "engine/program/program.h"
#include "engine/program/variables.h"

namespace netloom {

/// A piece of memory that holds one tensor in one layout.
struct Buffer {
  enum class Home {
    arena,     ///< shared with others that live at other steps, and with other executables
    port,      ///< an input or output: stays as it is between steps
    constant,  ///< written once, when the program is compiled
    variable,  ///< lives in Variables
  };
  Home home = Home::arena;
  std::size_t bytes = 0;
  std::byte* address =
      nullptr;             ///< Of a variable from the start, of others once memory is planned.
  std::size_t offset = 0;  ///< In the arena.
  int first = 0;           ///< Step that writes it.
  int last = 0;            ///< Last step that reads it.
  int shares = -1;  ///< Lies where that buffer lies: written over an operand that ends there.
  const Variables::Entry* variable = nullptr;  ///< Whose own memory it is, not that of a copy.
};

/// One planned kernel and the buffers that it works on.
struct ScheduledStep {
  const OpType* op = nullptr;              ///< Null for a reorder.
  const Attributes* attributes = nullptr;  ///< Of the program; null for a reorder.
  std::string node;
  KernelPlan plan;
  std::vector<int> inputs;  ///< Buffers; −1 for an operand left out.
  std::vector<int> outputs;
  std::vector<TensorSpec> input_specs;
  std::vector<TensorSpec> output_specs;
  double flops = 0;
  bool updates = false;  ///< Overwrites variables.
};

/// Where an input or output of the program lies; an output in a layout of the backend's own has a
/// step that makes a plain copy, run when it is read.
struct ScheduledPort {
  std::string name;
  TensorSpec spec;
  int buffer = -1;
  std::vector<ScheduledStep> to_plain;
  int plain_buffer = -1;
};

/// A program with kernels and layouts chosen, before memory.
struct Schedule {
  std::vector<Buffer> buffers;
  std::vector<ScheduledStep>
      once;  ///< What depends on constants alone: run when the program is compiled.
  std::vector<ScheduledStep> steps;  ///< In order of execution.
  std::vector<ScheduledPort> inputs;
  std::vector<ScheduledPort> outputs;
  int reorders = 0;  ///< Among `steps`.
};

/// Walks the bound `program` in order: the backend plans each op with its operands as they lie, a
/// reorder stands before an op that wants another layout (at most one per value and layout), a
/// variable without a layout takes the first one asked for, a reshape is another view of the same
/// memory. Where the weights stay, what depends on them and constants alone runs once; where the
/// program overwrites variables, weights that it reads in other layouts or rounded are read from
/// copies that are written with them.
Schedule make_schedule(const Program& program, Variables& variables, Weights weights);

/// Lets elementwise ops write over an operand that nobody reads later.
void share_in_place(Schedule& schedule);

}  // namespace netloom
