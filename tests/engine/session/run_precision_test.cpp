#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/runs/store.h"
#include "engine/session/run_job.h"
#include "tests/engine/session/example_job.h"
#include "tests/support/test.h"

namespace netloom {

/// Runs in bf16, where the processor has it and where it lacks it.
class RunPrecisionTest : public QObject {
  Q_OBJECT

 private slots:
  void a_run_in_bf16_resumes_to_the_same_bits();
  void a_precision_that_is_missing_is_said();

 private:
  Job job(const char* project, const char* runs) const {
    return example_job(project, folder_.filePath(runs).toStdString());
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  QTemporaryDir folder_;
  RunListener nobody_;
};

void RunPrecisionTest::a_run_in_bf16_resumes_to_the_same_bits() {
  Job whole = job("digits-cnn", "bf16.sqlite");
  whole.epochs = 2;
  whole.set = {"training.precision=bf16", "training.schedule=constant"};
  const RunOutcome undisturbed = run_job(whole, registry_, nobody_);
  Job half = whole;
  half.epochs = 1;
  Job rest;
  rest.resume = run_job(half, registry_, nobody_).run;
  rest.runs_path = whole.runs_path;
  rest.epochs = 2;
  const RunOutcome resumed = run_job(rest, registry_, nobody_);
  QCOMPARE(resumed.weights_sha256, undisturbed.weights_sha256);
  Job wide = whole;
  wide.set.pop_back();
  wide.set[0] = "training.schedule=constant";
  const RunOutcome other = run_job(wide, registry_, nobody_);
  QCOMPARE(other.weights_sha256 == undisturbed.weights_sha256, !cpu_has_bf16());
  QVERIFY(std::abs(other.metrics.at("test.loss") - undisturbed.metrics.at("test.loss")) < 0.02);
  RunStore store(whole.runs_path, Access::read);
  QCOMPARE(store.run(undisturbed.run).precision, std::string(cpu_has_bf16() ? "bf16" : "f32"));
}

void RunPrecisionTest::a_precision_that_is_missing_is_said() {
  struct Warned : RunListener {
    void on_warning(const std::string& message) override {
      said = said || message.find("in f32 all the same") != std::string::npos;
    }
    bool said = false;
  };
  Job narrow = job("iris", "missing.sqlite");
  narrow.epochs = 1;
  Warned in_f32;
  run_job(narrow, registry_, in_f32);
  QVERIFY(!in_f32.said);
  narrow.set = {"training.precision=bf16"};
  Warned in_bf16;
  run_job(narrow, registry_, in_bf16);
  QCOMPARE(in_bf16.said, !cpu_has_bf16());
}

NETLOOM_TEST(RunPrecisionTest)

}  // namespace netloom

#include "run_precision_test.moc"
