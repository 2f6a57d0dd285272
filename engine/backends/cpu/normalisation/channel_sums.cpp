#include "engine/backends/cpu/normalisation/channel_sums.h"

#include "engine/backends/cpu/elements.h"
#include "engine/backends/cpu/normalisation/channel_statistics.h"

namespace netloom::cpu {

namespace {

/// The blocks of a reduction's operand, if it has some and is reduced to its channels. What is kept
/// per sample counts as so many times more channels of one sample.
std::optional<ChannelBlocks> blocks_of(const Context& context, const OpRequest& request) {
  const TensorSpec& x = request.inputs[0];
  if (x.layout.plain()) return std::nullopt;
  std::optional<ChannelBlocks> blocks = channel_blocks(context.layouts, x);
  if (!blocks) return std::nullopt;
  std::vector<bool> reduced(static_cast<std::size_t>(x.shape.rank()));
  for (const int axis : std::get<ReduceAttributes>(*request.attributes).axes)
    reduced[static_cast<std::size_t>(axis)] = true;
  if (reduced[1] || std::find(reduced.begin() + 2, reduced.end(), false) != reduced.end())
    return std::nullopt;
  if (reduced[0]) return blocks;
  if (blocks->channels % blocks->width != 0) return std::nullopt;
  blocks->blocks *= blocks->samples;
  blocks->channels *= blocks->samples;
  blocks->samples = 1;
  return blocks;
}

template <class T>
void run(const Normalisation& n, double scale, const T* x, T* y, std::byte* scratch) {
  auto* totals = elements<double>(scratch);
  auto* partials = reinterpret_cast<float*>(totals + n.padded());
  for_each_row(n, [&](const ChannelRows::Row& row, std::int64_t at) {
    row_sums(x + row.offset, row.positions, n.rows.blocks.width, partials + at);
  });
  add_rows(n, partials, totals);
  for (std::int64_t c = 0; c < n.channels(); ++c)
    y[c] = stored<T>(static_cast<float>(totals[c] * scale));
}

template <class T>
KernelPlan plan_of(const OpRequest& request, const Normalisation& n, double scale) {
  KernelPlan plan = dense_plan(request, "own:channel_sums", [n, scale](const Operands& o) {
    return make_kernel([n, scale, x = elements<const T>(o.inputs[0]), y = elements<T>(o.outputs[0]),
                        scratch = o.scratch] { run(n, scale, x, y, scratch); });
  });
  plan.inputs[0] = request.inputs[0].layout;
  plan.scratch_bytes = static_cast<std::size_t>(n.padded()) * sizeof(double) +
                       static_cast<std::size_t>(n.partial_count()) * sizeof(float);
  return plan;
}

}  // namespace

std::optional<KernelPlan> plan_channel_sums(Context& context, const OpRequest& request,
                                            bool average) {
  const std::optional<ChannelBlocks> blocks = blocks_of(context, request);
  const bool narrow = all_of(request, Dtype::bf16);
  if (!blocks || (!narrow && !all_f32(request))) return std::nullopt;
  Normalisation n;
  n.rows = channel_rows(*blocks);
  n.team = team_for(0.1 * static_cast<double>(request.inputs[0].shape.count()), context);
  const double scale = average ? 1 / static_cast<double>(n.rows.per_channel()) : 1;
  return narrow ? plan_of<Bf16>(request, n, scale) : plan_of<float>(request, n, scale);
}

}  // namespace netloom::cpu
