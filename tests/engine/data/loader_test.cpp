#include "engine/data/loader.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <numeric>
#include <thread>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class LoaderTest : public QObject {
  Q_OBJECT
 private slots:
  void gives_every_row_once_data();
  void gives_every_row_once();
  void evaluates_in_order_data();
  void evaluates_in_order();
  void shuffles_by_seed_and_epoch_alone_data();
  void shuffles_by_seed_and_epoch_alone();
  void can_leave_an_epoch_early_data();
  void can_leave_an_epoch_early();
  void keeps_a_batch_until_the_next_call();
  void keeps_the_buffers_it_began_with();
  void may_go_at_any_moment();
  void gathers_large_batches_ahead();
  void hands_over_quickly();
};

namespace {

BoundColumn bound(const std::string& name, const Array& values) {
  BoundColumn column;
  column.node = name;
  column.names = {name};
  column.values = values;
  return column;
}

/// Rows whose every value tells the row: "x" of `width` floats, "y" of one class.
BoundData numbered_rows(std::int64_t rows, std::int64_t width) {
  BoundData data;
  Array x(Dtype::f32, {{Role::batch, rows}, {Role::feature, width}});
  Array y(Dtype::i64, {{Role::batch, rows}});
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto begin = x.values<float>().begin() + row * width;
    std::fill(begin, begin + width, static_cast<float>(row));
    y.values<std::int64_t>()[static_cast<std::size_t>(row)] = row;
  }
  data.columns.push_back(bound("x", x));
  data.columns.push_back(bound("y", y));
  return data;
}

std::vector<std::int64_t> every_row(std::int64_t count) {
  std::vector<std::int64_t> rows(static_cast<std::size_t>(count));
  std::iota(rows.begin(), rows.end(), std::int64_t{0});
  return rows;
}

/// Rows of the batch, after a check that both columns agree in every value.
std::vector<std::int64_t> rows_of(const BatchView& batch, std::int64_t width) {
  const auto* const x = reinterpret_cast<const float*>(batch.columns[0]);
  const auto* const y = reinterpret_cast<const std::int64_t*>(batch.columns[1]);
  std::vector<std::int64_t> rows(y, y + batch.rows);
  for (std::int64_t i = 0; i < batch.rows * width; ++i) {
    if (static_cast<std::int64_t>(x[i]) != y[i / width]) rows.push_back(-1);
  }
  return rows;
}

std::vector<std::int64_t> epoch_rows(Loader& loader, int epoch, std::int64_t width) {
  loader.start_epoch(epoch);
  std::vector<std::int64_t> rows;
  for (BatchView batch = loader.next(); batch.rows > 0; batch = loader.next()) {
    const auto some = rows_of(batch, width);
    rows.insert(rows.end(), some.begin(), some.end());
  }
  return rows;
}

constexpr std::int64_t narrow = 4;
constexpr std::int64_t wide = 16384;  // 4 rows are 256 KiB: gathered by the thread.

void both_ways() {
  QTest::addColumn<qlonglong>("width");
  QTest::newRow("inline") << qlonglong{narrow};
  QTest::newRow("ahead") << qlonglong{wide};
}

}  // namespace

void LoaderTest::gives_every_row_once_data() {
  both_ways();
}

void LoaderTest::gives_every_row_once() {
  QFETCH(qlonglong, width);
  const BoundData data = numbered_rows(200, width);
  const std::vector<std::int64_t> chosen{199, 3, 5, 7, 11, 13, 17, 100, 101, 102, 0};
  Loader loader(data, chosen, {4, 1});
  QCOMPARE(loader.rows(), 11);
  QCOMPARE(loader.batch_rows(), 4);
  QCOMPARE(loader.columns()[0].node, std::string("x"));
  QVERIFY(loader.columns()[0].sample == (Shape{{Role::feature, width}}));
  QCOMPARE(loader.columns()[1].dtype, Dtype::i64);
  loader.start_epoch(0);
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> seen;
  for (BatchView batch = loader.next(); batch.rows > 0; batch = loader.next()) {
    sizes.push_back(batch.rows);
    const auto rows = rows_of(batch, width);
    seen.insert(seen.end(), rows.begin(), rows.end());
    QVERIFY(reinterpret_cast<std::uintptr_t>(batch.columns[0]) % 64 == 0);
  }
  QCOMPARE(sizes, (std::vector<std::int64_t>{4, 4, 3}));
  QCOMPARE(loader.next().rows, 0);
  std::vector<std::int64_t> wanted = chosen;
  std::sort(wanted.begin(), wanted.end());
  std::sort(seen.begin(), seen.end());
  QCOMPARE(seen, wanted);
}

void LoaderTest::evaluates_in_order_data() {
  both_ways();
}

void LoaderTest::evaluates_in_order() {
  QFETCH(qlonglong, width);
  const BoundData data = numbered_rows(100, width);
  const std::vector<std::int64_t> chosen{90, 2, 40, 41, 7};
  Loader loader(data, chosen, {4, std::nullopt});
  QCOMPARE(loader.prefetches(), width == wide);
  QCOMPARE(loader.next().rows, 0);  // No epoch has begun.
  QCOMPARE(epoch_rows(loader, 0, width), chosen);
  QCOMPARE(epoch_rows(loader, 1, width), chosen);
}

void LoaderTest::shuffles_by_seed_and_epoch_alone_data() {
  both_ways();
}

void LoaderTest::shuffles_by_seed_and_epoch_alone() {
  QFETCH(qlonglong, width);
  const BoundData data = numbered_rows(97, width);
  const auto rows = every_row(97);
  Loader first(data, rows, {32, 7});
  const auto epoch0 = epoch_rows(first, 0, width);
  const auto epoch1 = epoch_rows(first, 1, width);
  QVERIFY(epoch0 != epoch1);
  QVERIFY(epoch0 != rows);
  Loader resumed(data, rows, {32, 7});
  QCOMPARE(epoch_rows(resumed, 1, width), epoch1);
  Loader other(data, rows, {32, 8});
  QVERIFY(epoch_rows(other, 0, width) != epoch0);
}

void LoaderTest::can_leave_an_epoch_early_data() {
  both_ways();
}

void LoaderTest::can_leave_an_epoch_early() {
  QFETCH(qlonglong, width);
  const BoundData data = numbered_rows(160, width);
  const auto rows = every_row(160);
  Loader whole(data, rows, {8, 3});
  Loader broken(data, rows, {8, 3});
  for (int epoch = 0; epoch < 40; ++epoch) {
    broken.start_epoch(100 + epoch);
    for (int i = 0; i < epoch % 7; ++i) broken.next();
    QCOMPARE(epoch_rows(broken, epoch, width), epoch_rows(whole, epoch, width));
  }
}

void LoaderTest::keeps_a_batch_until_the_next_call() {
  const BoundData data = numbered_rows(160, wide);
  Loader loader(data, every_row(160), {8, 3});
  loader.start_epoch(0);
  for (BatchView batch = loader.next(); batch.rows > 0; batch = loader.next()) {
    const auto before = rows_of(batch, wide);
    std::this_thread::sleep_for(std::chrono::milliseconds(3));
    QCOMPARE(rows_of(batch, wide), before);
  }
}

void LoaderTest::keeps_the_buffers_it_began_with() {
  for (const std::int64_t width : {narrow, wide}) {
    const BoundData data = numbered_rows(160, width);
    Loader loader(data, every_row(160), {8, 3});
    std::vector<const std::byte*> buffers;
    for (int epoch = 0; epoch < 3; ++epoch) {
      loader.start_epoch(epoch);
      for (BatchView batch = loader.next(); batch.rows > 0; batch = loader.next()) {
        buffers.push_back(batch.columns[0]);
      }
    }
    std::sort(buffers.begin(), buffers.end());
    buffers.erase(std::unique(buffers.begin(), buffers.end()), buffers.end());
    QVERIFY(buffers.size() <= 4);
  }
}

void LoaderTest::may_go_at_any_moment() {
  const BoundData data = numbered_rows(160, wide);
  const auto rows = every_row(160);
  for (int used = -1; used < 25; ++used) {
    Loader loader(data, rows, {8, 3});
    if (used >= 0) loader.start_epoch(0);
    for (int i = 0; i < used; ++i) loader.next();
  }
}

void LoaderTest::gathers_large_batches_ahead() {
  const BoundData small = numbered_rows(64, narrow);
  const BoundData large = numbered_rows(64, wide);
  QVERIFY(!Loader(small, every_row(64), {32, 1}).prefetches());
  QVERIFY(Loader(large, every_row(64), {32, 1}).prefetches());
}

/// A guard with a wide margin; the figures behind the choice of `inline_bytes` are printed.
void LoaderTest::hands_over_quickly() {
  const BoundData data = numbered_rows(1258, 64);
  Loader loader(data, every_row(1258), {32, 1});
  int batches = 0;
  const auto begin = std::chrono::steady_clock::now();
  for (int epoch = 0; epoch < 50; ++epoch) {
    loader.start_epoch(epoch);
    while (loader.next().rows > 0) ++batches;
  }
  const std::chrono::duration<double, std::micro> spent = std::chrono::steady_clock::now() - begin;
  qInfo("%.2f us a batch of 32x64 with its share of the shuffle", spent.count() / batches);
  QVERIFY(spent.count() / batches < 50);
}

NETLOOM_TEST(LoaderTest)

}  // namespace netloom

#include "loader_test.moc"
