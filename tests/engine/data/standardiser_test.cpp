#include "engine/data/standardiser.h"

#include <cmath>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class StandardiserTest : public QObject {
  Q_OBJECT
 private slots:
  void learns_from_the_given_rows_alone();
  void leaves_a_constant_feature_its_scale();
  void takes_images_by_channel();
  void takes_series_by_feature();
  void comes_back_to_original_units();
};

namespace {

Array feature_rows(std::int64_t rows, std::int64_t features, const std::vector<float>& values) {
  return Array::from<float>({{Role::batch, rows}, {Role::feature, features}},
                            std::span<const float>(values));
}

}  // namespace

void StandardiserTest::learns_from_the_given_rows_alone() {
  const Array values = feature_rows(4, 2, {1, 10, 3, 30, 5, 50, 1000, -1000});
  const std::vector<std::int64_t> train{0, 1, 2};
  const Standardiser fitted = Standardiser::fit(values, train);
  QCOMPARE(fitted.mean, (std::vector<double>{3, 30}));
  QVERIFY(std::abs(fitted.deviation[0] - std::sqrt(8.0 / 3)) < 1e-12);
  QVERIFY(std::abs(fitted.deviation[1] - std::sqrt(800.0 / 3)) < 1e-12);
  const Array scaled = fitted.apply(values);
  QCOMPARE(scaled.values<float>()[2], 0.0F);
  QCOMPARE(scaled.values<float>()[6], static_cast<float>(997 / std::sqrt(8.0 / 3)));
}

void StandardiserTest::leaves_a_constant_feature_its_scale() {
  const Array values = feature_rows(3, 1, {0.1F, 0.1F, 0.1F});
  const std::vector<std::int64_t> rows{0, 1, 2};
  const Standardiser fitted = Standardiser::fit(values, rows);
  QCOMPARE(fitted.deviation, (std::vector<double>{1}));
  QVERIFY(std::abs(fitted.apply(values).values<float>()[0]) < 1e-7F);
}

void StandardiserTest::takes_images_by_channel() {
  const Array values = Array::from<float>(
      {{Role::batch, 1}, {Role::channel, 2}, {Role::height, 1}, {Role::width, 2}},
      std::span<const float>(std::vector<float>{1, 3, 10, 30}));
  const std::vector<std::int64_t> rows{0};
  const Standardiser fitted = Standardiser::fit(values, rows);
  QCOMPARE(fitted.mean, (std::vector<double>{2, 20}));
  QCOMPARE(fitted.deviation, (std::vector<double>{1, 10}));
  const auto scaled = fitted.apply(values);
  const auto found = scaled.values<float>();
  QCOMPARE((std::vector<float>{found.begin(), found.end()}), (std::vector<float>{-1, 1, -1, 1}));
}

void StandardiserTest::takes_series_by_feature() {
  // Two windows of two steps, each of a small and a large feature.
  const Array values = Array::from<float>({{Role::batch, 2}, {Role::time, 2}, {Role::feature, 2}},
                                          std::vector<float>{1, 10, 3, 30, 5, 50, 3, 30});
  const Array scaled = Standardiser{{3, 30}, {2, 20}}.apply(values);
  const auto found = scaled.values<float>();
  QCOMPARE(std::vector<float>(found.begin(), found.end()),
           (std::vector<float>{-1, -1, 0, 0, 1, 1, 0, 0}));
}

void StandardiserTest::comes_back_to_original_units() {
  const Array values = feature_rows(3, 1, {151, 75, 141});
  const std::vector<std::int64_t> rows{0, 1, 2};
  const Standardiser fitted = Standardiser::fit(values, rows);
  const Array back = fitted.inverse(fitted.apply(values));
  for (std::size_t i = 0; i < 3; ++i) {
    QVERIFY(std::abs(back.values<float>()[i] - values.values<float>()[i]) < 1e-4F);
  }
}

NETLOOM_TEST(StandardiserTest)

}  // namespace netloom

#include "standardiser_test.moc"
