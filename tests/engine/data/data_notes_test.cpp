#include "engine/data/data_notes.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class DataNotesTest : public QObject {
  Q_OBJECT

 private slots:
  void warns_of_what_is_odd();
  void whole_numbers_need_no_balance();
  void says_nothing_where_all_is_well();
  void a_series_may_repeat_itself();
  void tells_what_to_beat();
  void tells_what_to_beat_in_a_series();
};

namespace {

constexpr float gap = std::numeric_limits<float>::quiet_NaN();

Dataset table(std::vector<Column> columns, std::int64_t rows) {
  Dataset dataset;
  dataset.name = "table";
  dataset.rows = rows;
  dataset.columns = std::move(columns);
  return dataset;
}

bool is_near(double found, double expected) {
  return std::abs(found - expected) < 1e-6;
}

}  // namespace

void DataNotesTest::warns_of_what_is_odd() {
  std::vector<float> same(12, 3);
  std::vector<float> gaps{1, gap, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10};
  std::vector<std::int64_t> rare(12, 0);
  rare[0] = 1;
  const Dataset dataset = table({number_column("same", same), number_column("gaps", gaps),
                                 class_column("rare", rare, {"no", "yes"})},
                                12);
  const auto found = data_warnings(dataset, describe(dataset));
  QCOMPARE(found.size(), std::size_t{4});
  QCOMPARE(found[0].text(),
           std::string("Column \"same\" is 3 in every row, so nothing can be learned "
                       "from it. Leave it out."));
  QVERIFY(found[1].text().find("\"gaps\" has no value in 1 of 12 rows") != std::string::npos);
  QVERIFY(found[2].text().find("11 rows of \"no\", 1 of \"yes\"") != std::string::npos);
  QVERIFY(found[3].text().starts_with("1 of 12 rows is a copy"));
}

void DataNotesTest::whole_numbers_need_no_balance() {
  std::vector<std::int64_t> rare(12, 0);
  rare[0] = 1;
  std::vector<float> numbers(12);
  std::iota(numbers.begin(), numbers.end(), 0.5F);
  const std::vector<std::string> words{"0", "1"};
  const Dataset last = table({number_column("x", numbers), class_column("pixel", rare, words)}, 12);
  QCOMPARE(data_warnings(last, describe(last)).size(), std::size_t{1});
  const Dataset first =
      table({class_column("pixel", rare, words), number_column("x", numbers)}, 12);
  QVERIFY(data_warnings(first, describe(first)).empty());
}

void DataNotesTest::says_nothing_where_all_is_well() {
  const std::vector<float> numbers{1, 2, 3, 4};
  const std::vector<std::int64_t> labels{0, 1, 0, 1};
  const Dataset dataset =
      table({number_column("x", numbers), class_column("y", labels, {"a", "b"})}, 4);
  QVERIFY(data_warnings(dataset, describe(dataset)).empty());
}

void DataNotesTest::a_series_may_repeat_itself() {
  const std::vector<float> numbers{1, 2, 1, 2};
  Dataset dataset = table({number_column("x", numbers)}, 4);
  QCOMPARE(data_warnings(dataset, describe(dataset)).size(), std::size_t{1});
  dataset.windows = Windows();
  dataset.rows = 2;
  dataset.steps = 4;
  QVERIFY(data_warnings(dataset, describe(dataset)).empty());
}

void DataNotesTest::tells_what_to_beat() {
  const std::vector<float> numbers{1, 3, gap, 5};
  const std::vector<std::int64_t> labels{0, 1, 1, -1};
  const Dataset dataset =
      table({number_column("x", numbers), class_column("y", labels, {"a", "b"})}, 4);
  const auto found = baselines(dataset, describe(dataset));
  QCOMPARE(found.size(), std::size_t{2});
  QCOMPARE(found[0].answer, std::string("the mean"));
  QVERIFY(is_near(found[0].value, std::sqrt(8.0 / 3)));
  QCOMPARE(to_text(found[1]), std::string("y: always \"b\" has accuracy 0.667"));
}

void DataNotesTest::tells_what_to_beat_in_a_series() {
  const std::vector<float> numbers{1, 2, 4, 7};
  Dataset dataset = table({number_column("x", numbers)}, 3);
  dataset.windows = Windows();
  dataset.steps = 4;
  const auto found = baselines(dataset, describe(dataset));
  QCOMPARE(found.front().answer, std::string("the value before"));
  QVERIFY(is_near(found.front().value, std::sqrt((1.0 + 4 + 9) / 3)));
}

NETLOOM_TEST(DataNotesTest)

}  // namespace netloom

#include "data_notes_test.moc"
