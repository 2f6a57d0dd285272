// Two test classes, the second of which crashes: the binary then tells where and ends.
#include <cstdlib>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class SoundTest : public QObject {
  Q_OBJECT

 private slots:
  void passes() { QVERIFY(true); }
};

class CrashTest : public QObject {
  Q_OBJECT

 private slots:
  void crashes() { std::abort(); }
};

NETLOOM_TEST(SoundTest)
NETLOOM_TEST(CrashTest)

}  // namespace netloom

#include "crash.moc"
