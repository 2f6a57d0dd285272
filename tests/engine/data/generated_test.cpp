#include "engine/data/generated.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <set>

#include <QtTest>

#include "engine/core/text.h"
#include "tests/support/test.h"

namespace netloom {

class GeneratedTest : public QObject {
  Q_OBJECT
 private slots:
  void every_set_is_as_it_says_data();
  void every_set_is_as_it_says();
  void one_payment_in_a_hundred_is_a_fraud();
  void frauds_overlap_with_the_others();
  void demand_has_days_and_weeks();
  void sentences_have_a_tag_for_every_word();
  void no_word_tells_the_verdict_of_a_review();
  void letters_have_their_answer_data();
  void letters_have_their_answer();
};

namespace {

Dataset drawn(std::string_view name, std::int64_t rows = 0, std::uint64_t seed = 1) {
  GeneratorOptions options;
  options.rows = rows;
  options.seed = seed;
  return generate(*generated_set(name), options);
}

/// All values and texts of a set.
std::vector<std::string> contents(const Dataset& dataset) {
  std::vector<std::string> all;
  for (const Column& column : dataset.columns) {
    all.insert(all.end(), column.texts.begin(), column.texts.end());
    if (!column.values.empty()) all.push_back(sha256(column.values.bytes()));
    if (!column.rows) continue;
    const std::vector<std::int64_t> rows{0, 7, 199};
    std::vector<std::byte> bytes(3 * static_cast<std::size_t>(column.sample.count()));
    column.rows->copy(rows, {}, bytes.data());
    all.push_back(sha256(bytes));
  }
  return all;
}

}  // namespace

void GeneratedTest::every_set_is_as_it_says_data() {
  QTest::addColumn<QString>("name");
  for (const GeneratedSet& set : generated_sets()) {
    QTest::newRow(std::string(set.name).c_str()) << QString::fromUtf8(set.name.data());
  }
}

void GeneratedTest::every_set_is_as_it_says() {
  QFETCH(QString, name);
  const GeneratedSet& set = *generated_set(name.toStdString());
  const Dataset dataset = drawn(set.name, 200);
  QCOMPARE(dataset.rows, 200);
  QCOMPARE(dataset.names(), set.columns);
  QVERIFY(contents(dataset) == contents(drawn(set.name, 200)));
  QVERIFY(contents(dataset) != contents(drawn(set.name, 200, 2)));
  // More rows begin with the same ones.
  const Dataset more = drawn(set.name, 300);
  for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
    const Column& few = dataset.columns[i];
    const auto same = std::equal(few.texts.begin(), few.texts.end(), more.columns[i].texts.begin());
    QVERIFY(same);
    if (few.values.empty()) continue;
    QVERIFY(std::memcmp(few.values.data(), more.columns[i].values.data(), few.values.byte_size()) ==
            0);
  }
}

void GeneratedTest::one_payment_in_a_hundred_is_a_fraud() {
  const Dataset dataset = drawn("fraud");
  const auto labels = dataset.column("fraud")->values.values<std::int64_t>();
  const auto frauds = std::count(labels.begin(), labels.end(), 1);
  QVERIFY2(frauds > 160 && frauds < 240, qPrintable(QString::number(frauds)));
  const auto hours = dataset.column("hour")->values.values<float>();
  QVERIFY(
      std::all_of(hours.begin(), hours.end(), [](float hour) { return hour >= 0 && hour < 24; }));
}

void GeneratedTest::frauds_overlap_with_the_others() {
  // The amount alone ranks a fraud above an honest payment in most, but not in all pairs.
  const Dataset dataset = drawn("fraud");
  const auto labels = dataset.column("fraud")->values.values<std::int64_t>();
  const auto amounts = dataset.column("amount")->values.values<float>();
  std::vector<float> honest;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == 0) honest.push_back(amounts[i]);
  }
  std::sort(honest.begin(), honest.end());
  double below = 0;
  double frauds = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == 0) continue;
    frauds += 1;
    const auto place = std::lower_bound(honest.begin(), honest.end(), amounts[i]);
    below += static_cast<double>(place - honest.begin()) / static_cast<double>(honest.size());
  }
  const double ranked = below / frauds;
  QVERIFY2(ranked > 0.7 && ranked < 0.9, qPrintable(QString::number(ranked)));
}

void GeneratedTest::demand_has_days_and_weeks() {
  const Dataset dataset = drawn("demand");
  const auto demand = dataset.column("demand")->values.values<float>();
  const auto error_of = [&](std::size_t lag) {
    double sum = 0;
    for (std::size_t i = 168; i < demand.size(); ++i) sum += std::abs(demand[i] - demand[i - lag]);
    return sum / static_cast<double>(demand.size() - 168);
  };
  QVERIFY(error_of(24) < error_of(12));
  QVERIFY(error_of(168) < error_of(24 * 5));
  QVERIFY(error_of(168) < error_of(1) * 1.2);
}

void GeneratedTest::sentences_have_a_tag_for_every_word() {
  const Dataset dataset = drawn("sentences");
  const auto& words = dataset.column("words")->texts;
  const auto& tags = dataset.column("tags")->texts;
  std::map<std::string, std::set<std::string>> kinds;
  for (std::size_t row = 0; row < words.size(); ++row) {
    const auto some = split(words[row], ' ');
    const auto tagged = split(tags[row], ' ');
    QCOMPARE(some.size(), tagged.size());
    for (std::size_t i = 0; i < some.size(); ++i) kinds[some[i]].insert(tagged[i]);
  }
  QCOMPARE(kinds["light"].size(), 3U);
  QCOMPARE(kinds["garden"].size(), 1U);
}

void GeneratedTest::no_word_tells_the_verdict_of_a_review() {
  const Dataset dataset = drawn("reviews");
  const auto verdicts = dataset.column("verdict")->values.values<std::int64_t>();
  std::map<std::string, std::array<int, 2>> uses;
  std::size_t longest = 0;
  for (std::size_t row = 0; row < verdicts.size(); ++row) {
    const auto words = split(dataset.column("review")->texts[row], ' ');
    longest = std::max(longest, words.size());
    for (const std::string& word : words) ++uses[word][static_cast<std::size_t>(verdicts[row])];
  }
  QCOMPARE(longest, 15U);
  for (const auto& [word, counts] : uses) {
    const double share = static_cast<double>(counts[1]) / (counts[0] + counts[1]);
    QVERIFY2(share > 0.25 && share < 0.75, word.c_str());
  }
}

void GeneratedTest::letters_have_their_answer_data() {
  QTest::addColumn<bool>("sorted");
  QTest::newRow("reversed") << false;
  QTest::newRow("sorted") << true;
}

void GeneratedTest::letters_have_their_answer() {
  QFETCH(bool, sorted);
  const Dataset dataset = drawn(sorted ? "sorted" : "reversed");
  for (std::size_t row = 0; row < 4000; ++row) {
    std::string letters = dataset.columns[0].texts[row];
    QVERIFY(letters.size() >= 3 && letters.size() <= 12);
    if (sorted) {
      std::sort(letters.begin(), letters.end());
    } else {
      std::reverse(letters.begin(), letters.end());
    }
    QCOMPARE(dataset.columns[1].texts[row], letters);
  }
}

NETLOOM_TEST(GeneratedTest)

}  // namespace netloom

#include "generated_test.moc"
