#include <algorithm>
#include <set>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/kernels.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A chain on operands of given shapes and types, all of whose values are its results.
struct ChainCase {
  const char* name = "";
  std::vector<Array> inputs;
  std::vector<ChainStep> steps;
};

ChainStep chain_step(std::string_view op, std::vector<int> operands) {
  return {op, NoAttributes(), std::move(operands)};
}
ChainStep chain_step(std::string_view op, ElementwiseAttributes constants, int operand) {
  return {op, constants, {operand}};
}

Array chain_numbers(const std::vector<std::int64_t>& sizes, std::uint32_t stream,
                    Dtype dtype = Dtype::f32) {
  return cpu_normal(Shape::of(sizes), stream).converted(dtype);
}

/// One element more than whole vectors, and several blocks that end within rows.
std::vector<ChainCase> chain_cases() {
  const std::vector<ChainStep> gate{chain_step("sigmoid", {}, 0), chain_step("tanh", {}, 1),
                                    chain_step("multiply", {2, 3}), chain_step("add", {4, 0})};
  const std::vector<ChainStep> stretched{chain_step("subtract", {0, 1}),
                                         chain_step("multiply", {1, 3}), chain_step("add", {2, 4}),
                                         chain_step("affine", {0.3, -0.7}, 5)};
  const ChainStep narrow{"cast", CastAttributes{Dtype::bf16}, {0}};
  const ChainStep wide{"cast", CastAttributes{Dtype::f32}, {2}};
  return {
      {"whole operands", {chain_numbers({3, 1717}, 1), chain_numbers({3, 1717}, 2)}, gate},
      {"a team", {chain_numbers({700, 701}, 1), chain_numbers({700, 701}, 2)}, gate},
      {"bf16",
       {chain_numbers({3, 1717}, 1, Dtype::bf16), chain_numbers({3, 1717}, 2, Dtype::bf16)},
       gate},
      {"a row and a number",
       {chain_numbers({7, 1003}, 1), chain_numbers({1003}, 2), chain_numbers({}, 3)},
       stretched},
      {"a column and channels",
       {chain_numbers({5, 37, 29}, 1), chain_numbers({5, 1, 1}, 2), chain_numbers({37, 1}, 3)},
       stretched},
      {"stretched in bf16",
       {chain_numbers({7, 1003}, 1, Dtype::bf16), chain_numbers({1003}, 2, Dtype::bf16),
        chain_numbers({7, 1}, 3, Dtype::bf16)},
       stretched},
      {"from one type to the other",
       {chain_numbers({2111}, 1)},
       {narrow,
        {"relu", ElementwiseAttributes(), {1}},
        wide,
        chain_step("add", {3, 2}),
        chain_step("add", {1, 3})}},
  };
}

/// Every step by itself, each over whole tensors.
std::vector<Array> step_by_step(Backend& backend, const ChainCase& one) {
  std::vector<Array> values = one.inputs;
  for (const ChainStep& step : one.steps) {
    std::vector<Array> operands;
    std::set<Dtype> dtypes;
    for (const int operand : step.operands) {
      operands.push_back(values[static_cast<std::size_t>(operand)]);
      dtypes.insert(operands.back().dtype());
    }
    const Attributes attributes =
        std::visit([](const auto& some) { return Attributes(some); }, step.attributes);
    const bool mixed = dtypes.size() > 1;
    values.push_back(run_op(backend, *op_named(step.op), attributes, operands,
                            mixed ? std::vector{Dtype::f32} : std::vector<Dtype>())
                         .outputs[0]);
  }
  values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(one.inputs.size()));
  return values;
}

/// A chain that gives those of its values, by step.
ChainAttributes chain_that_gives(const ChainCase& one, const std::vector<std::size_t>& given) {
  ChainAttributes chain{one.steps, {}};
  for (const std::size_t step : given)
    chain.results.push_back(static_cast<int>(one.inputs.size() + step));
  return chain;
}

bool same_bytes(const Array& a, const Array& b) {
  return a.dtype() == b.dtype() && std::ranges::equal(a.bytes(), b.bytes());
}

}  // namespace

class ChainTest : public QObject {
  Q_OBJECT

 private slots:
  void gives_the_bits_of_single_steps_data();
  void gives_the_bits_of_single_steps();
  void every_function_has_its_code();
  void every_function_gives_its_bits_data();
  void every_function_gives_its_bits();
  void goes_along_maps_as_they_lie_data();
  void goes_along_maps_as_they_lie();
  void writes_over_an_operand();
};

void ChainTest::gives_the_bits_of_single_steps_data() {
  QTest::addColumn<int>("index");
  const auto cases = chain_cases();
  for (std::size_t i = 0; i < cases.size(); ++i)
    QTest::newRow(cases[i].name) << static_cast<int>(i);
}

void ChainTest::gives_the_bits_of_single_steps() {
  QFETCH(int, index);
  const ChainCase one = chain_cases()[static_cast<std::size_t>(index)];
  const std::size_t last = one.steps.size() - 1;
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    const std::vector<Array> expected = step_by_step(*backend, one);
    for (const auto& given : {std::vector{last}, std::vector{last, std::size_t{0}}}) {
      const OpResult found =
          run_op(*backend, *op_named("pointwise_chain"), chain_that_gives(one, given), one.inputs);
      QCOMPARE(found.implementation, std::string("own:chain"));
      for (std::size_t k = 0; k < given.size(); ++k)
        QVERIFY(same_bytes(found.outputs[k], expected[given[k]]));
    }
  }
}

/// A function that no chain could compute would take all of its chain to the scalar reference.
void ChainTest::every_function_has_its_code() {
  const std::set<std::string_view> apart{"equal",   "less",    "less_equal",   "maximum_backward",
                                         "dropout", "reshape", "stop_gradient"};
  for (const OpType* op : all_ops())
    if (op->elementwise && op->name != "pointwise_chain")
      QVERIFY2((cpu::block_function_named(op->name) == nullptr) == apart.contains(op->name),
               std::string(op->name).c_str());
}

void ChainTest::every_function_gives_its_bits_data() {
  QTest::addColumn<QString>("name");
  for (const OpType* op : all_ops()) {
    if (!op->elementwise || cpu::block_function_named(op->name) == nullptr) continue;
    const std::string name(op->name);
    QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
}

/// With a step behind it.
void ChainTest::every_function_gives_its_bits() {
  QFETCH(QString, name);
  const std::set<std::string_view> binary{"add",    "subtract", "multiply",
                                          "divide", "maximum",  "minimum"};
  const OpType& op = *op_named(name.toStdString());
  const bool two = binary.contains(op.name) || op.name.ends_with("_backward");
  ChainStep step{op.name, ElementwiseAttributes{0.3, 0.7}, {0}};
  if (two) step.operands.push_back(1);
  for (const Dtype dtype : {Dtype::f32, Dtype::bf16}) {
    std::vector<Array> inputs{chain_numbers({2111}, 1, dtype)};
    if (two) inputs.push_back(chain_numbers({2111}, 2, dtype));
    const ChainCase one{"", inputs, {step, chain_step("negate", {}, two ? 2 : 1)}};
    const auto backend = make_cpu_backend(1);
    const OpResult found =
        run_op(*backend, *op_named("pointwise_chain"), chain_that_gives(one, {1, 0}), one.inputs);
    const auto expected = step_by_step(*backend, one);
    QVERIFY(same_bytes(found.outputs[0], expected[1]));
    QVERIFY(same_bytes(found.outputs[1], expected[0]));
  }
}

void ChainTest::goes_along_maps_as_they_lie_data() {
  QTest::addColumn<int>("filters");
  QTest::addColumn<QString>("function");
  QTest::addColumn<bool>("number");
  QTest::addColumn<int>("reorders");
  QTest::newRow("whole blocks") << 48 << "exp" << false << 1;
  QTest::newRow("whole blocks and a number") << 48 << "exp" << true << 1;
  QTest::newRow("padding that stays zero") << 35 << "tanh" << false << 1;
  QTest::newRow("padding that would not") << 35 << "exp" << false << 2;
  QTest::newRow("padding and a number") << 35 << "tanh" << true << 2;
}

/// Maps as a convolution left them: what comes to them dense is reordered, they are not.
void ChainTest::goes_along_maps_as_they_lie() {
  QFETCH(int, filters);
  QFETCH(QString, function);
  QFETCH(bool, number);
  const auto backend = make_cpu_backend(1);
  OpRunner runner(*backend);
  ConvolutionAttributes squares;
  squares.window.kernel = {1, 3, 3};
  const DeviceTensor maps = runner.run(*op_named("convolution"), squares,
                                       {runner.upload(chain_numbers({3, 32, 7, 6}, 1)),
                                        runner.upload(chain_numbers({filters, 32, 3, 3}, 2))},
                                       {false, true})[0];
  if (maps.spec.layout.plain()) QSKIP("Convolutions are dense on this processor.");
  const std::string name = function.toStdString();
  const OpType* op = op_named(name);
  std::vector<Array> inputs{runner.download(maps), chain_numbers({3, filters, 5, 4}, 3)};
  if (number) inputs.push_back(chain_numbers({}, 4));
  const auto first = static_cast<int>(inputs.size());
  const ChainCase one{"",
                      inputs,
                      {chain_step("add", {0, number ? 2 : 1}), chain_step(op->name, {}, first),
                       chain_step("multiply", {first + 1, 1})}};
  std::vector<DeviceTensor> operands{maps};
  for (std::size_t i = 1; i < inputs.size(); ++i) operands.push_back(runner.upload(inputs[i]));
  runner.reorders = 0;
  const DeviceTensor found =
      runner.run(*op_named("pointwise_chain"), chain_that_gives(one, {2}), operands)[0];
  const int reorders_of_operands = runner.reorders;
  QVERIFY(same_bytes(runner.download(found), step_by_step(*backend, one)[2]));
  const bool stays = found.spec.layout == maps.spec.layout;
  QTEST(stays ? 1 : 2, "reorders");
  QCOMPARE(reorders_of_operands, 1);
}

/// The first result may lie where an operand of its type lies, which other steps read too.
void ChainTest::writes_over_an_operand() {
  const auto backend = make_cpu_backend(1);
  const Array x = chain_numbers({3000}, 1);
  const ChainCase one{"",
                      {x},
                      {chain_step("exp", {}, 0), chain_step("tanh", {}, 0),
                       chain_step("add", {1, 0}), chain_step("multiply", {2, 3})}};
  const ChainAttributes chain = chain_that_gives(one, {3, 1});
  const TensorSpec spec{Dtype::f32, x.shape(), {}};
  const Attributes attributes = chain;
  const KernelPlan plan = backend->plan(
      {op_named("pointwise_chain"), &attributes, {spec}, {spec, spec}, {false}, {false}});
  Array both = x.clone();
  Array second(Dtype::f32, x.shape());
  std::vector<std::byte> scratch(plan.scratch_bytes);
  plan.bind({{both.data()}, {both.data(), second.data()}, scratch.data()})->run();
  const auto expected = step_by_step(*backend, one);
  QVERIFY(same_bytes(both, expected[3]));
  QVERIFY(same_bytes(second, expected[1]));
}

NETLOOM_TEST(ChainTest)

}  // namespace netloom

#include "chain_test.moc"
