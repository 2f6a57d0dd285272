#include "tests/engine/ops/case_operands.h"

namespace netloom {

namespace {

void add_shapes(std::vector<OpCase>& cases) {
  const Shape sequence{{Role::batch, case_batch}, {Role::time, case_time}, {Role::feature, 6}};
  cases.push_back({"reshape to rows",
                   "reshape",
                   ShapeAttributes{case_rows(case_batch * case_time, 6)},
                   {drawn_normal(sequence)}});
  cases.push_back({"reshape to image",
                   "reshape",
                   ShapeAttributes{case_image(case_batch, 1, 4, 3)},
                   {drawn_normal(case_rows(case_batch, 12))}});
  cases.push_back({"reshape of i64",
                   "reshape",
                   ShapeAttributes{case_plain({case_batch * case_time})},
                   {drawn_whole(case_plain({case_batch, case_time}), 50)}});
  cases.push_back({"broadcast_to new axes",
                   "broadcast_to",
                   ShapeAttributes{case_rows(case_batch, 5)},
                   {drawn_normal(case_plain({5}))}});
  cases.push_back({"broadcast_to inner axes",
                   "broadcast_to",
                   ShapeAttributes{case_image(case_batch, 3, 2, 5)},
                   {drawn_normal(case_plain({3, 1, 1}))}});
  cases.push_back({"broadcast_to scalar",
                   "broadcast_to",
                   ShapeAttributes{case_rows(case_batch, 3)},
                   {drawn_normal(Shape())}});
  cases.push_back({"transpose matrix",
                   "transpose",
                   TransposeAttributes{{1, 0}},
                   {drawn_normal(case_rows(case_batch, 7))}});
  cases.push_back({"transpose image",
                   "transpose",
                   TransposeAttributes{{0, 2, 3, 1}},
                   {drawn_normal(case_image(case_batch, 2, 5, 3))}});
  cases.push_back({"transpose of i64",
                   "transpose",
                   TransposeAttributes{{2, 0, 1}},
                   {drawn_whole(case_plain({2, case_batch, 3}), 99)}});
  cases.push_back({"concat channels",
                   "concat",
                   AxisAttributes{1},
                   {drawn_normal(case_image(case_batch, 2, 3, 3)),
                    drawn_normal(case_image(case_batch, 1, 3, 3)),
                    drawn_normal(case_image(case_batch, 4, 3, 3))}});
  cases.push_back(
      {"concat batch",
       "concat",
       AxisAttributes{0},
       {drawn_normal(case_rows(case_batch, 4)), drawn_normal(case_rows(case_batch, 4))}});
  cases.push_back(
      {"concat one", "concat", AxisAttributes{1}, {drawn_normal(case_rows(case_batch, 4))}});
  cases.push_back({"slice channels",
                   "slice",
                   SliceAttributes{1, 1, 2, {}},
                   {drawn_normal(case_image(case_batch, 4, 3, 2))}});
  cases.push_back(
      {"slice first step", "slice", SliceAttributes{1, 0, 1, {}}, {drawn_normal(sequence)}});
  cases.push_back({"slice half of the batch",
                   "slice",
                   SliceAttributes{0, case_batch, case_batch, {}},
                   {drawn_normal(case_rows(case_batch * Extent(2), 3))}});
  cases.push_back({"slice_backward channels",
                   "slice_backward",
                   SliceAttributes{1, 1, 2, case_image(case_batch, 4, 3, 2)},
                   {drawn_normal(case_image(case_batch, 2, 3, 2))}});
  cases.push_back({"slice_backward half of the batch",
                   "slice_backward",
                   SliceAttributes{0, case_batch, case_batch, case_rows(case_batch * Extent(2), 3)},
                   {drawn_normal(case_rows(case_batch, 3))}});
  cases.push_back(
      {"constant", "constant", ConstantAttributes{0.25, Dtype::f32, case_rows(case_batch, 5)}, {}});
  cases.push_back({"constant of i64", "constant", ConstantAttributes{7, Dtype::i64, Shape()}, {}});
  for (const Dtype to : {Dtype::f32, Dtype::bf16, Dtype::f64, Dtype::i64, Dtype::u8}) {
    cases.push_back({"cast to " + std::string(name_of(to)),
                     "cast",
                     CastAttributes{to},
                     {drawn_positive(case_rows(case_batch, 9))}});
    cases.push_back({"cast of i64 to " + std::string(name_of(to)),
                     "cast",
                     CastAttributes{to},
                     {drawn_whole(case_rows(case_batch, 9), 100)}});
  }
  cases.push_back({"cast of bool",
                   "cast",
                   CastAttributes{Dtype::f32},
                   {drawn_whole(case_rows(case_batch, 9), 2, Dtype::boolean)}});
}

void add_along_axis(std::vector<OpCase>& cases) {
  const Shape x = case_image(case_batch, 2, 70, 3);
  for (const char* op : {"cumulative_sum", "cumulative_sum_backward", "flip"}) {
    for (const int axis : {0, 1, 2, 3}) {
      cases.push_back({op + (" along " + std::to_string(axis)),
                       op,
                       AxisAttributes{axis},
                       {drawn_normal(case_image(case_batch, 2, 5, 3))}});
    }
    cases.push_back(
        {std::string(op) + " of many columns", op, AxisAttributes{1}, {drawn_normal(x)}});
  }
  cases.push_back(
      {"stop_gradient", "stop_gradient", NoAttributes(), {drawn_normal(case_rows(case_batch, 7))}});
  cases.push_back(
      {"flip of i64", "flip", AxisAttributes{1}, {drawn_whole(case_rows(case_batch, 5), 99)}});
  cases.push_back({"one_hot",
                   "one_hot",
                   OneHotAttributes{7},
                   {drawn_whole(case_plain({case_batch, case_time}), 7)}});
  for (const char* op : {"normal_like", "uniform_like"}) {
    cases.push_back(
        {op,
         op,
         RandomAttributes{77, 0},
         {drawn_normal(case_rows(case_batch, 4131)), integer_operand(42), integer_operand(5)}});
  }
}

void add_reductions(std::vector<OpCase>& cases) {
  const Shape x = case_image(case_batch, 3, 4, 5);
  const std::vector<std::pair<std::string, ReduceAttributes>> all{
      {"all", {{0, 1, 2, 3}, false, {}}},
      {"batch", {{0}, false, {}}},
      {"last, kept", {{3}, true, {}}},
      {"space", {{2, 3}, false, {}}},
      {"all but channels", {{0, 2, 3}, true, {}}}};
  for (const auto& [name, attributes] : all) {
    ReduceAttributes backward = attributes;
    backward.shape = x;
    Shape y = x;
    for (const int axis : attributes.axes) y[axis].extent = 1;
    if (!attributes.keep) {
      y = Shape();
      for (int i = 0; i < 4; ++i) {
        bool gone = false;
        for (const int axis : attributes.axes) gone = gone || axis == i;
        if (!gone) y.push_back(x[i]);
      }
    }
    cases.push_back({"sum over " + name, "sum", attributes, {drawn_normal(x)}});
    cases.push_back({"mean over " + name, "mean", attributes, {drawn_normal(x)}});
    cases.push_back({"max over " + name, "max", attributes, {drawn_distinct(x)}});
    cases.push_back({"mean_backward over " + name, "mean_backward", backward, {drawn_normal(y)}});
    cases.push_back({"max_backward over " + name,
                     "max_backward",
                     attributes,
                     {drawn_normal(y), drawn_distinct(x)}});
  }
  cases.push_back({"sum of i64",
                   "sum",
                   ReduceAttributes{{1}, false, {}},
                   {drawn_whole(case_rows(case_batch, 9), 1000)}});
  cases.push_back({"max of i64",
                   "max",
                   ReduceAttributes{{1}, false, {}},
                   {drawn_whole(case_rows(case_batch, 9), 1000)}});
  cases.push_back({"max_backward of equals",
                   "max_backward",
                   ReduceAttributes{{1}, false, {}},
                   {drawn_normal(case_plain({case_batch})),
                    {Fill::number, case_rows(case_batch, 5), Dtype::f32, 1.5}}});
  for (const int axis : {0, 1, 3}) {
    cases.push_back({"argmax along " + std::to_string(axis),
                     "argmax",
                     AxisAttributes{axis},
                     {drawn_distinct(x)}});
  }
  cases.push_back({"argmax of equals",
                   "argmax",
                   AxisAttributes{1},
                   {drawn_whole(case_rows(case_batch, 40), 3)}});
}

}  // namespace

std::vector<OpCase> shape_op_cases() {
  std::vector<OpCase> cases;
  add_shapes(cases);
  add_along_axis(cases);
  add_reductions(cases);
  return cases;
}

}  // namespace netloom
