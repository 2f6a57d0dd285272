#include "engine/program/tune.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

#include "engine/core/no_memory.h"
#include "engine/core/random.h"

namespace netloom {

namespace {

/// Rounds of which the slower half may go to other programs, and no more than tell anything.
constexpr std::size_t least_rounds = 5;
constexpr std::size_t most_rounds = 60;
/// Steps for which there must be time: longer ones have kernels so large that their shapes tell.
constexpr double least_steps = 6;
constexpr double most_flops = 20e9;  ///< Of a step that may be short enough.

/// What another route must save of a kernel's time, and at least. A team that gains less than it
/// loses while another program wants a core is no gain, nor are other roundings for so little.
constexpr double least_share = 0.05;
constexpr double least_saved = 10e-6;
/// What all of them must save of a step, and of one that kept to one core so far: beside another
/// program, a team waits for the scheduler at every turn.
constexpr double least_of_step = 0.02;
constexpr double least_of_lone_step = 0.1;
/// Between two steps a training makes the next batch, and the team falls asleep.
constexpr double seconds_between = 100e-6;

using Times = std::vector<double>;

double median(Times times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

double mean(const Times& times) {
  return std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
}

double least(const Times& times) {
  return *std::min_element(times.begin(), times.end());
}

/// The median of other / first, measured one after the other: what slows the machine for a while
/// slows both.
double ratio(const Times& other, const Times& first) {
  Times ratios;
  for (std::size_t i = 0; i < first.size(); ++i) ratios.push_back(other[i] / first[i]);
  return median(std::move(ratios));
}

/// Whether `other` is the faster one both as a rule and when nothing disturbs.
bool clearly_faster(const Times& other, const Times& first) {
  return ratio(other, first) < 1 - least_share && least(other) < (1 - least_share) * least(first) &&
         median(first) - median(other) > least_saved;
}

/// By route; that by the shapes is the first.
using Plans = std::vector<std::pair<std::string, KernelPlan>>;

/// One way of a kernel, to be timed.
struct Timed {
  std::string route;
  std::unique_ptr<Kernel> kernel;
  std::unique_ptr<Sequence> alone;
  Times times;
};

/// The routes of one kernel, that by the shapes first.
using Candidates = std::vector<Timed>;

class Tuning {
 public:
  Tuning(const Program& program, Backend& backend, const Binding& binding,
         const CompileOptions& options, const TuneOptions& how)
      : program_(program),
        backend_(backend),
        binding_(binding),
        options_(options),
        how_(how),
        variables_(backend, 1) {}

  Routes routes(const Routes& known) {
    const auto step = compiled(known);
    const bool lone = !backend_.works_in_teams();
    Routes settled;
    Routes by_shape;
    std::map<std::string, std::size_t> open;
    for (std::size_t i = 0; i < step->report().kernels.size(); ++i) {
      const KernelRoutes& one = step->report().kernels[i].routes;
      if (one.kernel.empty()) continue;
      (one.others.empty() ? settled : by_shape).emplace(one.kernel, one.taken);
      if (!one.others.empty()) open.emplace(one.kernel, i);
    }
    const bool too_long = how_.seconds <= 0 || step->report().flops > most_flops;
    if (open.empty() || too_long) return settled;
    set_inputs(*step);
    step->run();
    if (seconds_of(*step) > how_.seconds / least_steps) return settled;
    by_shape.merge(settled);
    Routes faster = measured(*step, open);
    faster.insert(by_shape.begin(), by_shape.end());
    const double share = lone ? least_of_lone_step : least_of_step;
    return faster != by_shape && step_gains(*step, faster, share) ? faster : by_shape;
  }

 private:
  std::unique_ptr<Executable> compiled(const Routes& routes) {
    backend_.set_routes(routes);
    return compile(program_, variables_, binding_, options_);
  }

  /// Numbers of the size that they will have; the first class or token where they are whole.
  void set_inputs(Executable& step) const {
    const RandomStream random{1, stream_of("tune")};
    for (const Port& port : program_.inputs) {
      const int input = step.input(port.name);
      const TensorSpec& spec = step.input_spec(input);
      Array values(spec.dtype, spec.shape);
      if (spec.dtype == Dtype::f32) {
        std::uint64_t i = 0;
        for (float& one : values.values<float>()) one = static_cast<float>(random.normal(i++));
      }
      step.set_input(input, values.data());
    }
  }

  double seconds_of(Executable& step) const {
    const double begin = how_.clock();
    step.run();
    variables_.stream().synchronize();
    return how_.clock() - begin;
  }

  double seconds_after_a_pause(Executable& step) const {
    const double end = monotonic_seconds() + seconds_between;
    while (monotonic_seconds() < end) continue;
    return seconds_of(step);
  }

  double seconds_of(const Sequence& sequence) const {
    const double begin = how_.clock();
    variables_.stream().launch(sequence);
    variables_.stream().synchronize();
    return how_.clock() - begin;
  }

  Candidates candidates(Executable& step, std::size_t i, std::byte* scratch,
                        const Plans& plans) const {
    Candidates all;
    for (const auto& [route, plan] : plans) {
      Timed& one = all.emplace_back();
      one.route = route;
      one.kernel = step.bind(i, plan, scratch);
      Kernel* const alone[] = {one.kernel.get()};
      one.alone = backend_.capture(alone);
    }
    return all;
  }

  /// Kernel `i` of the step by the shapes and by every other route, on its operands as they lie.
  Plans plans(const Executable& step, std::size_t i) const {
    const OpRequest request = *step.request(i);
    const KernelRoutes& fork = step.report().kernels[i].routes;
    Plans plans;
    const auto plan = [&](const std::string& route) {
      backend_.set_routes({{fork.kernel, route}});
      KernelPlan made = backend_.plan(request);
      const auto same = [](const std::vector<TensorSpec>& specs,
                           const std::vector<Layout>& layouts) {
        return std::equal(specs.begin(), specs.end(), layouts.begin(), layouts.end(),
                          [](const TensorSpec& a, Layout b) { return a.layout == b; });
      };
      if (same(request.inputs, made.inputs) && same(request.outputs, made.outputs))
        plans.emplace_back(route, std::move(made));
      return !plans.empty();
    };
    if (plan(fork.taken)) std::for_each(fork.others.begin(), fork.others.end(), plan);
    return plans;
  }

  /// The routes of the `open` kernels that are faster, each of which is one of those of the step.
  Routes measured(Executable& step, const std::map<std::string, std::size_t>& open) {
    std::map<std::string, Plans> plans_of;
    std::size_t scratch_bytes = 0;
    for (const auto& [kernel, i] : open) {
      plans_of[kernel] = plans(step, i);
      for (const auto& [route, plan] : plans_of[kernel])
        scratch_bytes = std::max(scratch_bytes, plan.scratch_bytes);
    }
    const auto scratch = backend_.allocate(scratch_bytes);
    std::map<std::string, Candidates> all;
    for (const auto& [kernel, plans] : plans_of)
      if (plans.size() > 1)
        all[kernel] = candidates(step, open.at(kernel), scratch->address(), plans);
    const double end = how_.clock() + how_.seconds;
    for (std::size_t round = 0; goes_on(round, end); ++round) {
      how_.before_work();
      step.run();
      for (auto& [kernel, candidates] : all) time_in_turn(candidates);
    }
    return best(all);
  }

  bool goes_on(std::size_t round, double end) const {
    return round < least_rounds || (round < most_rounds && how_.clock() < end);
  }

  /// Each twice, the first to wake the team, as a kernel before it in the step may have done.
  void time_in_turn(Candidates& candidates) const {
    for (Timed& one : candidates) {
      variables_.stream().launch(*one.alone);
      one.times.push_back(seconds_of(*one.alone));
    }
  }

  static Routes best(const std::map<std::string, Candidates>& all) {
    Routes routes;
    for (const auto& [kernel, candidates] : all) {
      const Timed* fastest = &candidates.front();
      for (const Timed& one : candidates)
        if (clearly_faster(one.times, candidates.front().times) &&
            median(one.times) < median(fastest->times))
          fastest = &one;
      if (fastest != &candidates.front()) routes.emplace(kernel, fastest->route);
    }
    return routes;
  }

  /// Whether the step gains so much by other routes as a whole, waits for other programs counted.
  bool step_gains(Executable& step, const Routes& routes, double share) {
    const auto other = compiled(routes);
    set_inputs(*other);
    other->run();
    Times by_shape;
    Times routed;
    const double end = how_.clock() + how_.seconds / 2;
    for (std::size_t round = 0; goes_on(round, end); ++round) {
      how_.before_work();
      by_shape.push_back(seconds_after_a_pause(step));
      routed.push_back(seconds_after_a_pause(*other));
    }
    return ratio(routed, by_shape) < 1 - share && mean(routed) < (1 - share) * mean(by_shape);
  }

  const Program& program_;
  Backend& backend_;
  const Binding& binding_;
  const CompileOptions& options_;
  const TuneOptions& how_;
  Variables variables_;
};

}  // namespace

Routes tune(const Program& program, Backend& backend, const Binding& binding,
            const CompileOptions& options, const Routes& known, const TuneOptions& how) {
  try {
    return Tuning(program, backend, binding, options, how).routes(known);
  } catch (const NoMemory&) {
    return {};
  }
}

}  // namespace netloom
