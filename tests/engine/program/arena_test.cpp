#include <cmath>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class ArenaTest : public QObject {
  Q_OBJECT

 private slots:
  void smaller_executables_use_the_arena_of_the_largest();
  void an_executable_follows_an_arena_that_grew();
};

namespace {

/// y = exp(−Σ x²) per row, by kernels with layouts of their own; x² is an output too.
Program bell_program() {
  Program program;
  Builder builder(program, Mode::inference);
  const Shape rows{{Role::batch, batch_extent()}, {Role::feature, 3}};
  const Value squared = ops::square(builder, builder.input("x", rows, Dtype::f32));
  builder.output("squared", squared);
  builder.output("y", ops::exp(builder, ops::negate(builder, ops::sum(builder, squared, {1}))));
  return program;
}

/// Every row of x is `x`, `x`, `x`.
void run(Executable& executable, std::int64_t rows, float x) {
  const std::vector<float> values(static_cast<std::size_t>(rows * 3), x);
  executable.set_input(executable.input("x"), reinterpret_cast<const std::byte*>(values.data()));
  executable.run();
}

float last_of(Executable& executable, std::string_view output) {
  return executable.read(output).values<float>().back();
}

}  // namespace

void ArenaTest::smaller_executables_use_the_arena_of_the_largest() {
  MirrorBackend backend({"square", "negate"});
  Variables variables(backend, 1);
  const auto whole = compile(bell_program(), variables, {100, 1});
  const std::byte* const arena = variables.arena(0);
  const auto last = compile(bell_program(), variables, {30, 1});
  QCOMPARE(variables.arena(0), arena);
  run(*whole, 100, 1);
  run(*last, 30, 2);
  // What can be read after a step is the executable's own.
  QCOMPARE(last_of(*whole, "squared"), 1.0F);
  QCOMPARE(last_of(*whole, "y"), std::exp(-3.0F));
  QCOMPARE(last_of(*last, "squared"), 4.0F);
  QCOMPARE(last_of(*last, "y"), std::exp(-12.0F));
}

void ArenaTest::an_executable_follows_an_arena_that_grew() {
  MirrorBackend backend({"square", "negate"});
  Variables variables(backend, 1);
  const auto small = compile(bell_program(), variables, {2, 1});
  run(*small, 2, 1);
  const auto large = compile(bell_program(), variables, {10'000, 1});
  run(*large, 10'000, 2);
  QCOMPARE(last_of(*small, "y"), std::exp(-3.0F));
  small->run();  // Its input stayed as well.
  QCOMPARE(last_of(*small, "squared"), 1.0F);
  QCOMPARE(last_of(*small, "y"), std::exp(-3.0F));
  QCOMPARE(last_of(*large, "y"), std::exp(-12.0F));
}

NETLOOM_TEST(ArenaTest)

}  // namespace netloom

#include "arena_test.moc"
