#include "engine/backends/cpu/products/turned_product.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QtTest>

#include "engine/backends/cpu/vectorised.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/support/test.h"

namespace netloom {

/// C = Aᵀ · B of operands that lie (K, M) and (K, N).
class TurnedProductTest : public QObject {
  Q_OBJECT

 private slots:
  void is_the_sum_over_all_rows_data();
  void is_the_sum_over_all_rows();
  void is_for_what_it_gains_data();
  void is_for_what_it_gains();
};

namespace {

/// What lies between the rows of C and stays, and what is added to.
constexpr float before = 7;
constexpr std::int64_t gap = 3;

struct Factors {
  std::int64_t m;
  std::int64_t n;
  std::int64_t k;
  Array a = cpu_normal(Shape::of({k, m}), 1);
  Array b = cpu_normal(Shape::of({k, n}), 2);

  double expected(std::int64_t row, std::int64_t column) const {
    const auto x = a.values<float>();
    const auto y = b.values<float>();
    double sum = 0;
    for (std::int64_t i = 0; i < k; ++i)
      sum += static_cast<double>(x[static_cast<std::size_t>(i * m + row)]) *
             static_cast<double>(y[static_cast<std::size_t>(i * n + column)]);
    return sum;
  }
};

std::vector<float> product(const Factors& of, int team, bool adds) {
  const std::int64_t stride = of.n + gap;
  std::vector<float> c(static_cast<std::size_t>(of.m * stride), before);
  Array scratch(Dtype::f32, Shape::of({static_cast<std::int64_t>(
                                cpu::turned_scratch(of.m, of.n, of.k, team) / sizeof(float))}));
  std::ranges::fill(scratch.values<float>(), std::numeric_limits<float>::quiet_NaN());
  cpu::Product product;
  product.m = of.m;
  product.n = of.n;
  product.k = of.k;
  product.a = {of.a.values<float>().data(), 1, of.m};
  product.b = {of.b.values<float>().data(), of.n, 1};
  product.c = c.data();
  product.c_stride = stride;
  product.adds = adds;
  cpu::run_turned_product(product, scratch.values<float>().data(), team);
  return c;
}

}  // namespace

void TurnedProductTest::is_the_sum_over_all_rows_data() {
  QTest::addColumn<int>("m");
  QTest::addColumn<int>("n");
  QTest::addColumn<int>("k");
  QTest::newRow("whole tiles") << 96 << 64 << 256;
  QTest::newRow("one row, one column") << 1 << 1 << 3;
  QTest::newRow("edges everywhere") << 101 << 75 << 300;
  QTest::newRow("more rows than a block") << 250 << 48 << 257;
  QTest::newRow("more columns than at once") << 13 << 1061 << 270;
  QTest::newRow("deep") << 50 << 49 << 1300;
}

void TurnedProductTest::is_the_sum_over_all_rows() {
  if (cpu::vector_level() == cpu::VectorLevel::any) QSKIP("There is no code for such vectors.");
  QFETCH(int, m);
  QFETCH(int, n);
  QFETCH(int, k);
  const Factors of{m, n, k};
  for (const int team : {1, 2, 3})
    for (const bool adds : {false, true}) {
      const std::vector<float> c = product(of, team, adds);
      QCOMPARE(product(of, team, adds), c);
      for (std::int64_t row = 0; row < m; ++row)
        for (std::int64_t column = 0; column < n + gap; ++column) {
          const bool made = column < n;
          const double wanted = (made ? of.expected(row, column) : 0.0) +
                                static_cast<double>(!made || adds ? before : 0.0F);
          const float found = c[static_cast<std::size_t>(row * (n + gap) + column)];
          QVERIFY2(std::abs(static_cast<double>(found) - wanted) <= 1e-5 * std::sqrt(k),
                   qPrintable(QString("(%1, %2) by %3").arg(row).arg(column).arg(team)));
        }
    }
}

void TurnedProductTest::is_for_what_it_gains_data() {
  QTest::addColumn<cpu::ProductShape>("shape");
  QTest::addColumn<bool>("gains");
  QTest::newRow("gradient of weights") << cpu::ProductShape{512, 256, 1024, true, false} << true;
  QTest::newRow("A as it is") << cpu::ProductShape{512, 256, 1024, false, false} << false;
  QTest::newRow("B turned, too") << cpu::ProductShape{512, 256, 1024, true, true} << false;
  QTest::newRow("few columns") << cpu::ProductShape{512, 10, 1024, true, false} << false;
  QTest::newRow("few rows") << cpu::ProductShape{10, 512, 1024, true, false} << false;
  QTest::newRow("few to sum") << cpu::ProductShape{512, 512, 32, true, false} << false;
}

void TurnedProductTest::is_for_what_it_gains() {
  QFETCH(cpu::ProductShape, shape);
  QFETCH(bool, gains);
  QCOMPARE(cpu::multiplies_turned(shape), gains && cpu::vector_level() == cpu::VectorLevel::avx2);
}

NETLOOM_TEST(TurnedProductTest)

}  // namespace netloom

#include "turned_product_test.moc"
