#include "engine/data/bind.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QtTest>

#include "engine/data/csv.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class BindTest : public QObject {
  Q_OBJECT
 private slots:
  void binds_digits();
  void joins_single_columns_in_order();
  void flat_vectors_fit_images_and_back();
  void standardises_by_the_training_rows();
  void writes_named_classes_as_numbers();
  void numeric_classes_stay_numbers();
  void leaves_targets_out_of_features();
  void takes_an_autoencoder();
  void drops_rows_when_asked();
  void spreads_classes_over_the_split();
  void repeats_rows_of_rare_classes();
};

void BindTest::binds_digits() {
  DataSettings settings;
  settings.columns = {{"image", {"pixels"}}, {"label", {"digit"}}};
  const std::vector<DataSlot> nodes{input_slot("image", digit_image), class_slot("label", 10)};
  const BindResult result = bind_data(built_in("digits"), settings, nodes);
  QCOMPARE(said(result), QString());
  QVERIFY(result.data.has_value());
  QCOMPARE(result.data->split.train.size(), 1258U);
  const BoundColumn& label = *result.data->column("label");
  QCOMPARE(label.values.dtype(), Dtype::i64);
  QCOMPARE(label.classes.size(), 10U);
  QCOMPARE(label.values.values<std::int64_t>()[9], 9);
  QCOMPARE(result.data->columns[0].node, std::string("image"));
  QVERIFY(result.data->column("image")->values.shape().per_sample() == digit_image);
}

void BindTest::joins_single_columns_in_order() {
  DataSettings settings;
  settings.columns = {{"x", {"petal width (cm)", "sepal length (cm)"}}, {"y", {"species"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(2)), class_slot("y", 3)};
  const BindResult result = bind_data(built_in("iris"), settings, nodes);
  QCOMPARE(said(result), QString());
  QCOMPARE(floats_of(result, "x", 4), (std::vector<float>{0.2F, 5.1F, 0.2F, 4.9F}));
}

void BindTest::flat_vectors_fit_images_and_back() {
  DataSettings settings;
  settings.columns = {{"x", {"pixels"}}, {"y", {"digit"}}};
  std::vector<DataSlot> nodes{input_slot("x", vector_of(64)), class_slot("y", 10)};
  QCOMPARE(said(bind_data(built_in("digits"), settings, nodes)), QString());
  settings.columns = {{"x", {"features"}}, {"y", {"species"}}};
  nodes = {input_slot("x", {{Role::channel, 1}, {Role::height, 2}, {Role::width, 2}}),
           class_slot("y", 3)};
  QCOMPARE(said(bind_data(built_in("iris"), settings, nodes)), QString());
}

void BindTest::standardises_by_the_training_rows() {
  DataSettings settings;
  settings.columns = {{"x", {"features"}}, {"y", {"progress"}}};
  settings.standardise = {"x", "y"};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(10)), number_slot("y", 1)};
  const Dataset dataset = built_in("diabetes");
  const BindResult result = bind_data(dataset, settings, nodes);
  QCOMPARE(said(result), QString());
  const BoundColumn& target = *result.data->column("y");
  QVERIFY(target.standardiser.has_value());
  double mean = 0;
  for (const std::int64_t row : result.data->split.train) {
    mean += double{target.values.values<float>()[static_cast<std::size_t>(row)]};
  }
  QVERIFY(std::abs(mean) < 1e-3);
  const auto back = target.standardiser->inverse(target.values);
  QVERIFY(std::abs(back.values<float>()[0] - 151) < 1e-3F);
  QVERIFY(*target.standardiser ==
          Standardiser::fit(dataset.column("progress")->values, result.data->split.train));
}

void BindTest::writes_named_classes_as_numbers() {
  DataSettings settings;
  settings.columns = {{"x", {"weight", "kind"}}, {"y", {"legs"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(4)), number_slot("y", 1)};
  const BindResult result = bind_data(parse_csv(animals, "animals.csv"), settings, nodes);
  QCOMPARE(said(result), QString());
  // bird, cat, dog in alphabetical order.
  QCOMPARE(floats_of(result, "x", 8), (std::vector<float>{4.5F, 0, 1, 0, 30.5F, 0, 0, 1}));
  settings.columns = {{"x", {"mean radius"}}, {"y", {"diagnosis"}}};
  const std::vector<DataSlot> binary{input_slot("x", vector_of(1)), number_slot("y", 1)};
  const BindResult cancer = bind_data(built_in("breast_cancer"), settings, binary);
  QCOMPARE(said(cancer), QString());
  const auto labels = cancer.data->column("y")->values.values<float>();
  QCOMPARE(std::count(labels.begin(), labels.end(), 1.0F), 357);
  QCOMPARE(cancer.data->column("y")->classes, (std::vector<std::string>{"malignant", "benign"}));
}

void BindTest::numeric_classes_stay_numbers() {
  DataSettings settings;
  settings.columns = {{"x", {"legs"}}, {"y", {"kind"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), class_slot("y", 3)};
  const BindResult result = bind_data(parse_csv(animals, "animals.csv"), settings, nodes);
  QCOMPARE(said(result), QString());
  QCOMPARE(floats_of(result, "x", 3), (std::vector<float>{4, 4, 2}));
}

void BindTest::leaves_targets_out_of_features() {
  DataSettings settings;
  settings.columns = {{"x", {"features"}}, {"y", {"legs"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), number_slot("y", 1)};
  const BindResult result = bind_data(parse_csv(animals, "animals.csv"), settings, nodes);
  QCOMPARE(said(result), QString());
  QCOMPARE(result.data->column("x")->names, (std::vector<std::string>{"weight"}));
}

void BindTest::takes_an_autoencoder() {
  DataSettings settings;
  settings.columns = {{"x", {"pixels"}}, {"same", {"pixels"}}};
  DataSlot target = input_slot("same", digit_image);
  target.is_target = true;
  const std::vector<DataSlot> nodes{input_slot("x", digit_image), target};
  QCOMPARE(said(bind_data(built_in("digits"), settings, nodes)), QString());
}

void BindTest::drops_rows_when_asked() {
  std::string text = "x,y\n";
  for (int i = 0; i < 30; ++i) text += i % 10 == 3 ? ",a\n" : std::to_string(i) + ".5,a\n";
  text += "oops,b\n1.5,b\n";
  const Dataset dataset = parse_csv(text, "gaps.csv");
  DataSettings settings;
  settings.columns = {{"x", {"x"}}, {"y", {"y"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), class_slot("y", 2)};
  const BindResult refused = bind_data(dataset, settings, nodes);
  QVERIFY(!refused.data.has_value());
  QCOMPARE(
      said(refused),
      QString("error data.text x: gaps.csv:32: \"oops\" in column x is no number. Write a "
              "number, or leave the cell empty.\nerror data.missing x: Rows without a value for "
              "x: 3 of 32, the first is row 4. Fill them, or set \"missing\" to drop_rows."));
  settings.missing = MissingValues::drop_rows;
  const BindResult dropped = bind_data(dataset, settings, nodes);
  QVERIFY(dropped.data.has_value());
  QCOMPARE(dropped.data->dropped_rows, 4);
  const Split& split = dropped.data->split;
  QCOMPARE(split.train.size() + split.validation.size() + split.test.size(), 28U);
  QVERIFY(std::find(split.train.begin(), split.train.end(), 30) == split.train.end());
  QCOMPARE(dropped.diagnostics.front().severity, Severity::warning);
}

void BindTest::spreads_classes_over_the_split() {
  DataSettings settings;
  settings.columns = {{"x", {"features"}}, {"y", {"species"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(4)), class_slot("y", 3)};
  const BindResult result = bind_data(built_in("iris"), settings, nodes);
  const auto labels = result.data->column("y")->values.values<std::int64_t>();
  std::vector<int> counts(3, 0);
  for (const std::int64_t row : result.data->split.test) {
    ++counts[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
  }
  QCOMPARE(counts, (std::vector<int>{10, 10, 10}));
}

void BindTest::repeats_rows_of_rare_classes() {
  DataSettings settings;
  settings.balance = true;
  settings.columns = {{"x", {"features"}}, {"y", {"diagnosis"}}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(30)), class_slot("y", 2)};
  const Dataset dataset = built_in("breast_cancer");
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const auto labels = result.data->column("y")->values.values<std::int64_t>();
  std::map<std::int64_t, int> seen;
  std::vector<int> counts(2, 0);
  for (const std::int64_t row : result.data->split.train) {
    ++seen[row];
    ++counts[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
  }
  QCOMPARE(counts[0], counts[1]);
  for (const auto& [row, times] : seen) {
    const bool frequent = labels[static_cast<std::size_t>(row)] == 1;
    QVERIFY(frequent ? times == 1 : times == 1 || times == 2);
  }
  settings.balance = false;
  const BindResult plain = bind_data(dataset, settings, nodes);
  QCOMPARE(seen.size(), plain.data->split.train.size());
  QVERIFY(plain.data->split.test == result.data->split.test);

  settings.balance = true;
  settings.columns = {{"x", {"features"}}, {"y", {"progress"}}};
  const std::vector<DataSlot> numbers{input_slot("x", vector_of(10)), number_slot("y", 1)};
  const BindResult nothing = bind_data(built_in("diabetes"), settings, numbers);
  QCOMPARE(said(nothing),
           "warning data.balance : \"balance\" repeats rows of rare classes, but no target takes "
           "one class a row. Set it to false.");
}

NETLOOM_TEST(BindTest)

}  // namespace netloom

#include "bind_test.moc"
