#include "engine/data/windows.h"

#include <algorithm>
#include <cmath>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/csv.h"
#include "engine/data/file_source.h"
#include "tests/engine/data/bind_examples.h"
#include "tests/support/test.h"

namespace netloom {

class WindowsTest : public QObject {
  Q_OBJECT
 private slots:
  void count_what_fits_data();
  void count_what_fits();
  void inputs_hold_the_past_and_targets_the_future();
  void a_target_in_time_goes_along();
  void targets_may_be_classes();
  void are_standardised_by_the_training_steps();
  void leave_out_steps_without_value();
  void say_what_does_not_fit_data();
  void say_what_does_not_fit();
};

namespace {

/// Steps 0, 1, 2, …: `a` is the step, `b` ten times as much, `odd` its parity.
Dataset counted(std::int64_t steps, const WindowSettings& settings, const std::string& gap = "") {
  std::string csv = "a,b,odd\n";
  for (std::int64_t i = 0; i < steps; ++i) {
    const std::string a = i == 57 && !gap.empty() ? gap : std::to_string(i);
    csv += a + "," + std::to_string(10 * i) + (i % 2 == 0 ? ",no\n" : ",yes\n");
  }
  return with_windows(parse_csv(csv, "count.csv"), settings);
}

DataSettings series_settings(std::int64_t length, std::int64_t horizon) {
  DataSettings settings;
  settings.windows = {length, 0, horizon};
  settings.columns = {{"past", {"a", "b"}}, {"next", {"a", "b"}}};
  return settings;
}

DataSlot past_slot(std::int64_t length, std::int64_t features) {
  return input_slot("past", {{Role::time, length}, {Role::feature, features}});
}

std::vector<float> row_of(const BindResult& result, std::string_view node, std::int64_t row) {
  const RowSource& rows = *result.data->column(node)->rows;
  std::vector<float> values(static_cast<std::size_t>(rows.sample().count()));
  rows.copy(std::span(&row, 1), {}, reinterpret_cast<std::byte*>(values.data()));
  return values;
}

bool all_near(const std::vector<double>& found, const std::vector<double>& wanted) {
  return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(),
                    [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); });
}

}  // namespace

void WindowsTest::count_what_fits_data() {
  QTest::addColumn<int>("steps");
  QTest::addColumn<int>("length");
  QTest::addColumn<int>("stride");
  QTest::addColumn<int>("horizon");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("overlap");
  QTest::newRow("one") << 5 << 4 << 1 << 1 << 1 << 4;
  QTest::newRow("none") << 4 << 4 << 1 << 1 << 0 << 4;
  QTest::newRow("every step") << 100 << 4 << 1 << 1 << 96 << 4;
  QTest::newRow("far apart") << 100 << 4 << 10 << 1 << 10 << 0;
  QTest::newRow("side by side") << 100 << 4 << 5 << 1 << 20 << 0;
  QTest::newRow("one shared") << 100 << 4 << 4 << 1 << 24 << 1;
  QTest::newRow("long horizon") << 100 << 4 << 2 << 6 << 46 << 4;
}

void WindowsTest::count_what_fits() {
  QFETCH(int, steps);
  QFETCH(int, length);
  QFETCH(int, stride);
  QFETCH(int, horizon);
  const Windows windows{length, stride, horizon};
  QTEST(static_cast<int>(windows.rows(steps)), "rows");
  QTEST(static_cast<int>(windows.overlap()), "overlap");
  QVERIFY(windows.steps(windows.rows(steps)) <= steps);
}

void WindowsTest::inputs_hold_the_past_and_targets_the_future() {
  const DataSettings settings = series_settings(3, 2);
  const std::vector<DataSlot> nodes{past_slot(3, 2), number_slot("next", 4)};
  const BindResult result = bind_data(counted(100, settings.windows), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  QCOMPARE(row_of(result, "past", 7), (std::vector<float>{7, 70, 8, 80, 9, 90}));
  QCOMPARE(row_of(result, "next", 7), (std::vector<float>{10, 100, 11, 110}));
}

void WindowsTest::a_target_in_time_goes_along() {
  DataSettings settings = series_settings(3, 2);
  settings.columns["next"] = {"a"};
  DataSlot next = number_slot("next", 1);
  next.sample = {{Role::time, 3}, {Role::feature, 1}};
  const std::vector<DataSlot> nodes{past_slot(3, 2), next};
  const BindResult result = bind_data(counted(100, settings.windows), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  QCOMPARE(row_of(result, "next", 7), (std::vector<float>{9, 10, 11}));
}

void WindowsTest::targets_may_be_classes() {
  DataSettings settings = series_settings(3, 1);
  settings.columns["next"] = {"odd"};
  const std::vector<DataSlot> nodes{past_slot(3, 2), class_slot("next", 2)};
  const BindResult result = bind_data(counted(100, settings.windows), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const RowSource& rows = *result.data->column("next")->rows;
  QCOMPARE(rows.dtype(), Dtype::i64);
  const std::vector<std::int64_t> chosen{0, 1, 2};
  std::vector<std::int64_t> labels(3);
  rows.copy(chosen, {}, reinterpret_cast<std::byte*>(labels.data()));
  QCOMPARE(labels, (std::vector<std::int64_t>{1, 0, 1}));
}

void WindowsTest::are_standardised_by_the_training_steps() {
  DataSettings settings = series_settings(4, 2);
  settings.standardise = {"past", "next"};
  const std::vector<DataSlot> nodes{past_slot(4, 2), number_slot("next", 4)};
  const BindResult result = bind_data(counted(200, settings.windows), settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  const auto last = static_cast<double>(result.data->split.train.back() + 5);
  const Standardiser& past = *result.data->column("past")->standardiser;
  QVERIFY(all_near(past.mean, {last / 2, 10 * last / 2}));
  const Standardiser& next = *result.data->column("next")->standardiser;
  QVERIFY(all_near(next.mean, {last / 2, 5 * last, last / 2, 5 * last}));
  const float scaled = row_of(result, "next", 3)[2];
  QVERIFY(std::abs(scaled - static_cast<float>((8 - next.mean[2]) / next.deviation[2])) < 1e-6F);
}

void WindowsTest::leave_out_steps_without_value() {
  DataSettings settings = series_settings(3, 1);
  const std::vector<DataSlot> nodes{past_slot(3, 2), number_slot("next", 2)};
  const Dataset dataset = counted(100, settings.windows, "NA");
  QVERIFY(!bind_data(dataset, settings, nodes).data);
  settings.missing = MissingValues::drop_rows;
  const BindResult result = bind_data(dataset, settings, nodes);
  QVERIFY2(result.data, qPrintable(said(result)));
  QCOMPARE(result.data->dropped_rows, 4);
  for (const std::int64_t row : {54, 55, 56, 57}) {
    const auto& train = result.data->split.train;
    QVERIFY(std::count(train.begin(), train.end(), row) == 0);
  }
}

void WindowsTest::say_what_does_not_fit_data() {
  QTest::addColumn<int>("length");
  QTest::addColumn<int>("size");
  QTest::addColumn<QString>("message");
  QTest::newRow("time") << 5 << 2
                        << "error data.shape past: Columns \"a\", \"b\" give 4×2, node past wants "
                           "5×2.";
  QTest::newRow("target")
      << 4 << 3 << "error data.shape next: Columns \"a\", \"b\" give 2, node next wants 3.";
}

void WindowsTest::say_what_does_not_fit() {
  QFETCH(int, length);
  QFETCH(int, size);
  QFETCH(QString, message);
  const DataSettings settings = series_settings(4, 1);
  const std::vector<DataSlot> nodes{past_slot(length, 2), number_slot("next", size)};
  QCOMPARE(said(bind_data(counted(100, settings.windows), settings, nodes)), message);
  try {
    counted(4, settings.windows);
    QFAIL("opened");
  } catch (const Error& error) {
    QCOMPARE(QString(error.what()),
             "count.csv: A window of 4 steps and 1 behind it takes 5 steps, the data has 4. Set "
             "data.windows.length to at most 3.");
  }
}

NETLOOM_TEST(WindowsTest)

}  // namespace netloom

#include "windows_test.moc"
