#include <QtTest>

#include "engine/backends/cpu/products/bf16_tile.h"
#include "engine/core/os/machine.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Rows, columns and depth of a product.
struct Sizes {
  std::int64_t m = 0;
  std::int64_t n = 0;
  std::int64_t k = 0;
};

std::vector<Bf16> bf16_numbers(std::int64_t count, std::uint32_t stream) {
  const Array array = cpu_normal(Shape::of({count}), stream).converted(Dtype::bf16);
  const auto values = array.values<Bf16>();
  return {values.begin(), values.end()};
}

/// Largest difference from sums in f64 of C = 1 + A · B or A · B.
double largest_difference(const Sizes& s, bool turned, bool adds,
                          void (*multiply)(const cpu::Bf16Product&)) {
  const std::vector<Bf16> a = bf16_numbers(s.m * s.k, 1);
  const std::vector<Bf16> b = bf16_numbers(s.k * s.n, 2);
  const cpu::Bf16Matrix matrix{b.data(), turned ? 1 : s.n, turned ? s.k : 1};
  std::vector<Bf16> panels(static_cast<std::size_t>(cpu::bf16_panel_elements(s.k, s.n)));
  cpu::pack_bf16_panels(matrix, s.k, 0, s.n, panels.data());
  const std::int64_t stride = cpu::bf16_padded(s.n);
  std::vector<float> c(static_cast<std::size_t>(s.m * stride), 1.0F);
  multiply({a.data(), s.k, panels.data(), s.k, c.data(), stride, s.m, s.n, s.k, adds});
  double largest = 0;
  for (std::int64_t i = 0; i < s.m; ++i)
    for (std::int64_t j = 0; j < s.n; ++j) {
      double sum = adds ? 1 : 0;
      for (std::int64_t k = 0; k < s.k; ++k)
        sum += static_cast<double>(static_cast<float>(a[static_cast<std::size_t>(i * s.k + k)])) *
               static_cast<double>(static_cast<float>(
                   matrix.data[k * matrix.row_stride + j * matrix.column_stride]));
      largest = std::max(
          largest,
          std::abs(sum - static_cast<double>(c[static_cast<std::size_t>(i * stride + j)])));
    }
  return largest;
}

}  // namespace

class Bf16ProductTest : public QObject {
  Q_OBJECT

 private slots:
  void both_ways_give_the_sums_data();
  void both_ways_give_the_sums();
};

void Bf16ProductTest::both_ways_give_the_sums_data() {
  QTest::addColumn<int>("m");
  QTest::addColumn<int>("n");
  QTest::addColumn<int>("k");
  QTest::newRow("whole tiles") << 32 << 64 << 96;
  QTest::newRow("one row") << 1 << 70 << 33;
  QTest::newRow("a tile and a row") << 17 << 32 << 64;
  QTest::newRow("edges everywhere") << 77 << 45 << 101;
  QTest::newRow("one number") << 1 << 1 << 1;
}

void Bf16ProductTest::both_ways_give_the_sums() {
  if (!cpu::multiplies_bf16()) QSKIP("This processor does not multiply bf16.");
  QFETCH(int, m);
  QFETCH(int, n);
  QFETCH(int, k);
  for (const bool turned : {false, true})
    for (const bool adds : {false, true}) {
      const Sizes sizes{m, n, k};
      QVERIFY(largest_difference(sizes, turned, adds, cpu::multiply_by_pairs) < 1e-4);
      if (!ask_for_matrix_tiles()) continue;
      QVERIFY(largest_difference(sizes, turned, adds, cpu::multiply_by_tiles) < 1e-4);
    }
}

NETLOOM_TEST(Bf16ProductTest)

}  // namespace netloom

#include "bf16_product_test.moc"
