#include "engine/core/no_memory.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class NoMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void sizes_are_said_data();
  void sizes_are_said();
};

void NoMemoryTest::sizes_are_said_data() {
  QTest::addColumn<qint64>("bytes");
  QTest::addColumn<QString>("said");
  QTest::newRow("nothing") << qint64{0} << "0.0 MB";
  QTest::newRow("small") << qint64{3'240'000} << "3.2 MB";
  QTest::newRow("just below") << qint64{999'940'000} << "999.9 MB";
  QTest::newRow("rounded up") << qint64{999'960'000} << "1.0 GB";
  QTest::newRow("large") << qint64{25'800'000'000} << "25.8 GB";
}

void NoMemoryTest::sizes_are_said() {
  QFETCH(qint64, bytes);
  QFETCH(QString, said);
  QCOMPARE(QString::fromStdString(memory_text(bytes).text()), said);
}

NETLOOM_TEST(NoMemoryTest)

}  // namespace netloom

#include "no_memory_test.moc"
