#include "engine/program/memory_plan.h"

#include <algorithm>

#include <QtTest>

#include "engine/core/random.h"
#include "tests/support/test.h"

namespace netloom {

class MemoryPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void blocks_alive_together_never_overlap();
  void blocks_one_after_another_share();
  void a_small_block_takes_the_smallest_gap();
  void nothing_takes_nothing();
};

namespace {

std::vector<Lifetime> random_lifetimes(std::uint32_t seed, std::size_t count) {
  const RandomStream stream{seed, stream_of("lifetimes")};
  std::vector<Lifetime> blocks;
  for (std::uint64_t i = 0; i < count; ++i) {
    const int first = static_cast<int>(stream.below(60, i, 0));
    const int length = static_cast<int>(stream.below(12, i, 1));
    blocks.push_back({stream.below(5000, i, 2), first, first + length});
  }
  return blocks;
}

}  // namespace

void MemoryPlanTest::blocks_alive_together_never_overlap() {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::vector<Lifetime> blocks = random_lifetimes(seed, 1 + seed % 80);
    const MemoryPlan plan = plan_memory(blocks);
    std::size_t unshared = 0;
    std::vector<std::size_t> alive(80);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      unshared += rounded(blocks[i].bytes);
      QCOMPARE(plan.offsets[i] % 64, std::size_t{0});
      QVERIFY(plan.offsets[i] + blocks[i].bytes <= plan.size);
      for (int t = blocks[i].first; t <= blocks[i].last; ++t) {
        alive[static_cast<std::size_t>(t)] += rounded(blocks[i].bytes);
      }
      for (std::size_t j = 0; j < i; ++j) {
        const bool together =
            blocks[i].first <= blocks[j].last && blocks[j].first <= blocks[i].last;
        const bool apart = plan.offsets[i] + blocks[i].bytes <= plan.offsets[j] ||
                           plan.offsets[j] + blocks[j].bytes <= plan.offsets[i];
        QVERIFY(!together || apart);
      }
    }
    QVERIFY(plan.size <= unshared);
    const std::size_t bound = *std::max_element(alive.begin(), alive.end());
    QVERIFY(plan.size >= bound);
    QVERIFY2(plan.size <= bound + bound / 2, "greedy by size lies near the lower bound");
  }
}

void MemoryPlanTest::blocks_one_after_another_share() {
  const std::vector<Lifetime> chain = {{100, 0, 1}, {100, 1, 2}, {100, 2, 3}, {100, 3, 4}};
  QCOMPARE(plan_memory(chain).size, 2 * rounded(100));
}

void MemoryPlanTest::a_small_block_takes_the_smallest_gap() {
  // At step 5 the two blocks that lived at steps 0 and 1 have left gaps of 960 and 704 bytes.
  const std::vector<Lifetime> blocks = {{1024, 0, 9}, {960, 0, 1}, {896, 0, 9},
                                        {704, 0, 1},  {640, 0, 9}, {576, 5, 5}};
  const MemoryPlan plan = plan_memory(blocks);
  QCOMPARE(plan.size, std::size_t{1024 + 960 + 896 + 704 + 640});
  QCOMPARE(plan.offsets[5], plan.offsets[3]);
}

void MemoryPlanTest::nothing_takes_nothing() {
  QCOMPARE(plan_memory({}).size, std::size_t{0});
  QCOMPARE(rounded(0), std::size_t{64});
  QCOMPARE(rounded(64), std::size_t{64});
  QCOMPARE(rounded(65), std::size_t{128});
}

NETLOOM_TEST(MemoryPlanTest)

}  // namespace netloom

#include "memory_plan_test.moc"
