#include <array>
#include <cmath>

#include <QtTest>

#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/ops/sequence_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"
#include "engine/program/passes/passes.h"
#include "tests/engine/program/mirror_backend.h"
#include "tests/engine/program/op_names.h"
#include "tests/support/test.h"

namespace netloom {

class ProjectTablesTest : public QObject {
  Q_OBJECT

 private slots:
  void a_small_table_is_multiplied_itself();
  void others_stay_data();
  void others_stay();
  void a_step_learns_the_same();
};

namespace {

/// Scores (N, T, 4) of tokens (N, T), looked up in a table and multiplied.
struct Scores {
  Scores(std::int64_t rows, std::int64_t padding, bool shared) {
    Value tokens =
        builder.input("tokens", Shape{{Role::batch, batch_extent()}, {Role::time, 6}}, Dtype::i64);
    const Initialiser normal{Initialiser::Kind::normal, 0.5};
    table = builder.weight("table", Shape::of({rows, 3}), normal);
    w = builder.weight("w", Shape::of({4, 3}), normal);
    bias = builder.weight("b", Shape::of({4}), normal);
    const Value seen = ops::embedding(builder, table, tokens, padding);
    if (shared) builder.output("seen", seen);
    scores = ops::linear(builder, seen, w, bias);
    builder.output("scores", scores);
  }

  /// A step that minimises the sum of their squares.
  void learn() {
    const Value loss = ops::sum(builder, ops::square(builder, scores));
    builder.output("loss", loss);
    const std::array wanted{table, w, bias};
    const std::vector<Value> found = gradients(builder, loss, wanted);
    std::vector<ops::OptimiserOperand> operands;
    for (std::size_t i = 0; i < wanted.size(); ++i) operands.push_back({wanted[i], found[i], {}});
    ops::sgd_step(builder, operands, builder.scalar("learning_rate", Dtype::f32),
                  builder.scalar("step", Dtype::i64), {});
  }

  Program program;
  Builder builder{program, Mode::training};
  Value table;
  Value w;
  Value bias;
  Value scores;
};

}  // namespace

void ProjectTablesTest::a_small_table_is_multiplied_itself() {
  Scores scores(12, -1, false);
  project_tables(scores.program);
  QCOMPARE(op_names(scores.program), (std::vector<std::string>{"linear", "embedding"}));
  const Instruction& linear = scores.program.instructions[0];
  const Instruction& embedding = scores.program.instructions[1];
  QCOMPARE(linear.inputs, (std::vector<int>{scores.table.id, scores.w.id, scores.bias.id}));
  QCOMPARE(embedding.inputs[0], linear.outputs[0]);
  QCOMPARE(embedding.outputs[0], scores.scores.id);
  const TensorType& made = scores.program.values[static_cast<std::size_t>(linear.outputs[0])];
  QVERIFY(made.shape.same_extents(Shape::of({12, 4})));
}

void ProjectTablesTest::others_stay_data() {
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("padding");
  QTest::addColumn<bool>("shared");
  QTest::newRow("more rows than tokens") << 13 << -1 << false;
  QTest::newRow("a token without gradient") << 12 << 0 << false;
  QTest::newRow("read by others") << 12 << -1 << true;
}

void ProjectTablesTest::others_stay() {
  QFETCH(int, rows);
  QFETCH(int, padding);
  QFETCH(bool, shared);
  Scores scores(rows, padding, shared);
  project_tables(scores.program);
  QCOMPARE(op_names(scores.program), (std::vector<std::string>{"embedding", "linear"}));
}

void ProjectTablesTest::a_step_learns_the_same() {
  const auto weights_after_a_step = [](bool projects) {
    Scores scores(5, -1, false);
    if (projects) project_tables(scores.program);
    scores.learn();
    MirrorBackend backend;
    Variables variables(backend, 5);
    const auto executable = compile(scores.program, variables, {2, 1});
    const std::vector<std::int64_t> tokens{0, 1, 2, 3, 4, 1, 1, 1, 3, 3, 0, 2};
    executable->set_input(0, reinterpret_cast<const std::byte*>(tokens.data()));
    executable->set_scalar("learning_rate", 0.01);
    executable->run();
    std::vector<float> all;
    for (const char* name : {"table", "w", "b"}) {
      const Array array = variables.read(name);
      all.insert(all.end(), array.values<float>().begin(), array.values<float>().end());
    }
    return all;
  };
  const std::vector<float> projected = weights_after_a_step(true);
  const std::vector<float> bare = weights_after_a_step(false);
  QCOMPARE(projected.size(), std::size_t{31});
  for (std::size_t i = 0; i < bare.size(); ++i) QVERIFY(std::abs(projected[i] - bare[i]) < 1e-5F);
}

NETLOOM_TEST(ProjectTablesTest)

}  // namespace netloom

#include "project_tables_test.moc"
