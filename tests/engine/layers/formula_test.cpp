#include <cmath>
#include <numbers>

#include <QtTest>
#include <fmt/format.h>

#include "engine/core/random.h"
#include "engine/layers/formula/expression.h"
#include "engine/ops/refusal.h"
#include "tests/engine/layers/run_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Of a = 2 and b = 3, one number each.
double formula_value(const std::string& text) {
  return run_layer("formula", {{"formula", text}},
                   {{"x", list_shape(1, 1), {2}}, {"x", list_shape(1, 1), {3}}})
      .numbers[0][0];
}

Diagnostic formula_refusal(const std::string& text) {
  try {
    formula_value(text);
  } catch (const Refusal& refusal) {
    return refusal.diagnostic();
  }
  return {};
}

/// Up to 24 pieces of formulas in any order, and now and then any byte.
std::string random_formula(std::uint64_t number) {
  static const std::vector<std::string> pieces{
      "a", "b", "e", "pi",    "where", "max", "sin", "(",  ")",  ",",    "+",   "-",
      "*", "/", "^", "**",    "<",     ">=",  "==",  "!=", "1",  "2.5",  "1e9", ".5",
      " ", "·", "−", "clip(", "h",     "foo", "0",   "((", "-(", "1e400"};
  const RandomStream stream{4, 0};
  const auto draw = [&](std::uint64_t below, std::uint32_t step) {
    return stream.below(below, number, step);
  };
  std::string text;
  const std::uint64_t count = draw(24, 0);
  for (std::uint32_t i = 1; i <= count; ++i) {
    const std::uint64_t which = draw(pieces.size() + 1, i);
    text += which < pieces.size() ? pieces[which]
                                  : std::string(1, static_cast<char>(draw(256, i + 50)));
  }
  return text;
}

}  // namespace

class FormulaTest : public QObject {
  Q_OBJECT

 private slots:
  void computes_data();
  void computes();
  void refuses_data();
  void refuses();
  void offers_the_nearest_name();
  void broadcasts();
  void reads_anything_without_a_crash();
};

void FormulaTest::computes_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("expected");
  const auto row = [](const char* text, double expected) {
    QTest::newRow(text) << text << expected;
  };
  row("a", 2);
  row("a * sigmoid(b) + 0.5", 2 / (1 + std::exp(-3.0)) + 0.5);
  row("a + b * a", 8);
  row("(a + b) * a", 10);
  row("a - b - a", -3);
  row("b / a / a", 0.75);
  row("-a^2", -4);
  row("2^-a", 0.25);
  row("a^b^a", 512);
  row("a**b", 8);
  row("--a", 2);
  row("-a * -b", 6);
  row("10 - a", 8);
  row("12 / b", 4);
  row("a · b − 1 ÷ a", 5.5);
  row("2 * pi * a", 4 * std::numbers::pi);
  row("e^a", std::numbers::e * std::numbers::e);
  row("a > b", 0);
  row("a < b", 1);
  row("a <= 2", 1);
  row("a ≥ 2.5", 0);
  row("a == 2", 1);
  row("a != 2", 0);
  row("a + (a < b)", 3);
  row("where(a > b, a, 10 * b)", 30);
  row("where(1 < 2, a, b)", 2);
  row("max(a, b, 2.5) - min(a, b)", 1);
  row("max(1, 4) * a", 8);
  row("clip(10 * a, 0, 7)", 7);
  row("cos(a) ^ 2 + sin(a) ^ 2", 1);
  row("ln(e ^ b)", 3);
  row("sqrt(16) * a", 8);
  row("1.5e1 + .5 * a", 16);
}

void FormulaTest::computes() {
  QFETCH(QString, text);
  QFETCH(double, expected);
  const double found = formula_value(text.toStdString());
  QVERIFY2(std::abs(found - expected) <= 1e-5 * std::max(1.0, std::abs(expected)),
           std::to_string(found).c_str());
}

void FormulaTest::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("fragment");
  const auto row = [](const char* text, const char* fragment) {
    QTest::newRow(text) << text << fragment;
  };
  row("", "Formula ends too early at place 1");
  row("a +", "Formula ends too early at place 4");
  row("a b", "'b' is left over at place 3");
  row("(a + b", "opened at place 1 is not closed");
  row("a · sigmod(b)", "No 'sigmod' at place 5\nDid you mean 'sigmoid'?");
  row("a + z", "No 'z' at place 5\nInputs are a, b, c, d, f, g, h; constants pi, e; functions abs");
  row("a * * b", "'*' where a number is due at place 5");
  row("a + c", "2 are linked");
  row("a / 0", "Division by 0 at place 3");
  row("a / (1 - 1)", "Division by 0");
  row("a + log(0)", "No finite number at place 5");
  row("1 + 2", "Always 3 at place 3");
  row("where(a, b, 1)", "Needs a comparison at place 7");
  row("where(a > 1, b)", "where takes 3 operands, and has 2");
  row("clip(a, b, 1)", "Clip needs two constants");
  row("(-2)^a", "-2 to a varying power");
  row("a < b < a", "'<' is left over at place 7");
  row("a $ b", "'$' has no meaning here at place 3");
  row("a + 1e999", "Number out of range at place 5");
}

void FormulaTest::refuses() {
  QFETCH(QString, text);
  QFETCH(QString, fragment);
  const Diagnostic found = formula_refusal(text.toStdString());
  const QString whole = QString::fromStdString(found.title.text() + "\n" + found.message.text());
  QVERIFY2(whole.contains(fragment), qPrintable(whole));
}

void FormulaTest::offers_the_nearest_name() {
  const Diagnostic found = formula_refusal("a * sigmod(b)");
  QCOMPARE(found.parameter, std::string("formula"));
  QCOMPARE(found.fixes.size(), std::size_t{1});
  QCOMPARE(found.fixes[0].value, std::string("\"a * sigmoid(b)\""));
}

void FormulaTest::broadcasts() {
  const LayerResult result =
      run_layer("formula", {{"formula", std::string("a * b")}},
                {{"x", sequence_shape(2, 2), counted(4)}, {"x", list_shape(1, 2), {10, 100}}});
  QCOMPARE(result.numbers[0], (std::vector<double>{10, 200, 30, 400}));
}

void FormulaTest::reads_anything_without_a_crash() {
  int read = 0;
  for (std::uint64_t i = 0; i < 100'000; ++i) {
    const std::string text = random_formula(i);
    try {
      parse_formula(text);
      ++read;
    } catch (const Refusal& refusal) {
      QCOMPARE(refusal.diagnostic().parameter, std::string("formula"));
    }
  }
  QVERIFY2(read > 1000 && read < 50'000, std::to_string(read).c_str());
  const std::string deep(900, '(');
  QVERIFY_EXCEPTION_THROWN(parse_formula(deep), Refusal);
  QVERIFY_EXCEPTION_THROWN(parse_formula(std::string(2000, 'a')), Refusal);
}

NETLOOM_TEST(FormulaTest)

}  // namespace netloom

#include "formula_test.moc"
