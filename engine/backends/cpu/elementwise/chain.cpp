// Chains of functions of elements: a block of elements goes through all steps while it lies in the
// level-1 cache, so that memory is read and written once for all of them.

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <omp.h>

#include "engine/backends/cpu/elementwise/block_function.h"
#include "engine/backends/cpu/elementwise/broadcast_loops.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

/// Elements that go through all steps at a time: a handful of values of them lie in a level-1
/// cache.
constexpr std::int64_t block_elements = 1024;
constexpr std::int64_t block_bytes = block_elements * std::int64_t{sizeof(float)};

std::size_t index(int value) {
  return static_cast<std::size_t>(value);
}

/// A function with the numbers of the values that it reads and makes.
struct Step {
  BlockFunction::Run run = nullptr;
  ElementwiseConstants constants;
  int a = 0;
  int b = 0;
  int y = 0;
  BroadcastLoops loops;
};

/// Where a value lies: in a tensor, or in a block between two steps.
struct Place {
  std::byte* address = nullptr;
  std::int64_t size = 0;  ///< Of an element.
  std::int64_t block =
      -1;  ///< Bytes before it in what each thread has for blocks; −1 for a tensor.
};

/// What a chain does, before memory.
struct Sweep {
  std::vector<Step> steps;
  std::vector<Place> places;  ///< By value: operands, then what each step makes.
  std::int64_t count = 0;
  std::int64_t thread_bytes = 0;  ///< For the blocks of one thread.
  double nanoseconds = 0;
  bool keeps_zero = true;
};

ElementwiseConstants constants_of(const ChainStep& step) {
  const auto* given = std::get_if<ElementwiseAttributes>(&step.attributes);
  if (given == nullptr) return {};
  return {static_cast<float>(given->alpha), static_cast<float>(given->beta)};
}

/// Numbers and types of the values of a chain, and the code of its steps.
class Planning {
 public:
  explicit Planning(const OpRequest& request)
      : request_(request), chain_(std::get<ChainAttributes>(*request.attributes)) {
    for (const TensorSpec& input : request.inputs) types_.push_back({input.dtype, input.shape});
  }

  /// Nothing where a step has no code for its operands.
  std::optional<Sweep> make() {
    for (const TensorType& type : types_)
      if (type.dtype != Dtype::f32 && type.dtype != Dtype::bf16) return std::nullopt;
    for (const ChainStep& step : chain_.steps)
      if (!add(step)) return std::nullopt;
    place_values();
    sweep_.count = shape().count();
    return std::move(sweep_);
  }

 private:
  const Shape& shape() const { return request_.outputs[0].shape; }

  bool add(const ChainStep& said) {
    const BlockFunction* function = block_function_named(said.op);
    if (function == nullptr) return false;
    Step step;
    step.a = said.operands.front();
    step.b = said.operands.back();
    step.y = static_cast<int>(types_.size());
    Dtype made = types_[index(step.a)].dtype;
    step.run = made == Dtype::f32 ? function->f32 : function->bf16;
    if (const auto* cast = std::get_if<CastAttributes>(&said.attributes)) made = cast->dtype;
    if (types_[index(step.a)].dtype != types_[index(step.b)].dtype) {  // A sum, either way round.
      if (made == Dtype::bf16) std::swap(step.a, step.b);
      step.run = function->mixed;
      made = Dtype::f32;
    }
    step.constants = constants_of(said);
    step.loops = broadcast_loops(types_[index(step.a)].shape, types_[index(step.b)].shape, shape());
    types_.push_back({made, shape()});
    sweep_.nanoseconds += function->nanoseconds * static_cast<double>(shape().count());
    sweep_.keeps_zero = sweep_.keeps_zero && function->keeps_zero;
    sweep_.steps.push_back(step);
    return sweep_.steps.back().run != nullptr;
  }

  /// Gives what lies between steps a block each, from the step that makes it to the last that reads
  /// it.
  void place_values() {
    std::vector<std::size_t> last_read(types_.size());
    for (std::size_t i = 0; i < sweep_.steps.size(); ++i)
      last_read[index(sweep_.steps[i].a)] = last_read[index(sweep_.steps[i].b)] = i;
    for (const TensorType& type : types_)
      sweep_.places.push_back({nullptr, static_cast<std::int64_t>(size_of(type.dtype))});
    std::vector<std::size_t> free_from;  // By block: the first step that may write it again.
    for (std::size_t i = 0; i < sweep_.steps.size(); ++i) {
      const int made = sweep_.steps[i].y;
      if (std::count(chain_.results.begin(), chain_.results.end(), made) > 0) continue;
      auto block = std::find_if(free_from.begin(), free_from.end(),
                                [i](std::size_t step) { return step <= i; });
      if (block == free_from.end()) block = free_from.insert(block, 0);
      *block = last_read[index(made)] + 1;
      sweep_.places[index(made)].block = (block - free_from.begin()) * block_bytes;
    }
    sweep_.thread_bytes = static_cast<std::int64_t>(free_from.size()) * block_bytes;
  }

  const OpRequest& request_;
  const ChainAttributes& chain_;
  std::vector<TensorType> types_;  ///< By value.
  Sweep sweep_;
};

/// Takes every element through all steps, block by block.
class ChainKernel final : public Kernel {
 public:
  ChainKernel(Sweep sweep, int team, std::byte* scratch)
      : sweep_(std::move(sweep)), team_(team), scratch_(scratch) {}

  void run() override {
    parallel_runs(team_, sweep_.count, [this](std::int64_t begin, std::int64_t end) {
      std::byte* blocks = scratch_ + omp_get_thread_num() * sweep_.thread_bytes;
      for (; begin < end; begin += block_elements)
        for (const Step& step : sweep_.steps)
          run_step(step, begin, std::min(end, begin + block_elements), blocks);
    });
  }

 private:
  void run_step(const Step& step, std::int64_t begin, std::int64_t end, std::byte* blocks) const {
    const auto place = [&](int value, std::int64_t element) {
      const Place& at = sweep_.places[index(value)];
      return at.block < 0 ? at.address + element * at.size
                          : blocks + at.block + (element - begin) * at.size;
    };
    const BroadcastLoops& loops = step.loops;
    for (std::int64_t i = begin; i < end;) {
      const std::int64_t within = i % loops.run;
      const std::int64_t here = std::min(loops.run - within, end - i);
      const auto start = loops.at(i / loops.run);
      step.run({place(step.a, start.a + within * loops.a_step), loops.a_step,
                place(step.b, start.b + within * loops.b_step), loops.b_step, place(step.y, i),
                here, step.constants});
      i += here;
    }
  }

  Sweep sweep_;
  int team_;
  std::byte* scratch_;
};

/// The layout of all whole tensors: the first that is not plain, where no others than single
/// numbers are stretched. Padding may pass through whole tensors alone, and where zeros give zeros.
Layout shared_layout(const Context& context, const OpRequest& request, bool keeps_zero) {
  const Shape& shape = request.outputs[0].shape;
  const auto whole = [&](const TensorSpec& one) { return one.shape.same_extents(shape); };
  const auto fits = [&](const TensorSpec& one) { return whole(one) || one.shape.count() == 1; };
  const auto& inputs = request.inputs;
  if (!std::all_of(inputs.begin(), inputs.end(), fits)) return {};
  const bool padding = keeps_zero && std::all_of(inputs.begin(), inputs.end(), whole);
  const auto blocked = std::find_if(inputs.begin(), inputs.end(), [&](const TensorSpec& one) {
    return whole(one) && !one.layout.plain() && (padding || !context.layouts.padded(one));
  });
  return blocked == inputs.end() ? Layout() : blocked->layout;
}

/// Lets a sweep run over `count` elements as they lie, whatever the axes.
void run_through(Sweep& sweep, std::int64_t count) {
  sweep.count = count;
  for (Step& step : sweep.steps) {
    const auto step_of = [](bool single) { return std::int64_t{single ? 0 : 1}; };
    const BroadcastLoops before = step.loops;
    step.loops = {};
    step.loops.run = count;
    step.loops.a_step = step_of(before.a_step == 0);
    step.loops.b_step = step_of(before.b_step == 0);
  }
}

std::unique_ptr<Kernel> bind_chain(Sweep sweep, const ChainAttributes& chain, int team,
                                   const Operands& operands) {
  for (std::size_t i = 0; i < operands.inputs.size(); ++i)
    sweep.places[i].address = operands.inputs[i];
  for (std::size_t k = 0; k < operands.outputs.size(); ++k)
    sweep.places[index(chain.results[k])].address = operands.outputs[k];
  return std::make_unique<ChainKernel>(std::move(sweep), team, operands.scratch);
}

std::optional<KernelPlan> plan_chain(Context& context, const OpRequest& request) {
  std::optional<Sweep> sweep = Planning(request).make();
  if (!sweep) return std::nullopt;
  const Layout layout = shared_layout(context, request, sweep->keeps_zero);
  const TensorSpec& made = request.outputs[0];
  if (!layout.plain()) run_through(*sweep, context.layouts.count({made.dtype, made.shape, layout}));
  const int team = team_for(sweep->nanoseconds, context);
  const std::int64_t scratch_bytes = team * sweep->thread_bytes;
  KernelPlan plan = dense_plan(
      request, "own:chain",
      [sweep = *std::move(sweep), team, chain = std::get<ChainAttributes>(*request.attributes)](
          const Operands& operands) { return bind_chain(sweep, chain, team, operands); });
  plan.scratch_bytes = static_cast<std::size_t>(scratch_bytes);
  for (std::size_t i = 0; i < request.inputs.size(); ++i)
    if (request.inputs[i].shape.same_extents(made.shape)) plan.inputs[i] = layout;
  std::fill(plan.outputs.begin(), plan.outputs.end(), layout);
  return plan;
}

constexpr std::array rows{KernelRow{"pointwise_chain", plan_chain}};

}  // namespace

std::span<const KernelRow> chain_kernels() {
  return rows;
}

}  // namespace netloom::cpu
