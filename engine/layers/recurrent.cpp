#include "engine/layers/recurrent.h"

#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

/// PyTorch starts every weight of a recurrent layer within ±1/√units.
RecurrentWeights weights(Builder& b, const Recurrent& layer, std::int64_t gates,
                         std::int64_t inputs, const std::string& suffix) {
  const Initialiser start{Initialiser::Kind::pytorch, 0, layer.units, 1};
  const Axis rows{Role::feature, gates * layer.units};
  RecurrentWeights result;
  result.input = b.weight("weight_ih_" + suffix, {rows, {Role::none, inputs}}, start);
  result.recurrent = b.weight("weight_hh_" + suffix, {rows, {Role::none, layer.units}}, start);
  if (!layer.bias) return result;
  result.input_bias = b.weight("bias_ih_" + suffix, {rows}, start);
  result.recurrent_bias = b.weight("bias_hh_" + suffix, {rows}, start);
  return result;
}

Value dropped(Builder& b, const Recurrent& layer, const Value& x, std::int64_t number) {
  if (!b.training() || layer.dropout == 0) return x;
  const std::uint32_t stream = stream_of(fmt::format("{}/layer {}", b.node(), number));
  return ops::dropout(b, x, b.scalar("seed", Dtype::i64), b.scalar("step", Dtype::i64),
                      RandomAttributes{stream, layer.dropout});
}

Value start_of(Builder& b, const Recurrent& layer, const LayerInputs& in) {
  const Value& x = in["x"];
  const Value& given = in["start"];
  const Shape state{x.shape()[0], {Role::feature, layer.units}};
  if (!given.valid()) return ops::constant(b, 0, state, x.dtype());
  if (layer.layers > 1 || layer.bidirectional) {
    refuse_input(
        "start", "start.layers", phrase("One start for several layers"),
        phrase("A start belongs to one layer in one direction. Use a node for each layer, each "
               "with its own start."));
  }
  if (given.dtype() != x.dtype() || !given.shape().same_extents(state)) {
    refuse_input("start", "shape.mismatch",
                 phrase("{} for {} units", to_text(given.shape()), layer.units),
                 phrase("A start has one number per unit, {} here; `{{start}}` gives {}.",
                        layer.units, to_text(given.shape())),
                 {features_fix("start", layer.units)});
  }
  return given;
}

void require_known_time(const Value& x) {
  if (x.shape()[1].extent.fixed()) return;
  refuse_input(
      "x", "shape.unknown", phrase("Number of steps must be known"),
      phrase(
          "The last step stands at a fixed place; `{{x}}` gives sequences whose length varies."));
}

}  // namespace

Value run_recurrent(Builder& b, const Recurrent& layer, const LayerInputs& in, std::int64_t gates,
                    const std::string& title, const RecurrentRun& run) {
  Value x = in["x"];
  require_sequence(x, "x", title);
  const bool last = layer.gives == "last step";
  if (last) require_known_time(x);
  const Value start = start_of(b, layer, in);
  for (std::int64_t number = 0; number < layer.layers; ++number) {
    if (number > 0) x = dropped(b, layer, x, number);
    const bool ends = last && number + 1 == layer.layers;
    std::vector<Value> ways;
    for (const bool reverse : {false, true}) {
      if (reverse && !layer.bidirectional) continue;
      const std::string suffix = fmt::format("l{}{}", number, reverse ? "_reverse" : "");
      const RecurrentWeights own = weights(b, layer, gates, x.shape().size(2), suffix);
      const Value y = run(x, own, start, reverse);
      ways.push_back(ends ? step_of(b, y, reverse ? 0 : -1) : y);
    }
    x = ways.size() == 1 ? ways[0] : ops::concat(b, ways, ends ? 1 : 2);
  }
  return x;
}

std::vector<Explanation> Recurrent::explain_weights(const LayerInputs& in,
                                                    std::int64_t gates) const {
  const std::int64_t ways = bidirectional ? 2 : 1;
  std::vector<Explanation> lines;
  std::int64_t features = in["x"].shape().size(2);
  for (std::int64_t number = 0; number < layers; ++number) {
    const std::int64_t count = ways * gates * units * (features + units + (bias ? 2 : 0));
    lines.push_back({layers == 1 ? "parameters" : fmt::format("parameters, layer {}", number + 1),
                     fmt::format("{}{}·{}·({} + {}{}) = {}", ways == 2 ? "2·" : "", gates, units,
                                 features, units, bias ? " + 2" : "", with_thousands(count))});
    features = ways * units;
  }
  return lines;
}

}  // namespace netloom
