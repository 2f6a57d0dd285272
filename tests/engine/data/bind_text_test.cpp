#include <QtTest>

#include "engine/data/csv.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class BindTextTest : public QObject {
  Q_OBJECT
 private slots:
  void texts_become_tokens_of_the_training_rows();
  void the_node_bounds_the_vocabulary();
  void labels_of_words_go_along();
  void few_texts_are_read_as_texts_too();
  void says_what_does_not_fit_data();
  void says_what_does_not_fit();
};

namespace {

Column text_column(const std::string& name, const std::vector<std::string>& texts) {
  Column column;
  column.name = name;
  column.kind = ColumnKind::text;
  column.texts = texts;
  return column;
}

/// Ten sentences, each word with its tag; the last word of each occurs once.
Dataset tagged() {
  std::vector<std::string> sentences;
  std::vector<std::string> tags;
  for (int i = 0; i < 10; ++i) {
    sentences.push_back("the dog sees x" + std::to_string(i));
    tags.emplace_back("DET NOUN VERB NAME");
  }
  Dataset dataset;
  dataset.name = "tagged";
  dataset.rows = 10;
  dataset.columns = {text_column("sentence", sentences), text_column("tags", tags)};
  return dataset;
}

DataSlot token_slot(const std::string& node, std::int64_t steps, std::int64_t classes,
                    bool target) {
  return {node, Dtype::i64, {{Role::time, steps}}, target, classes};
}

DataSettings word_settings() {
  DataSettings settings;
  settings.text.unit = TextUnit::words;
  settings.columns = {{"words", {"sentence"}}, {"labels", {"tags"}}};
  return settings;
}

BindResult bound(std::int64_t steps, std::int64_t words, std::int64_t labels) {
  const std::vector<DataSlot> nodes{token_slot("words", steps, words, false),
                                    token_slot("labels", steps, labels, true)};
  return bind_data(tagged(), word_settings(), nodes);
}

std::vector<std::int64_t> tokens_of(const BindResult& result, std::string_view node,
                                    std::size_t count) {
  const auto values = result.data->column(node)->values.values<std::int64_t>();
  return {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

void BindTextTest::texts_become_tokens_of_the_training_rows() {
  const BindResult result = bound(6, 100, 5);
  QVERIFY2(result.data, qPrintable(said(result)));
  const BoundColumn& words = *result.data->column("words");
  // Padding, unknown, three words in every row and one more in each of the seven training rows.
  QCOMPARE(words.vocabulary->tokens.size(), 2U + 3 + 7);
  for (const std::int64_t row : result.data->split.train) {
    const auto at =
        words.values.values<std::int64_t>().subspan(static_cast<std::size_t>(row) * 6, 6);
    QVERIFY(at[3] > 1);
    QCOMPARE(at[4], 0);
  }
  for (const std::int64_t row : result.data->split.test) {
    QCOMPARE(words.values.values<std::int64_t>()[static_cast<std::size_t>(row) * 6 + 3], 1);
  }
  const BindResult cut = bound(2, 100, 5);
  QCOMPARE(QString::fromStdString(
               cut.data->column("words")->vocabulary->decode(tokens_of(cut, "words", 2))),
           "the dog");
}

void BindTextTest::the_node_bounds_the_vocabulary() {
  const BindResult result = bound(4, 4, 5);
  QVERIFY2(result.data, qPrintable(said(result)));
  const Vocabulary& vocabulary = *result.data->column("words")->vocabulary;
  QCOMPARE(vocabulary.tokens, (std::vector<std::string>{"<padding>", "<unknown>", "dog", "sees"}));
  QCOMPARE(tokens_of(result, "words", 4), (std::vector<std::int64_t>{1, 2, 3, 1}));
}

void BindTextTest::labels_of_words_go_along() {
  const BindResult result = bound(5, 100, 5);
  QVERIFY2(result.data, qPrintable(said(result)));
  const Vocabulary& labels = *result.data->column("labels")->vocabulary;
  QCOMPARE(labels.tokens, (std::vector<std::string>{"<padding>", "DET", "NAME", "NOUN", "VERB"}));
  QCOMPARE(tokens_of(result, "labels", 5), (std::vector<std::int64_t>{1, 3, 4, 2, 0}));
}

void BindTextTest::few_texts_are_read_as_texts_too() {
  std::string csv = "review,good\n";
  for (int i = 0; i < 20; ++i) csv += i % 2 == 0 ? "so fine,yes\n" : "so dull,no\n";
  const Dataset dataset = parse_csv(csv, "reviews.csv");
  QCOMPARE(dataset.column("review")->kind, ColumnKind::class_label);
  DataSettings settings = word_settings();
  settings.columns = {{"words", {"review"}}, {"label", {"good"}}};
  const std::vector<DataSlot> nodes{token_slot("words", 3, 10, false), class_slot("label", 2)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const Vocabulary& vocabulary = *result.data->column("words")->vocabulary;
  QCOMPARE(QString::fromStdString(vocabulary.decode(tokens_of(result, "words", 3))), "so fine");
}

void BindTextTest::says_what_does_not_fit_data() {
  QTest::addColumn<int>("labels");
  QTest::addColumn<QString>("message");
  QTest::newRow("fewer classes")
      << 3 << "error data.classes labels: Column \"tags\" has 5 classes, labels declares 3.";
  QTest::newRow("more classes")
      << 9 << "warning data.classes labels: Column \"tags\" has 5 classes, labels declares 9.";
}

void BindTextTest::says_what_does_not_fit() {
  QFETCH(int, labels);
  QFETCH(QString, message);
  QCOMPARE(said(bound(4, 100, labels)), message);
}

NETLOOM_TEST(BindTextTest)

}  // namespace netloom

#include "bind_text_test.moc"
