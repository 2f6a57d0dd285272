#include "app/charts/chart.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include <QtTest>
#include <qcustomplot.h>

#include "app/charts/column_samples.h"
#include "app/charts/value_text.h"
#include "app/charts/value_ticker.h"
#include "editor/theme/fonts.h"
#include "tests/support/test.h"

namespace netloom::app {

class ChartTest : public QObject {
  Q_OBJECT
 private slots:
  void values_are_written_as_people_read_them_data();
  void values_are_written_as_people_read_them();
  void ticks_are_round();
  void columns_keep_every_peak();
  void curves_become_graphs_with_a_band();
  void only_the_first_epochs_may_be_out_of_sight();
  void the_widest_share_has_room();
  void the_pointer_reads_the_values();
  void twenty_curves_repaint_within_a_frame();
};

namespace {

Curve falling_curve(int look, int points) {
  Curve curve;
  curve.name = QString("#%1 run").arg(look + 1);
  curve.look = look;
  for (int i = 0; i < points; ++i) {
    curve.x.append(60.0 * (i + 1) / points);
    curve.y.append(2.0 * std::exp(-5.0 * i / points) + 0.02 * (1 + std::sin(i * 0.7 + look)) +
                   0.01);
  }
  return curve;
}

}  // namespace

void ChartTest::values_are_written_as_people_read_them_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  QTest::newRow("share") << metric_text("validation.accuracy", 0.98333) << "98.3%";
  QTest::newRow("loss") << metric_text("validation.loss", 0.03914) << "0.0391";
  QTest::newRow("tiny") << plain_text(1.23e-5) << "1.2e-5";
  QTest::newRow("nothing") << metric_text("loss", std::nan("")) << QString(QChar(0x2013));
  QTest::newRow("points") << change_text("test.accuracy", 0.969, 0.986) << "+1.7 pt";
  QTest::newRow("fall") << change_text("validation.loss", 0.0343, 0.0326)
                        << QString(QChar(0x2212)) + "0.0017";
  QTest::newRow("seconds") << duration_text(11.72) << "11.7 s";
  QTest::newRow("a minute") << duration_text(59.97) << "1 min 0 s";
  QTest::newRow("minutes") << duration_text(192) << "3 min 12 s";
  QTest::newRow("hours") << duration_text(7500) << "2 h 5 min";
  QTest::newRow("step") << step_time_text(0.004) << "4.0 ms";
  QTest::newRow("ago") << ago_text(1000, 1000 + 14 * 60 + 5) << "14 min";
  QTest::newRow("title") << series_title("train.accuracy") << "Training accuracy";
  QTest::newRow("long title") << series_title("test.top5_accuracy") << "Test top5 accuracy";
  QTest::newRow("other title") << series_title("grad_norm.all") << "Grad norm all";
}

void ChartTest::values_are_written_as_people_read_them() {
  QFETCH(QString, text);
  QFETCH(QString, expected);
  QCOMPARE(text, expected);
}

void ChartTest::ticks_are_round() {
  ValueTicker ticker;
  const QVector<double> shares = ticker.ticks({0.86, 1.004}, 5);
  QCOMPARE(shares.size(), 3);  // 0.9, 0.95, 1
  QCOMPARE(shares[0], 0.9);
  QCOMPARE(shares[2], 1.0);
  ticker.set_logarithmic(true);
  QCOMPARE(ticker.ticks({0.0003, 3}, 5), (QVector<double>{0.001, 0.01, 0.1, 1}));
  QCOMPARE(ticker.ticks({0.025, 2.4}, 9).size(), 6);  // 0.05, 0.1, 0.2, 0.5, 1, 2
  QCOMPARE(round_step(120, 6), 20.0);
}

void ChartTest::columns_keep_every_peak() {
  QVector<double> x;
  QVector<double> y;
  for (int i = 0; i < 10'000; ++i) {
    x.append(i * 0.006);
    y.append(i == 4321 ? 100 : i == 4322 ? -100 : std::sin(i * 0.37));
  }
  for (int i = 7000; i < 7100; ++i) y[i] = std::numeric_limits<double>::quiet_NaN();
  const int columns = 300;
  const LinePoints kept = column_samples(x, y, 60, columns);
  QVERIFY(kept.x.size() <= 2 * columns + 1);
  QVERIFY(std::is_sorted(kept.x.begin(), kept.x.end()));
  QVERIFY(kept.y.contains(100) && kept.y.contains(-100));
  QCOMPARE(std::count_if(kept.y.begin(), kept.y.end(), [](double one) { return std::isnan(one); }),
           std::ptrdiff_t{1});  // One gap.
  const LinePoints few = column_samples(x.mid(0, 500), y.mid(0, 500), 60, columns);
  QCOMPARE(few.x.size(), 500);
}

void ChartTest::curves_become_graphs_with_a_band() {
  editor::ThemeSource source;
  Chart chart(source);
  chart.resize(600, 300);
  Curve train = falling_curve(0, 100);
  train.low = train.high = train.y;
  for (double& value : train.high) value *= 2;
  chart.set_logarithmic(true);
  chart.set_curves({train, falling_curve(1, 60)});
  chart.set_epochs(120, 60);
  chart.repaint_now();
  QCOMPARE(chart.plot().graphCount(), 4);  // two curves, two edges of the band
  QCOMPARE(chart.plot().xAxis->range().upper, 120.0);
  QVERIFY(chart.plot().yAxis->range().lower > 0);
  QVERIFY(chart.plot().yAxis->range().upper >= 2.0);
  const QImage picture = chart.grab().toImage();
  const QColor shaded = picture.pixelColor(560, 40);
  QVERIFY(shaded != source.theme().panel);  // epochs that are still to come
}

void ChartTest::only_the_first_epochs_may_be_out_of_sight() {
  editor::ThemeSource source;
  Chart chart(source);
  chart.resize(600, 300);
  chart.set_metric("train.accuracy");
  Curve train;
  for (int i = 0; i < 80; ++i) {
    train.x.append(i / 4.0);
    train.y.append(i < 4 ? 0.1 : i == 60 ? 0.4 : 0.9);  // One dip, late.
  }
  chart.set_curves({train});
  chart.set_epochs(20);
  chart.repaint_now();
  QVERIFY(chart.plot().yAxis->range().lower < 0.4);
  QVERIFY(chart.plot().yAxis->range().lower > 0.1);
}

void ChartTest::the_widest_share_has_room() {
  editor::ThemeSource source;
  Chart chart(source);
  chart.resize(600, 300);
  chart.set_metric("validation.accuracy");
  Curve curve = falling_curve(0, 60);
  for (double& value : curve.y) value = 1 - value / 4;
  chart.set_curves({curve});
  chart.set_epochs(60);
  chart.repaint_now();
  const QFontMetricsF metrics(editor::font(editor::FontRole::mono_small));
  const double label = metrics.horizontalAdvance(metric_text("validation.accuracy", 1));
  QVERIFY(chart.plot().axisRect()->left() >= label + 12);
}

void ChartTest::the_pointer_reads_the_values() {
  editor::ThemeSource source;
  Chart chart(source);
  chart.resize(600, 300);
  chart.set_metric("validation.loss");
  chart.set_curves({falling_curve(1, 60)});
  chart.set_epochs(60);
  chart.show();
  QVERIFY(QTest::qWaitForWindowExposed(&chart));
  chart.repaint_now();
  const QImage before = chart.grab().toImage();
  QTest::mouseMove(&chart.plot(), QPoint(300, 150));
  QTRY_VERIFY(chart.hovered().has_value());
  QVERIFY(*chart.hovered() > 20 && *chart.hovered() < 40);
  QVERIFY(chart.grab().toImage() != before);
}

void ChartTest::twenty_curves_repaint_within_a_frame() {
  editor::ThemeSource source;
  Chart chart(source);
  chart.resize(1000, 380);
  std::vector<Curve> curves;
  curves.reserve(20);
  for (int i = 0; i < 20; ++i) curves.push_back(falling_curve(i % 8, 10'000));
  chart.set_logarithmic(true);
  chart.set_end_labels(true);
  chart.set_curves(std::move(curves));
  chart.set_epochs(60);
  chart.show();
  QVERIFY(QTest::qWaitForWindowExposed(&chart));
  std::vector<double> times;
  for (int i = 0; i < 15; ++i) {
    // Time of the processor: what else runs on the machine does not count.
    const std::clock_t before = std::clock();
    chart.repaint_now();
    times.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  }
  std::nth_element(times.begin(), times.begin() + 7, times.end());
  qInfo("20 curves of 10,000 points: %.1f ms", times[7]);
  QVERIFY2(times[7] <= 50, "one repaint takes longer than three frames");
}

NETLOOM_TEST(ChartTest)

}  // namespace netloom::app

#include "chart_test.moc"
