#include <algorithm>
#include <array>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/ops/token.h"

namespace netloom::cpu {

namespace {

constexpr double nanoseconds_per_number = 0.3;

struct Tokens {
  const std::int64_t* numbers = nullptr;
  std::int64_t count = 0;
  std::int64_t rows = 0;  ///< Of the table.
  std::int64_t per_sample = 1;

  /// Before the threads start, which must not throw.
  void check() const {
    for (std::int64_t i = 0; i < count; ++i) require_token(numbers[i], rows, i, per_sample);
  }
};

Tokens tokens_of(const Shape& tokens, std::int64_t rows) {
  return {nullptr, tokens.count(), rows, tokens_per_sample(tokens)};
}

/// From a table of f32 to rows of type T.
template <class T>
KernelPlan plan_embedding_to(Context& context, const OpRequest& request) {
  const std::int64_t width = request.inputs[0].shape.size(1);
  const Tokens tokens = tokens_of(request.inputs[1].shape, request.inputs[0].shape.size(0));
  const int team =
      team_for(nanoseconds_per_number * static_cast<double>(tokens.count * width), context);
  return dense_plan(request, "own:embedding", [tokens, width, team](const Operands& operands) {
    Tokens here = tokens;
    here.numbers = elements<const std::int64_t>(operands.inputs[1]);
    return make_kernel([here, width, team, table = elements<const float>(operands.inputs[0]),
                        y = elements<T>(operands.outputs[0])] {
      here.check();
      parallel_parts(team, here.count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
          row_copy(table + here.numbers[i] * width, y + i * width, width);
      });
    });
  });
}

std::optional<KernelPlan> plan_embedding(Context& context, const OpRequest& request) {
  if (!is_f32(request.inputs[0])) return std::nullopt;
  if (is_f32(request.outputs[0])) return plan_embedding_to<float>(context, request);
  return plan_embedding_to<Bf16>(context, request);
}

/// From gradients of type T to a table of f32. Each thread has columns of its own, so that the rows
/// of a token are added in the order of the batch whatever the team.
template <class T>
KernelPlan plan_embedding_backward_from(Context& context, const OpRequest& request) {
  const std::int64_t padding = std::get<EmbeddingAttributes>(*request.attributes).padding;
  const Shape& table = request.outputs[0].shape;
  const std::int64_t width = table.size(1);
  const Tokens tokens = tokens_of(request.inputs[1].shape, table.size(0));
  const auto numbers = static_cast<double>((tokens.count + tokens.rows) * width);
  const int team = team_for(nanoseconds_per_number * numbers, context);
  return dense_plan(
      request, "own:embedding", [tokens, width, team, padding](const Operands& operands) {
        Tokens here = tokens;
        here.numbers = elements<const std::int64_t>(operands.inputs[1]);
        return make_kernel([here, width, team, padding, g = elements<const T>(operands.inputs[0]),
                            to = elements<float>(operands.outputs[0])] {
          here.check();
          parallel_ranges(team, width, 16, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = 0; row < here.rows; ++row)
              std::fill(to + row * width + begin, to + row * width + end, 0.0F);
            for (std::int64_t i = 0; i < here.count; ++i)
              if (here.numbers[i] != padding)
                row_add(g + i * width + begin, to + here.numbers[i] * width + begin, end - begin);
          });
        });
      });
}

std::optional<KernelPlan> plan_embedding_backward(Context& context, const OpRequest& request) {
  if (!is_f32(request.outputs[0])) return std::nullopt;
  if (is_f32(request.inputs[0])) return plan_embedding_backward_from<float>(context, request);
  return plan_embedding_backward_from<Bf16>(context, request);
}

constexpr std::array rows{KernelRow{"embedding", plan_embedding},
                          KernelRow{"embedding_backward", plan_embedding_backward}};

}  // namespace

std::span<const KernelRow> embedding_kernels() {
  return rows;
}

}  // namespace netloom::cpu
