#include "engine/backends/cpu/parallel.h"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::cpu {

class ParallelTest : public QObject {
  Q_OBJECT

 private slots:
  void blocks_are_done_once_data();
  void blocks_are_done_once();
  void others_do_what_a_late_member_has_left();
  void a_queue_is_filled_again_data();
  void a_queue_is_filled_again();
  void parts_are_cut_at_grains_alone();
  void blocks_are_even_data();
  void blocks_are_even();
};

void ParallelTest::blocks_are_done_once_data() {
  QTest::addColumn<int>("team");
  QTest::addColumn<int>("count");
  QTest::addColumn<int>("block");
  QTest::newRow("one member") << 1 << 100 << 8;
  QTest::newRow("a last block that is short") << 2 << 100 << 8;
  QTest::newRow("more members than blocks") << 7 << 30 << 10;
  QTest::newRow("more members than are counted") << 70 << 300 << 2;
  QTest::newRow("nothing") << 3 << 0 << 5;
}

void ParallelTest::blocks_are_done_once() {
  QFETCH(int, team);
  QFETCH(int, count);
  QFETCH(int, block);
  std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
  std::atomic<bool> cut_at_blocks = true;
  parallel_blocks(team, count, block, [&](std::int64_t begin, std::int64_t end) {
    if (begin % block != 0 || end != std::min<std::int64_t>(begin + block, count))
      cut_at_blocks = false;
    for (std::int64_t i = begin; i < end; ++i) ++done[static_cast<std::size_t>(i)];
  });
  QVERIFY(cut_at_blocks);
  for (const auto& times : done) QCOMPARE(times.load(), 1);
}

/// The first member waits in its first block until all others are done, which no other member can
/// hold up.
void ParallelTest::others_do_what_a_late_member_has_left() {
  constexpr int blocks = 40;
  std::atomic<int> done = 0;
  bool in_time = false;
  parallel_blocks(2, blocks, 1, [&](std::int64_t begin, std::int64_t) {
    if (begin == 0) {
      const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
      while (done < blocks - 1 && std::chrono::steady_clock::now() < end) std::this_thread::yield();
      in_time = done == blocks - 1;
    }
    ++done;
  });
  QVERIFY(in_time);
}

void ParallelTest::a_queue_is_filled_again_data() {
  QTest::addColumn<int>("team");
  QTest::newRow("each has a part") << 3;
  QTest::newRow("more members than parts") << 70;
}

void ParallelTest::a_queue_is_filled_again() {
  QFETCH(int, team);
  constexpr int count = 150;
  BlockQueue queue(team, count, 2);
  for (int round = 0; round < 3; ++round) {
    std::vector<int> done(count);
    for (int member = 0; member < team; ++member)
      for (Range one = queue.take(member); !one.empty(); one = queue.take(member))
        for (std::int64_t i = one.begin; i < one.end; ++i) ++done[static_cast<std::size_t>(i)];
    QCOMPARE(done, std::vector<int>(count, 1));
    for (int member = 0; member < team; ++member) queue.refill(member);
  }
}

void ParallelTest::parts_are_cut_at_grains_alone() {
  constexpr std::int64_t count = 1000;
  constexpr std::int64_t grain = 16;
  std::vector<std::atomic<int>> done(count);
  std::atomic<int> parts = 0;
  std::atomic<bool> at_grains = true;
  parallel_parts(2, count, grain, [&](std::int64_t begin, std::int64_t end) {
    ++parts;
    if (begin % grain != 0 || (end % grain != 0 && end != count)) at_grains = false;
    for (std::int64_t i = begin; i < end; ++i) ++done[static_cast<std::size_t>(i)];
  });
  QVERIFY(at_grains);
  QVERIFY(parts > 2);  // A member that is held up leaves some to the other.
  for (const auto& times : done) QCOMPARE(times.load(), 1);
}

void ParallelTest::blocks_are_even_data() {
  QTest::addColumn<int>("team");
  QTest::addColumn<int>("count");
  QTest::addColumn<int>("most");
  QTest::addColumn<int>("grain");
  QTest::addColumn<int>("expected");
  QTest::newRow("as long as may be") << 2 << 4096 << 48 << 8 << 48;
  QTest::newRow("one each") << 2 << 64 << 48 << 8 << 32;
  QTest::newRow("four, not three") << 2 << 72 << 24 << 6 << 18;
  QTest::newRow("no shorter than a grain") << 4 << 10 << 48 << 8 << 8;
  QTest::newRow("nothing") << 4 << 0 << 48 << 8 << 8;
  QTest::newRow("alone") << 1 << 64 << 48 << 8 << 48;
}

void ParallelTest::blocks_are_even() {
  QFETCH(int, team);
  QFETCH(int, count);
  QFETCH(int, most);
  QFETCH(int, grain);
  QFETCH(int, expected);
  QCOMPARE(even_block(team, count, most, grain), expected);
}

NETLOOM_TEST(ParallelTest)

}  // namespace netloom::cpu

#include "parallel_test.moc"
