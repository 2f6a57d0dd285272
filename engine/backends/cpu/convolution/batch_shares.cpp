#include "engine/backends/cpu/convolution/batch_shares.h"

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/rows.h"

namespace netloom::cpu {

namespace {

/// Runs the shares at once, then adds up their gradients, which are f32.
class SharedKernel final : public Kernel {
 public:
  SharedKernel(std::vector<std::unique_ptr<Kernel>> shares, float* sums, std::int64_t count,
               Bf16* result)
      : shares_(std::move(shares)), sums_(sums), count_(count), result_(result) {}

  void run() override {
    const auto team = static_cast<int>(shares_.size());
    parallel_ranges(team, team, 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) shares_[static_cast<std::size_t>(i)]->run();
    });
    parallel_ranges(team, count_, 64, [&](std::int64_t begin, std::int64_t end) {
      for (int i = 1; i < team; ++i)
        row_add(sums_ + i * count_ + begin, sums_ + begin, end - begin);
      round_to_bf16(sums_ + begin, result_ + begin, end - begin);
    });
  }

 private:
  std::vector<std::unique_ptr<Kernel>> shares_;
  float* sums_;  ///< Those of each share, one after the other.
  std::int64_t count_;
  Bf16* result_;
};

/// The problem with one of `team` shares of the batch.
ConvolutionProblem share_of(ConvolutionProblem problem, int team) {
  problem.x[0].extent = problem.y[0].extent = problem.x.size(0) / team;
  return problem;
}

/// Bytes of a share of an activation; nothing when samples do not lie one after the other.
std::optional<std::size_t> share_bytes(const Context& context, const TensorSpec& share) {
  const LayoutPattern pattern = context.layouts.pattern(share);
  if (pattern.order[0] != 0 || pattern.block_of(0) != 1) return std::nullopt;
  return static_cast<std::size_t>(context.layouts.count(share)) * sizeof(Bf16);
}

}  // namespace

std::optional<KernelPlan> plan_batch_shares(Context& context, const OpRequest& request,
                                            const ConvolutionProblem& problem, int team) {
  const bool even = problem.x.size(0) % team == 0;
  if (team == 1 || !even || problem.bias || !multiplies_bf16()) return std::nullopt;
  const ConvolutionProblem share = share_of(problem, team);
  ConvolutionLayouts wanted = any_layouts(share);
  wanted.w = describe_any(problem.w, Dtype::f32);
  const auto made =
      make_convolution(*context.dnn, ConvolutionKind::backward_weights, share, wanted, 1);
  if (!made || slow(made->implementation)) return std::nullopt;
  const auto x = layout_of(context.layouts, made->layouts.x, share.x);
  const auto y = layout_of(context.layouts, made->layouts.y, share.y);
  const auto w = layout_of(context.layouts, made->layouts.w, share.w);
  if (!x || !y || !w) return std::nullopt;
  const auto x_bytes = share_bytes(context, {Dtype::bf16, share.x, *x});
  const auto y_bytes = share_bytes(context, {Dtype::bf16, share.y, *y});
  if (!x_bytes || !y_bytes) return std::nullopt;
  const std::int64_t count = context.layouts.count({Dtype::f32, share.w, *w});
  const auto sum_bytes = static_cast<std::size_t>(count) * sizeof(float);
  const std::size_t scratch_each = (made->call.scratchpad.get_size() + 63) / 64 * 64;
  const auto members = static_cast<std::size_t>(team);
  KernelPlan plan = dense_plan(
      request, made->implementation,
      [dnn = context.dnn, call = made->call, x_bytes = *x_bytes, y_bytes = *y_bytes, count,
       sum_bytes, scratch_each, members](const Operands& o) {
        std::vector<std::unique_ptr<Kernel>> shares;
        std::byte* sums = o.scratch + members * scratch_each;
        for (std::size_t i = 0; i < members; ++i)
          shares.push_back(make_primitive_kernel(
              *dnn, call,
              {o.inputs[0] + i * y_bytes, o.inputs[1] + i * x_bytes, sums + i * sum_bytes},
              o.scratch + i * scratch_each));
        return std::make_unique<SharedKernel>(std::move(shares), elements<float>(sums), count,
                                              elements<Bf16>(o.outputs[0]));
      });
  plan.inputs = {*y, *x};
  plan.outputs = {*w};
  plan.scratch_bytes = members * (scratch_each + sum_bytes);
  return plan;
}

}  // namespace netloom::cpu
