#include "tests/engine/layers/refused_uses.h"

namespace netloom {

namespace {

LayerOperand at_port(const char* port, const Shape& shape) {
  return {port, shape, counted(static_cast<std::size_t>(shape.count()))};
}
LayerOperand classes_at(const char* port) {
  return {port, {{Role::batch, 1}}, {1}, 3};
}
ParameterValue text_value(const char* text) {
  return std::string(text);
}
ParameterValue count_value(std::int64_t number) {
  return number;
}

std::vector<RefusedUse> refused_combinations() {
  const LayerOperand list6 = at_port("x", list_shape(1, 6));
  const LayerOperand list4 = at_port("x", list_shape(1, 4));
  return {
      {"multiply", {}, {list6}, "link.few", "x", "Needs two inputs, has 1"},
      {"multiply",
       {},
       {list6, list4},
       "shape.mismatch",
       "x",
       "6 and 4 do not multiply",
       "Insert Dense with 6 units"},
      {"maximum",
       {},
       {list6, list6, list4},
       "shape.mismatch",
       "x",
       "input 3 is 4: feature is 6",
       "Insert Dense with 6 units"},
      {"average",
       {},
       {list6, classes_at("x")},
       "dtype.mismatch",
       "x",
       "Needs real numbers",
       "Insert One-hot"},
      {"subtract",
       {},
       {at_port("a", list_shape(1, 6)), at_port("b", list_shape(1, 4))},
       "shape.mismatch",
       "b",
       "feature is 6 and 4",
       "6"},
      {"matmul",
       {},
       {at_port("a", sequence_shape(2, 3)), at_port("b", sequence_shape(2, 3))},
       "shape.mismatch",
       "b",
       "a brings 3 columns and b 2 rows",
       "Transpose b"},
      {"matmul",
       {},
       {at_port("a", list_shape(1, 3)), at_port("b", sequence_shape(2, 3))},
       "shape.rank",
       "a",
       "Needs a matrix, gets 3",
       "Insert Reshape"},
      {"bilinear",
       {},
       {at_port("a", map_shape(1, 2, 2)), at_port("b", list_shape(1, 3))},
       "shape.rank",
       "a",
       "Needs a list, gets 1×2×2",
       "Insert Flatten"},
      {"stack", {}, {list6, list4}, "shape.mismatch", "x", "6 and 4 do not stack"},
      {"dot",
       {},
       {classes_at("a"), list6},
       "dtype.mismatch",
       "a",
       "class numbers",
       "Insert One-hot"},
  };
}

std::vector<RefusedUse> refused_shapes() {
  const LayerOperand list6 = at_port("x", list_shape(1, 6));
  return {
      {"glu", {}, {at_port("x", list_shape(1, 5))}, "shape.odd", "x", "5 cannot be halved", "6"},
      {"softmax",
       {{"axis", text_value("time")}},
       {list6},
       "parameter.fit",
       "axis",
       "No axis time in 6",
       "Set axis to auto"},
      {"split",
       {{"parts", count_value(4)}},
       {list6},
       "parameter.fit",
       "parts",
       "6 does not split into 4",
       "Set parts to 3"},
      {"slice",
       {{"start", count_value(6)}},
       {list6},
       "parameter.fit",
       "start",
       "has places 0 to 5",
       "Set start to 0"},
      {"select",
       {{"place", count_value(-7)}},
       {list6},
       "parameter.fit",
       "place",
       "No place -7 of 6",
       "Take the last"},
      {"reshape",
       {{"shape", std::vector<std::string>{"height 4", "width -1"}}},
       {list6},
       "parameter.fit",
       "shape",
       "6 do not become height 4 × width -1",
       "Make it one list"},
      {"reshape",
       {{"shape", std::vector<std::string>{"-1", "-1"}}},
       {list6},
       "parameter.fit",
       "shape",
       "Two sizes are -1",
       "Make it one list"},
      {"permute",
       {},
       {at_port("x", map_shape(1, 2, 3))},
       "parameter.fit",
       "order",
       "2, 1 is no order of 3 axes",
       "Set order to 3, 2, 1"},
      {"reduce_mean",
       {{"axis", text_value("space")}},
       {list6},
       "parameter.fit",
       "axis",
       "No places in 6",
       "Set axis to auto"},
      {"swiglu",
       {},
       {at_port("x", map_shape(1, 2, 2))},
       "shape.rank",
       "x",
       "Needs a vector",
       "Insert Flatten"},
  };
}

std::vector<RefusedUse> refused_values() {
  const LayerOperand list6 = at_port("x", list_shape(1, 6));
  return {
      {"clip",
       {{"least", 2.0}},
       {list6},
       "parameter.fit",
       "most",
       "most must be above least",
       "Set most to 3"},
      {"rrelu",
       {{"lower", 0.5}},
       {list6},
       "parameter.fit",
       "upper",
       "which is 0.5",
       "Set upper to"},
      {"one_hot",
       {},
       {list6},
       "dtype.mismatch",
       "x",
       "Needs class numbers",
       "Let the input hold classes"},
      {"one_hot",
       {{"classes", count_value(2)}},
       {classes_at("x")},
       "parameter.fit",
       "classes",
       "2 places for 3 classes",
       "Take the number of the data"},
      {"arg_max",
       {},
       {classes_at("x")},
       "dtype.mismatch",
       "x",
       "Needs real numbers",
       "Insert One-hot"},
      {"activity_penalty",
       {{"l1", 0.0}},
       {list6},
       "parameter.fit",
       "l1",
       "Both weights are 0",
       "Set l1 to 0.01"},
  };
}

std::vector<RefusedUse> refused_sequences() {
  const LayerOperand steps = at_port("x", sequence_shape(5, 10));
  const LayerOperand labels{"target", {{Role::batch, 1}, {Role::time, 3}}, {1, 2, 1}, 4};
  const LayerOperand scores = at_port("scores", sequence_shape(5, 4));
  return {
      {"multi_head_attention",
       {{"heads", count_value(4)}},
       {steps},
       "parameter.fit",
       "heads",
       "10 features for 4 heads",
       "Use 5 heads"},
      {"multi_head_attention",
       {{"heads", count_value(2)}},
       {steps, {"hidden", {{Role::batch, 1}, {Role::time, 7}}, counted(7), 8}},
       "shape.mismatch",
       "hidden",
       "for each of 5 steps"},
      {"crop1d",
       {{"before", count_value(3)}, {"after", count_value(2)}},
       {steps},
       "pad.nothing_left",
       "x",
       "cutting 3 and 2 off leaves nothing"},
      {"ctc",
       {},
       {at_port("scores", sequence_shape(5, 3)), labels},
       "classes.mismatch",
       "scores",
       "3 scores for 4 classes",
       "4"},
      {"ctc", {}, {scores, classes_at("target")}, "shape.rank", "target", "Needs a row of labels"},
      {"ctc",
       {},
       {scores, at_port("target", list_shape(1, 3))},
       "classes.missing",
       "target",
       "holds other quantities"},
      {"ctc",
       {{"blank", count_value(4)}},
       {scores, labels},
       "parameter.fit",
       "blank",
       "Blank 4 of 4 classes",
       "Use class 0"},
  };
}

}  // namespace

const std::vector<RefusedUse>& refused_uses() {
  static const std::vector<RefusedUse> all = [] {
    std::vector<RefusedUse> uses;
    for (const auto& part :
         {refused_combinations(), refused_shapes(), refused_values(), refused_sequences()}) {
      uses.insert(uses.end(), part.begin(), part.end());
    }
    return uses;
  }();
  return all;
}

}  // namespace netloom
