#include <array>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/ops/ctc_sample.h"

namespace netloom::cpu {

namespace {

constexpr double nanoseconds_per_place = 60;

/// Samples side by side; each thread works in memory of its own.
struct Ctc {
  CtcSizes sizes;
  CtcAttributes attributes;
  int team = 1;
  const float* logarithms = nullptr;
  const std::int64_t* labels = nullptr;
  float* losses = nullptr;
  float* slopes = nullptr;
  std::byte* work = nullptr;

  void run() const {
    // Before the threads start, which must not throw.
    require_ctc_labels({labels, static_cast<std::size_t>(sizes.samples * sizes.width)}, sizes,
                       attributes);
    const std::int64_t each = (sizes.samples + team - 1) / team;
    parallel_ranges(team, team, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t part = begin; part < end; ++part) {
        const std::int64_t last = std::min(sizes.samples, (part + 1) * each);
        for (std::int64_t n = part * each; n < last; ++n) sample(n, part);
      }
    });
  }

  void sample(std::int64_t n, std::int64_t part) const {
    const std::int64_t numbers = sizes.steps * sizes.classes;
    std::byte* own = work + static_cast<std::size_t>(part) * sizes.work_bytes();
    losses[n] = static_cast<float>(ctc_sample(logarithms + n * numbers, labels + n * sizes.width,
                                              sizes, attributes, slopes + n * numbers, own));
  }
};

std::optional<KernelPlan> plan_ctc(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  Ctc call{CtcSizes(request.inputs[0].shape, request.inputs[1].shape),
           std::get<CtcAttributes>(*request.attributes)};
  const auto places =
      static_cast<double>(call.sizes.samples * call.sizes.steps * (2 * call.sizes.width + 1));
  call.team = team_for(nanoseconds_per_place * places, context);
  KernelPlan plan = dense_plan(request, "own:ctc", [call](const Operands& operands) {
    Ctc here = call;
    here.logarithms = elements<const float>(operands.inputs[0]);
    here.labels = elements<const std::int64_t>(operands.inputs[1]);
    here.losses = elements<float>(operands.outputs[0]);
    here.slopes = elements<float>(operands.outputs[1]);
    here.work = operands.scratch;
    return make_kernel([here] { here.run(); });
  });
  plan.scratch_bytes = static_cast<std::size_t>(call.team) * call.sizes.work_bytes();
  return plan;
}

constexpr std::array rows{KernelRow{"ctc", plan_ctc}};

}  // namespace

std::span<const KernelRow> ctc_kernels() {
  return rows;
}

}  // namespace netloom::cpu
