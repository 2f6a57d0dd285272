#include "engine/core/text.h"

#include <cmath>
#include <limits>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class TextTest : public QObject {
  Q_OBJECT

 private slots:
  void thousands_are_separated_data();
  void thousands_are_separated();
  void numbers_read_as_people_write_them_data();
  void numbers_read_as_people_write_them();
  void amounts_are_whole_or_numbers_data();
  void amounts_are_whole_or_numbers();
  void operations_get_a_prefix();
  void the_nearest_word_is_found();
  void sha256_gives_the_published_digest();
  void utf8_is_told_from_other_bytes();
};

void TextTest::thousands_are_separated_data() {
  QTest::addColumn<qint64>("number");
  QTest::addColumn<QString>("text");
  QTest::newRow("small") << qint64{7} << "7";
  QTest::newRow("three digits") << qint64{999} << "999";
  QTest::newRow("four digits") << qint64{4640} << "4,640";
  QTest::newRow("negative") << qint64{-1234567} << "-1,234,567";
}

void TextTest::thousands_are_separated() {
  QFETCH(qint64, number);
  QTEST(QString::fromStdString(with_thousands(number)), "text");
}

void TextTest::numbers_read_as_people_write_them_data() {
  QTest::addColumn<double>("number");
  QTest::addColumn<QString>("text");
  QTest::newRow("whole") << 32.0 << "32";
  QTest::newRow("rate") << 1e-3 << "1e-3";
  QTest::newRow("fraction") << 0.7 << "0.7";
  QTest::newRow("not a number") << std::nan("") << "NaN";
}

void TextTest::numbers_read_as_people_write_them() {
  QFETCH(double, number);
  QTEST(QString::fromStdString(number_text(number)), "text");
}

void TextTest::amounts_are_whole_or_numbers_data() {
  QTest::addColumn<double>("number");
  QTest::addColumn<QString>("text");
  QTest::newRow("many") << 1e8 << "100,000,000";
  QTest::newRow("none") << 0.0 << "0";
  QTest::newRow("fraction") << 0.7 << "0.7";
  QTest::newRow("too many to count") << 1e30 << "1e+30";
  QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << "-infinity";
  QTest::newRow("not a number") << std::nan("") << "NaN";
}

void TextTest::amounts_are_whole_or_numbers() {
  QFETCH(double, number);
  QTEST(QString::fromStdString(amount_text(number)), "text");
}

void TextTest::operations_get_a_prefix() {
  QCOMPARE(flop_text(12).text(), std::string("12 FLOP"));
  QCOMPARE(flop_text(4736).text(), std::string("4.74 kFLOP"));
  QCOMPARE(flop_text(1.81e6).text(), std::string("1.81 MFLOP"));
}

void TextTest::the_nearest_word_is_found() {
  const std::vector<std::string> words = {"conv2d", "dense", "dropout"};
  QCOMPARE(nearest("desne", words), std::string("dense"));
  QCOMPARE(nearest("dropuot", words), std::string("dropout"));
  QCOMPARE(nearest("transformer", words), std::string());
}

/// FIPS 180-4, the example of one block.
void TextTest::sha256_gives_the_published_digest() {
  QCOMPARE(sha256(std::string_view("abc")),
           std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TextTest::utf8_is_told_from_other_bytes() {
  QVERIFY(is_utf8("plain, Größe, 8×8, 🧵"));
  QVERIFY(!is_utf8("\xC0\xAF"));      // overlong
  QVERIFY(!is_utf8("\xED\xA0\x80"));  // a surrogate
  QVERIFY(!is_utf8("cut off \xE2\x82"));
  QVERIFY(!is_utf8("\xFF"));
}

NETLOOM_TEST(TextTest)

}  // namespace netloom

#include "text_test.moc"
