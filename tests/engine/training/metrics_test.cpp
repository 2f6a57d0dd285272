#include "engine/training/metrics.h"

#include <cmath>
#include <map>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/ops/ops.h"
#include "engine/program/compile.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Measured = std::map<std::string, double>;

/// A prediction of 4 samples beside what was right.
struct Answers {
  Shape prediction_shape;
  std::vector<float> prediction;
  Shape target_shape;
  std::vector<float> numbers;
  std::vector<std::int64_t> labels;
};

/// Adds the metrics of `batches` up, as an evaluation does; `of` says what a term is like.
Measured measured(const std::vector<Answers>& batches, const LossTerm& of,
                  Measure measure = Measure::everything) {
  Program program;
  Builder b(program, Mode::inference);
  LossTerm term = of;
  const Answers& like = batches.front();
  const bool labels = !like.labels.empty();
  term.prediction = b.input("x", like.prediction_shape, Dtype::f32);
  term.target = b.input("t", like.target_shape, labels ? Dtype::i64 : Dtype::f32);
  term.loss = ops::mean(b, term.prediction);
  const auto metrics = add_metrics(b, std::vector{term}, term.loss, measure);
  const auto backend = make_cpu_backend(1);
  Variables variables(*backend, 1);
  const auto executable = compile(program, variables, Binding{4, 1});
  std::vector<MetricMean> means(metrics.size());
  std::map<std::string, WholeMeasure> wholes;
  for (const StepMetric& metric : metrics) {
    if (metric.whole)
      wholes.try_emplace(metric.name, *metric.whole, metric.classes, metric.ignored);
  }
  for (const Answers& batch : batches) {
    executable->set_input(executable->input("x"),
                          reinterpret_cast<const std::byte*>(batch.prediction.data()));
    executable->set_input(executable->input("t"),
                          labels ? reinterpret_cast<const std::byte*>(batch.labels.data())
                                 : reinterpret_cast<const std::byte*>(batch.numbers.data()));
    executable->run();
    for (std::size_t m = 0; m < metrics.size(); ++m) {
      if (metrics[m].whole) {
        wholes.at(metrics[m].name)
            .add(executable->read(metrics[m].output), executable->read(metrics[m].target));
        continue;
      }
      const auto read = [&](const std::string& output) {
        return executable->read_scalar(executable->output(output));
      };
      means[m].add(read(metrics[m].output), metrics[m].count.empty() ? 4 : read(metrics[m].count));
    }
  }
  Measured result;
  for (std::size_t m = 0; m < metrics.size(); ++m) {
    const auto whole = wholes.find(metrics[m].name);
    result[metrics[m].name] =
        whole == wholes.end() ? means[m].value(metrics[m]) : whole->second.value();
  }
  return result;
}

const Axis batch_of_4{Role::batch, 4};
const Shape one_number{batch_of_4, {Role::feature, std::int64_t{1}}};

bool is_near(double found, double expected) {
  return std::abs(found - expected) < 1e-6;
}

}  // namespace

class MetricsTest : public QObject {
  Q_OBJECT

 private slots:
  void yes_or_no_adds_up_over_batches();
  void yes_or_no_of_nothing_is_zero();
  void labels_of_pixels_less_one();
  void maps_of_classes_have_mean_iou();
  void sequences_have_perplexity();
  void many_classes_have_top5();
  void labels_left_out_do_not_count_data();
  void labels_left_out_do_not_count();
  void labels_beside_other_steps_have_no_accuracy();
  void steps_that_spell_have_an_error_rate();
  void numbers_in_the_user_s_unit();
  void a_step_measures_little();
};

void MetricsTest::yes_or_no_adds_up_over_batches() {
  LossTerm term;
  term.classes = 2;
  term.yes_above = 0;
  // Found 1 of 1 in the first batch and 1 of 3 in the second, with 2 false alarms.
  const Measured found = measured({{one_number, {2, -1, -1, -1}, {batch_of_4}, {}, {1, 0, 0, 0}},
                                   {one_number, {2, 1, 1, -1}, {batch_of_4}, {}, {1, 0, 0, 1}}},
                                  term);
  QVERIFY(is_near(found.at("accuracy"), 5.0 / 8));
  QVERIFY(is_near(found.at("precision"), 2.0 / 4));
  QVERIFY(is_near(found.at("recall"), 2.0 / 3));
  QVERIFY(is_near(found.at("f1"), 4.0 / 7));
  // Of the 15 pairs of a yes and a no, 10 are in order and 3 are tied.
  QVERIFY2(is_near(found.at("auc"), 11.5 / 15), qPrintable(QString::number(found.at("auc"))));
}

void MetricsTest::yes_or_no_of_nothing_is_zero() {
  LossTerm term;
  term.yes_above = 0.5;
  const Measured found = measured({{one_number, {0, 0, 0, 0}, one_number, {0, 0, 0, 0}, {}}}, term);
  QVERIFY(is_near(found.at("accuracy"), 1));
  QVERIFY(is_near(found.at("precision"), 0));
  QVERIFY(is_near(found.at("f1"), 0));
  QVERIFY(is_near(found.at("auc"), 0.5));
}

void MetricsTest::labels_of_pixels_less_one() {
  LossTerm term;
  term.classes = 2;
  term.class_axis = 1;
  term.ignored = 0;
  const Shape map{batch_of_4, {Role::channel, 2}, {Role::width, 2}};
  const Shape places{batch_of_4, {Role::width, 2}};
  // The scores of both classes at two places each; the first class is right 5 times and left out.
  const Measured found = measured({{map,
                                    {1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 1},
                                    places,
                                    {},
                                    {0, 0, 1, 1, 0, 0, 1, 0}}},
                                  term);
  QVERIFY(is_near(found.at("accuracy"), 2.0 / 3));
}

void MetricsTest::maps_of_classes_have_mean_iou() {
  LossTerm term;
  term.classes = 3;
  term.class_axis = 1;
  term.ignored = 2;
  const Shape map{batch_of_4, {Role::channel, 3}, {Role::height, 1}, {Role::width, 1}};
  const Shape places{batch_of_4, {Role::height, 1}, {Role::width, 1}};
  // Says 0, 0, 1, 1 in both batches.
  const std::vector<float> said{1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0};
  const Measured found = measured(
      {{map, said, places, {}, {0, 0, 0, 1}}, {map, said, places, {}, {0, 1, 2, 1}}}, term);
  // The first class: 3 in common of 5; the second: 2 of 4.
  QVERIFY(is_near(found.at("mean_iou"), (3.0 / 5 + 2.0 / 4) / 2));
}

void MetricsTest::sequences_have_perplexity() {
  LossTerm term;
  term.classes = 2;
  term.class_axis = 2;
  const Shape steps{batch_of_4, {Role::time, 1}, {Role::feature, 2}};
  const Shape places{batch_of_4, {Role::time, 1}};
  const Measured found =
      measured({{steps, {3, 3, 1, 1, 0, 0, -2, -2}, places, {}, {0, 1, 0, 1}}}, term);
  QVERIFY(is_near(found.at("perplexity"), 2));  // as good as choosing between two
}

void MetricsTest::many_classes_have_top5() {
  LossTerm term;
  term.classes = 12;
  term.class_axis = 1;
  std::vector<float> scores;
  for (int sample = 0; sample < 4; ++sample) {
    for (int k = 0; k < 12; ++k) scores.push_back(static_cast<float>(k));
  }
  const Measured found = measured(
      {{{batch_of_4, {Role::feature, 12}}, scores, {batch_of_4}, {}, {11, 7, 6, 0}}}, term);
  QVERIFY(is_near(found.at("accuracy"), 0.25));
  QVERIFY(is_near(found.at("top5_accuracy"), 0.5));
}

void MetricsTest::labels_left_out_do_not_count_data() {
  QTest::addColumn<qint64>("ignored");
  QTest::newRow("a class") << qint64{3};
  QTest::newRow("no class") << qint64{-100};
  QTest::newRow("behind the classes") << qint64{255};
}

void MetricsTest::labels_left_out_do_not_count() {
  QFETCH(qint64, ignored);
  LossTerm term;
  term.classes = 12;
  term.class_axis = 2;
  term.ignored = ignored;
  std::vector<float> scores;
  for (int place = 0; place < 8; ++place) {
    for (int k = 0; k < 12; ++k) scores.push_back(place < 4 ? 0 : static_cast<float>(k));
  }
  const Shape steps{batch_of_4, {Role::time, 2}, {Role::feature, 12}};
  const Shape places{batch_of_4, {Role::time, 2}};
  const Measured found =
      measured({{steps, scores, places, {}, {0, 5, ignored, 2, 11, 7, 6, ignored}}}, term);
  // Where all scores are equal, class 0 is the best, and none is better than the right one.
  QVERIFY(is_near(found.at("accuracy"), 2.0 / 6));
  QVERIFY(is_near(found.at("top5_accuracy"), 5.0 / 6));
  double whole = 0;
  for (int k = 0; k < 12; ++k) whole += std::exp(k);
  const double surprise = (3 * std::log(12) + 3 * std::log(whole) - 11 - 7 - 6) / 6;
  QVERIFY(std::abs(found.at("perplexity") - std::exp(surprise)) < 1e-4);
}

/// CTC compares rows of labels with more steps than that.
void MetricsTest::labels_beside_other_steps_have_no_accuracy() {
  LossTerm term;
  term.classes = 2;
  term.class_axis = 2;
  const Shape steps{batch_of_4, {Role::time, 2}, {Role::feature, 2}};
  const Shape places{batch_of_4, {Role::time, 1}};
  const Measured found =
      measured({{steps, std::vector<float>(16), places, {}, {0, 1, 0, 1}}}, term);
  QCOMPARE(found.size(), std::size_t{1});
}

void MetricsTest::steps_that_spell_have_an_error_rate() {
  LossTerm term;
  term.classes = 4;
  term.class_axis = 2;
  term.blank = 0;
  term.ignored = -1;
  const std::vector<std::vector<int>> said{
      {1, 1, 0, 1, 2}, {0, 3, 3, 0, 0}, {0, 0, 0, 0, 0}, {1, 2, 3, 2, 1}};
  std::vector<float> scores;
  for (const auto& row : said) {
    for (const int label : row) {
      for (int k = 0; k < 4; ++k) scores.push_back(k == label ? 1.0F : 0.0F);
    }
  }
  const Shape steps{batch_of_4, {Role::time, 5}, {Role::feature, 4}};
  const Shape places{batch_of_4, {Role::time, 3}};
  // Spelled are 1 1 2, 3, nothing, 1 2 3 2 1: 0, 1, 2 and 2 errors of 9 labels.
  const Measured found =
      measured({{steps, scores, places, {}, {1, 1, 2, 2, -1, -1, 1, 1, 0, 2, 3, 1}}}, term);
  QCOMPARE(found.size(), std::size_t{2});
  QVERIFY2(is_near(found.at("label_error_rate"), 5.0 / 9),
           qPrintable(QString::number(found.at("label_error_rate") * 9)));
}

void MetricsTest::numbers_in_the_user_s_unit() {
  LossTerm term;
  term.unit = 10;
  const Measured found = measured({{one_number, {1, 2, 3, 4}, one_number, {1, 2, 3, 4}, {}},
                                   {one_number, {1, 2, 3, 4}, one_number, {3, 2, 3, 4}, {}}},
                                  term);
  QVERIFY(is_near(found.at("mae"), 2.5));
  QVERIFY(is_near(found.at("r2"), 1 - 4 / 7.5));
  QVERIFY(is_near(found.at("rmse"), std::sqrt(50.0)));  // of all rows, not the mean of two roots
}

void MetricsTest::a_step_measures_little() {
  LossTerm term;
  term.classes = 2;
  term.yes_above = 0;
  const Measured found = measured({{one_number, {2, -1, -1, -1}, {batch_of_4}, {}, {1, 0, 0, 0}}},
                                  term, Measure::every_step);
  QCOMPARE(found.size(), std::size_t{2});
  QVERIFY(is_near(found.at("accuracy"), 1));
}

NETLOOM_TEST(MetricsTest)

}  // namespace netloom

#include "metrics_test.moc"
