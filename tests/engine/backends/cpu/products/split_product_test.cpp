#include "engine/backends/cpu/products/split_product.h"

#include <bit>
#include <cmath>
#include <limits>

#include <QtTest>

#include "engine/backends/cpu/products/gemm_tile.h"
#include "tests/engine/backends/cpu/products/split_problem.h"
#include "tests/support/allocations.h"
#include "tests/support/busy_cores.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using cpu::Product;

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

/// 'n' for NaN, '+' and '-' for infinities, '0' for the rest.
char kind(float value) {
  if (std::isnan(value)) return 'n';
  return std::isinf(value) ? (value > 0 ? '+' : '-') : '0';
}

}  // namespace

class SplitProductTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void is_as_exact_as_f32_data();
  void is_as_exact_as_f32();
  void keeps_what_is_not_finite_data();
  void keeps_what_is_not_finite();
  void rows_are_multiplied_alone();
  void columns_are_multiplied_by_kept_rows_data();
  void columns_are_multiplied_by_kept_rows();
  void are_the_same_whoever_is_held_up_data();
  void are_the_same_whoever_is_held_up();
};

void SplitProductTest::init() {
  if (!cpu::splits_products()) QSKIP("This processor has no tiles, or may not use them.");
}

void SplitProductTest::is_as_exact_as_f32_data() {
  QTest::addColumn<SplitCase>("one");
  const auto row = [](const char* name, const SplitCase& one) { QTest::newRow(name) << one; };
  row("whole blocks", {.m = 64, .n = 96, .k = 128});
  row("few numbers", {.m = 2, .n = 5, .k = 9});
  row("one row", {.m = 1, .n = 70, .k = 33});
  row("a block and one", {.m = 33, .n = 33, .k = 33});
  row("edges everywhere", {.m = 77, .n = 45, .k = 301, .bias = true});
  row("A turned", {.m = 77, .n = 45, .k = 301, .turned_a = true});
  row("B turned", {.m = 77, .n = 45, .k = 301, .turned_b = true});
  row("both turned", {.m = 64, .n = 64, .k = 64, .turned_a = true, .turned_b = true});
  row("panels", {.m = 77, .n = 45, .k = 301, .turned_b = true, .panels = true, .bias = true});
  row("relu", {.m = 40, .n = 50, .k = 260, .bias = true, .activation = Activation::relu});
  row("tanh", {.m = 40, .n = 50, .k = 260, .bias = true, .activation = Activation::tanh});
  row("adds", {.m = 40, .n = 50, .k = 260, .adds = true});
  row("more rows than at once", {.m = 600, .n = 40, .k = 200});
  row("deep", {.m = 70, .n = 45, .k = 2077, .turned_a = true});
  row("deep and low", {.m = 45, .n = 70, .k = 2077, .turned_a = true});
  row("deep with a bias",
      {.m = 70, .n = 45, .k = 2077, .bias = true, .activation = Activation::relu});
  row("deep with both turned", {.m = 70, .n = 100, .k = 2077, .turned_a = true, .turned_b = true});
  row("deep with many rows", {.m = 600, .n = 33, .k = 1300, .turned_b = true, .panels = true});
  row("deep and adds", {.m = 33, .n = 64, .k = 1024, .turned_a = true, .adds = true});
  row("magnitudes", {.m = 64, .n = 64, .k = 160, .decades = 40});
  row("deep magnitudes", {.m = 64, .n = 64, .k = 2048, .turned_a = true, .decades = 40});
  row("small numbers", {.m = 64, .n = 64, .k = 160, .decades = 20});
  row("cancels", {.m = 64, .n = 64, .k = 256, .cancels = true});
}

void SplitProductTest::is_as_exact_as_f32() {
  QFETCH(SplitCase, one);
  const SplitProblem problem(one);
  // Of few sums, f32 may round none: half an f32's rounding then.
  const double least = one.k < 32 ? 0x1p-25 : 0;
  const double plain = std::max(least, problem.error(problem.plain()));
  for (const int team : {1, 2, 3}) {
    const std::vector<float> c = problem.split(team);
    QCOMPARE(c.size(), static_cast<std::size_t>(one.m * one.n));
    const double error = problem.error(c);
    QVERIFY2(
        error <= plain,
        qPrintable(QString("%1 with a team of %2, %3 in f32").arg(error).arg(team).arg(plain)));
    QVERIFY(problem.split(team) == c);
  }
}

void SplitProductTest::keeps_what_is_not_finite_data() {
  QTest::addColumn<float>("in_a");
  QTest::addColumn<float>("in_b");
  QTest::newRow("infinite A") << infinity << 2.0F;
  QTest::newRow("infinite B") << 2.0F << -infinity;
  QTest::newRow("infinite by zero") << infinity << 0.0F;
  QTest::newRow("NaN in A") << nan << 2.0F;
  QTest::newRow("NaN in B") << 2.0F << nan;
  QTest::newRow("NaN with its last bit alone") << std::bit_cast<float>(0x7F800001U) << 2.0F;
  QTest::newRow("opposite infinities") << infinity << -infinity;
  QTest::newRow("too large together") << 3e38F << 3.0F;
  QTest::newRow("largest number") << std::numeric_limits<float>::max() << 0.5F;
}

/// Ones, whose lower thirds are zero, around what is not finite.
void SplitProductTest::keeps_what_is_not_finite() {
  QFETCH(float, in_a);
  QFETCH(float, in_b);
  for (const std::int64_t k : {40, 300, 1100})
    for (const bool turned : {false, true}) {
      SplitProblem problem({.m = 40, .n = 70, .k = k, .turned_a = turned, .turned_b = turned});
      for (std::int64_t i = 0; i < 40; i += 2)
        for (std::int64_t j = 0; j < k; ++j) problem.a(i, j) = 1;
      problem.a(7, k - 1) = problem.a(8, k - 1) = in_a;
      problem.b(k - 1, 35) = in_b;
      const std::vector<float> plain = problem.plain();
      const std::vector<float> split = problem.split(2);
      for (std::size_t i = 0; i < plain.size(); ++i) {
        QCOMPARE(kind(split[i]), kind(plain[i]));
        if (kind(plain[i]) == '0')
          QVERIFY(std::abs(split[i] - plain[i]) <= 1e-4F + std::abs(plain[i]) * 1e-5F);
      }
    }
}

/// Any range of rows, from thirds that are there: neither those before nor after it change.
void SplitProductTest::rows_are_multiplied_alone() {
  const SplitProblem problem({.m = 100, .n = 40, .k = 150});
  const std::vector<float> all = problem.split(1);
  const Scratch thirds(cpu::split_scratch(100, 40, 150, 1));
  const std::vector<float> some = problem.result([&](const Product& p) {
    auto* b = reinterpret_cast<Bf16*>(thirds.data.get());
    cpu::split_b(cpu::split_product(p), b, 1);
    cpu::multiply_split(cpu::split_product(p), b, 13, 57);
  });
  for (std::size_t i = 0; i < all.size(); ++i)
    QCOMPARE(some[i], i / 40 >= 13 && i / 40 < 57 ? all[i] : 0.25F);
}

void SplitProductTest::columns_are_multiplied_by_kept_rows_data() {
  QTest::addColumn<SplitCase>("one");
  QTest::newRow("whole squares") << SplitCase{.m = 32, .n = 96, .k = 256};
  QTest::newRow("edges everywhere") << SplitCase{.m = 77, .n = 45, .k = 301, .bias = true};
  QTest::newRow("A turned") << SplitCase{.m = 40, .n = 70, .k = 150, .turned_a = true};
}

/// Panel after panel, with an A that is split once: also where something is not finite.
void SplitProductTest::columns_are_multiplied_by_kept_rows() {
  QFETCH(SplitCase, one);
  SplitProblem problem(one);
  problem.a(one.m - 1, one.k - 1) = infinity;
  const std::vector<float> all = problem.split(1);
  const auto elements = [](std::int64_t count) {
    return static_cast<std::size_t>(count) * sizeof(Bf16);
  };
  const Scratch of_a(elements(cpu::thirds_elements(one.m, one.k)));
  const Scratch of_b(elements(cpu::thirds_elements(one.n, one.k)));
  auto* a = reinterpret_cast<Bf16*>(of_a.data.get());
  auto* b = reinterpret_cast<Bf16*>(of_b.data.get());
  const std::vector<float> panels = problem.result([&](const Product& p) {
    cpu::split_a(p, a);
    cpu::split_b(cpu::split_product(p), b, 1);
    for (std::int64_t column = 0; column < p.n; column += cpu::tile_width) {
      Product part = p;
      part.n = std::min(cpu::tile_width, p.n - column);
      part.b.data += column * p.b.column_stride;
      part.c += column;
      if (p.bias != nullptr) part.bias += column;
      cpu::multiply_split(cpu::split_product(part), b + cpu::thirds_elements(column, p.k), a);
    }
  });
  QCOMPARE(panels.size(), all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    QCOMPARE(kind(panels[i]), kind(all[i]));
    if (kind(all[i]) == '0') QCOMPARE(panels[i], all[i]);
  }
}

void SplitProductTest::are_the_same_whoever_is_held_up_data() {
  QTest::addColumn<SplitCase>("one");
  QTest::newRow("rows") << SplitCase{.m = 4096, .n = 64, .k = 64};
  QTest::newRow("deep") << SplitCase{.m = 96, .n = 128, .k = 4096, .turned_a = true};
}

/// Other threads take the cores for a while, so that members of the team do work of each other.
/// Calls make no objects on the heap.
void SplitProductTest::are_the_same_whoever_is_held_up() {
  QFETCH(SplitCase, one);
  constexpr int team = 2;
  const SplitProblem problem(one);
  const Scratch scratch(cpu::split_scratch(one.m, one.n, one.k, team));
  std::uint64_t made = 0;
  const auto result = [&] {
    return problem.result([&](const Product& p) {
      const std::uint64_t before = allocations();
      cpu::run_split_product(cpu::split_product(p), scratch.data.get(), team);
      made = allocations() - before;
    });
  };
  const std::vector<float> expected = result();
  const BusyCores others(team);
  bool same = true;
  for (int i = 0; i < 20; ++i) same = same && result() == expected;
  QVERIFY(same);
  QCOMPARE(made, std::uint64_t{0});
}

NETLOOM_TEST(SplitProductTest)

}  // namespace netloom

#include "split_product_test.moc"
