#include <QtTest>

#include "engine/core/error.h"
#include "tests/engine/ops/known_values.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

constexpr std::int64_t steps = 5;
constexpr std::int64_t classes = 3;

using Labels = std::vector<std::int64_t>;

/// What a path through all steps spells: repeats joined, then blanks dropped.
Labels spelled(const Labels& path, std::int64_t blank) {
  Labels labels;
  std::int64_t before = blank;
  for (const std::int64_t label : path) {
    if (label != before && label != blank) labels.push_back(label);
    before = label;
  }
  return labels;
}

/// Path number `number` of all classesᵗ.
Labels path_of(std::int64_t number) {
  Labels path;
  for (std::int64_t t = 0; t < steps; ++t, number /= classes) path.push_back(number % classes);
  return path;
}

/// −log of the sum over every path that spells `labels`: the definition.
double by_definition(const Numbers& logarithms, const Labels& labels, std::int64_t blank) {
  const auto paths = static_cast<std::int64_t>(std::pow(classes, steps));
  double sum = 0;
  for (std::int64_t number = 0; number < paths; ++number) {
    const Labels path = path_of(number);
    if (spelled(path, blank) != labels) continue;
    double logarithm = 0;
    for (std::size_t t = 0; t < path.size(); ++t) {
      logarithm += logarithms[t * classes + static_cast<std::size_t>(path[t])];
    }
    sum += std::exp(logarithm);
  }
  return -std::log(sum);
}

Numbers some_logarithms() {
  Numbers values;
  for (int i = 0; i < steps * classes; ++i) values.push_back(-0.3 - i * 7 % 11 * 0.4);
  return values;
}

/// The message of the Error that `labels` of two samples raise.
QString refusal_of(const Labels& labels) {
  try {
    call("ctc", CtcAttributes{},
         {known({2, 3, 3}, Numbers(18, -1.0)), known_integers({2, 3}, labels)});
    return "not refused";
  } catch (const Error& error) {
    return error.code() == ErrorCode::input ? QString::fromStdString(error.message()) : QString();
  }
}

}  // namespace

class CtcTest : public QObject {
  Q_OBJECT
 private slots:
  void sums_over_all_paths_data();
  void sums_over_all_paths();
  void survives_many_steps();
  void refuses_labels_that_do_not_fit();
};

void CtcTest::sums_over_all_paths_data() {
  QTest::addColumn<QList<int>>("labels");
  QTest::addColumn<int>("blank");
  QTest::newRow("none") << QList<int>{} << 0;
  QTest::newRow("one") << QList<int>{1} << 0;
  QTest::newRow("two") << QList<int>{1, 2} << 0;
  QTest::newRow("equal neighbours") << QList<int>{2, 2} << 0;
  QTest::newRow("all that fit") << QList<int>{1, 1, 1} << 0;
  QTest::newRow("another blank") << QList<int>{0, 1, 0} << 2;
}

void CtcTest::sums_over_all_paths() {
  QFETCH(QList<int>, labels);
  QFETCH(int, blank);
  const Labels expected(labels.begin(), labels.end());
  Labels row(4, -1);
  std::copy(expected.begin(), expected.end(), row.begin() + 1);  // filling may stand anywhere
  const Numbers logarithms = some_logarithms();
  const auto results = call("ctc", CtcAttributes{blank, -1},
                            {known({1, steps, classes}, logarithms), known_integers({1, 4}, row)});
  QVERIFY(close(numbers(results[0]), {by_definition(logarithms, expected, blank)}));
}

/// Probabilities of 10⁻²⁶⁰⁰ are no numbers; their logarithms are.
void CtcTest::survives_many_steps() {
  constexpr std::int64_t many = 2000;
  Labels row;
  for (int i = 0; i < 400; ++i) row.push_back(1 + i % 2);
  const auto results =
      call("ctc", CtcAttributes{},
           {known({1, many, 3}, Numbers(many * 3, -3.0)), known_integers({1, 400}, row)});
  const double loss = numbers(results[0])[0];
  QVERIFY2(loss > 4000 && loss < 6000, qPrintable(QString::number(loss)));
  double shares = 0;
  for (const double slope : numbers(results[1])) shares -= slope;
  QVERIFY(std::abs(shares - many) < 1e-6);  // at each step, all ways together are 1
}

void CtcTest::refuses_labels_that_do_not_fit() {
  QCOMPARE(refusal_of({1, 2, 0, 1, 7, 0}),
           "Label 7 in sample 2 of the batch is outside the 3 classes 0 to 2. Correct the data, or "
           "set Padding to the number that fills rows up.");
  QCOMPARE(refusal_of({1, 2, 0, 1, 1, 2}),
           "Sample 2 of the batch has 3 labels, 1 of them equal to the one before, which need 4 "
           "steps; the network gives 3. Let it give more steps, or set Leave out what does not "
           "fit.");
}

NETLOOM_TEST(CtcTest)

}  // namespace netloom

#include "ctc_test.moc"
