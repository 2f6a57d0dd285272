#include "engine/backends/cpu/vector_math.h"

#include <bit>
#include <cmath>
#include <limits>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::cpu {

class VectorMathTest : public QObject {
  Q_OBJECT

 private slots:
  void errors_are_units_in_the_last_place_data();
  void errors_are_units_in_the_last_place();
  void ends_of_the_range();
};

namespace {

struct Function {
  const char* name;
  float (*computed)(float);
  double (*exact)(double);
  float lowest;
  float highest;
};

const Function functions[] = {
    {"exp", [](float x) { return exp_f32(x); }, [](double x) { return std::exp(x); }, -86.9F,
     88.7F},
    {"exp within", [](float x) { return exp_within_f32(x); }, [](double x) { return std::exp(x); },
     -87, 0},
    {"sigmoid", [](float x) { return sigmoid_f32(x); },
     [](double x) { return 1 / (1 + std::exp(-x)); }, -87, 1e30F},
    {"tanh", [](float x) { return tanh_f32(x); }, [](double x) { return std::tanh(x); }, -1e30F,
     1e30F},
    {"log", [](float x) { return log_f32(x); }, [](double x) { return std::log(x); }, 1e-37F,
     1e37F},
};

/// How far a result is off, in steps from one f32 of the exact one's size to the next.
double units_off(float computed, double exact) {
  int exponent = 0;
  std::frexp(exact, &exponent);
  return std::abs(static_cast<double>(computed) - exact) / std::ldexp(1.0, exponent - 24);
}

}  // namespace

void VectorMathTest::errors_are_units_in_the_last_place_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(std::size(functions)); ++i)
    QTest::newRow(functions[i].name) << i;
}

/// For one f32 of 20,011, of either sign.
void VectorMathTest::errors_are_units_in_the_last_place() {
  QFETCH(int, index);
  const Function& function = functions[index];
  double worst = 0;
  int tried = 0;
  for (std::uint32_t bits = 0x00800000; bits < 0x7F800000; bits += 20'011)
    for (const float x : {std::bit_cast<float>(bits), -std::bit_cast<float>(bits)}) {
      if (x < function.lowest || x > function.highest) continue;
      worst = std::max(worst, units_off(function.computed(x), function.exact(x)));
      ++tried;
    }
  QVERIFY(tried > 40'000);
  QVERIFY2(worst < 2.5, qPrintable(QString::number(worst)));
}

void VectorMathTest::ends_of_the_range() {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  QCOMPARE(exp_f32(-infinity), 0.0F);
  QCOMPARE(exp_f32(100), infinity);
  QCOMPARE(sigmoid_f32(-infinity), 0.0F);
  QCOMPARE(sigmoid_f32(-100), 0.0F);
  QCOMPARE(sigmoid_f32(infinity), 1.0F);
  QCOMPARE(tanh_f32(-infinity), -1.0F);
  QCOMPARE(tanh_f32(infinity), 1.0F);
  QCOMPARE(tanh_f32(0), 0.0F);
  for (const Function& function : functions) QVERIFY(std::isnan(function.computed(nan)));
}

NETLOOM_TEST(VectorMathTest)

}  // namespace netloom::cpu

#include "vector_math_test.moc"
