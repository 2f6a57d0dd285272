#include "engine/data/text_source.h"

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/loader.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class TextSourceTest : public QObject {
  Q_OBJECT
 private slots:
  void shakespeare_has_its_65_characters();
  void windows_hold_the_text_and_what_follows();
  void a_target_may_be_the_next_token_alone();
  void parts_never_share_a_step_data();
  void parts_never_share_a_step();
  void knows_the_training_part_alone();
  void loads_windows_lazily();
  void says_what_is_wrong_data();
  void says_what_is_wrong();
  void says_what_does_not_fit_data();
  void says_what_does_not_fit();
};

namespace {

DataSlot token_slot(const std::string& node, std::int64_t steps, std::int64_t classes,
                    bool target) {
  Shape sample;
  if (steps > 0) sample.push_back({Role::time, steps});
  return {node, Dtype::i64, sample, target, classes};
}

DataSettings text_settings(std::int64_t length, std::int64_t stride) {
  DataSettings settings;
  settings.windows.length = length;
  settings.windows.stride = stride;
  settings.columns = {{"tokens", {"text"}}, {"next", {"text"}}};
  return settings;
}

/// The text of `row` as the node gets it.
QString row_text(const BoundData& data, std::string_view node, std::int64_t row) {
  const BoundColumn& column = *data.column(node);
  const auto count = static_cast<std::size_t>(column.rows->sample().count());
  std::vector<std::int64_t> tokens(count);
  column.rows->copy(std::span(&row, 1), {}, reinterpret_cast<std::byte*>(tokens.data()));
  return QString::fromStdString(column.vocabulary->decode(tokens));
}

std::string many_letters(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('a' + i * i % 26);
  return text;
}

}  // namespace

void TextSourceTest::shakespeare_has_its_65_characters() {
  const Dataset dataset = built_in("shakespeare");
  QCOMPARE(dataset.steps, 1115394);
  QCOMPARE(dataset.columns.size(), 1U);
  const Column& text = dataset.columns.front();
  QCOMPARE(text.vocabulary->tokens.size(), 65U);
  QVERIFY(!text.vocabulary->unknown);
  QCOMPARE(text.values.byte_size(), 1115394U);
  QCOMPARE(QString::fromStdString(text.vocabulary->tokens.front()), "\n");
}

void TextSourceTest::windows_hold_the_text_and_what_follows() {
  const Dataset dataset = parse_text("abcdefghij", "letters", text_settings(3, 2));
  QCOMPARE(dataset.rows, 4);
  DataSettings settings = text_settings(3, 2);
  settings.split.train = 0.5;
  settings.split.validation = 0.25;
  settings.split.test = 0.25;
  // Windows overlap by one, so four rows are too few; a longer text has as many letters.
  const Dataset longer = parse_text("abcdefghijabcdefghij", "letters", settings);
  const std::vector<DataSlot> nodes{token_slot("tokens", 3, 10, false),
                                    token_slot("next", 3, 10, true)};
  const BindResult result = bind_data(longer, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  QCOMPARE(row_text(*result.data, "tokens", 0), "abc");
  QCOMPARE(row_text(*result.data, "next", 0), "bcd");
  QCOMPARE(row_text(*result.data, "tokens", 5), "abc");
  QCOMPARE(row_text(*result.data, "next", 5), "bcd");
}

void TextSourceTest::a_target_may_be_the_next_token_alone() {
  const DataSettings settings = text_settings(4, 4);
  const Dataset dataset = parse_text(many_letters(200), "letters", settings);
  const auto classes = static_cast<std::int64_t>(dataset.columns.front().classes.size());
  const std::vector<DataSlot> nodes{token_slot("tokens", 4, classes, false),
                                    token_slot("next", 0, classes, true)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const QString text = QString::fromStdString(many_letters(200));
  QCOMPARE(row_text(*result.data, "tokens", 7), text.mid(28, 4));
  QCOMPARE(row_text(*result.data, "next", 7), text.mid(32, 1));
}

void TextSourceTest::parts_never_share_a_step_data() {
  QTest::addColumn<int>("length");
  QTest::addColumn<int>("stride");
  QTest::newRow("one behind the other") << 16 << 16;
  QTest::newRow("every step") << 16 << 1;
  QTest::newRow("odd") << 16 << 7;
  QTest::newRow("gaps") << 16 << 40;
}

void TextSourceTest::parts_never_share_a_step() {
  QFETCH(int, length);
  QFETCH(int, stride);
  const DataSettings settings = text_settings(length, stride);
  const Dataset dataset = parse_text(many_letters(2000), "letters", settings);
  const auto classes = static_cast<std::int64_t>(dataset.columns.front().classes.size());
  const std::vector<DataSlot> nodes{token_slot("tokens", length, classes, false),
                                    token_slot("next", length, classes, true)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const Split& split = result.data->split;
  const auto end = [&](std::int64_t row) { return row * stride + length + 1; };
  QVERIFY(end(split.train.back()) <= split.validation.front() * stride);
  QVERIFY(end(split.validation.back()) <= split.test.front() * stride);
  QVERIFY(end(split.test.back()) <= 2000);
  // No more is lost than needed.
  QVERIFY(end(split.train.back() + 1) > split.validation.front() * stride);
}

void TextSourceTest::knows_the_training_part_alone() {
  DataSettings settings = text_settings(4, 4);
  const std::string text = many_letters(200) + "ZZZZ";
  const Dataset dataset = parse_text(text, "letters", settings);
  const Vocabulary& vocabulary = *dataset.columns.front().vocabulary;
  QVERIFY(vocabulary.unknown);
  QVERIFY(std::count(vocabulary.tokens.begin(), vocabulary.tokens.end(), "Z") == 0);
  settings.text.vocabulary = 5;
  const Dataset few = parse_text(many_letters(200), "letters", settings);
  QCOMPARE(few.columns.front().classes.size(), 5U);
}

void TextSourceTest::loads_windows_lazily() {
  const Dataset dataset = built_in("shakespeare");
  DataSettings settings = text_settings(0, 0);
  const std::vector<DataSlot> nodes{token_slot("tokens", 64, 65, false),
                                    token_slot("next", 64, 65, true)};
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  Loader loader(*result.data, result.data->split.train, {32, 7});
  QCOMPARE(loader.columns().front().dtype, Dtype::i64);
  QCOMPARE(loader.columns().front().sample, (Shape{{Role::time, 64}}));
  loader.start_epoch(0);
  const BatchView batch = loader.next();
  QCOMPARE(batch.rows, 32);
  const auto* tokens = reinterpret_cast<const std::int64_t*>(batch.columns[0]);
  const auto* next = reinterpret_cast<const std::int64_t*>(batch.columns[1]);
  for (std::int64_t row = 0; row < 32; ++row) {
    for (std::int64_t step = 0; step + 1 < 64; ++step) {
      QCOMPARE(next[row * 64 + step], tokens[row * 64 + step + 1]);
    }
  }
}

void TextSourceTest::says_what_is_wrong_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("length");
  QTest::addColumn<QString>("message");
  QTest::newRow("short") << QByteArray("hello") << 64
                         << "t.txt: A window of 64 steps and 1 behind it takes 65 steps, the data "
                            "has 5. Set data.windows.length to at most 4.";
  QTest::newRow("empty") << QByteArray() << 64
                         << "t.txt: A window of 64 steps and 1 behind it takes 65 steps, the data "
                            "has 0. Give more data.";
  QTest::newRow("not UTF-8") << QByteArray("a\nb\xff\n") << 1
                             << "t.txt:2: The line is not UTF-8. Save the file in UTF-8.";
  QTest::newRow("binary") << QByteArray("a\0b", 3) << 1
                          << "t.txt: The file holds zero bytes, so it is no UTF-8 text. Save it in "
                             "UTF-8.";
}

void TextSourceTest::says_what_is_wrong() {
  QFETCH(QByteArray, text);
  QFETCH(int, length);
  QFETCH(QString, message);
  try {
    parse_text(text.toStdString(), "t.txt", text_settings(length, 0));
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(QString(error.what()), message);
  }
}

void TextSourceTest::says_what_does_not_fit_data() {
  QTest::addColumn<int>("steps");
  QTest::addColumn<int>("classes");
  QTest::addColumn<QString>("message");
  QTest::newRow("length") << 32 << 65
                          << "error data.shape tokens: Column \"text\" gives 64, node tokens wants "
                             "32.";
  QTest::newRow("too few classes")
      << 64 << 60
      << "error data.classes tokens: Column \"text\" has 65 classes, tokens declares 60.";
  QTest::newRow("more classes")
      << 64 << 70
      << "warning data.classes tokens: Column \"text\" has 65 classes, tokens declares 70.";
}

void TextSourceTest::says_what_does_not_fit() {
  QFETCH(int, steps);
  QFETCH(int, classes);
  QFETCH(QString, message);
  static const Dataset dataset = built_in("shakespeare");
  const std::vector<DataSlot> nodes{token_slot("tokens", steps, classes, false),
                                    token_slot("next", 64, 65, true)};
  const BindResult result = bind_data(dataset, text_settings(0, 0), nodes);
  QCOMPARE(said(result), message);
  QVERIFY(!result.diagnostics.front().fixes.empty());
}

NETLOOM_TEST(TextSourceTest)

}  // namespace netloom

#include "text_source_test.moc"
