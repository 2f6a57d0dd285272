#include "engine/layers/attention.h"

#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

/// The divisor of `number` nearest to `wanted`.
std::int64_t nearest_divisor(std::int64_t number, std::int64_t wanted) {
  std::int64_t best = 1;
  for (std::int64_t one = 1; one <= number; ++one) {
    if (number % one == 0 && std::abs(one - wanted) < std::abs(best - wanted)) best = one;
  }
  return best;
}

Fix divisor_fix(const std::string& parameter, std::int64_t number, std::int64_t wanted) {
  const std::int64_t fit = nearest_divisor(number, wanted);
  return parameter_fix(parameter, std::to_string(fit), phrase("Use {} heads", fit));
}

void require_heads(const Attention& attention, std::int64_t features, std::int64_t kv_heads) {
  if (features % attention.heads != 0) {
    refuse_parameter("heads", phrase("{} features for {} heads", features, attention.heads),
                     phrase("Each head takes an equal share of the {} features of `{{x}}`; {} "
                            "is no divisor of it.",
                            features, attention.heads),
                     {divisor_fix("heads", features, attention.heads)});
  }
  if (attention.heads % kv_heads != 0) {
    refuse_parameter("kv_heads", phrase("{} heads share {}", attention.heads, kv_heads),
                     phrase("Groups of equally many of the {} heads share keys; {} is no "
                            "divisor of it.",
                            attention.heads, kv_heads),
                     {divisor_fix("kv_heads", attention.heads, kv_heads)});
  }
  const std::int64_t width = features / attention.heads;
  if (attention.rotary && width % 2 != 0) {
    refuse_parameter("rotary", phrase("{} features per head", width),
                     phrase("Rotary positions turn pairs of features, but each of {} heads "
                            "has {}.",
                            attention.heads, width),
                     {parameter_fix("rotary", "false", phrase("Turn rotary positions off"))});
  }
}

class Projections {
 public:
  Projections(Builder& b, const Attention& attention, std::string prefix)
      : b_(b), attention_(attention), prefix_(std::move(prefix)) {}

  Value operator()(const Value& x, const std::string& name, std::int64_t outputs,
                   const Initialiser& start) {
    const Axis rows{Role::feature, outputs};
    const Value w =
        b_.weight(prefix_ + name + "_weight", {rows, {Role::none, x.shape().size(-1)}}, start);
    const Value offset =
        attention_.bias ? b_.weight(prefix_ + name + "_bias", {rows}, {}) : Value();
    return ops::linear(b_, x, w, offset);
  }

 private:
  Builder& b_;
  const Attention& attention_;
  std::string prefix_;
};

}  // namespace

Value attend(Builder& b, const Attention& attention, const AttentionLinks& links,
             const std::string& prefix, const std::string& title) {
  require_sequence(links.x, "x", title);
  const Value& memory = links.memory.valid() ? links.memory : links.x;
  if (links.memory.valid()) require_sequence(memory, links.memory_port, title);
  const std::int64_t features = links.x.shape().size(2);
  const std::int64_t kv_heads = attention.kv_heads > 0 ? attention.kv_heads : attention.heads;
  require_heads(attention, features, kv_heads);
  const std::int64_t width = features / attention.heads;

  // PyTorch draws the weights of queries, keys and values as one matrix.
  const Initialiser start{Initialiser::Kind::xavier_uniform, 0, features, 3 * features};
  Projections project(b, attention, prefix);
  Value q = project(links.x, "q", features, start);
  Value k = project(memory, "k", kv_heads * width, start);
  const Value v = project(memory, "v", kv_heads * width, start);
  if (attention.rotary) {
    q = ops::rotary(b, q, {width});
    k = ops::rotary(b, k, {width});
  }
  AttentionAttributes attributes{attention.heads, kv_heads, attention.causal,
                                 1 / std::sqrt(static_cast<double>(width))};
  ops::AttentionExtras extras;
  if (links.hidden.valid()) extras.hidden = step_mask(b, links.hidden, memory);
  if (b.training() && attention.dropout > 0) {
    attributes.rate = attention.dropout;
    attributes.stream = stream_of(fmt::format("{}/{}weights", b.node(), prefix));
    extras.seed = b.scalar("seed", Dtype::i64);
    extras.step = b.scalar("step", Dtype::i64);
  }
  const Value y = ops::attention(b, q, k, v, attributes, extras);
  return project(y, "out", features, {Initialiser::Kind::pytorch, 0, features, features});
}

}  // namespace netloom
