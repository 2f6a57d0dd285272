#include "engine/data/bind.h"

#include <algorithm>
#include <cmath>

#include <QtTest>

#include "engine/data/catalogue.h"
#include "engine/data/csv.h"
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
  void reports_what_does_not_fit_data();
  void reports_what_does_not_fit();
  void shape_and_class_problems_carry_their_fix();
};

namespace {

Dataset built_in(const std::string& name) {
  DataSettings settings;
  settings.source = name;
  return DatasetCatalogue(NETLOOM_SOURCE_DIR "/resources/data").open(settings, ".");
}

DataSlot input_slot(const std::string& node, const Shape& sample) {
  return {node, Dtype::f32, sample, false, std::nullopt};
}

DataSlot class_slot(const std::string& node, std::int64_t classes) {
  return {node, Dtype::i64, {}, true, classes};
}

DataSlot number_slot(const std::string& node, std::int64_t features) {
  return {node, Dtype::f32, {{Role::feature, features}}, true, std::nullopt};
}

const Shape digit_image{{Role::channel, 1}, {Role::height, 8}, {Role::width, 8}};

Shape vector_of(std::int64_t features) {
  return {{Role::feature, features}};
}

std::vector<float> floats_of(const BindResult& result, std::string_view node, std::size_t count) {
  const auto values = result.data->column(node)->values.values<float>();
  return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// "error data.shape image: message", one per line.
QString said(const BindResult& result) {
  QStringList lines;
  for (const Diagnostic& one : result.diagnostics) {
    lines << QString("%1 %2 %3: %4")
                 .arg(one.severity == Severity::error ? "error" : "warning",
                      QString::fromStdString(one.code), QString::fromStdString(one.node),
                      QString::fromStdString(one.message));
  }
  return lines.join('\n');
}

const char* const animals =
    "weight,kind,legs,note\n4.5,cat,4,a\n30.5,dog,4,b\n0.5,bird,2,c\n5.5,cat,4,d\n25.5,dog,4,e\n"
    "0.25,bird,2,f\n3.5,cat,4,g\n28.5,dog,4,h\n0.75,bird,2,i\n4.25,cat,3,j\n";

}  // namespace

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

void BindTest::reports_what_does_not_fit_data() {
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("target");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("classes");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nearest column")
      << "wieght"
      << "kind" << 1 << 3
      << "error data.column x: \"animals.csv\" has no column \"wieght\". "
         "Did you mean \"weight\"?";
  QTest::newRow("unknown column")
      << "height of shoulder"
      << "kind" << 1 << 3
      << "error data.column x: \"animals.csv\" has no column \"height of shoulder\". There are "
         "\"weight\", \"kind\", \"legs\", \"note\", \"features\".";
  QTest::newRow("shape") << "weight"
                         << "kind" << 4 << 3
                         << "error data.shape x: Column \"weight\" gives 1, node x wants 4.";
  QTest::newRow("too many classes") << "weight"
                                    << "kind" << 1 << 2
                                    << "error data.classes y: Column \"kind\" has 3 classes, y "
                                       "declares 2.";
  QTest::newRow("too few classes") << "weight"
                                   << "kind" << 1 << 5
                                   << "warning data.classes y: Column \"kind\" has 3 classes, y "
                                      "declares 5.";
  QTest::newRow("free text") << "note"
                             << "kind" << 1 << 3
                             << "error data.text x: Column \"note\" holds free text such as \"a\", "
                                "node x takes numbers.";
  QTest::newRow("leak")
      << "weight,kind"
      << "kind" << 4 << 3
      << "error data.leak x: Column \"kind\" is given to input x and to be learned "
         "by y. Take it from the input.";
  QTest::newRow("nothing bound")
      << ""
      << "kind" << 1 << 3
      << "error data.unbound x: Node x has no column of \"animals.csv\". "
         "Bind one of \"weight\", \"kind\", \"legs\", \"note\", "
         "\"features\".";
  QTest::newRow("two class columns") << "weight"
                                     << "kind,legs" << 1 << 3
                                     << "error data.classes y: Node y takes one class a row; "
                                        "columns \"kind\", \"legs\" cannot give "
                                        "that. Bind one column of classes.";
}

void BindTest::reports_what_does_not_fit() {
  QFETCH(QString, input);
  QFETCH(QString, target);
  QFETCH(int, width);
  QFETCH(int, classes);
  QFETCH(QString, expected);
  const auto names = [](const QString& list) {
    std::vector<std::string> result;
    for (const QString& one : list.split(',', Qt::SkipEmptyParts))
      result.push_back(one.toStdString());
    return result;
  };
  DataSettings settings;
  settings.columns = {{"x", names(input)}, {"y", names(target)}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(width)), class_slot("y", classes)};
  const BindResult result = bind_data(parse_csv(animals, "animals.csv"), settings, nodes);
  QCOMPARE(said(result), expected);
  QCOMPARE(result.data.has_value(), expected.startsWith("warning"));
}

void BindTest::shape_and_class_problems_carry_their_fix() {
  DataSettings settings;
  settings.columns = {{"image", {"pixels"}}, {"label", {"digit"}}, {"imag", {"pixels"}}};
  settings.standardise = {"label"};
  const Shape colour{{Role::channel, 3}, {Role::height, 8}, {Role::width, 8}};
  const std::vector<DataSlot> nodes{input_slot("image", colour), class_slot("label", 8)};
  const BindResult result = bind_data(built_in("digits"), settings, nodes);
  QCOMPARE(
      said(result),
      QString("error data.node imag: The data binds \"imag\", which is no input or target. Did "
              "you mean \"image\"?\n"
              "error data.standardise label: Node label takes a class, which has no mean. Leave "
              "it out of \"standardise\".\n"
              "error data.shape image: Column \"pixels\" gives 1×8×8, node image wants 3×8×8.\n"
              "error data.classes label: Column \"digit\" has 10 classes, label declares 8."));
  const Fix& shape = result.diagnostics[2].fixes.at(0);
  QCOMPARE(shape.title, std::string("Set shape to 1×8×8"));
  QCOMPARE(shape.value, std::string("[\"channel 1\", \"height 8\", \"width 8\"]"));
  const Fix& classes = result.diagnostics[3].fixes.at(0);
  QCOMPARE(classes.kind, Fix::Kind::set_parameter);
  QCOMPARE(classes.node + "." + classes.parameter + " = " + classes.value,
           std::string("label.classes = 10"));
  QCOMPARE(result.diagnostics[3].title, std::string("10 classes for 8"));
}

NETLOOM_TEST(BindTest)

}  // namespace netloom

#include "bind_test.moc"
