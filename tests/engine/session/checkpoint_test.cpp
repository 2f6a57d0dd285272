#include "engine/session/checkpoint.h"

#include <limits>

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom {

class CheckpointTest : public QObject {
  Q_OBJECT

 private slots:
  void keeps_where_the_training_stands_data();
  void keeps_where_the_training_stands();
};

void CheckpointTest::keeps_where_the_training_stands_data() {
  QTest::addColumn<double>("best");
  QTest::addColumn<int>("phases");
  QTest::newRow("at the start") << std::numeric_limits<double>::infinity() << 0;
  QTest::newRow("later") << 0.25 << 0;
  QTest::newRow("on a plateau") << 0.25 << 2;
  QTest::newRow("before the first epoch of a plateau")
      << std::numeric_limits<double>::infinity() << 1;
}

void CheckpointTest::keeps_where_the_training_stands() {
  QFETCH(double, best);
  QFETCH(int, phases);
  Checkpoint checkpoint;
  checkpoint.tensors["w"] = Array::from<float>(Shape::of({2}), std::vector<float>{1, 2});
  checkpoint.graph_hash = "abc";
  checkpoint.state = {7, 140, "validation.loss", best, 5, {}};
  for (int phase = 0; phase < phases; ++phase) {
    checkpoint.state.standstills.push_back({best, 3, phase + 1});
  }
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("model.safetensors").toStdString();
  save_checkpoint(path, checkpoint);
  const Checkpoint back = load_checkpoint(path);
  QVERIFY(back.state == checkpoint.state);
  QCOMPARE(back.graph_hash, checkpoint.graph_hash);
  QCOMPARE(back.tensors.size(), std::size_t{1});
}

NETLOOM_TEST(CheckpointTest)

}  // namespace netloom

#include "checkpoint_test.moc"
