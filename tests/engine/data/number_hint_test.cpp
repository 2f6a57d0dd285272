#include "engine/data/number_hint.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class NumberHintTest : public QObject {
  Q_OBJECT

 private slots:
  void says_the_number_data();
  void says_the_number();
};

void NumberHintTest::says_the_number_data() {
  QTest::addColumn<QString>("cell");
  QTest::addColumn<QString>("said");
  const auto row = [](const char* cell, const char* said) { QTest::newRow(cell) << cell << said; };
  row("1,100.50", "Write 1100.50 for it");
  row("1.100,50", "Write 1100.50 for it");
  row("1,100", "Write 1100 for it");
  row("1'234'567.5", "Write 1234567.5 for it");
  row("1.234.567", "Write 1234567 for it");
  row("-3,5", "Write -3.5 for it");
  row("73.4%", "Write 73.4 for it");
  row("$ 12", "Write 12 for it");
  row("12 €", "Write 12 for it");
  row("180cm", "Write 180 for it");
  row("2024-01-31", "Give dates as numbers");
  row("31.1.2024 10:30", "Give dates as numbers");
  row("1/31/2024", "Give dates as numbers");
  row("192.168.0.1", "");
  row("A12-b", "");
  row("1.234.56", "");
  row("12", "");
  row("room 12", "");
  row("good", "");
  row("12 to 15 cm", "");
}

void NumberHintTest::says_the_number() {
  QFETCH(QString, cell);
  QFETCH(QString, said);
  const QString hint = QString::fromStdString(number_hint(cell.toStdString()));
  QVERIFY2(said.isEmpty() ? hint.isEmpty() : hint.contains(said), qPrintable(hint));
}

NETLOOM_TEST(NumberHintTest)

}  // namespace netloom

#include "number_hint_test.moc"
