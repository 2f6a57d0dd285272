#include "engine/training/schedule.h"

#include <cmath>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class ScheduleTest : public QObject {
  Q_OBJECT

 private slots:
  void rates_data();
  void rates();
  void a_plateau_lowers_the_rate();
  void only_a_plateau_watches_the_loss();
};

void ScheduleTest::rates_data() {
  QTest::addColumn<ScheduleSettings>("schedule");
  QTest::addColumn<int>("step");
  QTest::addColumn<double>("expected");
  const auto row = [](const char* name, const ScheduleSettings& schedule, int step,
                      double expected) { QTest::newRow(name) << schedule << step << expected; };
  row("constant, first", {"constant", {}}, 0, 0.1);
  row("constant, last", {"constant", {}}, 99, 0.1);
  row("cosine, first", {"cosine", {}}, 0, 0.1);
  row("cosine, quarter", {"cosine", {}}, 25, 0.05 * (1 + std::sqrt(0.5)));
  row("cosine, half", {"cosine", {}}, 50, 0.05);
  row("cosine, end", {"cosine", {}}, 100, 0.0);
  row("cosine to a fraction, half", {"cosine", {{"final_fraction", 0.2}}}, 50, 0.06);
  row("cosine to a fraction, end", {"cosine", {{"final_fraction", 0.2}}}, 100, 0.02);
  row("warm-up learns at once", {"constant", {{"warmup_epochs", 2.0}}}, 0, 0.1 / 21);
  row("warm-up, half", {"constant", {{"warmup_epochs", 2.0}}}, 10, 0.1 * 11 / 21);
  row("warm-up over", {"constant", {{"warmup_epochs", 2.0}}}, 20, 0.1);
  row("cosine starts after the warm-up", {"cosine", {{"warmup_epochs", 2.0}}}, 20, 0.1);
  row("cosine, half of what is left", {"cosine", {{"warmup_epochs", 2.0}}}, 60, 0.05);
  row("warm-up longer than the run", {"cosine", {{"warmup_epochs", 20.0}}}, 99, 0.1 * 100 / 201);
  // Of PyTorch 2.15: StepLR, ExponentialLR, OneCycleLR, CosineAnnealingWarmRestarts.
  const ScheduleSettings steps{"step", {{"every", std::int64_t{3}}, {"factor", 0.5}}};
  row("steps, before the first", steps, 29, 0.1);
  row("steps, at the first", steps, 30, 0.05);
  row("steps, at the second", steps, 60, 0.025);
  row("steps, last", steps, 99, 0.0125);
  const ScheduleSettings falling{"exponential", {{"factor", 0.9}}};
  row("exponential, second epoch", falling, 10, 0.09);
  row("exponential, sixth epoch", falling, 50, 0.05904900000000002);
  row("exponential, tenth epoch", falling, 90, 0.03874204890000002);
  row("one cycle, first", {"one_cycle", {}}, 0, 0.004);
  row("one cycle, rising", {"one_cycle", {}}, 10, 0.029516394846410082);
  row("one cycle, top", {"one_cycle", {}}, 29, 0.1);
  row("one cycle, falling", {"one_cycle", {}}, 60, 0.05892800902855288);
  row("one cycle, last", {"one_cycle", {}}, 99, 4e-07);
  const ScheduleSettings waves{"warm_restarts",
                               {{"first", std::int64_t{3}}, {"final_fraction", 0.1}}};
  row("warm restarts, half a wave", waves, 15, 0.055);
  row("warm restarts, end of a wave", waves, 29, 0.010246514708427702);
  row("warm restarts, again", waves, 30, 0.1);
  row("warm restarts, half of the longer wave", waves, 60, 0.055);
  row("warm restarts, third wave", waves, 99, 0.09875664641789544);
  const ScheduleSettings alike{"warm_restarts",
                               {{"first", std::int64_t{2}}, {"growth", std::int64_t{1}}}};
  row("warm restarts of one length", alike, 90, 0.05);
}

void ScheduleTest::rates() {
  QFETCH(ScheduleSettings, schedule);
  QFETCH(int, step);
  QFETCH(double, expected);
  PhaseSettings phase;
  phase.optimiser.parameters["learning_rate"] = 0.1;
  phase.schedule = schedule;
  const double found = LearningRate(phase).at(step, 100, 10);
  QVERIFY2(std::abs(found - expected) < 1e-12, qPrintable(QString::number(found)));
}

/// Of PyTorch 2.15: ReduceLROnPlateau.
void ScheduleTest::a_plateau_lowers_the_rate() {
  PhaseSettings phase;
  phase.optimiser.parameters["learning_rate"] = 0.1;
  phase.schedule = {"plateau", {{"patience", std::int64_t{1}}, {"factor", 0.5}}};
  const LearningRate rate(phase);
  Standstill so_far;
  const auto after = [&](double loss) {
    rate.watch(loss, so_far);
    return rate.at(50, 100, 10, so_far.falls);
  };
  const std::vector<std::pair<double, double>> losses{
      {std::nan(""), 0.1},    {1, 0.1},        {0.9, 0.1},    {0.9, 0.1},
      {0.95, 0.05},           {0.89995, 0.05}, {0.5, 0.05},   {0.6, 0.05},
      {0.6, 0.025},           {0.6, 0.025},    {0.6, 0.0125}, {0.49, 0.0125},
      {std::nan(""), 0.0125}, {0.7, 0.00625}};
  for (const auto& [loss, expected] : losses) {
    const double found = after(loss);
    QVERIFY2(std::abs(found - expected) < 1e-12,
             qPrintable(QString("%1 after %2").arg(found).arg(loss)));
  }
  phase.schedule.parameters["final_fraction"] = 0.2;
  QCOMPARE(LearningRate(phase).at(50, 100, 10, 40), 0.1 * 0.2);
}

void ScheduleTest::only_a_plateau_watches_the_loss() {
  for (const ScheduleType& type : ScheduleType::all()) {
    QCOMPARE(type.watch != nullptr, type.name == "plateau");
  }
}

NETLOOM_TEST(ScheduleTest)

}  // namespace netloom

#include "schedule_test.moc"
