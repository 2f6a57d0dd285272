#include <cmath>

#include <QtTest>

#include "tests/engine/layers/run_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

struct Moments {
  double mean = 0;
  double variance = 0;
};

Moments moments_of(const std::vector<double>& numbers) {
  Moments result;
  const auto count = static_cast<double>(numbers.size());
  for (const double one : numbers) result.mean += one / count;
  for (const double one : numbers) {
    result.variance += (one - result.mean) * (one - result.mean) / count;
  }
  return result;
}

/// Alternately −1 and 1: mean 0, variance 1.
std::vector<double> alternating(std::size_t count) {
  std::vector<double> numbers(count, 1.0);
  for (std::size_t i = 0; i < count; i += 2) numbers[i] = -1;
  return numbers;
}

std::vector<double> trained(const char* layer, const Parameters& parameters,
                            const std::vector<double>& x) {
  const auto features = static_cast<std::int64_t>(x.size());
  return run_layer(layer, parameters, {{"x", list_shape(1, features), x}}, Mode::training)
      .numbers[0];
}

}  // namespace

/// Layers that draw: what holds of their numbers on the whole, and that predictions are exact.
class RandomLayersTest : public QObject {
  Q_OBJECT

 private slots:
  void noise_has_its_deviation();
  void gaussian_dropout_has_dropout_s_variance();
  void alpha_dropout_keeps_mean_and_variance();
  void channels_drop_as_a_whole();
  void random_slopes_stay_between_their_limits();
  void predictions_are_exact_data();
  void predictions_are_exact();
};

void RandomLayersTest::noise_has_its_deviation() {
  const Moments found =
      moments_of(trained("gaussian_noise", {{"deviation", 0.5}}, std::vector<double>(20000, 3.0)));
  QVERIFY(std::abs(found.mean - 3) < 0.02);
  QVERIFY(std::abs(found.variance - 0.25) < 0.01);
}

void RandomLayersTest::gaussian_dropout_has_dropout_s_variance() {
  const Moments found =
      moments_of(trained("gaussian_dropout", {{"rate", 0.2}}, std::vector<double>(20000, 2.0)));
  QVERIFY(std::abs(found.mean - 2) < 0.03);
  QVERIFY(std::abs(found.variance - 4 * 0.25) < 0.05);
}

void RandomLayersTest::alpha_dropout_keeps_mean_and_variance() {
  const Moments found = moments_of(trained("alpha_dropout", {{"rate", 0.3}}, alternating(40000)));
  QVERIFY(std::abs(found.mean) < 0.02);
  QVERIFY(std::abs(found.variance - 1) < 0.03);
}

void RandomLayersTest::channels_drop_as_a_whole() {
  const Shape shape = map_shape(200, 2, 2);
  const std::vector<double> ones(800, 1.0);
  const auto y =
      run_layer("spatial_dropout", {{"rate", 0.25}}, {{"x", shape, ones}}, Mode::training)
          .numbers[0];
  int dropped = 0;
  for (std::size_t channel = 0; channel < 200; ++channel) {
    for (std::size_t i = 1; i < 4; ++i) QCOMPARE(y[4 * channel + i], y[4 * channel]);
    QVERIFY(y[4 * channel] == 0 || std::abs(y[4 * channel] - 4.0 / 3) < 1e-6);
    dropped += y[4 * channel] == 0;
  }
  QVERIFY2(dropped > 30 && dropped < 70, std::to_string(dropped).c_str());
}

void RandomLayersTest::random_slopes_stay_between_their_limits() {
  const auto y = trained("rrelu", {{"lower", 0.1}, {"upper", 0.3}}, alternating(2000));
  double smallest = 1;
  double largest = 0;
  for (std::size_t i = 0; i < y.size(); i += 2) {
    QCOMPARE(y[i + 1], 1.0);
    smallest = std::min(smallest, -y[i]);
    largest = std::max(largest, -y[i]);
  }
  QVERIFY(smallest >= 0.1 - 1e-6 && smallest < 0.102);
  QVERIFY(largest <= 0.3 + 1e-6 && largest > 0.298);
}

void RandomLayersTest::predictions_are_exact_data() {
  QTest::addColumn<QString>("layer");
  for (const char* layer : {"gaussian_noise", "gaussian_dropout", "alpha_dropout",
                            "spatial_dropout", "stop_gradient"}) {
    QTest::newRow(layer) << layer;
  }
}

void RandomLayersTest::predictions_are_exact() {
  QFETCH(QString, layer);
  const std::vector<double> x{1, -2, 3};
  const auto y = run_layer(layer.toStdString(), {}, {{"x", list_shape(1, 3), x}}).numbers[0];
  QCOMPARE(y, x);
}

NETLOOM_TEST(RandomLayersTest)

}  // namespace netloom

#include "random_layers_test.moc"
