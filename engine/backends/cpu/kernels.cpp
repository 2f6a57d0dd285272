#include "engine/backends/cpu/kernels.h"

#include <algorithm>
#include <vector>

#include "engine/backends/cpu/fork.h"

namespace netloom::cpu {

namespace {

std::vector<KernelRow> all_rows() {
  std::vector<KernelRow> rows;
  for (const auto family :
       {elementwise_kernels, activation_kernels, along_axis_kernels, linear_kernels,
        convolution_kernels, max_pool_kernels,   axis_map_kernels,   layer_norm_kernels,
        group_norm_kernels,  normalise_kernels,  softmax_kernels,    reduce_kernels,
        movement_kernels,    random_kernels,     optimiser_kernels,  embedding_kernels,
        position_kernels,    simple_rnn_kernels, lstm_kernels,       gru_kernels,
        attention_kernels,   ctc_kernels,        cast_kernels,       chain_kernels}) {
    const auto kernels = family();
    rows.insert(rows.end(), kernels.begin(), kernels.end());
  }
  return rows;
}

/// The row of an op; an empty one where there is none.
KernelRow row_named(std::string_view op) {
  static const std::vector<KernelRow> rows = all_rows();
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const KernelRow& one) { return one.op == op; });
  return row == rows.end() ? KernelRow() : *row;
}

}  // namespace

int team_for(double nanoseconds, const Context& context) {
  // A guess of the time is off by up to four times: within these, a measurement may say otherwise.
  constexpr double least_doubtful_ns = 5'000;
  constexpr double most_doubtful_ns = 1'000'000;
  if (context.threads == 1) return 1;
  bool all = nanoseconds >= (context.teams ? worth_a_team_that_is_there_ns : worth_a_team_ns);
  if (context.fork != nullptr && nanoseconds >= least_doubtful_ns &&
      nanoseconds <= most_doubtful_ns)
    all = context.fork->all_threads(all);
  if (all) context.teams = true;
  return all ? context.threads : 1;
}

Planner planner_named(std::string_view op) {
  return row_named(op).plan;
}

const BlockFunction* block_function_named(std::string_view op) {
  return row_named(op).block;
}

KernelPlan dense_plan(const OpRequest& request, std::string implementation, Bind bind) {
  KernelPlan plan;
  plan.inputs.resize(request.inputs.size());
  plan.outputs.resize(request.outputs.size());
  plan.implementation = std::move(implementation);
  plan.bind = std::move(bind);
  return plan;
}

bool all_of(const OpRequest& request, Dtype dtype) {
  const auto has = [dtype](const TensorSpec& one) { return one.dtype == dtype; };
  return std::all_of(request.inputs.begin(), request.inputs.end(), has) &&
         std::all_of(request.outputs.begin(), request.outputs.end(), has);
}

}  // namespace netloom::cpu
