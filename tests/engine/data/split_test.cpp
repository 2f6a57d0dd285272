#include "engine/data/split.h"

#include <algorithm>
#include <numeric>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class SplitTest : public QObject {
  Q_OBJECT
 private slots:
  void divides_every_row_once();
  void is_fixed_by_the_seed();
  void shares_out_every_class();
  void folds_test_every_row_once();
  void goes_in_order_without_overlap();
  void says_why_folds_do_not_go_data();
  void says_why_folds_do_not_go();
  void says_why_it_cannot_data();
  void says_why_it_cannot();
};

namespace {

std::vector<std::int64_t> rows_up_to(std::int64_t count) {
  std::vector<std::int64_t> rows(static_cast<std::size_t>(count));
  std::iota(rows.begin(), rows.end(), std::int64_t{0});
  return rows;
}

SplitSettings split_of(double train, double validation, double test) {
  SplitSettings settings;
  settings.train = train;
  settings.validation = validation;
  settings.test = test;
  return settings;
}

}  // namespace

void SplitTest::divides_every_row_once() {
  const auto rows = rows_up_to(1797);
  const Split split = make_split({}, rows);
  QCOMPARE(split.train.size(), 1258U);
  QCOMPARE(split.validation.size(), 180U);
  QCOMPARE(split.test.size(), 359U);
  std::vector<std::int64_t> all = split.train;
  all.insert(all.end(), split.validation.begin(), split.validation.end());
  all.insert(all.end(), split.test.begin(), split.test.end());
  std::sort(all.begin(), all.end());
  QCOMPARE(all, rows);
  QVERIFY(std::is_sorted(split.test.begin(), split.test.end()));
}

void SplitTest::is_fixed_by_the_seed() {
  const auto rows = rows_up_to(100);
  SplitSettings settings;
  const Split first = make_split(settings, rows);
  QVERIFY(make_split(settings, rows) == first);
  settings.seed = 2;
  QVERIFY(make_split(settings, rows) != first);
}

void SplitTest::shares_out_every_class() {
  // Three classes of 600, 300 and 100 rows, in blocks as files often are.
  const auto rows = rows_up_to(1000);
  std::vector<std::int64_t> labels(1000);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = i < 600 ? 0 : i < 900 ? 1 : 2;
  const Split split = make_split({}, rows, labels);
  const auto counts = [&](const std::vector<std::int64_t>& part) {
    std::vector<std::int64_t> result(3, 0);
    for (const std::int64_t row : part) {
      ++result[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
    }
    return result;
  };
  const auto near = [](const std::vector<std::int64_t>& found, std::int64_t a, std::int64_t b,
                       std::int64_t c) {
    return std::abs(found[0] - a) <= 1 && std::abs(found[1] - b) <= 1 &&
           std::abs(found[2] - c) <= 1;
  };
  QVERIFY(near(counts(split.train), 420, 210, 70));
  QVERIFY(near(counts(split.validation), 60, 30, 10));
  QVERIFY(near(counts(split.test), 120, 60, 20));
}

void SplitTest::folds_test_every_row_once() {
  const auto rows = rows_up_to(569);
  std::vector<std::int64_t> labels(569);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = i < 212 ? 0 : 1;
  SplitSettings settings{0.9, 0.1, 0, 1, true, SplitOrder::by_chance, 5, 1};
  std::vector<std::int64_t> tested;
  for (settings.fold = 1; settings.fold <= 5; ++settings.fold) {
    QVERIFY(!split_problem(settings, 569));
    const Split split = make_split(settings, rows, labels);
    QCOMPARE(split.train.size() + split.validation.size() + split.test.size(), 569U);
    QVERIFY(split.validation.size() == 45 || split.validation.size() == 46);
    const auto malignant =
        std::count_if(split.test.begin(), split.test.end(), [](auto row) { return row < 212; });
    QVERIFY(malignant >= 42 && malignant <= 43);
    tested.insert(tested.end(), split.test.begin(), split.test.end());
  }
  std::sort(tested.begin(), tested.end());
  QCOMPARE(tested, rows);
}

void SplitTest::goes_in_order_without_overlap() {
  const Split split = make_ordered_split({}, 104, 2);
  QCOMPARE(split.train.front(), 0);
  QCOMPARE(split.train.back(), 69);
  QCOMPARE(split.validation.front(), 72);
  QCOMPARE(split.validation.back(), 81);
  QCOMPARE(split.test.front(), 84);
  QCOMPARE(split.test.back(), 103);
}

void SplitTest::says_why_folds_do_not_go_data() {
  QTest::addColumn<int>("folds");
  QTest::addColumn<int>("fold");
  QTest::addColumn<QString>("title");
  QTest::newRow("good") << 5 << 5 << "";
  QTest::newRow("one") << 1 << 1 << "Fold 1 of 1";
  QTest::newRow("beyond") << 5 << 6 << "Fold 6 of 5";
  QTest::newRow("more than rows") << 200 << 1 << "Empty part in the split";
}

void SplitTest::says_why_folds_do_not_go() {
  QFETCH(int, folds);
  QFETCH(int, fold);
  QFETCH(QString, title);
  const SplitSettings settings{0.7, 0.1, 0.2, 1, true, SplitOrder::by_chance, folds, fold};
  const auto problem = split_problem(settings, 100);
  QCOMPARE(problem ? QString::fromStdString(problem->title) : QString(), title);
  QVERIFY(ordered_split_problem(settings, 100, 0));
}

void SplitTest::says_why_it_cannot_data() {
  QTest::addColumn<double>("train");
  QTest::addColumn<double>("validation");
  QTest::addColumn<double>("test");
  QTest::addColumn<int>("rows");
  QTest::addColumn<QString>("message");
  QTest::newRow("good") << 0.7 << 0.1 << 0.2 << 100 << "";
  QTest::newRow("rounding") << 0.3333333 << 0.3333333 << 0.3333334 << 100 << "";
  QTest::newRow("sum") << 0.7 << 0.2 << 0.2 << 100
                       << "Split sums to 1.1: The parts train 0.7, validation 0.2, test 0.2 are "
                          "fractions of all rows and must sum to 1.";
  QTest::newRow("negative")
      << 1.2 << -0.4 << 0.2 << 100
      << "Split sums to 1: The parts train 1.2, validation -0.4, test 0.2 are "
         "fractions of all rows and must sum to 1.";
  QTest::newRow("too few rows")
      << 0.7 << 0.1 << 0.2 << 4
      << "Empty part in the split: train 0.7, validation 0.1, test 0.2 of "
         "4 rows give 3, 0 and 1 rows; each part needs at least one. "
         "Change the fractions or add rows.";
  QTest::newRow("no test")
      << 0.8 << 0.2 << 0.0 << 100
      << "Empty part in the split: train 0.8, validation 0.2, test 0 of 100 "
         "rows give 80, 20 and 0 rows; each part needs at least one. Change the "
         "fractions or add rows.";
}

void SplitTest::says_why_it_cannot() {
  QFETCH(double, train);
  QFETCH(double, validation);
  QFETCH(double, test);
  QFETCH(int, rows);
  QFETCH(QString, message);
  const auto problem = split_problem(split_of(train, validation, test), rows);
  const QString found =
      problem ? QString::fromStdString(problem->title.text() + ": " + problem->message.text())
              : QString();
  QCOMPARE(found, message);
}

NETLOOM_TEST(SplitTest)

}  // namespace netloom

#include "split_test.moc"
