#include "engine/core/text.h"
#include "tests/engine/ops/case_operands.h"

namespace netloom {

namespace {

void add_elementwise(std::vector<OpCase>& cases) {
  const ElementwiseAttributes constants{0.3, -0.7};
  for (const char* op : {"relu", "leaky_relu", "abs", "elu"}) {
    cases.push_back({op, op, constants, {drawn_away(case_rows(case_batch, 7))}});
    cases.push_back({std::string(op) + " scalar", op, constants, {drawn_away(Shape())}});
  }
  for (const char* op : {"tanh", "sigmoid", "exp", "square", "negate", "affine", "silu", "mish",
                         "gelu", "gelu_tanh", "sine"}) {
    cases.push_back({op, op, constants, {drawn_normal(case_image(case_batch, 2, 3, 5))}});
  }
  for (const char* op : {"log", "sqrt", "reciprocal", "power"}) {
    cases.push_back({op, op, constants, {drawn_positive(case_rows(case_batch, 37))}});
  }
  for (const char* op :
       {"relu_backward", "leaky_relu_backward", "tanh_backward", "sigmoid_backward", "exp_backward",
        "log_backward", "sqrt_backward", "square_backward", "abs_backward", "elu_backward",
        "silu_backward", "mish_backward", "gelu_backward", "gelu_tanh_backward", "sine_backward",
        "reciprocal_backward", "power_backward"}) {
    const std::string_view name = op;
    const bool root =
        name.starts_with("log") || name.starts_with("sqrt") || name.starts_with("power");
    const OpOperand saved =
        root ? drawn_positive(case_rows(case_batch, 19)) : drawn_away(case_rows(case_batch, 19));
    cases.push_back({op, op, constants, {drawn_normal(case_rows(case_batch, 19)), saved}});
  }
}

/// Functions whose constants say where they bend.
void add_bent(std::vector<OpCase>& cases) {
  const std::vector<std::pair<const char*, ElementwiseAttributes>> functions{
      {"softplus", {1, 20}},
      {"softplus", {0.7, 0.9}},
      {"softplus", {-1, 20}},
      {"clip", {-0.5, 0.75}},
      {"hard_sigmoid", {0.3, 0.5}},
      {"hard_swish", {}},
      {"shrink", {0.5, 0.5}},
      {"shrink", {0.5, 0}},
      {"threshold", {0.1, 20}},
      {"elu", {1.7, 2}},
      {"sine", {30, 0}}};
  for (const auto& [op, constants] : functions) {
    const auto name = std::string(op) + " " + number_text(constants.alpha).text() + ", " +
                      number_text(constants.beta).text();
    cases.push_back({name, op, constants, {drawn_normal(case_rows(case_batch, 41))}});
    cases.push_back(
        {name + " wide", op, constants, {{Fill::distinct, case_rows(case_batch, 400)}}});
    const auto backward = std::string(op) + "_backward";
    cases.push_back(
        {name + " backward",
         backward,
         constants,
         {drawn_normal(case_rows(case_batch, 41)), drawn_normal(case_rows(case_batch, 41))}});
  }
  for (const double exponent : {2.0, 3.0, -1.0, -2.0, 0.0}) {
    cases.push_back({"power " + number_text(exponent).text(),
                     "power",
                     ElementwiseAttributes{exponent, 0},
                     {drawn_away(case_rows(case_batch, 23))}});
  }
}

void add_arithmetic(std::vector<OpCase>& cases) {
  const std::vector<std::pair<Shape, Shape>> pairs{
      {case_rows(case_batch, 33), case_rows(case_batch, 33)},
      {case_rows(case_batch, 5), case_plain({5})},
      {case_rows(case_batch, 5), case_rows(case_batch, 1)},
      {Shape(), case_rows(case_batch, 5)},
      {case_image(case_batch, 3, 2, 5), case_plain({3, 1, 1})},
      {case_plain({case_batch, 1, 4}), case_plain({case_time, 1})},
      {Shape(), Shape()}};
  for (const auto& [a, b] : pairs) {
    const std::string shapes = " " + to_text_with_batch(a) + " and " + to_text_with_batch(b);
    for (const char* op : {"add", "subtract", "multiply"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {drawn_normal(a), drawn_normal(b)}});
    }
    cases.push_back(
        {"divide" + shapes, "divide", NoAttributes(), {drawn_normal(a), drawn_positive(b)}});
    for (const char* op : {"maximum", "minimum"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {drawn_distinct(a), drawn_distinct(b)}});
    }
    for (const char* op : {"equal", "less", "less_equal"}) {
      cases.push_back({op + shapes, op, NoAttributes(), {drawn_whole(a, 3), drawn_whole(b, 3)}});
    }
    cases.push_back({"maximum_backward" + shapes,
                     "maximum_backward",
                     NoAttributes(),
                     {drawn_normal(*broadcast(a, b)), drawn_distinct(a), drawn_distinct(b)}});
  }
  for (const char* op : {"add", "subtract", "multiply", "maximum", "minimum"}) {
    cases.push_back(
        {std::string(op) + " of i64",
         op,
         NoAttributes(),
         {drawn_whole(case_rows(case_batch, 5), 100), drawn_whole(case_plain({5}), 9)}});
  }
  for (const char* op : {"equal", "less", "less_equal"}) {
    cases.push_back(
        {std::string(op) + " of f32",
         op,
         NoAttributes(),
         {drawn_distinct(case_rows(case_batch, 6)), drawn_distinct(case_rows(case_batch, 6))}});
  }
  const OpOperand condition = drawn_whole(case_rows(case_batch, 37), 2, Dtype::boolean);
  cases.push_back({"where",
                   "where",
                   NoAttributes(),
                   {condition, drawn_normal(case_rows(case_batch, 37)),
                    drawn_normal(case_rows(case_batch, 37))}});
  cases.push_back({"equal of bool",
                   "equal",
                   NoAttributes(),
                   {drawn_whole(case_rows(case_batch, 6), 2, Dtype::boolean),
                    drawn_whole(case_rows(case_batch, 6), 2, Dtype::boolean)}});
}

/// Steps on operands and on each other; a row stretched, and a value between that is a result.
void add_chains(std::vector<OpCase>& cases) {
  const ElementwiseAttributes constants{0.3, -0.7};
  const std::vector<ChainStep> chain{{"tanh", constants, {0}},
                                     {"add", NoAttributes(), {2, 1}},
                                     {"affine", constants, {3}},
                                     {"multiply", NoAttributes(), {4, 0}}};
  const std::vector<OpOperand> operands{drawn_normal(case_rows(case_batch, 7)),
                                        drawn_normal(case_plain({7}))};
  cases.push_back({"chain", "pointwise_chain", ChainAttributes{chain, {5}}, operands});
  cases.push_back(
      {"chain of two results", "pointwise_chain", ChainAttributes{chain, {5, 3}}, operands});
}

}  // namespace

std::vector<OpCase> elementwise_op_cases() {
  std::vector<OpCase> cases;
  add_elementwise(cases);
  add_bent(cases);
  add_arithmetic(cases);
  add_chains(cases);
  return cases;
}

}  // namespace netloom
