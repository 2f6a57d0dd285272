#include "engine/core/kept_phrase.h"

#include <QtTest>

#include "engine/core/text.h"
#include "tests/support/test.h"

using namespace std::string_literals;

namespace netloom {

class KeptPhraseTest : public QObject {
  Q_OBJECT

 private slots:
  void a_kept_phrase_comes_back_data();
  void a_kept_phrase_comes_back();
  void what_was_cut_off_or_changed_is_said_in_english();
};

void KeptPhraseTest::a_kept_phrase_comes_back_data() {
  QTest::addColumn<Phrase>("said");
  const auto row = [](const char* name, const Phrase& said) { QTest::newRow(name) << said; };
  row("no gap", phrase("Paused."));
  row("gaps", phrase("{} of {} rows", 3, with_thousands(9978)));
  row("numbered gaps", phrase("{1} holds {0}, and {0} again", 3, "y"s));
  row("braces", phrase("`{{x}}` gives {}", 4));
  row("a title", listed("Dense"));
  row("phrases in gaps", phrase("{} needs {}", listed("Softmax"), phrase("{} inputs", 2)));
  row("parts in a row", joined({phrase("{} units", 3), Phrase("3×3")}, " · "));
  row("nothing in a gap", phrase("step {}{}.", 3, Phrase()));
}

void KeptPhraseTest::a_kept_phrase_comes_back() {
  QFETCH(Phrase, said);
  const std::string kept = kept_phrase(said);
  QVERIFY(!kept.empty());
  const Phrase back = phrase_from_kept(kept, said);
  QCOMPARE(back.text(), said.text());
  const auto louder = [](const std::string& pattern) { return "¡" + pattern + "!"; };
  QCOMPARE(back.in(louder), said.in(louder));
}

void KeptPhraseTest::what_was_cut_off_or_changed_is_said_in_english() {
  const Phrase said = phrase("{} needs {}", listed("Softmax"), phrase("{} inputs", 2));
  const std::string kept = kept_phrase(said);
  const auto louder = [](const std::string& pattern) { return pattern + "!"; };
  for (std::size_t length = 0; length < kept.size(); ++length)
    QCOMPARE(phrase_from_kept(kept.substr(0, length), said).in(louder), said.text());
  QCOMPARE(phrase_from_kept(kept, "Another text.").in(louder), "Another text."s);
  QCOMPARE(phrase_from_kept(std::string(1000, '\x02'), "Deep.").in(louder), "Deep."s);
  QCOMPARE(kept_phrase(Phrase("a.csv")), std::string());
  QCOMPARE(phrase_from_kept({}, "a.csv").in(louder), "a.csv"s);
  Phrase named = phrase("`{{port}}` gives {}", 4);
  named.put("{port}", "conv1");
  QCOMPARE(phrase_from_kept(kept_phrase(named), named).text(), named.text());
}

NETLOOM_TEST(KeptPhraseTest)

}  // namespace netloom

#include "kept_phrase_test.moc"
