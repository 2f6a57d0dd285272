#include "engine/layers/transformer.h"

#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/norm_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

Value dropped(Builder& b, const Value& x, double rate, const std::string& place) {
  if (!b.training() || rate == 0) return x;
  const std::uint32_t stream = stream_of(fmt::format("{}/{}", b.node(), place));
  return ops::dropout(b, x, b.scalar("seed", Dtype::i64), b.scalar("step", Dtype::i64),
                      RandomAttributes{stream, rate});
}

Value projected(Builder& b, const Value& x, const std::string& name, std::int64_t outputs) {
  const std::int64_t features = x.shape().size(-1);
  const Initialiser start{Initialiser::Kind::pytorch, 0, features, outputs};
  const Axis rows{Role::feature, outputs};
  const Value w = b.weight(name + "_weight", {rows, {Role::none, features}}, start);
  return ops::linear(b, x, w, b.weight(name + "_bias", {rows}, start));
}

Value activated(Builder& b, const std::string& activation, const Value& x) {
  if (activation == "gelu") return ops::gelu(b, x);
  return activation == "silu" ? ops::silu(b, x) : ops::relu(b, x);
}

Value normalised(Builder& b, const Value& x, int number) {
  const Axis features = x.shape()[-1];
  const std::string name = fmt::format("norm{}", number);
  const Value scale = b.weight(name + "_weight", {features}, {Initialiser::Kind::constant, 1});
  const Value shift = b.weight(name + "_bias", {features}, {});
  return ops::layer_norm(b, x, scale, shift, x.shape().rank() - 1, 1e-5);
}

}  // namespace

Value feed_forward(Builder& b, const FeedForward& layer, const Value& x) {
  const std::int64_t features = x.shape().size(-1);
  const std::int64_t hidden = layer.hidden > 0 ? layer.hidden : 4 * features;
  const Value inside = activated(b, layer.activation, projected(b, x, "linear1", hidden));
  return projected(b, dropped(b, inside, layer.dropout, "hidden"), "linear2", features);
}

Value Transformer::around(Builder& b, const Value& x, int number,
                          const std::function<Value(const Value&)>& part) const {
  const std::string place = fmt::format("part {}", number);
  if (norm == "before") {
    return ops::add(b, x, dropped(b, part(normalised(b, x, number)), dropout, place));
  }
  return normalised(b, ops::add(b, x, dropped(b, part(x), dropout, place)), number);
}

}  // namespace netloom
