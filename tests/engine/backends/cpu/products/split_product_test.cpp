#include "engine/backends/cpu/products/split_product.h"

#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <memory>

#include <QtTest>

#include "engine/backends/cpu/products/gemm_tile.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/support/allocations.h"
#include "tests/support/busy_cores.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using cpu::MatrixView;
using cpu::Product;

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

/// A product and how its operands lie.
struct Case {
  std::int64_t m = 1;
  std::int64_t n = 1;
  std::int64_t k = 1;
  bool turned_a = false;
  bool turned_b = false;
  bool panels = false;
  bool bias = false;
  bool adds = false;
  Activation activation = Activation::none;
  int decades = 0;  ///< From the smallest numbers to the largest, beyond those of normal ones.
  bool cancels = false;
};

std::vector<float> numbers(std::int64_t count, std::uint32_t stream) {
  const Array array = cpu_normal(Shape::of({count}), stream);
  const auto values = array.values<float>();
  return {values.begin(), values.end()};
}

MatrixView matrix(const std::vector<float>& data, std::int64_t rows, std::int64_t columns,
                  bool turned) {
  return {data.data(), turned ? 1 : columns, turned ? rows : 1};
}

double at(const MatrixView& m, std::int64_t row, std::int64_t column) {
  return static_cast<double>(m.data[row * m.row_stride + column * m.column_stride]);
}

double activated(Activation activation, double x) {
  if (activation == Activation::relu) return std::max(x, 0.0);
  return activation == Activation::tanh ? std::tanh(x) : x;
}

/// Memory as a kernel gets it.
struct Scratch {
  explicit Scratch(std::size_t bytes)
      : data(static_cast<std::byte*>(std::aligned_alloc(64, (bytes + 63) / 64 * 64))) {}
  struct Free {
    void operator()(std::byte* p) const { std::free(p); }
  };
  std::unique_ptr<std::byte, Free> data;
  float* floats() const { return reinterpret_cast<float*>(data.get()); }
};

/// A case with its numbers.
class Problem {
 public:
  explicit Problem(const Case& one)
      : case_(one),
        a_(numbers(one.m * one.k, 1)),
        b_(numbers(one.k * one.n, 2)),
        bias_(numbers(one.n, 3)) {
    for (std::size_t i = 0; i < a_.size(); ++i)
      a_[i] *= std::pow(10.0F, static_cast<float>(i * 7919 % 101) * one.decades / 100.0F -
                                   static_cast<float>(one.decades) / 2);
    if (one.cancels) cancel();
  }

  float& a(std::int64_t row, std::int64_t column) {
    return a_[static_cast<std::size_t>(case_.turned_a ? column * case_.m + row
                                                      : row * case_.k + column)];
  }
  float& b(std::int64_t row, std::int64_t column) {
    return b_[static_cast<std::size_t>(case_.turned_b ? column * case_.k + row
                                                      : row * case_.n + column)];
  }

  /// C by `run`, beyond whose columns nothing was written.
  template <class Run>
  std::vector<float> result(const Run& run) const {
    const std::int64_t stride = case_.n + 3;
    std::vector<float> c(static_cast<std::size_t>(case_.m * stride), 0.25F);
    Product p;
    p.m = case_.m;
    p.n = case_.n;
    p.k = case_.k;
    p.a = matrix(a_, case_.m, case_.k, case_.turned_a);
    p.b = matrix(b_, case_.k, case_.n, case_.turned_b);
    p.bias = case_.bias ? bias_.data() : nullptr;
    p.c = c.data();
    p.c_stride = stride;
    p.activation = case_.activation;
    p.adds = case_.adds;
    run(p);
    std::vector<float> dense;
    for (std::int64_t i = 0; i < case_.m; ++i) {
      const float* row = c.data() + i * stride;
      dense.insert(dense.end(), row, row + case_.n);
      for (std::int64_t j = case_.n; j < stride; ++j)
        if (row[j] != 0.25F) dense.clear();
    }
    return dense;
  }

  std::vector<float> plain() const {
    const Scratch scratch(cpu::product_scratch(case_.n, case_.k));
    return result([&](const Product& p) { cpu::run_product(p, scratch.floats(), 1); });
  }

  std::vector<float> split(int team) const {
    const Scratch scratch(cpu::split_scratch(case_.m, case_.n, case_.k, team));
    const Scratch panels(cpu::product_scratch(case_.n, case_.k));
    return result([&](Product p) {
      if (case_.panels) {
        cpu::pack_panels(p, panels.floats(), 1);
        p.b.data = panels.floats();
      }
      cpu::run_split_product(case_.panels ? cpu::split_packed_product(p) : cpu::split_product(p),
                             scratch.data.get(), team);
    });
  }

  /// The root of the mean square of the errors, each against the size of what is summed.
  double error(const std::vector<float>& c) const {
    double squares = 0;
    const MatrixView a = matrix(a_, case_.m, case_.k, case_.turned_a);
    const MatrixView b = matrix(b_, case_.k, case_.n, case_.turned_b);
    for (std::int64_t i = 0; i < case_.m; ++i)
      for (std::int64_t j = 0; j < case_.n; ++j) {
        double sum = case_.adds ? 0.25 : 0;
        if (case_.bias) sum += static_cast<double>(bias_[static_cast<std::size_t>(j)]);
        double size = 1e-30 + std::abs(sum);
        for (std::int64_t k = 0; k < case_.k; ++k) {
          sum += at(a, i, k) * at(b, k, j);
          size += std::abs(at(a, i, k) * at(b, k, j));
        }
        const double off = activated(case_.activation, sum) -
                           static_cast<double>(c[static_cast<std::size_t>(i * case_.n + j)]);
        squares += off * off / (size * size);
      }
    return std::sqrt(squares / static_cast<double>(case_.m * case_.n));
  }

 private:
  /// The second half of each sum takes the first away but for rounding.
  void cancel() {
    const std::int64_t half = case_.k / 2;
    for (std::int64_t k = 0; k < half; ++k) {
      for (std::int64_t i = 0; i < case_.m; ++i) a(i, half + k) = a(i, k) * 1.0000001F;
      for (std::int64_t j = 0; j < case_.n; ++j) b(half + k, j) = -b(k, j);
    }
  }

  Case case_;
  std::vector<float> a_, b_, bias_;
};

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
  QTest::addColumn<Case>("one");
  const auto row = [](const char* name, const Case& one) { QTest::newRow(name) << one; };
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
  row("deep and adds", {.m = 33, .n = 64, .k = 1024, .turned_a = true, .adds = true});
  row("magnitudes", {.m = 64, .n = 64, .k = 160, .decades = 40});
  row("deep magnitudes", {.m = 64, .n = 64, .k = 2048, .turned_a = true, .decades = 40});
  row("small numbers", {.m = 64, .n = 64, .k = 160, .decades = 20});
  row("cancels", {.m = 64, .n = 64, .k = 256, .cancels = true});
}

void SplitProductTest::is_as_exact_as_f32() {
  QFETCH(Case, one);
  const Problem problem(one);
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
      Problem problem({.m = 40, .n = 70, .k = k, .turned_a = turned, .turned_b = turned});
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
  const Problem problem({.m = 100, .n = 40, .k = 150});
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
  QTest::addColumn<Case>("one");
  QTest::newRow("whole squares") << Case{.m = 32, .n = 96, .k = 256};
  QTest::newRow("edges everywhere") << Case{.m = 77, .n = 45, .k = 301, .bias = true};
  QTest::newRow("A turned") << Case{.m = 40, .n = 70, .k = 150, .turned_a = true};
}

/// Panel after panel, with an A that is split once: also where something is not finite.
void SplitProductTest::columns_are_multiplied_by_kept_rows() {
  QFETCH(Case, one);
  Problem problem(one);
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
  QTest::addColumn<Case>("one");
  QTest::newRow("rows") << Case{.m = 4096, .n = 64, .k = 64};
  QTest::newRow("deep") << Case{.m = 96, .n = 128, .k = 4096, .turned_a = true};
}

/// Other threads take the cores for a while, so that members of the team do work of each other.
/// Calls make no objects on the heap.
void SplitProductTest::are_the_same_whoever_is_held_up() {
  QFETCH(Case, one);
  constexpr int team = 2;
  const Problem problem(one);
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
