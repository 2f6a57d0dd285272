#include "engine/program/variables.h"

#include <QtTest>

#include "engine/core/error.h"
#include "engine/program/builder.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/support/test.h"

namespace netloom {

class VariablesTest : public QObject {
  Q_OBJECT

 private slots:
  void a_layout_is_not_seen_from_outside();
  void values_written_before_placing_stay();
  void first_values_do_not_depend_on_others();
  void misfits_are_refused();
};

namespace {

Program program_with(std::initializer_list<const char*> names, std::int64_t size = 3) {
  Program program;
  Builder builder(program, Mode::training);
  for (const char* name : names) {
    builder.weight(name, Shape::of({2, size}), {Initialiser::Kind::normal, 1.0});
  }
  return program;
}

std::vector<float> values_of(const Variables& variables, std::string_view name) {
  const Array array = variables.read(name);
  const auto values = array.values<float>();
  return {values.begin(), values.end()};
}

}  // namespace

void VariablesTest::a_layout_is_not_seen_from_outside() {
  MirrorBackend backend;
  Variables variables(backend, 1);
  variables.declare(program_with({"w"}));
  const std::vector<float> before = values_of(variables, "w");
  variables.place(variables.entry("w"), MirrorBackend::mirrored);
  QCOMPARE(values_of(variables, "w"), before);
  const std::byte* raw = variables.entry("w").memory->address();
  QCOMPARE(*reinterpret_cast<const float*>(raw), before.back());

  const std::vector<float> next = {1, 2, 3, 4, 5, 6};
  variables.write("w", Array::from<float>(Shape::of({2, 3}), next));
  QCOMPARE(values_of(variables, "w"), next);
}

void VariablesTest::values_written_before_placing_stay() {
  MirrorBackend backend;
  Variables variables(backend, 1);
  variables.declare(program_with({"w"}));
  std::vector<float> next = {1, 2, 3, 4, 5, 6};
  Array given = Array::from<float>(Shape::of({2, 3}), next);
  variables.write("w", given);
  given.values<float>()[0] = 9;  // The giver's array is the giver's.
  QCOMPARE(values_of(variables, "w"), next);
  variables.place(variables.entry("w"), Layout());
  QCOMPARE(values_of(variables, "w"), next);
}

void VariablesTest::first_values_do_not_depend_on_others() {
  MirrorBackend backend;
  Variables alone(backend, 1);
  alone.declare(program_with({"w"}));
  Variables among(backend, 1);
  among.declare(program_with({"a", "w", "z"}));
  among.declare(program_with({"z", "late"}));
  QCOMPARE(values_of(among, "w"), values_of(alone, "w"));
  QVERIFY(values_of(among, "a") != values_of(among, "w"));
  std::vector<std::string> order;
  for (const Variables::Entry* entry : among.entries()) order.push_back(entry->name);
  QCOMPARE(order, (std::vector<std::string>{"a", "w", "z", "late"}));
}

void VariablesTest::misfits_are_refused() {
  MirrorBackend backend;
  Variables variables(backend, 1);
  variables.declare(program_with({"w"}));
  QVERIFY_EXCEPTION_THROWN(variables.declare(program_with({"w"}, 4)), Error);
  QVERIFY_EXCEPTION_THROWN((void)variables.read("v"), Error);
  try {
    variables.write("w", Array(Dtype::f32, Shape::of({3, 3})));
    QFAIL("not refused");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY(QString::fromStdString(error.message()).contains("2×3"));
    QVERIFY(QString::fromStdString(error.message()).contains("3×3"));
  }
}

NETLOOM_TEST(VariablesTest)

}  // namespace netloom

#include "variables_test.moc"
