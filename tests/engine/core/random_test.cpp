#include "engine/core/random.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class RandomTest : public QObject {
  Q_OBJECT

 private slots:
  void philox_gives_the_published_vectors();
  void an_element_does_not_depend_on_others();
  void uniform_and_normal_have_their_moments();
};

/// Known answers of the Random123 distribution for philox4x32-10.
void RandomTest::philox_gives_the_published_vectors() {
  using Words = std::array<std::uint32_t, 4>;
  QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  const std::uint32_t ones = 0xffffffff;
  QCOMPARE(philox({ones, ones, ones, ones}, {ones, ones}),
           (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
}

void RandomTest::an_element_does_not_depend_on_others() {
  const RandomStream stream{7, stream_of("conv1/w")};
  const float alone = stream.uniform(1000, 3);
  for (std::uint64_t i = 0; i < 10; ++i) (void)stream.uniform(i, 3);
  QCOMPARE(stream.uniform(1000, 3), alone);
  QVERIFY(stream.uniform(1000, 4) != alone);
  QVERIFY((RandomStream{8, stream.stream}.uniform(1000, 3)) != alone);
}

void RandomTest::uniform_and_normal_have_their_moments() {
  const RandomStream stream{1, 2};
  const int count = 100000;
  double sum = 0;
  double normal_sum = 0;
  double normal_squares = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    sum += stream.uniform(i);
    const double x = stream.normal(i);
    normal_sum += x;
    normal_squares += x * x;
  }
  QVERIFY(std::abs(sum / count - 0.5) < 0.005);
  QVERIFY(std::abs(normal_sum / count) < 0.02);
  QVERIFY(std::abs(normal_squares / count - 1.0) < 0.02);
}

NETLOOM_TEST(RandomTest)

}  // namespace netloom

#include "random_test.moc"
