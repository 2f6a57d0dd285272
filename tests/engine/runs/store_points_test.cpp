#include <cmath>
#include <thread>

#include <QtTest>

#include "engine/core/os/clock.h"
#include "tests/engine/runs/store_folder.h"
#include "tests/support/test.h"

namespace netloom {

/// What happens to the points of series.
class StorePointsTest : public QObject, StoreFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void a_cursor_gives_each_point_once();
  void fast_series_are_thinned_and_summed_up_exactly();
  void an_overview_keeps_the_extremes();
  void a_resume_supersedes_later_points();
  void a_run_without_an_end_has_failed();
  void a_push_is_fast();
};

void StorePointsTest::a_cursor_gives_each_point_once() {
  RunStore store(path(), Access::write);
  RunStore reader(path(), Access::read);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  SeriesCursor cursor;
  QVERIFY(reader.series_points(1, "loss", cursor).points.empty());
  std::vector<std::int64_t> seen;
  std::vector<std::int64_t> expected;
  for (std::int64_t step = 0; step < 40; ++step) {
    expected.push_back(step);
    writer->push(loss, step, 1.0);
    if (step % 7 == 0) writer->flush();
    if (step == 20) {
      const std::int64_t before = reader.data_version();
      writer->flush();
      QVERIFY(reader.data_version() != before);
    }
    const SeriesPoints news = reader.series_points(1, "loss", cursor, 1);
    for (const std::int64_t one : steps_of(news.points)) seen.push_back(one);
  }
  // The end moves the points from the journal to chunks under the reader's feet.
  writer->finish(RunStatus::finished);
  SeriesPoints news;
  do {
    news = reader.series_points(1, "loss", cursor, 1);
    QVERIFY(!news.restarted);
    for (const std::int64_t one : steps_of(news.points)) seen.push_back(one);
  } while (news.more);
  QCOMPARE(seen, expected);
  QVERIFY(reader.series_points(1, "loss", cursor).points.empty());
  QCOMPARE(plain_sql(path(), "SELECT count(*) FROM journal"), std::vector<std::string>{"0"});
}

void StorePointsTest::fast_series_are_thinned_and_summed_up_exactly() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  const std::int64_t count = 200'000;
  for (std::int64_t step = 1; step <= count; ++step) {
    writer->push(loss, step, step == 123'456 ? -5.0 : static_cast<double>(step));
    if (step % 5'000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(11));
  }
  writer->finish(RunStatus::finished);
  QCOMPARE(writer->dropped(), 0);
  const MetricSummary all = store.run(1).metrics.at("loss");
  QCOMPARE(all.count, count);
  QCOMPARE(all.best_step, 123'456);
  QCOMPARE(all.maximum_step, count);
  const std::vector<Point> points = all_points(store, 1, "loss");
  std::int64_t values = 0;
  double lowest = 0;
  for (const Point& point : points) {
    values += point.count;
    lowest = std::min(lowest, point.minimum);
  }
  QCOMPARE(values, count);
  QCOMPARE(lowest, -5.0);
  QVERIFY2(points.size() < 6'000, std::to_string(points.size()).c_str());
  QCOMPARE(points.back().last, static_cast<double>(count));
}

void StorePointsTest::an_overview_keeps_the_extremes() {
  RunStore store(path(), Access::write);
  RunStart start = digits_start();
  start.every_step = true;
  std::unique_ptr<RunWriter> writer = store.begin_run(start);
  const int loss = writer->series("loss");
  for (std::int64_t step = 0; step < 100'000; ++step) {
    writer->push(loss, step, step == 77'777 ? 9.0 : std::sin(static_cast<double>(step)));
    if (step % 20'000 == 0) writer->flush();
  }
  const auto check = [&] {
    const std::vector<Point> points = store.series_overview(1, "loss", 100);
    std::int64_t values = 0;
    double highest = 0;
    for (const Point& point : points) {
      values += point.count;
      highest = std::max(highest, point.maximum);
    }
    return points.size() <= 100 && points.size() > 50 && values == 100'000 && highest == 9.0;
  };
  writer->flush();
  QVERIFY(check());
  writer->finish(RunStatus::finished);
  QVERIFY(check());
  QCOMPARE(all_points(store, 1, "loss").size(), std::size_t(100'000));
  QVERIFY(store.series_overview(1, "none", 100).empty());
}

void StorePointsTest::a_resume_supersedes_later_points() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  int loss = writer->series("loss");
  for (const std::int64_t step : {1, 2, 3, 4}) writer->push(loss, step, 10.0 - step);
  writer->add_artifact({"last", 4, 2, "checkpoints/last.safetensors", "", 1, 0});
  writer->add_artifact({"best", 2, 1, "checkpoints/best.safetensors", "", 1, 0});
  writer->finish(RunStatus::stopped);
  SeriesCursor cursor;
  QCOMPARE(store.series_points(1, "loss", cursor).points.size(), std::size_t(4));

  writer = store.resume_run(writer->uuid(), 2, 1);
  QCOMPARE(writer->attempt(), 2);
  QCOMPARE(writer->number(), 1);
  QCOMPARE(store.run(1).metrics.at("loss").count, 2);
  QCOMPARE(store.run(1).metrics.at("loss").best, 8.0);
  QCOMPARE(store.run(1).checkpoints.size(), std::size_t(1));
  loss = writer->series("loss");
  writer->push(loss, 3, 20.0);
  writer->flush();
  SeriesPoints news = store.series_points(1, "loss", cursor);
  QVERIFY(news.restarted);
  QCOMPARE(steps_of(news.points), (std::vector<std::int64_t>{1, 2, 3}));
  QCOMPARE(news.points.back().last, 20.0);
  writer->finish(RunStatus::finished);
  news = store.series_points(1, "loss", cursor);
  QVERIFY(!news.restarted && news.points.empty());
  QCOMPARE(steps_of(all_points(store, 1, "loss")), (std::vector<std::int64_t>{1, 2, 3}));
  const MetricSummary all = store.run(1).metrics.at("loss");
  QCOMPARE(all.count, 3);
  QCOMPARE(all.maximum, 20.0);
  QCOMPARE(all.last_step, 3);
  QCOMPARE(store_error_of([&] { store.resume_run("../elsewhere", 1, 1); }), ErrorCode::not_found);
}

void StorePointsTest::a_run_without_an_end_has_failed() {
  RunStore store(path(), Access::write);
  store.begin_run(digits_start());
  QCOMPARE(store.run(1).status, RunStatus::failed);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  writer->set_paused(true);
  writer->flush();
  QCOMPARE(store.run(2).status, RunStatus::paused);
  const double seconds = store.run(2).seconds;
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  writer->finish(RunStatus::stopped);
  QCOMPARE(store.run(2).seconds, seconds);
}

void StorePointsTest::a_push_is_fast() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  std::vector<double> taken;
  for (std::int64_t step = 0; step < 100'000; ++step) {
    const double before = monotonic_seconds();
    writer->push(loss, step, 1.0);
    taken.push_back(monotonic_seconds() - before);
    if (step % 1000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  std::sort(taken.begin(), taken.end());
  QVERIFY2(taken[99'000] < 5e-6, std::to_string(taken[99'000] * 1e9).c_str());
  writer->finish(RunStatus::finished);
}

NETLOOM_TEST(StorePointsTest)

}  // namespace netloom

#include "store_points_test.moc"
