#include <QtTest>

#include "engine/ops/refusal.h"
#include "tests/engine/layers/refused_uses.h"
#include "tests/support/test.h"

namespace netloom {

class RefusedOperandsTest : public QObject {
  Q_OBJECT

 private slots:
  void say_what_and_what_to_do_data();
  void say_what_and_what_to_do();
};

void RefusedOperandsTest::say_what_and_what_to_do_data() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < refused_uses().size(); ++i) {
    QTest::addRow("%s: %s", refused_uses()[i].layer, refused_uses()[i].fragment)
        << static_cast<int>(i);
  }
}

void RefusedOperandsTest::say_what_and_what_to_do() {
  QFETCH(int, number);
  const RefusedUse& use = refused_uses()[static_cast<std::size_t>(number)];
  Diagnostic found;
  try {
    run_layer(use.layer, use.parameters, use.operands);
    QFAIL("not refused");
  } catch (const Refusal& refusal) {
    found = refusal.diagnostic();
  }
  QCOMPARE(found.code, std::string(use.code));
  QCOMPARE(found.port.empty() ? found.parameter : found.port, std::string(use.place));
  const QString whole = QString::fromStdString(found.title.text() + "\n" + found.message.text());
  QVERIFY2(whole.contains(QString(use.fragment)), qPrintable(whole));
  QCOMPARE(found.fixes.empty(), std::string(use.fix).empty());
  if (found.fixes.empty()) return;
  const QString fix =
      QString::fromStdString(found.fixes[0].title.text() + "\n" + found.fixes[0].value);
  QVERIFY2(fix.contains(QString(use.fix)), qPrintable(fix));
}

NETLOOM_TEST(RefusedOperandsTest)

}  // namespace netloom

#include "refused_operands_test.moc"
