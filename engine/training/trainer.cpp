#include "engine/training/trainer.h"

#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/training/average.h"
#include "engine/training/evaluate.h"
#include "engine/training/keeper.h"
#include "engine/training/phase_steps.h"
#include "engine/training/run_clock.h"

namespace netloom {

struct Trainer::State {
  Backend& backend;
  TrainingPlan plan;
  MetricSink& sink;
  TrainingObserver& observer;
  Variables variables;
  PhaseSteps phases;
  std::optional<BoundSteps> validation;
  std::optional<BoundSteps> test;
  std::vector<std::vector<int>> series;  ///< Per phase and metric.
  std::vector<int> validation_series;

  TrainingState now;
  Keeper keeper;
  RunClock clock;
  std::map<std::string, double> metrics;
  bool epoch_open = false;  ///< Whether step_once is within an epoch.
  std::vector<std::vector<MetricMean>> bench_means;

  State(Backend& b, TrainingPlan p, MetricSink& s, TrainingObserver& o)
      : backend(b),
        plan(std::move(p)),
        sink(s),
        observer(o),
        variables(b, plan.settings.seed),
        phases(plan, variables),
        keeper(variables, o) {
    if (plan.validation != nullptr)
      validation.emplace(plan.evaluation, variables, *plan.validation);
    if (plan.test != nullptr) test.emplace(plan.evaluation, variables, *plan.test);
    now.best_metric = plan.validation != nullptr ? "validation.loss" : "train.loss";
    // Weights take their layout from the full training batch, whatever is compiled later.
    for (std::size_t i = 0; i < phases.count(); ++i) phases.full_batch(i);
  }

  std::vector<std::vector<MetricMean>> fresh_means() const {
    std::vector<std::vector<MetricMean>> means;
    for (const StepProgram& phase : plan.phases) means.emplace_back(phase.metrics.size());
    return means;
  }

  std::string series_name(std::size_t phase, const StepMetric& metric) const {
    return phase == 0 ? "train." + metric.name
                      : fmt::format("train.phase{}.{}", phase + 1, metric.name);
  }

  void open_series() {
    for (std::size_t p = 0; p < plan.phases.size(); ++p) {
      series.emplace_back();
      for (const StepMetric& metric : plan.phases[p].metrics) {
        series.back().push_back(sink.series(series_name(p, metric)));
      }
    }
    if (!validation) return;
    for (const StepMetric& metric : plan.evaluation.metrics) {
      validation_series.push_back(sink.series("validation." + metric.name));
    }
  }

  /// Runs all phases on `batch`; returns the first phase whose loss is not finite, or -1.
  int step(const BatchView& batch, std::vector<std::vector<MetricMean>>* means) {
    for (std::size_t p = 0; p < phases.count(); ++p) {
      BoundStep& bound = phases.run(p, batch, now);
      for (std::size_t m = 0; m < bound.metrics.size(); ++m) {
        const double value = bound.metric(m);
        if (means != nullptr) {
          sink.push(series[p][m], now.step, value);
          (*means)[p][m].add(value, bound.count(m, batch.rows));
        }
        if (m == 0 && !std::isfinite(value)) return static_cast<int>(p);
      }
    }
    ++now.step;
    return -1;
  }

  void report() {
    Progress progress;
    progress.epoch = now.epoch + 1;
    progress.epochs = static_cast<int>(plan.settings.epochs);
    progress.step = now.step;
    progress.steps_per_epoch = phases.steps_per_epoch();
    clock.report(observer, progress, plan.train->rows());
  }

  void finish_epoch(const std::vector<std::vector<MetricMean>>& means) {
    ++now.epoch;
    metrics.clear();
    for (std::size_t p = 0; p < means.size(); ++p) {
      for (std::size_t m = 0; m < means[p].size(); ++m) {
        const StepMetric& metric = plan.phases[p].metrics[m];
        metrics[series_name(p, metric)] = means[p][m].value(metric);
      }
    }
    if (validation) {
      observer.before_work();
      const std::vector<double> values =
          evaluate(*validation, plan.evaluation.metrics, *plan.validation);
      for (std::size_t m = 0; m < values.size(); ++m) {
        metrics["validation." + plan.evaluation.metrics[m].name] = values[m];
        sink.push(validation_series[m], now.step, values[m]);
      }
    }
    EpochReport epoch{now.epoch, now.step, metrics, false};
    const double value = metrics[now.best_metric];
    const bool fell = phases.watch(value, now);
    if (value < now.best_value) {
      now.best_value = value;
      now.best_epoch = now.epoch;
      keeper.keep_best(now);
      epoch.best = true;
    }
    keeper.keep(now, fell);  // Steps that are repeated from there have one rate.
    observer.on_epoch(epoch);
    keeper.write(now, false);
  }

  void measure_test() {
    observer.before_work();
    const std::vector<double> values = evaluate(*test, plan.evaluation.metrics, *plan.test);
    for (std::size_t m = 0; m < values.size(); ++m) {
      const std::string name = "test." + plan.evaluation.metrics[m].name;
      metrics[name] = values[m];
      sink.push(sink.series(name), now.step, values[m]);
    }
  }

  /// True once so many epochs in a row were no better that more of them are not waited for.
  bool waited_enough() const {
    const std::int64_t patience = plan.settings.patience;
    return patience > 0 && now.epoch - now.best_epoch >= patience;
  }

  /// Trains one epoch; the end when it is not completed.
  std::optional<TrainingEnd> epoch(Phrase& message) {
    std::vector<std::vector<MetricMean>> means = fresh_means();
    plan.train->start_epoch(now.epoch);
    for (BatchView batch = plan.train->next(); batch.rows > 0; batch = plan.train->next()) {
      clock.wait_while_paused(observer, now.step);
      if (observer.stop_requested()) return TrainingEnd::stopped;
      observer.before_work();
      if (step(batch, &means) >= 0) {
        message = explain_divergence();
        return TrainingEnd::diverged;
      }
      report();
    }
    finish_epoch(means);
    return std::nullopt;
  }

  /// Repeats the steps since the last snapshot, which give the same bits, up to the one whose loss
  /// was not finite, and runs that one kernel by kernel.
  Phrase explain_divergence() {
    const std::int64_t failed = now.step;
    now = keeper.go_back();
    std::optional<std::string> node;
    while (!node && now.step <= failed) {
      plan.train->start_epoch(now.epoch);
      for (BatchView batch = plan.train->next(); batch.rows > 0 && now.step <= failed;
           batch = plan.train->next()) {
        if (now.step < failed) {
          step(batch, nullptr);
          continue;
        }
        node = phases.not_finite_node(batch, now);
        ++now.step;
      }
      ++now.epoch;
    }
    now = keeper.go_back();
    const Phrase first =
        node && !node->empty()
            ? phrase(": '{}' was the first node with a value that is not finite", *node)
            : Phrase();
    return phrase(
        "The loss is not a finite number at step {}{}. The learning rate is {}; try a tenth of it. "
        "Epoch {} is kept.",
        with_thousands(failed), first,
        number_text(plan.settings.phases.front().optimiser.number("learning_rate")), now.epoch);
  }
};

Trainer::Trainer(Backend& backend, TrainingPlan plan, MetricSink& sink, TrainingObserver& observer)
    : state_(std::make_unique<State>(backend, std::move(plan), sink, observer)) {
  state_->variables.declare(state_->plan.evaluation.program);
  start_averages(state_->variables);
  if (state_->variables.contains(seed_name)) {
    state_->phases.full_batch(0).executable->set_scalar(
        seed_name, static_cast<double>(state_->plan.settings.seed));
  }
}

Trainer::~Trainer() = default;

void Trainer::restore(const TrainingState& state, const Snapshot& snapshot) {
  netloom::restore(state_->variables, snapshot, SnapshotScope::everything);
  state_->now = state;
}

TrainingResult Trainer::run() {
  State& s = *state_;
  s.clock.start(s.now.step);
  s.open_series();
  s.keeper.keep(s.now, true);
  TrainingResult result;
  std::optional<TrainingEnd> end;
  while (!end && s.now.epoch < s.plan.settings.epochs && !s.waited_enough())
    end = s.epoch(result.message);
  result.end = end.value_or(TrainingEnd::finished);
  if (result.end == TrainingEnd::finished) {
    s.keeper.keep(s.now, true);
  } else {
    s.now = s.keeper.go_back();
  }
  if (result.end != TrainingEnd::diverged && s.test) s.measure_test();
  result.seconds = s.clock.seconds();
  s.keeper.write(s.now, true);
  result.state = s.now;
  result.metrics = s.metrics;
  result.weights_sha256 = sha256_of(take_snapshot(s.variables, SnapshotScope::model));
  return result;
}

bool Trainer::recomputes() const {
  return state_->phases.recomputes();
}

void Trainer::step_once() {
  State& s = *state_;
  if (s.series.empty()) {
    s.open_series();
    s.bench_means = s.fresh_means();
  }
  BatchView batch;
  if (s.epoch_open) batch = s.plan.train->next();
  if (batch.rows == 0) {
    s.plan.train->start_epoch(s.now.epoch++);
    s.epoch_open = true;
    batch = s.plan.train->next();
  }
  s.step(batch, &s.bench_means);
}

void Trainer::finish_epoch_once() {
  state_->finish_epoch(state_->bench_means);
}

void Trainer::finish_once() {
  State& s = *state_;
  if (s.test) s.measure_test();
  s.keeper.write(s.now, true);
}

void Trainer::kernels_once() {
  for (std::size_t p = 0; p < state_->phases.count(); ++p) {
    for (Kernel* kernel : step_executable(p).kernels()) kernel->run();
  }
}

std::size_t Trainer::phases() const {
  return state_->phases.count();
}

Executable& Trainer::step_executable(std::size_t phase) {
  return *state_->phases.full_batch(phase).executable;
}

Variables& Trainer::variables() {
  return state_->variables;
}

}  // namespace netloom
