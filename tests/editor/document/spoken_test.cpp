#include "editor/document/spoken.h"

#include <map>

#include <QTranslator>
#include <QtTest>

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
    return qstrcmp(context, "engine") != 0 || at == words_.end() ? QString() : at->second;
  }

 private:
  Words words_;
};

}  // namespace

class SpokenTest : public QObject {
  Q_OBJECT

 private slots:
  void what_is_not_translated_stays_english();
};

void SpokenTest::what_is_not_translated_stays_english() {
  const Language german(Words{{"Dense", "Dicht"}});
  QCOMPARE(spoken(std::string("Dense")), QString("Dicht"));
  QCOMPARE(spoken(std::string("Flatten")), QString("Flatten"));
  QCOMPARE(spoken(std::string()), QString());
}

NETLOOM_TEST(SpokenTest)

}  // namespace netloom::editor

#include "spoken_test.moc"
