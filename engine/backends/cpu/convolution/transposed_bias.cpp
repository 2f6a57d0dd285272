#include "engine/backends/cpu/convolution/transposed_bias.h"

#include <algorithm>
#include <utility>

#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

/// Adds a bias per channel to an activation.
void add_bias(const ChannelBlocks& blocks, const float* bias, float* y, int team) {
  const std::int64_t count = blocks.samples * blocks.blocks;
  parallel_parts(team, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t channel = i % blocks.blocks * blocks.width;
      const std::int64_t real = std::min(blocks.width, blocks.channels - channel);
      float* block = y + i * blocks.positions * blocks.width;
      for (std::int64_t p = 0; p < blocks.positions; ++p)
        for (std::int64_t c = 0; c < real; ++c) block[p * blocks.width + c] += bias[channel + c];
    }
  });
}

}  // namespace

std::optional<KernelPlan> with_transposed_bias(const Context& context, const OpRequest& request,
                                               KernelPlan plan, int team) {
  TensorSpec y = request.outputs[0];
  y.layout = plan.outputs[0];
  const auto blocks = channel_blocks(context.layouts, y);
  if (!blocks) return std::nullopt;
  plan.bind = [bind = std::move(plan.bind), blocks = *blocks, team](const Operands& operands) {
    Operands without = operands;
    without.inputs.pop_back();
    return make_kernel([bare = bind(without), blocks, team,
                        bias = elements<const float>(operands.inputs[2]),
                        y_at = elements<float>(operands.outputs[0])] {
      bare->run();
      add_bias(blocks, bias, y_at, team);
    });
  };
  return plan;
}

}  // namespace netloom::cpu
