#include "tests/engine/ops/case_operands.h"

namespace netloom {

namespace {

void add_products(std::vector<OpCase>& cases) {
  const auto matmul = [&](const Shape& a, const Shape& b, bool ta, bool tb) {
    cases.push_back({"matmul " + to_text_with_batch(a) + (ta ? "ᵀ" : "") + " " +
                         to_text_with_batch(b) + (tb ? "ᵀ" : ""),
                     "matmul",
                     MatMulAttributes{ta, tb},
                     {drawn_normal(a), drawn_normal(b)}});
  };
  matmul(case_rows(case_batch, 7), case_plain({7, 5}), false, false);
  matmul(case_plain({7, case_batch}), case_plain({7, 5}), true, false);
  matmul(case_rows(case_batch, 7), case_plain({5, 7}), false, true);
  matmul(case_plain({7, case_batch}), case_plain({5, 7}), true, true);
  for (const bool ta : {false, true}) {
    for (const bool tb : {false, true}) {
      const Shape a =
          ta ? case_plain({case_batch, 4, case_time}) : case_plain({case_batch, case_time, 4});
      matmul(a, tb ? case_plain({case_batch, 5, 4}) : case_plain({case_batch, 4, 5}), ta, tb);
      matmul(a, tb ? case_plain({5, 4}) : case_plain({4, 5}), ta, tb);
    }
  }
  matmul(case_plain({2, 1, 3, 4}), case_plain({case_batch, 4, 2}), false, false);
  matmul(case_plain({3, 4}), case_plain({case_batch, 4, 2}), false, false);
  for (const Activation activation :
       {Activation::none, Activation::relu, Activation::tanh, Activation::sigmoid}) {
    cases.push_back({"linear, activation " + std::to_string(static_cast<int>(activation)),
                     "linear",
                     LinearAttributes{activation},
                     {drawn_normal(case_rows(case_batch, 13)), drawn_normal(case_plain({6, 13})),
                      drawn_normal(case_plain({6}))}});
  }
  cases.push_back({"linear of a sequence",
                   "linear",
                   LinearAttributes{},
                   {drawn_normal(case_plain({case_batch, case_time, 5})),
                    drawn_normal(case_plain({3, 5})), drawn_normal(case_plain({3}))}});
  cases.push_back({"linear without bias",
                   "linear",
                   LinearAttributes{},
                   {drawn_normal(case_rows(case_batch, 5)), drawn_normal(case_plain({3, 5}))}});
  cases.push_back({"linear of one row",
                   "linear",
                   LinearAttributes{},
                   {drawn_normal(case_plain({5})), drawn_normal(case_plain({3, 5})),
                    drawn_normal(case_plain({3}))}});
}

void add_losses(std::vector<OpCase>& cases) {
  for (const char* op : {"softmax", "log_softmax"}) {
    const std::string backward = std::string(op) + "_backward";
    cases.push_back({std::string(op) + " last",
                     op,
                     AxisAttributes{1},
                     {drawn_normal(case_rows(case_batch, 11))}});
    cases.push_back({std::string(op) + " channels",
                     op,
                     AxisAttributes{1},
                     {drawn_normal(case_image(case_batch, 5, 2, 3))}});
    cases.push_back(
        {backward + " last",
         backward,
         AxisAttributes{1},
         {drawn_normal(case_rows(case_batch, 11)), drawn_positive(case_rows(case_batch, 11))}});
    cases.push_back({backward + " channels",
                     backward,
                     AxisAttributes{1},
                     {drawn_normal(case_image(case_batch, 5, 2, 3)),
                      drawn_positive(case_image(case_batch, 5, 2, 3))}});
  }
  const Shape sequence = case_plain({case_batch, case_time, 6});
  cases.push_back(
      {"softmax_cross_entropy",
       "softmax_cross_entropy",
       NoAttributes(),
       {drawn_normal(case_rows(case_batch, 10)), drawn_whole(case_plain({case_batch}), 10)}});
  cases.push_back({"softmax_cross_entropy of a sequence",
                   "softmax_cross_entropy",
                   NoAttributes(),
                   {drawn_normal(sequence), drawn_whole(case_plain({case_batch, case_time}), 6)}});
  cases.push_back({"softmax_cross_entropy_backward",
                   "softmax_cross_entropy_backward",
                   NoAttributes(),
                   {drawn_normal(case_plain({case_batch})), drawn_normal(case_rows(case_batch, 10)),
                    drawn_whole(case_plain({case_batch}), 10)}});
  cases.push_back({"softmax_cross_entropy_backward of a sequence",
                   "softmax_cross_entropy_backward",
                   NoAttributes(),
                   {drawn_normal(case_plain({case_batch, case_time})), drawn_normal(sequence),
                    drawn_whole(case_plain({case_batch, case_time}), 6)}});
}

void add_training(std::vector<OpCase>& cases) {
  const Shape channels = case_plain({3});
  const NormaliseAttributes epsilon{1e-3};
  for (const Shape& x : {case_image(case_batch, 3, 2, 5), case_rows(Extent(4) * case_batch, 3)}) {
    const std::string name = " " + to_text_with_batch(x);
    cases.push_back({"batch_norm_training" + name,
                     "batch_norm_training",
                     epsilon,
                     {drawn_normal(x), drawn_positive(channels), drawn_normal(channels)}});
    cases.push_back(
        {"batch_norm_training with an addend" + name,
         "batch_norm_training",
         NormaliseAttributes{.epsilon = 1e-3, .activation = Activation::relu},
         {drawn_normal(x), drawn_positive(channels), drawn_normal(channels), drawn_normal(x)}});
    cases.push_back({"batch_norm_training_backward after relu" + name,
                     "batch_norm_training_backward",
                     epsilon,
                     {drawn_normal(x), drawn_normal(x), drawn_positive(channels),
                      drawn_normal(channels), drawn_positive(channels), drawn_normal(channels)}});
    cases.push_back({"batch_norm_training_backward" + name,
                     "batch_norm_training_backward",
                     epsilon,
                     {drawn_normal(x), drawn_normal(x), drawn_positive(channels),
                      drawn_normal(channels), drawn_positive(channels)}});
    cases.push_back({"batch_norm_inference" + name,
                     "batch_norm_inference",
                     epsilon,
                     {drawn_normal(x), drawn_positive(channels), drawn_normal(channels),
                      drawn_normal(channels), drawn_positive(channels)}});
  }
  for (const double rate : {0.0, 0.1, 0.7}) {
    cases.push_back(
        {"dropout " + std::to_string(rate),
         "dropout",
         RandomAttributes{77, rate},
         {drawn_normal(case_rows(case_batch, 131)), integer_operand(42), integer_operand(5)}});
  }
  const Shape w = case_plain({5, 3});
  const Shape b = case_plain({7});
  OptimiserAttributes sgd;
  cases.push_back({"sgd_step",
                   "sgd_step",
                   sgd,
                   {number_operand(0.1), integer_operand(0), drawn_normal(w), drawn_normal(w),
                    drawn_normal(b), drawn_normal(b)}});
  sgd.weight_decay = 0.01;
  sgd.momentum = 0.9;
  sgd.moments = 1;
  for (const bool nesterov : {false, true}) {
    sgd.nesterov = nesterov;
    cases.push_back({nesterov ? "sgd_step, nesterov" : "sgd_step, momentum",
                     "sgd_step",
                     sgd,
                     {number_operand(0.1), integer_operand(3), drawn_normal(w), drawn_normal(w),
                      drawn_normal(w), drawn_normal(b), drawn_normal(b), drawn_normal(b)}});
  }
  OptimiserAttributes adam;
  adam.weight_decay = 0.01;
  adam.moments = 2;
  for (const bool decoupled : {false, true}) {
    adam.decoupled = decoupled;
    cases.push_back({decoupled ? "adam_step, decoupled decay" : "adam_step",
                     "adam_step",
                     adam,
                     {number_operand(0.001), integer_operand(decoupled ? 0 : 9), drawn_normal(w),
                      drawn_normal(w), drawn_normal(w), drawn_positive(w), drawn_normal(b),
                      drawn_normal(b), drawn_normal(b), drawn_positive(b)}});
  }
  for (const char* name : {"nadam_step", "rmsprop_step"}) {
    cases.push_back({name,
                     name,
                     OptimiserAttributes{.momentum = 0.9, .clip_norm = 1, .moments = 2},
                     {number_operand(0.001), integer_operand(2), drawn_normal(w), drawn_normal(w),
                      drawn_positive(w), drawn_positive(w)}});
  }
  for (const char* name : {"adagrad_step", "lion_step"}) {
    cases.push_back({name,
                     name,
                     OptimiserAttributes{.clip_value = 0.5, .moments = 1},
                     {number_operand(0.001), integer_operand(2), drawn_normal(w), drawn_normal(w),
                      drawn_positive(w)}});
  }
  cases.push_back({"average_step",
                   "average_step",
                   OptimiserAttributes{},
                   {number_operand(0.01), integer_operand(2), drawn_normal(w), drawn_normal(w),
                    drawn_normal(b), drawn_normal(b)}});
  cases.push_back({"assign", "assign", NoAttributes(), {drawn_normal(w), drawn_normal(w)}});
  cases.push_back(
      {"assign of i64", "assign", NoAttributes(), {drawn_whole(b, 9), drawn_whole(b, 9)}});
}

}  // namespace

std::vector<OpCase> training_op_cases() {
  std::vector<OpCase> cases;
  add_products(cases);
  add_losses(cases);
  add_training(cases);
  return cases;
}

}  // namespace netloom
