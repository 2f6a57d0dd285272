#include "editor/words/read_number.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

class ReadNumberTest : public QObject {
  Q_OBJECT

 private slots:
  void numbers_are_understood_data();
  void numbers_are_understood();
};

void ReadNumberTest::numbers_are_understood_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("understood");
  QTest::addColumn<double>("value");
  const auto good = [](const char* text, double value) {
    QTest::newRow(text) << text << true << value;
  };
  good("32", 32);
  good(" 1e-3 ", 0.001);
  good("1,024", 1024);
  good("= 2 * 64", 128);
  good("2*(3 + 4) - 10/4", 11.5);
  good("-4", -4);
  good(
      "\xE2\x88\x92"
      "4",
      -4);
  good("2--3", 5);
  good("1e+2", 100);
  for (const char* text : {"", "x", "2 *", "(1", "1)", "1/0", "1 2", "1e", "--", "0x10"}) {
    QTest::newRow(qPrintable(QString("not: %1").arg(text))) << text << false << 0.0;
  }
  QTest::newRow("deep brackets") << QString(100000, '(') << false << 0.0;
}

void ReadNumberTest::numbers_are_understood() {
  QFETCH(QString, text);
  QFETCH(bool, understood);
  QFETCH(double, value);
  const std::optional<double> read = number_from_text(text);
  QCOMPARE(read.has_value(), understood);
  if (understood) QCOMPARE(*read, value);
}

NETLOOM_TEST(ReadNumberTest)

}  // namespace netloom::editor

#include "read_number_test.moc"
