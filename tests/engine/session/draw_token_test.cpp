#include "engine/session/draw_token.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

class DrawTokenTest : public QObject {
  Q_OBJECT

 private slots:
  void takes_the_likeliest_without_temperature();
  void draws_by_softmax_data();
  void draws_by_softmax();
  void keeps_to_the_best();
  void repeats_itself_with_the_same_seed();
  void refuses_scores_that_are_no_numbers();
};

void DrawTokenTest::takes_the_likeliest_without_temperature() {
  const std::vector<float> scores{1, 3, NAN, 3, -2};
  for (std::int64_t place = 0; place < 20; ++place) {
    QCOMPARE(draw_token(scores, {0, 0, 1}, place), std::int64_t{1});
  }
}

void DrawTokenTest::draws_by_softmax_data() {
  QTest::addColumn<QList<float>>("scores");
  QTest::addColumn<double>("temperature");
  QTest::newRow("scores") << QList<float>{0, std::log(3.0F)} << 1.0;
  QTest::newRow("hot") << QList<float>{0, 2 * std::log(3.0F)} << 2.0;
  QTest::newRow("probabilities") << QList<float>{0.25F, 0.75F} << 1.0;
}

void DrawTokenTest::draws_by_softmax() {
  QFETCH(QList<float>, scores);
  QFETCH(double, temperature);
  const std::vector<float> given(scores.begin(), scores.end());
  int second = 0;
  for (std::int64_t place = 0; place < 4000; ++place) {
    second += draw_token(given, {temperature, 0, 1}, place) == 1;
  }
  // Three quarters of 4000, within four deviations of a binomial.
  QVERIFY2(std::abs(second - 3000) < 110, std::to_string(second).c_str());
}

void DrawTokenTest::keeps_to_the_best() {
  const std::vector<float> scores{1, 1.1F, 1.2F, 0.9F};
  for (std::int64_t place = 0; place < 200; ++place) {
    const std::int64_t token = draw_token(scores, {5, 2, 1}, place);
    QVERIFY(token == 1 || token == 2);
  }
}

void DrawTokenTest::repeats_itself_with_the_same_seed() {
  const std::vector<float> scores(50, 0);
  bool other = false;
  for (std::int64_t place = 0; place < 20; ++place) {
    QCOMPARE(draw_token(scores, {1, 0, 7}, place), draw_token(scores, {1, 0, 7}, place));
    other = other || draw_token(scores, {1, 0, 7}, place) != draw_token(scores, {1, 0, 8}, place);
  }
  QVERIFY(other);
}

void DrawTokenTest::refuses_scores_that_are_no_numbers() {
  const std::vector<float> scores(3, NAN);
  QVERIFY_EXCEPTION_THROWN(draw_token(scores, {}, 0), Error);
}

NETLOOM_TEST(DrawTokenTest)

}  // namespace netloom

#include "draw_token_test.moc"
