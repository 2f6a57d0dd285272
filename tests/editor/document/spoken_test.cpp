#include "editor/document/spoken.h"

#include <algorithm>
#include <map>

#include <QLocale>
#include <QTranslator>
#include <QUndoStack>
#include <QtTest>

#include "editor/document/document.h"
#include "editor/document/edits.h"
#include "editor/document/fixes.h"
#include "editor/document/spoken_value.h"
#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

using Words = std::map<QString, QString>;

/// A language that knows a few texts of the engine.
class Language : public QTranslator {
 public:
  explicit Language(Words words) : words_(std::move(words)) {
    QCoreApplication::installTranslator(this);
  }

  bool isEmpty() const override { return false; }

  QString translate(const char* context, const char* source, const char*, int) const override {
    const auto at = words_.find(QString::fromUtf8(source));
    const bool ours = qstrcmp(context, "engine") == 0 || qstrcmp(context, "choice") == 0;
    return ours && at != words_.end() ? at->second : QString();
  }

 private:
  Words words_;
};

}  // namespace

class SpokenTest : public QObject {
  Q_OBJECT

 private slots:
  void a_problem_and_its_fix_are_said_in_the_users_language();
  void the_line_on_a_node_is_said_in_the_users_language();
  void an_error_is_said_in_the_users_language();
  void what_is_not_translated_stays_english();
  void numbers_have_the_signs_of_the_users_language();
};

void SpokenTest::a_problem_and_its_fix_are_said_in_the_users_language() {
  const Language german(Words{{"{} has no link", "{} hat keine Verbindung"},
                              {"{} needs something at {}: {}", "{} braucht etwas an {}: {}"},
                              {"A list of numbers.", "Eine Liste von Zahlen."},
                              {"Add an input", "Einen Eingang hinzufügen"}});
  const LayerRegistry layers = LayerRegistry::built_in();
  Document document(layers);
  add_node(document, "dense", {0, 0});
  const auto& all = document.diagnostics();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [](const Diagnostic& one) { return one.code == "link.missing"; });
  QVERIFY(found != all.end());
  QCOMPARE(spoken(found->title), QString("x hat keine Verbindung"));
  QCOMPARE(found->title.text(), std::string("x has no link"));
  QVERIFY2(spoken(found->message).startsWith("Dense braucht etwas an x: "),
           qPrintable(spoken(found->message)));
  const Fix fix = found->fixes.front();
  apply_fix(document, fix);
  QCOMPARE(document.undo_stack().undoText(), QString("Einen Eingang hinzufügen"));
}

void SpokenTest::the_line_on_a_node_is_said_in_the_users_language() {
  const Language german(Words{{"{} units", "{} Einheiten"}, {"{} unit", "{} Einheit"}});
  const LayerRegistry layers = LayerRegistry::built_in();
  const LayerType& dense = *layers.find("dense");
  const auto said = [&](std::int64_t units) {
    return spoken(dense.brief({{"units", units}}, {}, {}));
  };
  QCOMPARE(said(64), QString("64 Einheiten"));
  QCOMPARE(said(1), QString("1 Einheit"));
}

void SpokenTest::an_error_is_said_in_the_users_language() {
  const Language german(Words{{"cannot {}: there is no such file", "{} nicht möglich: keine Datei"},
                              {"read", "Lesen"}});
  try {
    read_file("/nowhere/t.csv");
    QFAIL("There is such a file.");
  } catch (const Error& error) {
    QCOMPARE(spoken(error.whole()), QString("/nowhere/t.csv: Lesen nicht möglich: keine Datei"));
    QCOMPARE(error.what(), "/nowhere/t.csv: cannot read: there is no such file");
  }
}

void SpokenTest::what_is_not_translated_stays_english() {
  const Language german(Words{{"Dense", "Dicht"}});
  QCOMPARE(spoken(std::string("Dense")), QString("Dicht"));
  QCOMPARE(spoken(std::string("Flatten")), QString("Flatten"));
  QCOMPARE(spoken(phrase("Use {}", listed("Dense"))), QString("Use Dicht"));
  QCOMPARE(spoken(Phrase("Dense")), QString("Dense"));
  QCOMPARE(spoken(std::string()), QString());
}

void SpokenTest::numbers_have_the_signs_of_the_users_language() {
  const Language german(Words{{"{} of {} rows", "{} von {} Zeilen"}, {"same", "gleich"}});
  QLocale::setDefault(QLocale(QLocale::German));
  QCOMPARE(spoken(phrase("{} of {} rows", with_thousands(9978), number_text(0.5))),
           QString("9.978 von 0,5 Zeilen"));
  QCOMPARE(spoken(flop_text(4736)), QString("4,74 kFLOP"));
  QCOMPARE(spoken(phrase("{}", Phrase("1.5.csv"))), QString("1.5.csv"));
  const LayerRegistry layers = LayerRegistry::built_in();
  const ParameterInfo& rate = *layers.find("dropout")->parameter("rate");
  QCOMPARE(spoken_value(rate, 0.25), QString("0,25"));
  QCOMPARE(spoken_value(*layers.find("conv2d")->parameter("padding"), std::string("same")),
           QString("gleich"));
  QCOMPARE(spoken(layers.find("alpha_dropout")->brief({{"rate", 0.25}}, {}, {})),
           QString("rate 0,25"));
  QLocale::setDefault(QLocale::c());
}

NETLOOM_TEST(SpokenTest)

}  // namespace netloom::editor

#include "spoken_test.moc"
