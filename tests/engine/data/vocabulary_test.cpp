#include "engine/data/vocabulary.h"

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

class VocabularyTest : public QObject {
  Q_OBJECT
 private slots:
  void cuts_text_into_pieces_data();
  void cuts_text_into_pieces();
  void keeps_what_is_frequent_data();
  void keeps_what_is_frequent();
  void numbers_text_and_back();
  void names_what_it_does_not_know();
};

namespace {

QString joined(const std::vector<std::string>& pieces) {
  QStringList list;
  for (const std::string& piece : pieces) list << QString::fromStdString(piece);
  return list.join('|');
}

Vocabulary vocabulary_of(const std::string& text, const TextSettings& settings, std::int64_t most,
                         bool padding, bool unknown) {
  TokenCounter counter(settings);
  counter.add(prepared_text(text, settings));
  return counter.vocabulary(most, padding, unknown);
}

}  // namespace

void VocabularyTest::cuts_text_into_pieces_data() {
  QTest::addColumn<int>("unit");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("pieces");
  const int characters = static_cast<int>(TextUnit::characters);
  const int words = static_cast<int>(TextUnit::words);
  QTest::newRow("letters") << characters << "a b\n"
                           << "a| |b|\n";
  QTest::newRow("beyond ASCII") << characters << "né€𝄞!"
                                << "n|é|€|𝄞|!";
  QTest::newRow("nothing") << characters << ""
                           << "";
  QTest::newRow("words") << words << "  The dog's  tail, 2 cats!\n"
                         << "The|dog's|tail|,|2|cats|!";
  QTest::newRow("words beyond ASCII") << words << "Größe, naïve"
                                      << "Größe|,|naïve";
  QTest::newRow("blank") << words << " \t\r\n"
                         << "";
}

void VocabularyTest::cuts_text_into_pieces() {
  QFETCH(int, unit);
  QFETCH(QString, text);
  QFETCH(QString, pieces);
  const std::string given = text.toStdString();
  TextPieces walk(given, static_cast<TextUnit>(unit));
  std::vector<std::string> found;
  for (auto piece = walk.next(); !piece.empty(); piece = walk.next()) found.emplace_back(piece);
  QCOMPARE(joined(found), pieces);
}

void VocabularyTest::keeps_what_is_frequent_data() {
  QTest::addColumn<int>("unit");
  QTest::addColumn<bool>("lower");
  QTest::addColumn<int>("most");
  QTest::addColumn<bool>("specials");
  QTest::addColumn<QString>("tokens");
  const int characters = static_cast<int>(TextUnit::characters);
  const int words = static_cast<int>(TextUnit::words);
  QTest::newRow("characters by letter") << characters << false << 0 << false << " |B|a|b|c";
  QTest::newRow("lower case") << characters << true << 0 << false << " |a|b|c";
  QTest::newRow("words by count") << words << false << 0 << false << "b|a|Ba|c";
  QTest::newRow("words, some") << words << false << 4 << true << "<padding>|<unknown>|b|a";
  QTest::newRow("characters, some") << characters << false << 3 << false << " |a|b";
}

void VocabularyTest::keeps_what_is_frequent() {
  QFETCH(int, unit);
  QFETCH(bool, lower);
  QFETCH(int, most);
  QFETCH(bool, specials);
  QFETCH(QString, tokens);
  const TextSettings settings{static_cast<TextUnit>(unit), lower, 0};
  const Vocabulary found = vocabulary_of("b a Ba b c a b", settings, most, specials, specials);
  QCOMPARE(joined(found.tokens), tokens);
  QCOMPARE(found.padding.has_value(), specials);
  QCOMPARE(found.unknown.has_value(), specials);
}

void VocabularyTest::numbers_text_and_back() {
  const Vocabulary letters = vocabulary_of("hello é\n", {}, 0, false, false);
  const std::vector<std::int64_t> numbers = TokenEncoder(letters).encode("hé\n");
  QCOMPARE(numbers.size(), 3U);
  QCOMPARE(QString::fromStdString(letters.decode(numbers)), "hé\n");

  const Vocabulary words =
      vocabulary_of("The cat . the DOG", {TextUnit::words, true, 0}, 0, true, true);
  const std::vector<std::int64_t> known = TokenEncoder(words).encode("THE bird , cat");
  QCOMPARE(QString::fromStdString(words.decode(known)), "the <unknown> <unknown> cat");
  const std::vector<std::int64_t> padded{*words.padding, known[0], -1, 99};
  QCOMPARE(QString::fromStdString(words.decode(padded)), "the");
}

void VocabularyTest::names_what_it_does_not_know() {
  const TokenEncoder encoder(vocabulary_of("abc", {}, 0, false, false));
  try {
    encoder.encode("a\nbéxé");
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(
        QString(error.what()),
        "The model has not learned \"\\n\", \"é\", \"x\". Use the 3 characters of its training "
        "text.");
  }
}

NETLOOM_TEST(VocabularyTest)

}  // namespace netloom

#include "vocabulary_test.moc"
