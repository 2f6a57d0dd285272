#include <cmath>

#include <QtTest>
#include <fmt/format.h>

#include "tests/engine/layers/run_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using ArrangedWords = std::vector<std::string>;
using ArrangedList = std::vector<double>;
using ArrangedOperands = std::vector<LayerOperand>;

Parameters setting(const char* name, ParameterValue value) {
  return {{name, std::move(value)}};
}
ParameterValue choice(const char* text) {
  return std::string(text);
}
ParameterValue integer(std::int64_t number) {
  return number;
}

/// The numbers that a layer makes of small operands, worked out by hand or with PyTorch 2.
struct ArrangedNumbers {
  const char* name;
  const char* layer;
  Parameters parameters;
  ArrangedOperands operands;
  const char* shape;  ///< Of the first output, with the batch.
  std::vector<ArrangedList> expected;
  std::map<std::string, ArrangedList> weights = {};
};

ArrangedOperands of_list(const ArrangedList& numbers) {
  return {{"x", list_shape(1, static_cast<std::int64_t>(numbers.size())), numbers}};
}
ArrangedOperands of_pair(const LayerOperand& a, const LayerOperand& b) {
  ArrangedOperands both{a, b};
  both[0].port = "a";
  both[1].port = "b";
  return both;
}
ArrangedOperands of_lists(const ArrangedList& a, const ArrangedList& b) {
  return of_pair(of_list(a)[0], of_list(b)[0]);
}
ArrangedOperands of_many(const std::vector<ArrangedList>& parts) {
  ArrangedOperands all;
  for (const ArrangedList& part : parts) all.push_back(of_list(part)[0]);
  return all;
}
ArrangedOperands of_steps(std::int64_t steps, std::int64_t features) {
  return {
      {"x", sequence_shape(steps, features), counted(static_cast<std::size_t>(steps * features))}};
}
ArrangedOperands of_map(std::int64_t channels, std::int64_t height, std::int64_t width) {
  return {{"x", map_shape(channels, height, width),
           counted(static_cast<std::size_t>(channels * height * width))}};
}

using ArrangedRows = std::vector<ArrangedNumbers>;

void add_combined(ArrangedRows& rows) {
  const ArrangedOperands weighed{of_map(2, 1, 2)[0], {"x", map_shape(2, 1, 1), {10, 100}}};
  const LayerOperand steps = of_steps(2, 2)[0];
  rows.push_back({"one per channel", "multiply", {}, weighed, "1×2×1×2", {{10, 20, 300, 400}}});
  rows.push_back({"list from steps",
                  "subtract",
                  {},
                  of_pair(steps, of_list({10, 20})[0]),
                  "1×2×2",
                  {{-9, -18, -7, -16}}});
  rows.push_back({"quotients", "divide", {}, of_lists({1, 2}, {4, 8}), "1×2", {{0.25, 0.25}}});
  rows.push_back(
      {"mean of three", "average", {}, of_many({{1, 2}, {3, 4}, {8, 0}}), "1×2", {{4, 2}}});
  rows.push_back({"largest", "maximum", {}, of_many({{1, 5}, {4, 2}}), "1×2", {{4, 5}}});
  rows.push_back({"smallest", "minimum", {}, of_many({{1, 5}, {4, 2}}), "1×2", {{1, 2}}});
  rows.push_back({"gate", "gate", {}, of_lists({1, 2}, {0, std::log(3.0)}), "1×2", {{0.5, 1.5}}});
  rows.push_back({"dot", "dot", {}, of_lists({1, 2, 3}, {4, 5, 6}), "1×1", {{32}}});
  rows.push_back({"cosine",
                  "dot",
                  setting("cosine", true),
                  of_lists({1, 2, 3}, {4, 5, 6}),
                  "1×1",
                  {{0.974631846}}});
  rows.push_back({"rows by rows",
                  "matmul",
                  setting("transpose_b", true),
                  of_pair(of_steps(2, 3)[0], of_steps(2, 3)[0]),
                  "1×2×2",
                  {{14, 32, 32, 77}}});
  rows.push_back({"pairs weighed",
                  "bilinear",
                  setting("units", integer(1)),
                  of_lists({1, 2}, {3, 4, 5}),
                  "1×1",
                  {{150.5}},
                  {{"weight", counted(6)}, {"bias", {0.5}}}});
  rows.push_back(
      {"every pair", "outer", {}, of_lists({1, 2}, {3, 4, 5}), "1×2×3", {{3, 4, 5, 6, 8, 10}}});
  rows.push_back({"stacked", "stack", {}, of_many({{1, 2, 3}, {4, 5, 6}}), "1×2×3", {counted(6)}});
}

void add_arranged(ArrangedRows& rows) {
  rows.push_back({"reshaped",
                  "reshape",
                  setting("shape", ArrangedWords{"channel 2", "height -1", "width 3"}),
                  of_list(counted(12)),
                  "1×2×2×3",
                  {counted(12)}});
  rows.push_back({"transposed", "permute", {}, of_steps(2, 3), "1×3×2", {{1, 4, 2, 5, 3, 6}}});
  rows.push_back({"by role",
                  "permute",
                  setting("order", ArrangedWords{"width", "channel", "height"}),
                  of_map(1, 2, 3),
                  "1×3×1×2",
                  {{1, 4, 2, 5, 3, 6}}});
  rows.push_back({"one step", "unsqueeze", {}, of_list({1, 2}), "1×1×2", {{1, 2}}});
  rows.push_back({"one each",
                  "unsqueeze",
                  setting("place", choice("last")),
                  of_list({1, 2}),
                  "1×2×1",
                  {{1, 2}}});
  rows.push_back({"without ones", "squeeze", {}, of_map(3, 1, 1), "1×3", {{1, 2, 3}}});
  rows.push_back({"tiled", "repeat", {}, of_list({1, 2}), "1×4", {{1, 2, 1, 2}}});
  rows.push_back({"each", "repeat", setting("each", true), of_list({1, 2}), "1×4", {{1, 1, 2, 2}}});
  rows.push_back({"in three",
                  "split",
                  setting("parts", integer(3)),
                  of_list(counted(6)),
                  "1×2",
                  {{1, 2}, {3, 4}, {5, 6}}});
  rows.push_back({"last two",
                  "slice",
                  {{"start", integer(-2)}, {"count", integer(0)}},
                  of_list(counted(5)),
                  "1×2",
                  {{4, 5}}});
  rows.push_back({"last step",
                  "select",
                  {{"axis", choice("time")}, {"place", integer(-1)}},
                  of_steps(3, 2),
                  "1×2",
                  {{5, 6}}});
  rows.push_back({"mirrored",
                  "flip",
                  setting("axis", choice("width")),
                  of_map(1, 2, 3),
                  "1×1×2×3",
                  {{3, 2, 1, 6, 5, 4}}});
}

void add_reduced(ArrangedRows& rows) {
  rows.push_back({"mean of places",
                  "reduce_mean",
                  setting("axis", choice("space")),
                  of_map(2, 2, 2),
                  "1×2",
                  {{2.5, 6.5}}});
  rows.push_back({"sum of all", "reduce_sum", {}, of_map(2, 2, 2), "1×1", {{36}}});
  rows.push_back({"largest, kept",
                  "reduce_max",
                  {{"axis", choice("time")}, {"keep", true}},
                  of_steps(3, 2),
                  "1×1×2",
                  {{5, 6}}});
  rows.push_back({"smallest feature",
                  "reduce_min",
                  setting("axis", choice("feature")),
                  of_steps(3, 2),
                  "1×3",
                  {{1, 3, 5}}});
  rows.push_back({"backwards",
                  "cumulative_sum",
                  {{"axis", choice("time")}, {"backwards", true}},
                  of_steps(3, 2),
                  "1×3×2",
                  {{9, 12, 8, 10, 5, 6}}});
  rows.push_back({"place", "arg_max", {}, of_list({3, 9, 2}), "1", {{1}}});
  rows.push_back({"one hot",
                  "one_hot",
                  {},
                  {{"x", {{Role::batch, 2}}, {2, 0}, 4}},
                  "2×4",
                  {{0, 0, 1, 0, 1, 0, 0, 0}}});
  rows.push_back({"shares over time",
                  "softmax",
                  setting("axis", choice("time")),
                  {{"x", sequence_shape(2, 1), {0, std::log(3.0)}}},
                  "1×2×1",
                  {{0.25, 0.75}}});
  rows.push_back({"penalty",
                  "activity_penalty",
                  {{"l1", 0.1}, {"l2", 0.5}},
                  {{"x", list_shape(2, 2), {1, -2, 3, 0}}},
                  "1",
                  {{3.8}}});
}

void add_weighed(ArrangedRows& rows) {
  const LayerOperand signs{"x", map_shape(2, 1, 2), {-1, 2, -3, 4}};
  const std::map<std::string, ArrangedList> unit{{"weight", {1, 0, 0, 1}}};
  rows.push_back({"slope per channel",
                  "prelu",
                  setting("slopes", choice("channel")),
                  {signs},
                  "1×2×1×2",
                  {{-0.5, 2, -0.3, 4}},
                  {{"weight", {0.5, 0.1}}}});
  rows.push_back({"factor per channel",
                  "scale_shift",
                  {},
                  {signs},
                  "1×2×1×2",
                  {{-1, 5, -31, 39}},
                  {{"weight", {2, 10}}, {"bias", {1, -1}}}});
  rows.push_back(
      {"half gates half", "glu", {}, of_list(counted(4)), "1×2", {{0.952574127, 1.96402758}}});
  rows.push_back({"SiLU gates",
                  "swiglu",
                  setting("units", integer(1)),
                  of_list({1, 2}),
                  "1×1",
                  {{1.46211716}},
                  unit});
  rows.push_back({"GELU gates",
                  "geglu",
                  setting("units", integer(1)),
                  of_list({1, 2}),
                  "1×1",
                  {{1.68268949}},
                  unit});
  rows.push_back({"best piece",
                  "maxout",
                  setting("units", integer(1)),
                  of_list({3, 5}),
                  "1×1",
                  {{5.5}},
                  {{"weight", {1, 0, 0, 1}}, {"bias", {0, 0.5}}}});
  rows.push_back({"no logarithm", "log", {}, of_list({1, -3}), "1×2", {{0, std::log(1e-12)}}});
  rows.push_back({"no root", "sqrt", {}, of_list({9, -3}), "1×2", {{3, 1e-6}}});
  rows.push_back({"one over", "reciprocal", {}, of_list({4, -0.5}), "1×2", {{0.25, -2}}});
}

const ArrangedRows& arranged_numbers() {
  static const ArrangedRows all = [] {
    ArrangedRows rows;
    add_combined(rows);
    add_arranged(rows);
    add_reduced(rows);
    add_weighed(rows);
    return rows;
  }();
  return all;
}

}  // namespace

class ArrangedNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void numbers_and_shapes_data();
  void numbers_and_shapes();
};

void ArrangedNumbersTest::numbers_and_shapes_data() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < arranged_numbers().size(); ++i) {
    const ArrangedNumbers& row = arranged_numbers()[i];
    QTest::addRow("%s: %s", row.layer, row.name) << static_cast<int>(i);
  }
}

void ArrangedNumbersTest::numbers_and_shapes() {
  QFETCH(int, number);
  const ArrangedNumbers& row = arranged_numbers()[static_cast<std::size_t>(number)];
  const LayerResult result =
      run_layer(row.layer, row.parameters, row.operands, Mode::inference, row.weights);
  QCOMPARE(to_text_with_batch(result.shapes[0]), std::string(row.shape));
  QCOMPARE(result.numbers.size(), row.expected.size());
  for (std::size_t k = 0; k < row.expected.size(); ++k) {
    QCOMPARE(result.numbers[k].size(), row.expected[k].size());
    for (std::size_t i = 0; i < row.expected[k].size(); ++i) {
      const double found = result.numbers[k][i];
      QVERIFY2(std::abs(found - row.expected[k][i]) <= 2e-6 * std::max(1.0, std::abs(found)),
               fmt::format("{} for {} at {}", found, row.expected[k][i], i).c_str());
    }
  }
}

NETLOOM_TEST(ArrangedNumbersTest)

}  // namespace netloom

#include "arranged_numbers_test.moc"
