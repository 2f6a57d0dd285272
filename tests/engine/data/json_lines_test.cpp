#include "engine/data/json_lines.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/file_source.h"
#include "engine/data/settings.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr const char* animals_lines =
    "{\"weight\": 4.5, \"kind\": \"cat\", \"tame\": true, \"sizes\": [1, 2]}\n"
    "{\"kind\": \"dog\", \"weight\": 30, \"tame\": true, \"sizes\": [3, 4]}\r\n"
    "\n"
    " \t\r\n"
    "{\"weight\": null, \"kind\": \"cat\", \"tame\": false, \"sizes\": [5, 6.5], \"note\": "
    "\"old\"}\n"
    "{\"weight\": 5, \"kind\": \"dog\", \"tame\": true}\n";

std::vector<float> values_of(const Dataset& dataset, const char* name) {
  const auto values = dataset.column(name)->values.values<float>();
  return {values.begin(), values.end()};
}

}  // namespace

class JsonLinesTest : public QObject {
  Q_OBJECT
 private slots:
  void keys_are_columns();
  void lists_keep_their_axes();
  void a_file_is_found_by_its_ending();
  void says_where_it_is_no_table_data();
  void says_where_it_is_no_table();
};

void JsonLinesTest::keys_are_columns() {
  const Dataset dataset = parse_json_lines(animals_lines, "animals.jsonl");
  QCOMPARE(dataset.rows, 4);
  QCOMPARE(dataset.names(),
           (std::vector<std::string>{"weight", "kind", "tame", "sizes", "note", "features"}));
  const Column& weight = *dataset.column("weight");
  QCOMPARE(weight.kind, ColumnKind::number);
  QCOMPARE(weight.missing, std::vector<std::int64_t>{2});
  QCOMPARE(values_of(dataset, "weight")[1], 30.0F);
  const Column& kind = *dataset.column("kind");
  QCOMPARE(kind.kind, ColumnKind::class_label);
  QCOMPARE(kind.classes, (std::vector<std::string>{"cat", "dog"}));
  QCOMPARE(dataset.column("tame")->classes, (std::vector<std::string>{"false", "true"}));
  QCOMPARE(dataset.column("note")->missing, (std::vector<std::int64_t>{0, 1, 3}));
  QCOMPARE(dataset.group("features")->parts, std::vector<std::string>{"weight"});
}

void JsonLinesTest::lists_keep_their_axes() {
  const Dataset dataset = parse_json_lines(animals_lines, "animals.jsonl");
  const Column& sizes = *dataset.column("sizes");
  QVERIFY(sizes.sample == (Shape{{Role::feature, 2}}));
  QCOMPARE(sizes.missing, std::vector<std::int64_t>{3});
  const std::vector<float> values = values_of(dataset, "sizes");
  QCOMPARE(std::vector<float>(values.begin(), values.end() - 2),
           (std::vector<float>{1, 2, 3, 4, 5, 6.5F}));
  QVERIFY(std::isnan(values.back()));
  const Dataset maps = parse_json_lines("{\"m\": [[1, 2, 3]]}\n{\"m\": [[4, 5, 6]]}", "m.jsonl");
  QVERIFY(maps.column("m")->sample.same_extents(Shape::of({1, 3})));
}

void JsonLinesTest::a_file_is_found_by_its_ending() {
  const QTemporaryDir folder;
  QFile file(folder.filePath("rows.jsonl"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  for (int i = 0; i < 12; ++i) file.write(QString("{\"x\": %1.5}\n").arg(i).toUtf8());
  file.close();
  DataSettings settings;
  QCOMPARE(open_file(file.fileName().toStdString(), settings).rows, 12);
  settings.windows.length = 4;
  QVERIFY(open_file(file.fileName().toStdString(), settings).windows.has_value());
}

void JsonLinesTest::says_where_it_is_no_table_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("told");
  const QString row = "{\"x\": 1, \"v\": [1, 2]}\n";
  QTest::newRow("one row") << row << "The file has one row";
  QTest::newRow("no object") << row + "[1, 2]\n"
                             << "rows.jsonl:2: The line is no JSON object but `[1, 2]`";
  QTest::newRow("cut off") << row + "{\"x\": 2, \"v\": [1"
                           << "rows.jsonl:2: The line is no JSON";
  QTest::newRow("another kind") << row + "\n{\"x\": \"two\"}"
                                << "rows.jsonl:3: \"x\" is a text here and a number on line 1";
  QTest::newRow("an object") << row + "{\"x\": {\"a\": 1}}"
                             << "rows.jsonl:2: \"x\" is an object";
  QTest::newRow("another length") << row + "{\"v\": [1, 2, 3]}"
                                  << "rows.jsonl:2: \"v\" needs 2 numbers in each row";
  QTest::newRow("texts in a list") << row + "{\"v\": [1, \"a\"]}"
                                   << "needs 2 numbers";
  QTest::newRow("deeper lists") << row + "{\"v\": [[1], [2]]}"
                                << "needs 2 numbers";
  QTest::newRow("an empty list") << row + "{\"v\": []}"
                                 << "\"v\" is an empty list";
  QTest::newRow("very deep") << row + "{\"v\": " + QString(100'000, '[') << "no JSON object";
}

void JsonLinesTest::says_where_it_is_no_table() {
  QFETCH(QString, text);
  QFETCH(QString, told);
  try {
    parse_json_lines(text.toStdString(), "rows.jsonl");
    QFAIL("It was taken.");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY2(QString::fromUtf8(error.what()).contains(told), error.what());
  }
}

NETLOOM_TEST(JsonLinesTest)

}  // namespace netloom

#include "json_lines_test.moc"
