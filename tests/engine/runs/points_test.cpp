#include "engine/runs/points.h"

#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/runs/series_log.h"
#include "tests/support/test.h"

namespace netloom {

class PointsTest : public QObject {
  Q_OBJECT

 private slots:
  void segments_come_back_as_written();
  void a_damaged_blob_is_refused_wherever_it_is_cut();
  void merging_keeps_range_mean_and_last();
  void a_series_keeps_all_points_until_its_credit_is_spent();
  void every_step_is_kept_on_request();
  void halving_keeps_all_values();
  void metrics_know_their_direction_data();
  void metrics_know_their_direction();
};

namespace {

const double points_nan = std::numeric_limits<double>::quiet_NaN();

Point single_point(std::int64_t step, double value) {
  return {step, 0.5, value, value, value, value, 1};
}

std::span<const std::byte> bytes_of(const std::string& blob) {
  return std::as_bytes(std::span(blob.data(), blob.size()));
}

std::string sample_blob() {
  std::string blob;
  const std::vector<Point> singles{single_point(1, 0.1), single_point(2, -7)};
  const std::vector<Point> merged_ones{{9, 1.5, 2, 1, 3, 2.5, 4}};
  append_segment(blob, 5, singles);
  append_segment(blob, 6, merged_ones);
  append_segment(blob, 5, {});
  return blob;
}

std::int64_t values_in(const std::vector<Point>& points) {
  std::int64_t values = 0;
  for (const Point& point : points) values += point.count;
  return values;
}

}  // namespace

void PointsTest::segments_come_back_as_written() {
  std::vector<std::pair<std::int64_t, std::vector<Point>>> all;
  const auto take = [&](std::int64_t series, std::vector<Point> points) {
    all.emplace_back(series, std::move(points));
  };
  const std::string blob = sample_blob();
  read_segments(bytes_of(blob), 0, take);
  QCOMPARE(all.size(), std::size_t(3));
  QVERIFY(all[0].second == (std::vector<Point>{single_point(1, 0.1), single_point(2, -7)}));
  QVERIFY(all[1].second == (std::vector<Point>{{9, 1.5, 2, 1, 3, 2.5, 4}}));
  all.clear();
  read_segments(bytes_of(blob), 6, take);
  QCOMPARE(all.size(), std::size_t(1));
}

void PointsTest::a_damaged_blob_is_refused_wherever_it_is_cut() {
  const std::string blob = sample_blob();
  const auto refused = [](const std::string& text) {
    try {
      read_segments(bytes_of(text), 0, [](std::int64_t, const std::vector<Point>&) {});
    } catch (const Error& error) {
      return error.code() == ErrorCode::io;
    }
    return false;
  };
  int whole = 0;
  for (std::size_t size = 1; size < blob.size(); ++size) whole += !refused(blob.substr(0, size));
  QCOMPARE(whole, 2);  // the ends of the first two segments
  std::string huge = blob;
  huge.replace(8, 4, "\xff\xff\xff\x7f");
  QVERIFY(refused(huge));
  huge.replace(8, 4, "\xff\xff\xff\xff");
  QVERIFY(refused(huge));
}

void PointsTest::merging_keeps_range_mean_and_last() {
  const std::vector<Point> points{
      single_point(3, 4), single_point(4, points_nan), {5, 2.0, 1, 0, 2, 1.5, 3}};
  const Point all = merged(points);
  QCOMPARE(all.step, 5);
  QCOMPARE(all.time, 2.0);
  QCOMPARE(all.mean, 7.0 / 4);
  QCOMPARE(all.minimum, 0.0);
  QCOMPARE(all.maximum, 4.0);
  QCOMPARE(all.last, 1.5);
  QCOMPARE(all.count, 5);
  QVERIFY(std::isnan(merged(std::vector<Point>{single_point(1, points_nan)}).mean));
}

void PointsTest::a_series_keeps_all_points_until_its_credit_is_spent() {
  SeriesLog log("loss", false);
  double now = 100;
  for (int i = 0; i < 1000; ++i, now += 0.01) {
    for (int j = 0; j < 10; ++j) log.add(10 * i + j, now, 1.0);
    log.close_group(now);
  }
  // 4,096 at once, then 100 a second for the rest of the 10 seconds.
  QVERIFY(log.points().size() > 4096 && log.points().size() < 4096 + 1100);
  QCOMPARE(values_in(log.points()), 10'000);
  QCOMPARE(log.points()[4000].count, 1);
  QCOMPARE(log.points().back().count, 10);
  QCOMPARE(log.summary().count, 10'000);
}

void PointsTest::every_step_is_kept_on_request() {
  SeriesLog log("loss", true);
  for (int i = 0; i < 50'000; ++i) log.add(i, 0, 1.0);
  log.close_group(1);
  QCOMPARE(log.points().size(), std::size_t(50'000));
}

void PointsTest::halving_keeps_all_values() {
  SeriesLog log("loss", true);
  for (int i = 0; i < 7; ++i) log.add(i, 0, i);
  log.close_group(1);
  log.halve_points();
  QCOMPARE(log.points().size(), std::size_t(4));
  QCOMPARE(values_in(log.points()), 7);
  QCOMPARE(log.points()[1].mean, 2.5);
  QCOMPARE(log.points()[3].step, 6);
}

void PointsTest::metrics_know_their_direction_data() {
  QTest::addColumn<bool>("higher");
  for (const char* const name : {"validation.accuracy", "accuracy", "test.top5_accuracy",
                                 "validation.f1", "train.r2", "mean_reward"})
    QTest::newRow(name) << true;
  for (const char* const name :
       {"train.loss", "mae", "validation.perplexity", "learning_rate", "accuracy.loss"})
    QTest::newRow(name) << false;
}

void PointsTest::metrics_know_their_direction() {
  QFETCH(bool, higher);
  QCOMPARE(higher_is_better(QTest::currentDataTag()), higher);
}

NETLOOM_TEST(PointsTest)

}  // namespace netloom

#include "points_test.moc"
