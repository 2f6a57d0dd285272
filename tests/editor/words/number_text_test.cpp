#include "editor/words/number_text.h"

#include <QLocale>
#include <QtTest>

#include "editor/words/read_number.h"
#include "tests/support/test.h"

namespace netloom::editor {

class NumberTextTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { QLocale::setDefault(QLocale::c()); }
  void numbers_have_the_signs_of_the_language();
  void what_is_no_number_stays();
  void bytes_have_the_unit_that_keeps_them_short_data();
  void bytes_have_the_unit_that_keeps_them_short();
  void numbers_are_read_as_the_language_writes_them_data();
  void numbers_are_read_as_the_language_writes_them();
  void what_is_written_is_read_again_in_every_language();
};

void NumberTextTest::numbers_have_the_signs_of_the_language() {
  for (const char* language : {"C", "en", "zh"}) {
    QLocale::setDefault(QLocale(QLatin1String(language)));
    QCOMPARE(count_text(9978), QString("9,978"));
    QCOMPARE(decimals_text(0.5, 2), QString("0.50"));
    QCOMPARE(text_from_number(2.5e-4), QString("2.5e-4"));
    QCOMPARE(local_numbers("(8 + 2·1 − 3) / 1 = 9,978.5"), QString("(8 + 2·1 − 3) / 1 = 9,978.5"));
  }
  QLocale::setDefault(QLocale(QLocale::German));
  QCOMPARE(text_from_number(200000), QString("200000"));
  QCOMPARE(text_from_number(-3), QString("-3"));
  QCOMPARE(text_from_number(1e20), QString("1e+20"));
  QCOMPARE(count_text(-1234567), QString("-1.234.567"));
  QCOMPARE(decimals_text(0.5, 2), QString("0,50"));
  QCOMPARE(text_from_number(2.5e-4), QString("2,5e-4"));
  QCOMPARE(percents_text(98.3, 1), QString("98,3%"));
  QCOMPARE(percent_text(0.001), QString("<1%"));
  for (const double share : {-1.0, 0.0, 0.001, 0.004, 0.006, 0.012, 0.016, 0.5, 1.0}) {
    for (const double other : {-1.0, 0.0, 0.001, 0.004, 0.006, 0.012, 0.016, 0.5, 1.0})
      QCOMPARE(same_percent(share, other), percent_text(share) == percent_text(other));
  }
  QCOMPARE(local_numbers("64·10, 3·3 = 9,978.5"), QString("64·10, 3·3 = 9.978,5"));
}

void NumberTextTest::what_is_no_number_stays() {
  QLocale::setDefault(QLocale(QLocale::German));
  for (const char* text : {"", "a.csv", "3×3", "v1.2", "NaN", "1.5 GB"})
    QCOMPARE(local_number(text), QString::fromUtf8(text));
}

void NumberTextTest::bytes_have_the_unit_that_keeps_them_short_data() {
  QTest::addColumn<double>("bytes");
  QTest::addColumn<QString>("text");
  QTest::newRow("none") << 0.0 << "0 B";
  QTest::newRow("bytes") << 999.0 << "999 B";
  QTest::newRow("kilobytes") << 2000.0 << "2,0 kB";
  QTest::newRow("rounded up") << 999'970.0 << "1,0 MB";
  QTest::newRow("megabytes") << 14.4e6 << "14,4 MB";
  QTest::newRow("gigabytes") << 3163e6 << "3,2 GB";
  QTest::newRow("terabytes") << 5e15 << "5000,0 TB";
}

void NumberTextTest::bytes_have_the_unit_that_keeps_them_short() {
  QFETCH(double, bytes);
  QLocale::setDefault(QLocale(QLocale::German));
  QTEST(bytes_text(bytes), "text");
}

void NumberTextTest::numbers_are_read_as_the_language_writes_them_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("value");
  const auto row = [](const char* language, const char* text, double value) {
    QTest::addRow("%s: %s", language, text) << QString(language) << QString(text) << value;
  };
  row("en", "1,024", 1024);
  row("en", "0,5", 0.5);
  row("en", "1.024", 1.024);
  row("en", "1,024.5", 1024.5);
  row("de", "1.024", 1024);
  row("de", "0,5", 0.5);
  row("de", "0.5", 0.5);
  row("de", "0.001", 0.001);
  row("de", "1,024", 1.024);
  row("de", "1.024,5", 1024.5);
  row("de", "1.000.000", 1e6);
  row("de", "= 2,5e-1 * 4", 1);
  row("de", "1,000,000", 1e6);
  row("en", "1.000.000", 1e6);
  row("zh", "1,024", 1024);
}

void NumberTextTest::numbers_are_read_as_the_language_writes_them() {
  QFETCH(QString, language);
  QFETCH(QString, text);
  QFETCH(double, value);
  QLocale::setDefault(QLocale(language));
  const std::optional<double> read = number_from_text(text);
  QVERIFY(read);
  QCOMPARE(*read, value);
}

void NumberTextTest::what_is_written_is_read_again_in_every_language() {
  for (const char* language : {"C", "en", "de", "zh", "de_CH", "fr"}) {
    QLocale::setDefault(QLocale(QLatin1String(language)));
    for (const double value : {0.001, 0.5, 1.024, 12.5, -3.25, 2.5e-7, 1024.0, 123456.0}) {
      const std::optional<double> read = number_from_text(text_from_number(value));
      QVERIFY2(read && *read == value, language);
      QVERIFY(is_plain_number(text_from_number(value)));
    }
    QCOMPARE(number_from_text(count_text(1234567)).value_or(0), 1234567.0);
  }
}

NETLOOM_TEST(NumberTextTest)

}  // namespace netloom::editor

#include "number_text_test.moc"
