#include <cmath>

#include "tests/engine/backends/cpu/cpu_cases.h"

namespace netloom {

namespace {

/// Layers of `hidden` units: sizes that fill whole tiles and that do not, with and without a team.
void add_recurrent_layers(std::vector<CpuCase>& cases, std::int64_t samples, std::int64_t steps,
                          std::int64_t hidden) {
  const auto x = [&](std::int64_t gates, std::uint32_t stream = 1) {
    return cpu_normal(Shape::of({samples, steps, gates * hidden}), stream);
  };
  // Small weights, as trained ones: large ones make a chaotic system, where rounding errors grow.
  const auto w = [&](std::int64_t gates) {
    Array array = cpu_normal(Shape::of({gates * hidden, hidden}), 2);
    for (float& one : array.values<float>()) one *= 0.05F;
    return array;
  };
  // Gates are shares, as a sigmoid gives them: others would make gradients grow from step to step,
  // and with them what bf16 rounds away of a GRU's: 1 % where the operands of products alone are
  // rounded, 1.5 to 3 % where the state between the steps is bf16 too.
  Array gates = x(4, 5);
  for (float& one : gates.values<float>()) one = 1 / (1 + std::exp(-one));
  const Array state = cpu_normal(Shape::of({samples, hidden}), 3);
  const Array bias = cpu_normal(Shape::of({3 * hidden}), 4);
  const std::string size =
      " " + std::to_string(samples) + "×" + std::to_string(steps) + "×" + std::to_string(hidden);
  for (const bool turned : {false, true}) {
    RecurrentAttributes attributes;
    attributes.reverse = turned;
    attributes.reset_after = turned;
    attributes.activation = turned ? Activation::relu : Activation::tanh;
    cases.push_back({"lstm" + size, "lstm", attributes, {x(4), w(4), state, state}});
    cases.push_back({"lstm_backward" + size,
                     "lstm_backward",
                     attributes,
                     {x(1), w(4), gates, x(1, 6), state, x(1, 7)}});
    cases.push_back({"gru" + size, "gru", attributes, {x(3), w(3), bias, state}});
    cases.push_back(
        {"gru_backward" + size, "gru_backward", attributes, {x(1), w(3), gates, x(1, 6)}});
    cases.push_back({"simple_rnn" + size, "simple_rnn", attributes, {x(1), w(1), state}});
    cases.push_back(
        {"simple_rnn_backward" + size, "simple_rnn_backward", attributes, {x(1), w(1), x(1, 5)}});
  }
}

/// Every third key of every sample.
Array hidden_keys(std::int64_t keys) {
  Array hidden(Dtype::boolean, Shape::of({3, 1, 1, keys}));
  const auto values = hidden.values<bool>();
  for (std::size_t i = 0; i < values.size(); i += 3) values[i] = true;
  return hidden;
}

/// One head of 32 features reads in place, others do not; more than one block of queries.
void add_attention_sizes(std::vector<CpuCase>& cases, const AttentionAttributes& attributes,
                         std::int64_t queries, std::int64_t keys, std::int64_t width) {
  const auto steps = [](std::int64_t count, std::int64_t features, std::uint32_t stream) {
    return cpu_normal(Shape::of({3, count, features}), stream);
  };
  const Array q = steps(queries, attributes.heads * width, 1);
  const Array k = steps(keys, attributes.kv_heads * width, 2);
  const Array v = steps(keys, attributes.kv_heads * width, 3);
  const Array y = steps(queries, attributes.heads * width, 4);
  const Array sums = cpu_normal(Shape::of({3, attributes.heads, queries}), 5);
  const bool drops = attributes.rate > 0;
  const std::string size = " " + std::to_string(queries) + "×" + std::to_string(keys) + "×" +
                           std::to_string(width) + (drops ? ", dropped and hidden" : "");
  CpuCase forward{"attention" + size, "attention", attributes, {q, k, v}};
  CpuCase backward{
      "attention_backward" + size, "attention_backward", attributes, {y, q, k, v, y, sums}};
  const std::vector<Array> extras{hidden_keys(keys), cpu_number(std::int64_t{7}),
                                  cpu_number(std::int64_t{2})};
  for (CpuCase* one : {&forward, &backward}) {
    if (drops) one->inputs.insert(one->inputs.end(), extras.begin(), extras.end());
    cases.push_back(*one);
  }
}

}  // namespace

std::vector<CpuCase> cpu_sequence_cases() {
  std::vector<CpuCase> cases;
  add_recurrent_layers(cases, 3, 5, 37);
  add_recurrent_layers(cases, 33, 4, 64);
  add_recurrent_layers(cases, 70, 4, 130);
  // A team shares the columns of so few rows; tiles take more of them.
  add_recurrent_layers(cases, 5, 6, 200);
  add_recurrent_layers(cases, 40, 4, 160);
  for (const std::int64_t width : {5, 32}) {
    add_attention_sizes(cases, {4, 2, true, 0.2, 0, 0}, 150, 150, width);
    add_attention_sizes(cases, {4, 4, false, 0.2, 0, 0}, 20, 131, width);
    add_attention_sizes(cases, {4, 2, true, 0.2, 3, 0.3}, 70, 90, width);
  }
  const Array table = cpu_normal(Shape::of({50, 70}), 1);
  const Array tokens = cpu_classes(Shape::of({40, 31}), 50);
  cases.push_back({"embedding", "embedding", EmbeddingAttributes{}, {table, tokens}});
  cases.push_back({"embedding_backward",
                   "embedding_backward",
                   EmbeddingAttributes{table.shape(), 4},
                   {cpu_normal(Shape::of({40, 31, 70})), tokens}});
  cases.push_back({"ctc",
                   "ctc",
                   CtcAttributes{},
                   {cpu_normal(Shape::of({37, 60, 11})), cpu_classes(Shape::of({37, 20}), 11)}});
  cases.push_back({"rotary", "rotary", RotaryAttributes{8}, {cpu_normal(Shape::of({9, 70, 80}))}});
  return cases;
}

}  // namespace netloom
