#include "engine/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "engine/core/text.h"
#include "engine/training/executables.h"
#include "engine/training/keeper.h"
#include "engine/training/schedule.h"

namespace netloom {

namespace {

constexpr double report_seconds = 0.1;  // Progress bars and charts refresh at 10 Hz.

}  // namespace

struct Trainer::State {
  Backend& backend;
  TrainingPlan plan;
  MetricSink& sink;
  TrainingObserver& observer;
  Variables variables;
  std::vector<BoundSteps> phases;
  std::optional<BoundSteps> validation;
  std::optional<BoundSteps> test;
  std::vector<std::string> rate_names;   ///< Of each phase's rate scalar.
  std::vector<LearningRate> rates;       ///< Per phase.
  std::vector<std::vector<int>> series;  ///< Per phase and metric.
  std::vector<int> validation_series;

  TrainingState now;
  Keeper keeper;

  std::int64_t steps_per_epoch = 1;
  double started = 0;
  double paused = 0;
  double report_time = 0;
  std::int64_t report_step = 0;
  std::map<std::string, double> metrics;
  bool epoch_open = false;  ///< Whether step_once is within an epoch.
  std::vector<std::vector<MetricMean>> bench_means;

  State(Backend& b, TrainingPlan p, MetricSink& s, TrainingObserver& o)
      : backend(b),
        plan(std::move(p)),
        sink(s),
        observer(o),
        variables(b, plan.settings.seed),
        keeper(variables, o) {
    for (std::size_t i = 0; i < plan.phases.size(); ++i) {
      phases.emplace_back(plan.phases[i], variables, *plan.train);
      rate_names.push_back(rate_name(static_cast<int>(i)));
      rates.emplace_back(plan.settings.phases[i]);
    }
    if (plan.validation != nullptr)
      validation.emplace(plan.evaluation, variables, *plan.validation);
    if (plan.test != nullptr) test.emplace(plan.evaluation, variables, *plan.test);
    const std::int64_t rows = plan.train->rows();
    steps_per_epoch =
        std::max<std::int64_t>(1, (rows + plan.train->batch_rows() - 1) / plan.train->batch_rows());
    now.best_metric = plan.validation != nullptr ? "validation.loss" : "train.loss";
    // Weights take their layout from the full training batch, whatever is compiled later.
    for (std::size_t i = 0; i < phases.size(); ++i) full_batch(i);
  }

  BoundStep& full_batch(std::size_t phase) {
    return phases[phase].at(std::min(plan.train->rows(), plan.train->batch_rows()));
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

  /// Tells a phase's executable the step it is at and the rate of that step.
  void set_scalars(std::size_t phase, Executable& executable) {
    const std::int64_t steps = steps_per_epoch * plan.settings.epochs;
    executable.set_scalar(rate_names[phase],
                          rates[phase].at(now.step, steps, plan.settings.epochs));
    executable.set_scalar(step_name, static_cast<double>(now.step));
  }

  /// Runs all phases on `batch`; returns the first phase whose loss is not finite, or -1.
  int step(const BatchView& batch, std::vector<std::vector<MetricMean>>* means) {
    for (std::size_t p = 0; p < phases.size(); ++p) {
      BoundStep& bound = phases[p].at(batch.rows);
      set_scalars(p, *bound.executable);
      bound.run(batch);
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

  std::vector<double> evaluate(BoundSteps& steps, BatchSource& source) {
    std::vector<MetricMean> means(plan.evaluation.metrics.size());
    source.start_epoch(0);
    for (BatchView batch = source.next(); batch.rows > 0; batch = source.next()) {
      BoundStep& bound = steps.at(batch.rows);
      bound.run(batch);
      for (std::size_t m = 0; m < means.size(); ++m) {
        means[m].add(bound.metric(m), bound.count(m, batch.rows));
      }
    }
    std::vector<double> values;
    values.reserve(means.size());
    for (std::size_t m = 0; m < means.size(); ++m) {
      values.push_back(means[m].value(plan.evaluation.metrics[m]));
    }
    return values;
  }

  double seconds() const { return monotonic_seconds() - started - paused; }

  void report() {
    const double time = monotonic_seconds();
    const double span = time - report_time;
    if (span < report_seconds) return;
    Progress progress;
    progress.epoch = now.epoch + 1;
    progress.epochs = static_cast<int>(plan.settings.epochs);
    progress.step = now.step;
    progress.steps_per_epoch = steps_per_epoch;
    progress.seconds = seconds();
    const auto done = static_cast<double>(now.step - report_step);
    progress.step_seconds = done > 0 ? span / done : 0;
    progress.samples_per_second = done / span * static_cast<double>(plan.train->rows()) /
                                  static_cast<double>(steps_per_epoch);
    const std::int64_t left = steps_per_epoch * plan.settings.epochs - now.step;
    progress.seconds_left = progress.step_seconds * static_cast<double>(left);
    report_time = time;
    report_step = now.step;
    observer.on_progress(progress);
  }

  /// Waits while a pause is asked for. True when the training is to stop.
  bool interrupted() {
    if (observer.pause_requested()) {
      const double begin = monotonic_seconds();
      observer.on_paused(true);
      while (observer.pause_requested() && !observer.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
      }
      observer.on_paused(false);
      paused += monotonic_seconds() - begin;
      report_time = monotonic_seconds();
      report_step = now.step;
    }
    return observer.stop_requested();
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
      const std::vector<double> values = evaluate(*validation, *plan.validation);
      for (std::size_t m = 0; m < values.size(); ++m) {
        metrics["validation." + plan.evaluation.metrics[m].name] = values[m];
        sink.push(validation_series[m], now.step, values[m]);
      }
    }
    EpochReport epoch{now.epoch, now.step, metrics, false};
    const double value = metrics[now.best_metric];
    if (value < now.best_value) {
      now.best_value = value;
      now.best_epoch = now.epoch;
      keeper.keep_best(now);
      epoch.best = true;
    }
    keeper.keep(now, false);
    observer.on_epoch(epoch);
    keeper.write(now, false);
  }

  /// Trains one epoch; the end when it is not completed.
  std::optional<TrainingEnd> epoch(std::string& message) {
    std::vector<std::vector<MetricMean>> means = fresh_means();
    plan.train->start_epoch(now.epoch);
    for (BatchView batch = plan.train->next(); batch.rows > 0; batch = plan.train->next()) {
      if (interrupted()) return TrainingEnd::stopped;
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
  std::string explain_divergence() {
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
        node = not_finite_node(batch);
        ++now.step;
      }
      ++now.epoch;
    }
    now = keeper.go_back();
    return fmt::format(
        "The loss is not a finite number at step {}{}. The learning rate is {}; try a tenth of it. "
        "Epoch {} is kept.",
        with_thousands(failed),
        node && !node->empty()
            ? fmt::format(": '{}' was the first node with a value that is not finite", *node)
            : "",
        number_text(plan.settings.phases.front().optimiser.number("learning_rate")), now.epoch);
  }

  std::optional<std::string> not_finite_node(const BatchView& batch) {
    for (std::size_t p = 0; p < phases.size(); ++p) {
      BoundStep& bound = phases[p].at(batch.rows);
      set_scalars(p, *bound.executable);
      for (const auto& [input, column] : bound.inputs) {
        bound.executable->set_input(input, batch.columns[column]);
      }
      if (auto node = bound.executable->first_not_finite()) return node;
    }
    return std::nullopt;
  }
};

Trainer::Trainer(Backend& backend, TrainingPlan plan, MetricSink& sink, TrainingObserver& observer)
    : state_(std::make_unique<State>(backend, std::move(plan), sink, observer)) {
  state_->variables.declare(state_->plan.evaluation.program);
  if (state_->variables.contains(seed_name)) {
    state_->full_batch(0).executable->set_scalar(seed_name,
                                                 static_cast<double>(state_->plan.settings.seed));
  }
}

Trainer::~Trainer() = default;

void Trainer::restore(const TrainingState& state, const Snapshot& snapshot) {
  netloom::restore(state_->variables, snapshot, SnapshotScope::everything);
  state_->now = state;
}

TrainingResult Trainer::run() {
  State& s = *state_;
  s.started = s.report_time = monotonic_seconds();
  s.report_step = s.now.step;
  s.open_series();
  s.keeper.keep(s.now, true);
  TrainingResult result;
  std::optional<TrainingEnd> end;
  while (!end && s.now.epoch < s.plan.settings.epochs) end = s.epoch(result.message);
  result.end = end.value_or(TrainingEnd::finished);
  if (result.end == TrainingEnd::finished) {
    s.keeper.keep(s.now, true);
  } else {
    s.now = s.keeper.go_back();
  }
  if (result.end != TrainingEnd::diverged && s.test) {
    const std::vector<double> values = s.evaluate(*s.test, *s.plan.test);
    for (std::size_t m = 0; m < values.size(); ++m) {
      const std::string name = "test." + s.plan.evaluation.metrics[m].name;
      s.metrics[name] = values[m];
      s.sink.push(s.sink.series(name), s.now.step, values[m]);
    }
  }
  result.seconds = s.seconds();
  s.keeper.write(s.now, true);
  result.state = s.now;
  result.metrics = s.metrics;
  result.weights_sha256 = sha256_of(take_snapshot(s.variables, SnapshotScope::model));
  return result;
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

void Trainer::kernels_once() {
  for (std::size_t p = 0; p < state_->phases.size(); ++p) {
    for (Kernel* kernel : step_executable(p).kernels()) kernel->run();
  }
}

std::size_t Trainer::phases() const {
  return state_->phases.size();
}

Executable& Trainer::step_executable(std::size_t phase) {
  return *state_->full_batch(phase).executable;
}

Variables& Trainer::variables() {
  return state_->variables;
}

}  // namespace netloom
