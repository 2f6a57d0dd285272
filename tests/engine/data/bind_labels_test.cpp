#include <QtTest>

#include "engine/data/csv.h"
#include "engine/data/treated_images.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Labels = std::vector<std::int64_t>;

DataSlot row_slot(const Shape& sample, std::int64_t classes,
                  std::optional<std::int64_t> ignored = {}) {
  return {"y", Dtype::i64, sample, true, classes, ignored};
}

Shape labels_of(std::int64_t count) {
  return {{Role::time, count}};
}

/// Parts for which four rows are enough.
DataSettings few_rows() {
  DataSettings settings;
  settings.split.train = 0.5;
  settings.split.validation = 0.25;
  settings.split.test = 0.25;
  return settings;
}

/// Columns a, b, c of `rows`, beside x.
BindResult bound_rows(const char* rows, const DataSlot& target,
                      const std::vector<std::string>& columns = {"a", "b", "c"}) {
  DataSettings settings = few_rows();
  settings.columns = {{"x", {"x"}}, {"y", columns}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), target};
  const std::string table = std::string("x,a,b,c\n") + rows;
  return bind_data(parse_csv(table, "rows.csv"), settings, nodes);
}

Labels bound_labels(const BindResult& result) {
  const auto values = result.data->column("y")->values.values<std::int64_t>();
  return {values.begin(), values.end()};
}

constexpr const char* some_rows = "0.5,1,2,-1\n0.25,3,0,1\n1.5,2,-1,-1\n2.5,4,4,0\n";

}  // namespace

class BindLabelsTest : public QObject {
  Q_OBJECT
 private slots:
  void several_columns_are_a_row_of_labels();
  void an_array_of_rows_is_too();
  void says_which_label_is_no_class_data();
  void says_which_label_is_no_class();
  void a_label_left_out_is_no_class_data();
  void a_label_left_out_is_no_class();
  void bytes_of_pixels_are_labels();
};

void BindLabelsTest::several_columns_are_a_row_of_labels() {
  const BindResult result = bound_rows(some_rows, row_slot(labels_of(3), 5, -1));
  QCOMPARE(said(result), QString());
  QCOMPARE(bound_labels(result), (Labels{1, 2, -1, 3, 0, 1, 2, -1, -1, 4, 4, 0}));
  QVERIFY(result.data->column("y")->values.shape().per_sample() == labels_of(3));
}

void BindLabelsTest::an_array_of_rows_is_too() {
  Dataset dataset = parse_csv(std::string("x\n1\n2\n3\n4\n"), "x.csv");
  Column rows;
  rows.name = "rows";
  rows.sample = {{Role::none, 2}, {Role::none, 2}};
  rows.values = Array::from<float>(
      Shape::of({4, 2, 2}), std::vector<float>{0, 1, 2, 1, 0, 0, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2});
  dataset.columns.push_back(rows);
  DataSettings settings = few_rows();
  settings.columns = {{"x", {"x"}}, {"y", {"rows"}}};
  const Shape map{{Role::height, 2}, {Role::width, 2}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), row_slot(map, 3)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QCOMPARE(said(result), QString());
  QCOMPARE(bound_labels(result), (Labels{0, 1, 2, 1, 0, 0, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2}));
}

void BindLabelsTest::says_which_label_is_no_class_data() {
  QTest::addColumn<QString>("rows");
  QTest::addColumn<int>("labels");
  QTest::addColumn<QString>("expected");
  QTest::addColumn<QString>("fix");
  QTest::newRow("too large") << "0.5,1,2,3\n1.5,2,9,7\n"
                             << 3
                             << "error data.classes y: Row 2 has the label 9, y declares the "
                                "classes 0–4; 2 labels are outside of them."
                             << "Set classes to 10";
  QTest::newRow("negative") << "0.5,1,2,3\n1.5,2,1,-2\n"
                            << 3
                            << "error data.classes y: Row 2 has the label -2, y declares the "
                               "classes 0–4. Correct it, or let the loss leave this label out."
                            << "";
  QTest::newRow("no whole number") << "0.5,1,2,3.5\n1.5,2,1,0\n"
                                   << 3
                                   << "error data.classes y: Row 1 has the label 3.5, y declares "
                                      "the classes 0–4."
                                   << "";
  QTest::newRow("a longer row") << "0.5,1,2,3\n1.5,2,1,0\n"
                                << 4
                                << "error data.shape y: Columns \"a\", \"b\", \"c\" give 3, node y "
                                   "wants 4."
                                << "Set shape to 3";
}

void BindLabelsTest::says_which_label_is_no_class() {
  QFETCH(QString, rows);
  QFETCH(int, labels);
  QFETCH(QString, expected);
  QFETCH(QString, fix);
  const BindResult result =
      bound_rows(rows.toUtf8().constData(), row_slot(labels_of(labels), 5, -1));
  QCOMPARE(said(result), expected);
  const auto& fixes = result.diagnostics.front().fixes;
  QCOMPARE(fixes.empty() ? QString() : QString::fromStdString(fixes.front().title), fix);
}

void BindLabelsTest::a_label_left_out_is_no_class_data() {
  QTest::addColumn<int>("ignored");
  QTest::addColumn<QString>("counted");
  const QString four = "error data.classes y: Column \"a\" has 4 classes, y declares 3.";
  QTest::newRow("far below") << -100 << four;
  QTest::newRow("right below") << -1 << four;
  QTest::newRow("the first class") << 0 << "";
  QTest::newRow("the last class") << 2 << "";
  QTest::newRow("right above") << 3 << four;
}

void BindLabelsTest::a_label_left_out_is_no_class() {
  QFETCH(int, ignored);
  const std::string rows = "1,2,0,0\n2," + std::to_string(ignored) + ",0,0\n3,0,0,0\n4,1,0,0\n";
  DataSlot one = row_slot({}, 3, ignored);
  const BindResult result = bound_rows(rows.c_str(), one, {"a"});
  QCOMPARE(said(result), QString());
  QCOMPARE(bound_labels(result), (Labels{2, ignored, 0, 1}));
  QCOMPARE(result.data->column("y")->classes, (std::vector<std::string>{"0", "1", "2"}));
  one.ignored.reset();
  QTEST(said(bound_rows(rows.c_str(), one, {"a"})), "counted");
}

void BindLabelsTest::bytes_of_pixels_are_labels() {
  Dataset dataset = parse_csv(std::string("x\n1\n2\n3\n4\n"), "x.csv");
  Column masks;
  masks.name = "masks";
  masks.kind = ColumnKind::image;
  masks.sample = {{Role::channel, 1}, {Role::height, 1}, {Role::width, 2}};
  Shape rows_of_pixels{{Role::batch, 4}};
  for (const Axis& axis : masks.sample) rows_of_pixels.push_back(axis);
  masks.rows = array_rows(Array::from<std::uint8_t>(
      rows_of_pixels, std::vector<std::uint8_t>{0, 255, 2, 1, 0, 0, 1, 1}));
  dataset.columns.push_back(masks);
  DataSettings settings = few_rows();
  settings.columns = {{"x", {"x"}}, {"y", {"masks"}}};
  const Shape map{{Role::height, 1}, {Role::width, 2}};
  const std::vector<DataSlot> nodes{input_slot("x", vector_of(1)), row_slot(map, 3, 255)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QCOMPARE(said(result), QString());
  Labels labels(4);
  const std::vector<std::int64_t> rows{0, 1};
  result.data->column("y")->rows->copy(rows, {}, reinterpret_cast<std::byte*>(labels.data()));
  QCOMPARE(labels, (Labels{0, 255, 2, 1}));
}

NETLOOM_TEST(BindLabelsTest)

}  // namespace netloom

#include "bind_labels_test.moc"
