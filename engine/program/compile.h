#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/core/api.h"
#include "engine/program/passes/pass.h"
#include "engine/program/program.h"
#include "engine/program/variables.h"

namespace netloom {

/// One kernel of an executable, for reports: `loom bench`, the self-check for unexpected
/// references, share of time.
struct KernelReport {
  std::string op;
  std::string node;
  std::string implementation;
  double flops = 0;
  double bytes = 0;  ///< Operands and results, each counted once.
  KernelRoutes routes;
};

struct PlanReport {
  std::vector<KernelReport> kernels;
  int reorders = 0;
  std::size_t arena_bytes = 0;     ///< Ports and what lives within a step, after sharing memory.
  std::size_t unshared_bytes = 0;  ///< The same without sharing.
  double flops = 0;
};

/// A program bound to sizes, memory and kernels of one backend. A step is `set_input` for every
/// input, `run`, `read`; none of them allocates memory, except `read` by name, and the first step
/// after another executable of the same Variables made their arena larger. One thread at a time for
/// all executables of one Variables, which outlive them.
class NETLOOM_API Executable {
 public:
  ~Executable();

  const Binding& binding() const;
  /// Number of the input or output `name`. Throws Error(internal) when there is none.
  int input(std::string_view name) const;
  int output(std::string_view name) const;
  const TensorSpec& output_spec(int output) const;

  const TensorSpec& input_spec(int input) const;

  /// Uploads one input, dense row-major of the bound shape. It stays until it is set again.
  void set_input(int input, const std::byte* host);
  void run();
  /// Downloads one output, dense row-major; waits for the step. An output that is a variable reads
  /// as the step left it.
  void read(int output, std::span<std::byte> host);
  Array read(std::string_view output);
  /// A f32, f64 or i64 scalar output as f64.
  double read_scalar(int output);
  /// Writes an f32, f64 or i64 scalar variable in stream order.
  void set_scalar(std::string_view name, double value);

  /// The kernels in order, without inputs and outputs: the bare loop that `loom bench` compares a
  /// step with.
  std::span<Kernel* const> kernels() const;
  const PlanReport& report() const;
  /// What kernel `i` was planned from, with its operands as they lie; nothing for a reorder.
  std::optional<OpRequest> request(std::size_t i) const;
  /// Another plan of that kernel, whose layouts are the same, on the operands of the first.
  std::unique_ptr<Kernel> bind(std::size_t i, const KernelPlan& plan, std::byte* scratch);
  /// Runs the step kernel by kernel with the variables as they are now, without the ops that
  /// overwrite them, and gives the name of the first node whose result holds a value that is not
  /// finite, or nothing when all are finite (the empty name is the step itself). Slow; for
  /// explaining a loss that became NaN.
  std::optional<std::string> first_not_finite();

  struct State;
  explicit Executable(std::unique_ptr<State> state);

 private:
  std::unique_ptr<State> state_;
};

/// Whether the variables of a program keep their values as long as its executable lives.
enum class Weights { change, stay };

/// What `compile` is told beside the program.
struct CompileOptions {
  Weights weights = Weights::change;
  PassSet without{};
  Dtype precision = Dtype::f32;
  bool recompute = false;  ///< Takes less memory and more time.
};

/// Binds `program`'s symbols, drops what no output or update needs, fuses, lets the backend choose
/// layouts and kernels, plans memory, and captures the step. Throws Error(device) or
/// Error(memory).
/// Where the weights stay, what depends on them alone is computed once, here, and batch norms are
/// folded into convolutions. Goes `without` some passes. With bf16 as its `precision`, products
/// that gain by it run in bf16 (see `mix_precision`).
NETLOOM_API std::unique_ptr<Executable> compile(const Program& program, Variables& variables,
                                                const Binding& binding,
                                                const CompileOptions& options = {});

}  // namespace netloom
