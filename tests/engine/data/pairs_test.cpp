#include "engine/data/pairs.h"

#include <algorithm>
#include <set>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/bind.h"
#include "engine/data/csv.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class PairsTest : public QObject {
  Q_OBJECT

 private slots:
  void are_alike_half_of_the_time();
  void keep_to_their_part();
  void take_columns_of_all_kinds_along();
  void leave_out_rows_without_a_class();
  void say_what_does_not_fit_data();
  void say_what_does_not_fit();
};

namespace {

/// Rows 0, 1, 2, …, of three kinds in turn.
Dataset numbered(int rows, const std::string& missing = "") {
  std::string csv = "number,kind,word\n";
  const char* kinds[] = {"red", "green", "blue"};
  for (int i = 0; i < rows; ++i) {
    const std::string kind = i == 7 && !missing.empty() ? "" : kinds[i % 3];
    csv += std::to_string(i) + "," + kind + ",w" + std::to_string(i) + "\n";
  }
  return parse_csv(csv, "numbers.csv");
}

DataSettings by_kind(std::int64_t each = 1) {
  DataSettings settings;
  settings.pairs = {"kind", each};
  settings.columns = {{"one", {"first number"}}, {"other", {"second number"}}, {"same", {"same"}}};
  return settings;
}

std::int64_t row_at(const Dataset& pairs, const std::string& column, std::int64_t pair) {
  const auto values = pairs.column(column)->values.values<float>();
  return static_cast<std::int64_t>(values[static_cast<std::size_t>(pair)]);
}

std::int64_t same_at(const Dataset& pairs, std::int64_t pair) {
  return pairs.column("same")->values.values<std::int64_t>()[static_cast<std::size_t>(pair)];
}

std::set<std::int64_t> rows_in(const Dataset& pairs, std::span<const std::int64_t> part) {
  std::set<std::int64_t> rows;
  for (const std::int64_t pair : part) {
    rows.insert(row_at(pairs, "first number", pair));
    rows.insert(row_at(pairs, "second number", pair));
  }
  return rows;
}

}  // namespace

void PairsTest::are_alike_half_of_the_time() {
  const Dataset pairs = with_pairs(numbered(90), by_kind(3));
  QCOMPARE(pairs.rows, 90 * 6);
  std::int64_t alike = 0;
  for (std::int64_t pair = 0; pair < pairs.rows; ++pair) {
    const std::int64_t first = row_at(pairs, "first number", pair);
    const std::int64_t second = row_at(pairs, "second number", pair);
    QVERIFY(first != second);
    QCOMPARE(same_at(pairs, pair), first % 3 == second % 3 ? 1 : 0);
    alike += same_at(pairs, pair);
  }
  QCOMPARE(alike, pairs.rows / 2);
}

void PairsTest::keep_to_their_part() {
  const DataSettings settings = by_kind(2);
  const Dataset pairs = with_pairs(numbered(90), settings);
  const std::vector<DataSlot> nodes{number_slot("one", 1), number_slot("other", 1),
                                    class_slot("same", 2)};
  const BindResult bound = bind_data(pairs, settings, nodes);
  QVERIFY2(bound.data, qPrintable(said(bound)));
  const Split& split = bound.data->split;
  std::set<std::int64_t> all;
  std::size_t counted = 0;
  for (const auto* part : {&split.train, &split.validation, &split.test}) {
    const std::set<std::int64_t> rows = rows_in(pairs, *part);
    QCOMPARE(part->size(), rows.size() * 4);
    all.insert(rows.begin(), rows.end());
    counted += rows.size();
  }
  QCOMPARE(counted, std::size_t{90});
  QCOMPARE(all.size(), counted);
}

void PairsTest::take_columns_of_all_kinds_along() {
  Dataset table = numbered(30);
  table.groups = {{"all", {"number", "kind"}, ""}};
  table.columns[2].missing = {3, 8};
  const Dataset pairs = with_pairs(table, by_kind());
  QCOMPARE(pairs.names(), (std::vector<std::string>{"first number", "first kind", "first word",
                                                    "second number", "second kind", "second word",
                                                    "same", "first all", "second all"}));
  QCOMPARE(pairs.group("second all")->parts,
           (std::vector<std::string>{"second number", "second kind"}));
  const Column& words = *pairs.column("second word");
  std::vector<std::int64_t> missing;
  for (std::int64_t pair = 0; pair < pairs.rows; ++pair) {
    const std::int64_t row = row_at(pairs, "second number", pair);
    QCOMPARE(words.texts[static_cast<std::size_t>(pair)], "w" + std::to_string(row));
    if (row == 3 || row == 8) missing.push_back(pair);
  }
  QVERIFY(!missing.empty());
  QCOMPARE(words.missing, missing);
}

void PairsTest::leave_out_rows_without_a_class() {
  const Dataset pairs = with_pairs(numbered(90, "gap"), by_kind());
  QCOMPARE(pairs.rows, 89 * 2);
  for (std::int64_t pair = 0; pair < pairs.rows; ++pair) {
    QVERIFY(row_at(pairs, "first number", pair) != 7);
    QVERIFY(row_at(pairs, "second number", pair) != 7);
  }
}

void PairsTest::say_what_does_not_fit_data() {
  QTest::addColumn<QString>("by");
  QTest::addColumn<int>("rows");
  QTest::addColumn<QString>("message");
  QTest::newRow("unknown") << "kinds" << 90 << "\"kinds\" is no column. Did you mean \"kind\"?";
  QTest::newRow("too few rows") << "kind" << 3 << "3 rows";
}

void PairsTest::say_what_does_not_fit() {
  QFETCH(QString, by);
  QFETCH(int, rows);
  QFETCH(QString, message);
  DataSettings settings = by_kind();
  settings.pairs.by = by.toStdString();
  try {
    with_pairs(numbered(rows), settings);
    QFAIL("Nothing was wrong.");
  } catch (const Error& error) {
    QVERIFY2(QString::fromStdString(error.message()).contains(message), error.what());
  }
}

NETLOOM_TEST(PairsTest)

}  // namespace netloom

#include "pairs_test.moc"
