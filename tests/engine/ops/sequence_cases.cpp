#include "tests/engine/ops/op_cases.h"

namespace netloom {

namespace {

Shape steps_of(Extent features) {
  return {{Role::batch, batch_extent()}, {Role::time, time_extent()}, {Role::feature, features}};
}

OpOperand drawn(const Shape& shape) {
  return {Fill::normal, shape};
}

OpOperand tokens_below(double bound, const Shape& shape) {
  return {Fill::whole, shape, Dtype::i64, bound};
}

void add_embeddings(std::vector<OpCase>& cases) {
  const Shape table = Shape::of({7, 5});
  const Shape places{{Role::batch, batch_extent()}, {Role::time, time_extent()}};
  for (const std::int64_t padding : {-1, 2}) {
    const std::string name = padding < 0 ? "" : ", padded";
    if (padding < 0) {
      cases.push_back({"embedding of steps",
                       "embedding",
                       EmbeddingAttributes{},
                       {drawn(table), tokens_below(7, places)}});
    }
    cases.push_back({"embedding_backward" + name,
                     "embedding_backward",
                     EmbeddingAttributes{table, padding},
                     {drawn(steps_of(5)), tokens_below(7, places)}});
  }
  cases.push_back({"embedding of one token",
                   "embedding",
                   EmbeddingAttributes{},
                   {drawn(table), tokens_below(7, {{Role::batch, batch_extent()}})}});
}

void add_recurrent(std::vector<OpCase>& cases) {
  constexpr std::int64_t hidden = 3;
  const auto w = [](std::int64_t gates) { return drawn(Shape::of({gates * hidden, hidden})); };
  const Shape state{{Role::batch, batch_extent()}, {Role::feature, hidden}};
  const auto x = [](std::int64_t gates) { return drawn(steps_of(gates * hidden)); };
  for (const bool reverse : {false, true}) {
    const std::string way = reverse ? " reversed" : "";
    RecurrentAttributes attributes;
    attributes.reverse = reverse;
    cases.push_back({"lstm" + way, "lstm", attributes, {x(4), w(4), drawn(state), drawn(state)}});
    cases.push_back({"lstm_backward" + way,
                     "lstm_backward",
                     attributes,
                     {x(1), w(4), x(4), x(1), drawn(state)}});
    cases.push_back({"lstm_backward with cells" + way,
                     "lstm_backward",
                     attributes,
                     {x(1), w(4), x(4), x(1), drawn(state), x(1)}});
    for (const bool after : {true, false}) {
      attributes.reset_after = after;
      const std::string name = (after ? "" : ", reset before") + way;
      cases.push_back({"gru" + name,
                       "gru",
                       attributes,
                       {x(3), w(3), drawn(Shape::of({3 * hidden})), drawn(state)}});
      cases.push_back(
          {"gru_backward" + name, "gru_backward", attributes, {x(1), w(3), x(4), x(1)}});
    }
    attributes = {reverse};
    for (const Activation activation : {Activation::tanh, Activation::relu}) {
      attributes.activation = activation;
      const std::string name = (activation == Activation::relu ? ", relu" : "") + way;
      cases.push_back({"simple_rnn" + name, "simple_rnn", attributes, {x(1), w(1), drawn(state)}});
      cases.push_back(
          {"simple_rnn_backward" + name, "simple_rnn_backward", attributes, {x(1), w(1), x(1)}});
    }
  }
}

/// Attention with those attributes over 4 heads of 2 features, and its backward op.
void add_attention(std::vector<OpCase>& cases, const std::string& name,
                   const AttentionAttributes& attributes, std::vector<OpOperand> extras = {}) {
  const OpOperand q = drawn(steps_of(attributes.heads * 2));
  const OpOperand k = drawn(steps_of(attributes.kv_heads * 2));
  const OpOperand v = drawn(steps_of(attributes.kv_heads * 3));
  const OpOperand y = drawn(steps_of(attributes.heads * 3));
  const OpOperand sums = drawn(
      {{Role::batch, batch_extent()}, {Role::none, attributes.heads}, {Role::time, time_extent()}});
  if (attributes.rate > 0) {
    extras.push_back({Fill::number, Shape(), Dtype::i64, 12});
    extras.push_back({Fill::number, Shape(), Dtype::i64, 5});
  }
  OpCase forward{"attention" + name, "attention", attributes, {q, k, v}};
  OpCase backward{
      "attention_backward" + name, "attention_backward", attributes, {y, q, k, v, y, sums}};
  for (OpCase* one : {&forward, &backward}) {
    one->operands.insert(one->operands.end(), extras.begin(), extras.end());
    cases.push_back(*one);
  }
}

void add_attentions(std::vector<OpCase>& cases) {
  const Extent samples = batch_extent();
  const Extent steps = time_extent();
  const auto mask = [](const Shape& shape) {
    return std::vector<OpOperand>{{Fill::whole, shape, Dtype::boolean, 2}};
  };
  const Shape padded{{Role::none, samples}, {Role::none, 1}, {Role::none, 1}, {Role::none, steps}};
  const Shape full{
      {Role::none, samples}, {Role::none, 4}, {Role::none, steps}, {Role::none, steps}};
  AttentionAttributes attributes{4, 4, false, 0.7, 3, 0};
  add_attention(cases, "", attributes);
  add_attention(cases, ", keys hidden", attributes, mask(padded));
  attributes.kv_heads = 2;
  add_attention(cases, ", grouped", attributes);
  attributes.causal = true;
  add_attention(cases, ", grouped and causal", attributes);
  add_attention(cases, ", all masks", attributes, mask(full));
  attributes.rate = 0.4;
  add_attention(cases, ", dropped", attributes);
  add_attention(cases, ", dropped and hidden", attributes, mask(padded));
  const OpOperand few = drawn({{Role::batch, samples}, {Role::time, 2}, {Role::feature, 6}});
  const OpOperand many = drawn({{Role::batch, samples}, {Role::time, 5}, {Role::feature, 6}});
  for (const bool causal : {false, true}) {
    cases.push_back({std::string("attention to more keys") + (causal ? ", causal" : ""),
                     "attention",
                     AttentionAttributes{2, 2, causal, 0.5, 0, 0},
                     {few, many, many}});
  }
}

void add_positions(std::vector<OpCase>& cases) {
  for (const bool inverse : {false, true}) {
    cases.push_back({inverse ? "rotary back" : "rotary",
                     "rotary",
                     RotaryAttributes{4, 100, inverse},
                     {drawn(steps_of(12))}});
  }
  cases.push_back({"sinusoid",
                   "sinusoid",
                   ConstantAttributes{10000, Dtype::f32,
                                      Shape{{Role::time, time_extent()}, {Role::feature, 5}}},
                   {}});
}

void add_ctc(std::vector<OpCase>& cases) {
  const auto labels = [](std::int64_t count) {
    return tokens_below(5, {{Role::batch, batch_extent()}, {Role::time, count}});
  };
  cases.push_back({"ctc", "ctc", CtcAttributes{}, {drawn(steps_of(5)), labels(2)}});
  cases.push_back({"ctc of more labels than fit",
                   "ctc",
                   CtcAttributes{3, 1, true},
                   {drawn(steps_of(5)), labels(7)}});
}

}  // namespace

std::vector<OpCase> sequence_op_cases() {
  std::vector<OpCase> cases;
  add_embeddings(cases);
  add_recurrent(cases);
  add_attentions(cases);
  add_positions(cases);
  add_ctc(cases);
  return cases;
}

}  // namespace netloom
