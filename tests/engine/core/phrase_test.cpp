#include "engine/core/phrase.h"

#include <map>

#include <QtTest>

#include "tests/support/test.h"

using namespace std::string_literals;

namespace netloom {

namespace {

/// What `phrase` says where the patterns on the left are known by those on the right.
std::string said_by(const Phrase& phrase, const std::map<std::string, std::string>& known) {
  return phrase.in([&](const std::string& pattern) {
    const auto at = known.find(pattern);
    return at == known.end() ? pattern : at->second;
  });
}

}  // namespace

class PhraseTest : public QObject {
  Q_OBJECT

 private slots:
  void english_is_the_pattern_with_its_gaps_filled();
  void another_language_fills_the_same_gaps();
  void a_phrase_in_a_gap_is_translated_too();
  void a_title_keeps_its_braces();
  void names_are_never_translated();
  void what_is_not_known_stays_english();
  void parts_in_a_row_are_translated_one_by_one();
  void a_mark_becomes_a_name_in_every_language();
};

void PhraseTest::english_is_the_pattern_with_its_gaps_filled() {
  QCOMPARE(phrase("{} scores for {} classes", 8, "10"s).text(), "8 scores for 10 classes"s);
  QCOMPARE(fmt::format("{}!", phrase("Set units to {}", 10)), "Set units to 10!"s);
  QCOMPARE(suggestion("dense").text(), " Did you mean 'dense'?"s);
  QVERIFY(suggestion({}).empty());
}

void PhraseTest::another_language_fills_the_same_gaps() {
  const Phrase said = phrase("{} scores for {} classes", 8, 10);
  QCOMPARE(said_by(said, {{"{} scores for {} classes", "{1} Klassen, {0} Scores"}}),
           "10 Klassen, 8 Scores"s);
}

void PhraseTest::a_phrase_in_a_gap_is_translated_too() {
  const Phrase said = phrase("{} needs {}", listed("Softmax"), phrase("a whole number"));
  QCOMPARE(said.text(), "Softmax needs a whole number"s);
  QCOMPARE(said_by(said, {{"{} needs {}", "{} braucht {}"}, {"a whole number", "eine ganze Zahl"}}),
           "Softmax braucht eine ganze Zahl"s);
}

void PhraseTest::a_title_keeps_its_braces() {
  const Phrase said = phrase("{} takes no inputs.", listed("Gate {2}"));
  QCOMPARE(said.text(), "Gate {2} takes no inputs."s);
  QCOMPARE(said_by(said, {{"Gate {2}", "Tor {2"}}), "Tor {2 takes no inputs."s);
}

void PhraseTest::names_are_never_translated() {
  const Phrase said = phrase("Link {}", "Input"s);
  QCOMPARE(said_by(said, {{"Link {}", "{} verbinden"}, {"Input", "Eingang"}}), "Input verbinden"s);
  QCOMPARE(said_by(Phrase("Input"s), {{"Input", "Eingang"}}), "Input"s);
}

void PhraseTest::what_is_not_known_stays_english() {
  QCOMPARE(said_by(phrase("Set {} to {}", "units"s, 10), {}), "Set units to 10"s);
}

void PhraseTest::parts_in_a_row_are_translated_one_by_one() {
  const auto row = [](std::vector<Phrase> parts) { return joined(std::move(parts), " · "); };
  const Phrase said = row({phrase("{} filters", 8), Phrase("3×3"s), phrase("causal")});
  QCOMPARE(said.text(), "8 filters · 3×3 · causal"s);
  QCOMPARE(said_by(said, {{"{} filters", "{} Filter"}, {"causal", "kausal"}}),
           "8 Filter · 3×3 · kausal"s);
  QCOMPARE(row({phrase("causal")}).text(), "causal"s);
  QVERIFY(row({}).empty());
}

void PhraseTest::a_mark_becomes_a_name_in_every_language() {
  Phrase said = phrase("`{{x}}` gives {}, `{{x}}` again", "4×4"s);
  said.put("{x}", "conv1");
  said.put("{y}", "nobody");
  QCOMPARE(said.text(), "`conv1` gives 4×4, `conv1` again"s);
  QCOMPARE(said_by(said, {{"`{{x}}` gives {}, `{{x}}` again", "{} von `{{x}}`"}}),
           "4×4 von `conv1`"s);
}

NETLOOM_TEST(PhraseTest)

}  // namespace netloom

#include "phrase_test.moc"
