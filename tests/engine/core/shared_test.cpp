#include "engine/core/shared.h"

#include <string>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class SharedTest : public QObject {
  Q_OBJECT

 private slots:
  void copies_share_and_what_is_assigned_is_another();
};

void SharedTest::copies_share_and_what_is_assigned_is_another() {
  const Shared<std::string> none;
  QCOMPARE(*none, std::string());
  QVERIFY(none->empty() && none == Shared<std::string>(std::string()));
  const Shared<std::string> one(std::string("one"));
  Shared<std::string> other = one;
  QVERIFY(one == other && &*one == &*other && one == Shared<std::string>(std::string("one")));
  other = std::string("other");
  QCOMPARE(*one, std::string("one"));
  QVERIFY(one != other);
}

NETLOOM_TEST(SharedTest)

}  // namespace netloom

#include "shared_test.moc"
