#include "engine/core/time_text.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class TimeTextTest : public QObject {
  Q_OBJECT

 private slots:
  void short_times_have_the_unit_that_fits_data();
  void short_times_have_the_unit_that_fits();
};

void TimeTextTest::short_times_have_the_unit_that_fits_data() {
  QTest::addColumn<double>("seconds");
  QTest::addColumn<QString>("text");
  QTest::newRow("microseconds") << 4.06e-6 << "4.1 µs";
  QTest::newRow("many microseconds") << 850e-6 << "850 µs";
  QTest::newRow("just below a millisecond") << 0.9996e-3 << "1.0 ms";
  QTest::newRow("milliseconds") << 0.004 << "4.0 ms";
  QTest::newRow("many milliseconds") << 0.25 << "250 ms";
  QTest::newRow("just below a second") << 0.9996 << "1.00 s";
  QTest::newRow("seconds") << 12.346 << "12.35 s";
}

void TimeTextTest::short_times_have_the_unit_that_fits() {
  QFETCH(double, seconds);
  QTEST(QString::fromStdString(short_time_text(seconds)), "text");
}

NETLOOM_TEST(TimeTextTest)

}  // namespace netloom

#include "time_text_test.moc"
