#include <cmath>

#include <QtTest>
#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "tests/engine/layers/run_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const std::vector<double> element_places{-7, -3, -1, -0.4, 0, 0.3, 1, 4, 30};

/// What PyTorch 2 (in f64) makes of the numbers above, as nine features of one sample.
struct ElementNumbers {
  const char* layer;
  Parameters parameters;
  std::vector<double> expected;
};

const std::vector<ElementNumbers>& element_numbers() {
  static const std::vector<ElementNumbers> all{
      {"relu6", {}, {0, 0, 0, 0, 0, 0.3, 1, 4, 6}},
      {"elu", {}, {-0.999088118, -0.950212932, -0.632120559, -0.329679954, 0, 0.3, 1, 4, 30}},
      {"elu",
       {{"alpha", 0.5}},
       {-0.499544059, -0.475106466, -0.316060279, -0.164839977, 0, 0.3, 1, 4, 30}},
      {"selu",
       {},
       {-1.75649616, -1.67056873, -1.11133074, -0.57961011, 0, 0.315210296, 1.05070099, 4.20280395,
        31.5210296}},
      {"celu",
       {{"alpha", 2.0}},
       {-1.93960523, -1.55373968, -0.786938681, -0.362538494, 0, 0.3, 1, 4, 30}},
      {"gelu",
       {},
       {-8.95866714e-12, -0.00404969409, -0.158655254, -0.137831303, 0, 0.185373427, 0.841344746,
        3.99987332, 30}},
      {"gelu",
       {{"approximation", std::string("tanh")}},
       {-2.33146835e-15, -0.00363739208, -0.158808009, -0.137838831, 0, 0.185370924, 0.841191991,
        3.99992975, 30}},
      {"silu",
       {},
       {-0.00637735836, -0.14227762, -0.268941421, -0.160524936, 0, 0.172332755, 0.731058579,
        3.92805516, 30}},
      {"mish",
       {},
       {-0.00638026341, -0.145647461, -0.303401461, -0.188916482, 0, 0.208001372, 0.865098388,
        3.99741281, 30}},
      {"softplus",
       {},
       {0.000911466454, 0.0485873516, 0.313261688, 0.513015252, 0.693147181, 0.854355244,
        1.31326169, 4.01814993, 30}},
      {"softplus",
       {{"beta", 2.0}, {"threshold", 5.0}},
       {4.15764187e-07, 0.00123784257, 0.0634640055, 0.185550333, 0.34657359, 0.518743975,
        1.06346401, 4, 30}},
      {"softsign", {}, {-0.875, -0.75, -0.5, -0.285714286, 0, 0.230769231, 0.5, 0.8, 0.967741935}},
      {"hard_sigmoid", {}, {0, 0, 0.333333333, 0.433333333, 0.5, 0.55, 0.666666667, 1, 1}},
      {"hard_tanh", {}, {-1, -1, -1, -0.4, 0, 0.3, 1, 1, 1}},
      {"hard_swish", {}, {-0, -0, -0.333333333, -0.173333333, 0, 0.165, 0.666666667, 4, 30}},
      {"hard_shrink", {}, {-7, -3, -1, 0, 0, 0, 1, 4, 30}},
      {"soft_shrink", {}, {-6.5, -2.5, -0.5, 0, 0, 0, 0.5, 3.5, 29.5}},
      {"tanh_shrink",
       {},
       {-6.00000166, -2.00494525, -0.238405844, -0.0200510377, 0, 0.00868738755, 0.238405844,
        3.0006707, 29}},
      {"threshold", {{"threshold", 0.1}, {"value", 20.0}}, {20, 20, 20, 20, 20, 0.3, 1, 4, 30}},
      {"log_sigmoid",
       {},
       {-7.00091147, -3.04858735, -1.31326169, -0.913015252, -0.693147181, -0.554355244,
        -0.313261688, -0.0181499279, -9.35762297e-14}},
      {"prelu", {}, {-1.75, -0.75, -0.25, -0.1, 0, 0.3, 1, 4, 30}},
      {"log_softmax", {}, {-37, -33, -31, -30.4, -30, -29.7, -29, -26, -5.68500802e-12}},
      {"softmin",
       {},
       {0.976472535, 0.0178847183, 0.00242043342, 0.00132836203, 0.000890427694, 0.00065964506,
        0.000327570043, 1.63087521e-05, 8.33228664e-17}},
      {"rrelu", {}, {-1.60416667, -0.6875, -0.229166667, -0.0916666667, 0, 0.3, 1, 4, 30}},
      {"squared_relu", {}, {0, 0, 0, 0, 0, 0.09, 1, 16, 900}},
      {"identity", {}, {-7, -3, -1, -0.4, 0, 0.3, 1, 4, 30}},
      {"abs", {}, {7, 3, 1, 0.4, 0, 0.3, 1, 4, 30}},
      {"negate", {}, {7, 3, 1, 0.4, -0, -0.3, -1, -4, -30}},
      {"square", {}, {49, 9, 1, 0.16, 0, 0.09, 1, 16, 900}},
      {"power", {{"exponent", 3.0}}, {-343, -27, -1, -0.064, 0, 0.027, 1, 64, 27000}},
      {"clip", {{"least", -2.0}, {"most", 0.5}}, {-2, -2, -1, -0.4, 0, 0.3, 0.5, 0.5, 0.5}},
      {"affine", {{"scale", 2.0}, {"shift", -1.0}}, {-15, -7, -3, -1.8, -1, -0.4, 1, 7, 59}},
      {"sine",
       {{"frequency", 30.0}},
       {-0.467718518, -0.893996664, 0.988031624, 0.536572918, 0, 0.412118485, -0.988031624,
        0.580611184, 0.997803274}},
      {"cumulative_sum", {}, {-7, -10, -11, -11.4, -11.4, -11.1, -10.1, -6.1, 23.9}},
      {"flip", {}, {30, 4, 1, 0.3, 0, -0.4, -1, -3, -7}},
      {"softmax",
       {},
       {8.53304763e-17, 4.65888615e-15, 3.44247711e-14, 6.27260226e-14, 9.35762297e-14,
        1.26314698e-13, 2.54366565e-13, 5.10908903e-12, 1}},
  };
  return all;
}

}  // namespace

class ElementNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void as_in_pytorch_data();
  void as_in_pytorch();
};

void ElementNumbersTest::as_in_pytorch_data() {
  QTest::addColumn<int>("number");
  for (std::size_t i = 0; i < element_numbers().size(); ++i) {
    std::string name = element_numbers()[i].layer;
    for (const auto& [key, value] : element_numbers()[i].parameters) {
      name += " " + key + "=" + to_text(value);
    }
    QTest::newRow(name.c_str()) << static_cast<int>(i);
  }
}

void ElementNumbersTest::as_in_pytorch() {
  QFETCH(int, number);
  const ElementNumbers& row = element_numbers()[static_cast<std::size_t>(number)];
  const LayerResult result =
      run_layer(row.layer, row.parameters, {{"x", list_shape(1, 9), element_places}});
  for (std::size_t i = 0; i < row.expected.size(); ++i) {
    const double found = result.numbers[0][i];
    const double close = 2e-6 * std::max(1.0, std::abs(row.expected[i]));
    QVERIFY2(std::abs(found - row.expected[i]) <= close,
             fmt::format("at {}: {} for {}", element_places[i], found, row.expected[i]).c_str());
  }
}

NETLOOM_TEST(ElementNumbersTest)

}  // namespace netloom

#include "element_numbers_test.moc"
