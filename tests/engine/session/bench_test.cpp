#include "engine/session/bench.h"

#include <cmath>

#include <QtTest>

#include "engine/session/bench_setup.h"
#include "tests/engine/session/example_job.h"
#include "tests/support/test.h"

namespace netloom {

class BenchTest : public QObject {
  Q_OBJECT

 private slots:
  void a_step_of_many_operations_is_told_from_fewer_samples();
  void images_are_made_before_steps_are_timed();
  void the_last_rows_of_an_epoch_count_as_their_share();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
};

/// Memory of the whole batch, of which no step was run, and time in proportion: in one of some
/// tries, because another program may take the processor for one of two measurements.
void BenchTest::a_step_of_many_operations_is_told_from_fewer_samples() {
  Job job = example_job("digits-cnn", {});
  job.set = {"training.batch=1024"};
  BenchOptions options;
  options.steps = 10;
  options.seconds = 0.2;
  options.whole_run = true;
  bool in_proportion = false;
  for (int tries = 0; tries < 5 && !in_proportion; ++tries) {
    options.most_operations = 1e8;
    const BenchResult told = bench(job, registry_, options);
    QCOMPARE(told.batch, 1024);
    QVERIFY2(told.timed_batch > 10 && told.timed_batch < 100,
             qPrintable(QString::number(told.timed_batch)));
    QVERIFY(std::abs(told.samples_per_second * told.median / 1024 - 1) < 1e-9);
    options.most_operations = 2e11;
    const BenchResult run = bench(job, registry_, options);
    QCOMPARE(run.timed_batch, 1024);
    QVERIFY(static_cast<double>(told.peak_memory_bytes) >
            0.8 * static_cast<double>(run.peak_memory_bytes));
    in_proportion = told.median < 3 * run.median && run.median < 3 * told.median;
  }
  QVERIFY(in_proportion);
}

/// What takes longer than a step in the first epoch of a run alone must not count as one of all.
void BenchTest::images_are_made_before_steps_are_timed() {
  Job job = example_job("mobilenet-v2", {});
  job.set = {"training.batch=2"};
  BenchSetup setup(job, registry_, {});
  const std::int64_t all = setup.bytes_to_come();
  for (int step = 0; step < 2; ++step) setup.trainer().step_once();
  const std::int64_t left = setup.bytes_to_come();
  QVERIFY(left > 0 && left < all);
  for (int step = 0; step < 4; ++step) setup.trainer().step_once();
  QCOMPARE(setup.bytes_to_come(), left);
}

/// Of 1,258 rows for training, 234 are left after a batch of 1,024.
void BenchTest::the_last_rows_of_an_epoch_count_as_their_share() {
  BenchSetup setup(example_job("tabular", {}), registry_, {});
  QCOMPARE(setup.batch(), 1024);
  QCOMPARE(setup.steps_per_epoch(), 1258.0 / 1024);
  QCOMPARE(setup.measures_per_epoch(), 1.0);
}

NETLOOM_TEST(BenchTest)

}  // namespace netloom

#include "bench_test.moc"
