// Scaled dot-product attention of several heads. The weights are not kept: the backward op computes
// them again from the logarithm of their sum (Dao et al., "FlashAttention", 2022), which is f32
// where the others are bf16.

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/ops/attention_places.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/infer.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

void require_heads(const TensorType& input, std::int64_t heads, std::string_view what,
                   int operand) {
  require_rank(input, 3, what, "batch, time, feature", operand);
  const Extent features = input.shape[2].extent;
  if (!features.fixed() || heads < 1 || features.factor % heads != 0) {
    refuse("shape.mismatch", phrase("{} features for {} heads", to_text(features), heads),
           phrase("{} must have equally many features for each of {} heads, but have {}.", what,
                  heads, to_text(features)),
           operand);
  }
}

void require_same(Extent a, Extent b, std::string_view what, int operand) {
  if (a == b) return;
  refuse("shape.mismatch", phrase("{} and {} {}", to_text(a), to_text(b), what),
         phrase("Attention needs equally many {} on both sides, but gets {} and {}.", what,
                to_text(a), to_text(b)),
         operand);
}

/// (N, heads, Tq, Tk)
Shape weights_shape(const Shape& q, const Shape& k, std::int64_t heads) {
  return {q[0], {Role::none, heads}, {Role::none, q[1].extent}, {Role::none, k[1].extent}};
}

void require_extras(const AttentionAttributes& attention, std::span<const TensorType> inputs) {
  const AttentionOperands extras(attention, 3, inputs.size());
  if (extras.hidden) {
    const TensorType& hidden = inputs[*extras.hidden];
    require_dtype(hidden, Dtype::boolean, "Hidden keys", 3);
    const Shape full = weights_shape(inputs[0].shape, inputs[1].shape, attention.heads);
    const auto together = broadcast(hidden.shape, full);
    if (!together || !together->same_extents(full)) {
      refuse("shape.mismatch", phrase("Mask of {}", to_text_with_batch(hidden.shape)),
             phrase("A mask of {} cannot be spread over batch × heads × queries × keys = {}.",
                    to_text_with_batch(hidden.shape), to_text_with_batch(full)),
             3);
    }
  }
  if (extras.seed) {
    require_dtype(inputs[*extras.seed], Dtype::i64, "Seeds", static_cast<int>(*extras.seed));
    require_dtype(inputs[*extras.seed + 1], Dtype::i64, "Steps",
                  static_cast<int>(*extras.seed) + 1);
  }
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& attention = as<AttentionAttributes>(attributes);
  require_same_dtype(inputs.first(3), "used by attention");
  require_floating(inputs[0], "Attention");
  if (attention.kv_heads < 1 || attention.heads % attention.kv_heads != 0) {
    refuse("parameter.range", phrase("{} heads share {}", attention.heads, attention.kv_heads),
           phrase("{} heads cannot share {} heads of keys evenly.", attention.heads,
                  attention.kv_heads));
  }
  require_heads(inputs[0], attention.heads, "Queries", 0);
  require_heads(inputs[1], attention.kv_heads, "Keys", 1);
  require_heads(inputs[2], attention.kv_heads, "Values", 2);
  const Shape& q = inputs[0].shape;
  const Shape& k = inputs[1].shape;
  const Shape& v = inputs[2].shape;
  require_same(q[0].extent, k[0].extent, "samples", 1);
  require_same(k[0].extent, v[0].extent, "samples", 2);
  require_same(k[1].extent, v[1].extent, "steps of keys and values", 2);
  require_same(Extent(q[2].extent.factor / attention.heads),
               Extent(k[2].extent.factor / attention.kv_heads), "features per head", 1);
  require_extras(attention, inputs);
  Shape y = q;
  y[2] = {Role::feature, v[2].extent.factor / attention.kv_heads * attention.heads};
  const Shape sums{q[0], {Role::none, attention.heads}, q[1]};
  const Dtype dtype = inputs[0].dtype;
  return {{dtype, y}, {dtype == Dtype::bf16 ? Dtype::f32 : dtype, sums}};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1], inputs[2], inputs[3]};
}

constexpr double nothing = -std::numeric_limits<double>::infinity();

double dot(const double* a, const double* b, std::int64_t count) {
  double sum = 0;
  for (std::int64_t i = 0; i < count; ++i) sum += a[i] * b[i];
  return sum;
}

/// The scores of a query, −∞ for keys that it does not see.
void score(const AttentionPlaces& at, const AttentionQuery& x, const double* q, const double* k,
           std::vector<double>& scores) {
  scores.resize(static_cast<std::size_t>(at.keys));
  const double* own = q + at.query(x, at.width);
  for (std::int64_t j = 0; j < at.keys; ++j) {
    const double* other = k + at.key(x, j, at.width);
    scores[static_cast<std::size_t>(j)] =
        at.seen(x, j) ? at.attention.scale * dot(own, other, at.width) : nothing;
  }
}

/// Scores become weights; the logarithm of their sum before that, 0 where nothing is seen.
double normalise(std::vector<double>& scores) {
  double largest = nothing;
  for (const double one : scores) largest = std::max(largest, one);
  if (largest == nothing) {
    std::fill(scores.begin(), scores.end(), 0.0);
    return 0;
  }
  double sum = 0;
  for (const double one : scores) sum += std::exp(one - largest);
  for (double& one : scores) one = std::exp(one - largest) / sum;
  return largest + std::log(sum);
}

/// (q, k, v, extras) to y and, for every query, the logarithm of the sum of its weights.
void reference(const ReferenceCall& call) {
  const AttentionPlaces at(call, 0, 3);
  const double* v = call.inputs[2].values<double>().data();
  std::vector<double> weights;
  std::vector<double> sums(static_cast<std::size_t>(at.value_width));
  at.each_query([&](const AttentionQuery& x) {
    score(at, x, call.inputs[0].values<double>().data(), call.inputs[1].values<double>().data(),
          weights);
    call.outputs[1].values<double>()[static_cast<std::size_t>(at.row(x))] = normalise(weights);
    std::fill(sums.begin(), sums.end(), 0.0);
    for (std::int64_t j = 0; j < at.keys; ++j) {
      const double weight = weights[static_cast<std::size_t>(j)] * at.kept(x, j);
      const double* values = v + at.key(x, j, at.value_width);
      for (std::size_t e = 0; e < sums.size(); ++e) sums[e] += weight * values[e];
    }
    double* y = call.outputs[0].values<double>().data() + at.query(x, at.value_width);
    for (std::size_t e = 0; e < sums.size(); ++e) y[e] = sums[e];
  });
}

/// Sums of the gradients of q, k and v.
using Sums = std::array<std::vector<double>, 3>;

/// Adds what one query brings: with weights p, grad_p = kept · (g · vᵀ) and grad_score = p ∘
/// (grad_p − g · y).
void add_query(const AttentionPlaces& at, const AttentionQuery& x, const ReferenceCall& call,
               std::vector<double>& scores, Sums& sums) {
  const auto operand = [&](std::size_t i) { return call.inputs[i].values<double>().data(); };
  const double* q = operand(1) + at.query(x, at.width);
  const double* g = operand(0) + at.query(x, at.value_width);
  score(at, x, operand(1), operand(2), scores);
  const double whole = operand(5)[at.row(x)];
  const double mean = dot(g, operand(4) + at.query(x, at.value_width), at.value_width);
  double* grad_q = sums[0].data() + at.query(x, at.width);
  for (std::int64_t j = 0; j < at.keys; ++j) {
    if (!at.seen(x, j)) continue;
    const double weight = std::exp(scores[static_cast<std::size_t>(j)] - whole);
    const double kept = at.kept(x, j);
    const double* k = operand(2) + at.key(x, j, at.width);
    const double* v = operand(3) + at.key(x, j, at.value_width);
    const double grad_weight = kept * dot(g, v, at.value_width);
    const double grad_score = at.attention.scale * weight * (grad_weight - mean);
    double* grad_k = sums[1].data() + at.key(x, j, at.width);
    double* grad_v = sums[2].data() + at.key(x, j, at.value_width);
    for (std::int64_t e = 0; e < at.width; ++e) grad_q[e] += grad_score * k[e];
    for (std::int64_t e = 0; e < at.width; ++e) grad_k[e] += grad_score * q[e];
    for (std::int64_t e = 0; e < at.value_width; ++e) grad_v[e] += weight * kept * g[e];
  }
}

/// (grad_y, q, k, v, y, sums, extras) to grad_q, grad_k, grad_v.
void backward_reference(const ReferenceCall& call) {
  const AttentionPlaces at(call, 1, 6);
  Sums sums;
  for (std::size_t i = 0; i < 3; ++i) {
    sums[i].resize(static_cast<std::size_t>(call.outputs[i].shape.count()));
  }
  std::vector<double> scores;
  at.each_query([&](const AttentionQuery& x) { add_query(at, x, call, scores, sums); });
  for (std::size_t i = 0; i < 3; ++i) {
    const auto result = call.outputs[i].values<double>();
    for (std::size_t e = 0; e < result.size(); ++e) result[e] = sums[i][e];
  }
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  std::vector<Value> operands{call.output_gradients[0], call.inputs[0],  call.inputs[1],
                              call.inputs[2],           call.outputs[0], call.outputs[1]};
  operands.insert(operands.end(), call.inputs.begin() + 3, call.inputs.end());
  std::vector<Value> result =
      emitter.emit(*op_named("attention_backward"), call.attributes, operands);
  result.resize(call.inputs.size());
  return result;
}

/// `count` products of every query with every key; half of each where causal.
double products(const Attributes& attributes, const Shape& q, const Shape& k, double count) {
  const double pairs = static_cast<double>(q.count()) * static_cast<double>(k.size(1));
  return 2 * count * pairs * (as<AttentionAttributes>(attributes).causal ? 0.5 : 1.0);
}

double flops(const Attributes& attributes, std::span<const TensorType> inputs,
             std::span<const TensorType>) {
  return products(attributes, inputs[0].shape, inputs[1].shape, 2);
}

double backward_flops(const Attributes& attributes, std::span<const TensorType> inputs,
                      std::span<const TensorType>) {
  return products(attributes, inputs[1].shape, inputs[2].shape, 5);
}

constexpr OpType table[] = {
    {.name = "attention",
     .onnx = "",
     .summary = "softmax(scale · q kᵀ) v per head; also the logarithm of the sum of every query",
     .infer = infer,
     .reference = in_f64<reference>,
     .gradient = gradient,
     .flops = flops},
    {.name = "attention_backward",
     .onnx = "",
     .summary = "(grad_y, q, k, v, y, sums, mask, seed, step) to grad_q, grad_k, grad_v",
     .infer = infer_backward,
     .reference = in_f64<backward_reference>,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> attention_ops() {
  return table;
}

Value ops::attention(Emitter& emitter, const Value& q, const Value& k, const Value& v,
                     const AttentionAttributes& attributes, const AttentionExtras& extras) {
  std::vector<Value> operands{q, k, v};
  if (extras.hidden.valid()) operands.push_back(extras.hidden);
  if (attributes.rate > 0) operands.insert(operands.end(), {extras.seed, extras.step});
  return emitter.emit(*op_named("attention"), attributes, operands)[0];
}

}  // namespace netloom
