#include "engine/program/initialiser.h"

#include <cmath>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class InitialiserTest : public QObject {
  Q_OBJECT

 private slots:
  void spread_follows_the_formula_data();
  void spread_follows_the_formula();
  void names_and_seeds_draw_apart();
  void precision_changes_nothing_but_rounding();
};

void InitialiserTest::spread_follows_the_formula_data() {
  using Kind = Initialiser::Kind;
  QTest::addColumn<int>("kind");
  QTest::addColumn<double>("deviation");
  QTest::addColumn<double>("reach");  // Largest magnitude that may occur; 0 for normal ones.
  const auto row = [](const char* name, Kind kind, double deviation, double reach) {
    QTest::newRow(name) << static_cast<int>(kind) << deviation << reach;
  };
  // fan_in 30, fan_out 20, value 0.4. A uniform within ±a deviates by a / √3.
  row("normal", Kind::normal, 0.4, 0);
  row("uniform", Kind::uniform, 0.4 / std::sqrt(3.0), 0.4);
  row("xavier_uniform", Kind::xavier_uniform, std::sqrt(2.0 / 50), std::sqrt(6.0 / 50));
  row("xavier_normal", Kind::xavier_normal, std::sqrt(2.0 / 50), 0);
  row("kaiming_uniform", Kind::kaiming_uniform, std::sqrt(2.0 / 30), std::sqrt(6.0 / 30));
  row("kaiming_normal", Kind::kaiming_normal, std::sqrt(2.0 / 30), 0);
  row("pytorch", Kind::pytorch, 1 / std::sqrt(90.0), 1 / std::sqrt(30.0));
}

void InitialiserTest::spread_follows_the_formula() {
  QFETCH(int, kind);
  QFETCH(double, deviation);
  QFETCH(double, reach);
  const Initialiser initialiser{static_cast<Initialiser::Kind>(kind), 0.4, 30, 20};
  const Array array = initial_values(initialiser, "w", Dtype::f64, Shape::of({100, 400}), 1);
  double squares = 0;
  double largest = 0;
  for (const double x : array.values<double>()) {
    squares += x * x;
    largest = std::max(largest, std::abs(x));
  }
  const double measured = std::sqrt(squares / static_cast<double>(array.count()));
  QVERIFY(std::abs(measured - deviation) < 0.02 * deviation);
  if (reach > 0) QVERIFY(largest <= reach && largest > 0.99 * reach);
}

void InitialiserTest::names_and_seeds_draw_apart() {
  const Initialiser normal{Initialiser::Kind::normal, 1.0};
  const auto first = [&](const char* name, std::uint64_t seed) {
    return initial_values(normal, name, Dtype::f32, Shape::of({4}), seed).values<float>()[0];
  };
  QCOMPARE(first("a.weight", 1), first("a.weight", 1));
  QVERIFY(first("a.weight", 1) != first("b.weight", 1));
  QVERIFY(first("a.weight", 1) != first("a.weight", 2));
}

void InitialiserTest::precision_changes_nothing_but_rounding() {
  const Initialiser initialiser{Initialiser::Kind::kaiming_normal, 0, 7, 7};
  const Array wide = initial_values(initialiser, "w", Dtype::f64, Shape::of({50}), 3);
  const Array narrow = initial_values(initialiser, "w", Dtype::f32, Shape::of({5, 10}), 3);
  for (std::size_t i = 0; i < 50; ++i) {
    QCOMPARE(narrow.values<float>()[i], static_cast<float>(wide.values<double>()[i]));
  }
}

NETLOOM_TEST(InitialiserTest)

}  // namespace netloom

#include "initialiser_test.moc"
