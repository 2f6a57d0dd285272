#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

class BenchTest : public QObject {
  Q_OBJECT

 private slots:
  void a_bench_tells_speed();
  void inference_is_timed_by_itself();
  void a_bench_keeps_to_its_time();
  void a_profile_tells_kernels_and_nodes();
  void threads_are_at_most_the_cores();
  void passes_are_left_out();
  void unknown_passes_are_refused();
};

void BenchTest::a_bench_tells_speed() {
  const LoomResult result =
      loom({"bench", project_file("digits-mlp"), "--steps", "200", "--threads", "1", "--json"});
  QCOMPARE(result.code, 0);
  const QJsonObject done = result.last();
  QCOMPARE(done["event"].toString(), QString("done"));
  QVERIFY(done["samples_per_second"].toDouble() > 0);
  const QJsonObject step = done["step_seconds"].toObject();
  QVERIFY(step["p05"].toDouble() <= step["median"].toDouble());
  QVERIFY(step["median"].toDouble() <= step["p95"].toDouble());
  const double share = done["outside_kernels_share"].toDouble();
  QVERIFY(share >= 0 && share < 1);
  QVERIFY(done["peak_memory_bytes"].toDouble() > 1e6);
  QCOMPARE(done["device"].toString(), QString("cpu"));
  QCOMPARE(done["precision"].toString(), QString("f32"));
  QCOMPARE(done["threads"].toInt(), 1);
  QCOMPARE(done["batch"].toInt(), 32);
  const LoomResult narrow = loom({"bench", project_file("digits-mlp"), "--steps", "50", "--set",
                                  "training.precision=bf16", "--json"});
  QCOMPARE(narrow.last()["precision"].toString(), QString(cpu_has_bf16() ? "bf16" : "f32"));
}

void BenchTest::inference_is_timed_by_itself() {
  const QStringList words{"bench", project_file("digits-cnn"), "--inference", "--json"};
  const QJsonObject one = loom(words + QStringList{"--steps", "100"}).last();
  QCOMPARE(one["event"].toString(), QString("done"));
  QCOMPARE(one["batch"].toInt(), 1);
  QVERIFY(one["samples_per_second"].toDouble() > 0);
  const QJsonObject many =
      loom(words + QStringList{"--profile", "--batch", "64", "--seconds", "0.1"}).last();
  QVERIFY(!many["kernels"].toArray().isEmpty());
  for (const auto kernel : many["kernels"].toArray()) {
    const QString op = kernel.toObject()["op"].toString();
    QVERIFY2(!op.contains("backward") && !op.contains("step") && !op.contains("loss"),
             qPrintable(op));
  }
}

void BenchTest::a_bench_keeps_to_its_time() {
  QElapsedTimer watch;
  watch.start();
  const LoomResult result = loom({"bench", project_file("char-gpt"), "--seconds", "0.1", "--json"});
  QCOMPARE(result.code, 0);
  const double step = result.last()["step_seconds"].toObject()["median"].toDouble();
  // A step before the clock, one to see how long it takes, a block of one and its bare loop.
  QVERIFY(static_cast<double>(result.last()["steps"].toInt()) <= 1 + 0.1 / step);
  QVERIFY2(watch.elapsed() < 60'000, qPrintable(QString::number(watch.elapsed())));
}

void BenchTest::a_profile_tells_kernels_and_nodes() {
  const LoomResult result =
      loom({"bench", project_file("digits-mlp"), "--profile", "--seconds", "0.1", "--json"});
  QCOMPARE(result.code, 0);
  const QJsonObject done = result.last();
  QVERIFY(done["ceilings"].toObject()["flops_per_second"].toDouble() > 1e8);
  QVERIFY(done["ceilings"].toObject()["bytes_per_second"].toDouble() > 1e8);
  double seconds = 0;
  double flops = 0;
  for (const auto one : done["kernels"].toArray()) {
    const QJsonObject kernel = one.toObject();
    seconds += kernel["seconds"].toDouble();
    QVERIFY(kernel["bytes"].toDouble() > 0);
    if (kernel["op"] == "linear" && kernel["node"] == "hidden") flops = kernel["flops"].toDouble();
  }
  QVERIFY(std::abs(seconds - done["seconds"].toDouble()) < 1e-9);
  QVERIFY2(flops >= 2 * 32 * 64 * 32, qPrintable(QString::number(flops)));
  QCOMPARE(done["nodes"].toArray().size(), 4);  // hidden, logits, loss and the step itself
  QVERIFY(done["references"].toArray().isEmpty());
}

void BenchTest::threads_are_at_most_the_cores() {
  for (const QString& command : QStringList{"bench", "train"}) {
    for (const QString& asked : QStringList{"10000", "5000000000"}) {
      const LoomResult result = loom({command, project_file("iris"), "--threads", asked, "--json"});
      QCOMPARE(result.code, 2);
      QVERIFY2(result.err.contains("threads would wait for each other"), result.err);
      QVERIFY2(result.err.contains("or 0 for all cores"), result.err);
    }
    QCOMPARE(loom({command, project_file("iris"), "--threads", "-1", "--json"}).code, 2);
  }
  const LoomResult all =
      loom({"bench", project_file("iris"), "--threads", "0", "--steps", "50", "--json"});
  QCOMPARE(all.code, 0);
  QVERIFY(all.last()["threads"].toInt() >= 1);
}

void BenchTest::passes_are_left_out() {
  const auto kernels = [](const QStringList& words) {
    const LoomResult result = loom(
        QStringList{"bench", project_file("lenet"), "--profile", "--seconds", "0.05", "--json"} +
        words);
    return result.last()["kernels"].toArray().size();
  };
  QVERIFY(kernels({"--without", "fuse-activations"}) > kernels({}));
  QVERIFY(kernels({"--inference", "--without", "fuse-activations"}) > kernels({"--inference"}));
}

void BenchTest::unknown_passes_are_refused() {
  const LoomResult near =
      loom({"bench", project_file("iris"), "--without", "fuse-activation", "--json"});
  QCOMPARE(near.code, 2);
  QVERIFY2(near.err.contains("Did you mean 'fuse-activations'?"), near.err);
  const LoomResult far = loom({"bench", project_file("iris"), "--without", "xyz", "--json"});
  QVERIFY2(far.err.contains("The passes are dead-code, merge-equal, project-tables,"), far.err);
  const LoomResult help = loom({"bench", "--help"});
  QCOMPARE(help.code, 0);
  QVERIFY2(help.out.contains("dead-code: drops what"), help.out);
}

NETLOOM_TEST(BenchTest)

}  // namespace netloom

#include "bench_test.moc"
