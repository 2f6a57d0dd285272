#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "engine/backends/backend.h"
#include "engine/backends/cpu/layouts.h"

namespace netloom::cpu {

class Fork;
class OneDnn;

/// What planners share: team size, layouts, oneDNN. One per backend object.
struct Context {
  int threads = 1;
  mutable bool teams = false;  ///< Noted by `team_for`: some kernel has a team.
  LayoutTable layouts;
  OneDnn* dnn = nullptr;
  Fork* fork = nullptr;  ///< Of the kernel that is being planned; null for reorders.
};

/// Work below this is left to one thread. Starting and joining a team takes 1–3 µs while both cores
/// are free, but a scheduler's time slice (milliseconds) for every region in which another program
/// wants one of them, as a desktop that draws curves does: teams for the 20 µs kernels of a small
/// network win a fifth at best and lose tenfold then.
inline constexpr double worth_a_team_ns = 100'000;
/// The same beside kernels that have one: it is awake, and who else wants a core takes its slice
/// there, too.
inline constexpr double worth_a_team_that_is_there_ns = 40'000;

/// All threads for work of about `nanoseconds` on one of them when that is worth it, else 1, unless
/// a route says otherwise. Teams are never of another size: the OpenMP runtime ends and starts
/// threads when that changes.
int team_for(double nanoseconds, const Context& context);

/// How a family of kernels answers a request; nothing when it has none for these operands.
using Planner = std::optional<KernelPlan> (*)(Context&, const OpRequest&);

struct BlockFunction;

/// A row of the table of kernels.
struct KernelRow {
  std::string_view op;
  Planner plan = nullptr;
  const BlockFunction* block = nullptr;  ///< How a chain computes it; null where none has it.
};

// One function per file of kernels.
std::span<const KernelRow> elementwise_kernels();
std::span<const KernelRow> activation_kernels();
std::span<const KernelRow> chain_kernels();
std::span<const KernelRow> along_axis_kernels();
std::span<const KernelRow> linear_kernels();
std::span<const KernelRow> convolution_kernels();
std::span<const KernelRow> max_pool_kernels();
std::span<const KernelRow> axis_map_kernels();
std::span<const KernelRow> layer_norm_kernels();
std::span<const KernelRow> group_norm_kernels();
std::span<const KernelRow> normalise_kernels();
std::span<const KernelRow> softmax_kernels();
std::span<const KernelRow> reduce_kernels();
std::span<const KernelRow> movement_kernels();
std::span<const KernelRow> cast_kernels();
std::span<const KernelRow> random_kernels();
std::span<const KernelRow> optimiser_kernels();
std::span<const KernelRow> embedding_kernels();
std::span<const KernelRow> position_kernels();
std::span<const KernelRow> simple_rnn_kernels();
std::span<const KernelRow> lstm_kernels();
std::span<const KernelRow> gru_kernels();
std::span<const KernelRow> attention_kernels();
std::span<const KernelRow> ctc_kernels();

/// The planner for an op, or null.
Planner planner_named(std::string_view op);
/// How a chain computes an op, or null.
const BlockFunction* block_function_named(std::string_view op);

/// Runs an op's scalar reference on dense operands.
KernelPlan plan_reference(const OpRequest& request);

template <class Function>
class FunctionKernel final : public Kernel {
 public:
  explicit FunctionKernel(Function function) : function_(std::move(function)) {}
  void run() override { function_(); }

 private:
  Function function_;
};

/// A kernel that calls `function`, which holds its addresses.
template <class Function>
std::unique_ptr<Kernel> make_kernel(Function function) {
  return std::make_unique<FunctionKernel<Function>>(std::move(function));
}

using Bind = std::function<std::unique_ptr<Kernel>(const Operands&)>;

/// A plan with every operand dense.
KernelPlan dense_plan(const OpRequest& request, std::string implementation, Bind bind);

/// Address of an operand as elements.
template <class T>
T* elements(std::byte* address) {
  return reinterpret_cast<T*>(address);
}
template <class T>
const T* elements(const std::byte* address) {
  return reinterpret_cast<const T*>(address);
}

inline bool is_f32(const TensorSpec& spec) {
  return spec.dtype == Dtype::f32;
}
/// Every operand is of that dtype.
bool all_of(const OpRequest& request, Dtype dtype);
inline bool all_f32(const OpRequest& request) {
  return all_of(request, Dtype::f32);
}

}  // namespace netloom::cpu
