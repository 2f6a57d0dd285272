#pragma once

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <QString>
#include <fmt/format.h>
#include <sqlite3.h>

#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/runs/store.h"

namespace netloom {

/// A training that is made up: curves that fall like real ones, the same in every test.
struct SampleRun {
  std::string name;
  RunStatus end = RunStatus::finished;
  int epochs = 60;
  int trained = 60;     ///< Epochs that it came to.
  double floor = 0.04;  ///< Where the validation loss ends.
  double accuracy = 0.985;
  double speed = 7;  ///< Time constant of the fall, in epochs.
  double noise = 0.15;
  int filters = 32;
  double rate = 1e-3;
  double dropout = 0;  ///< 0: the network has no dropout.
  double seed = 1;
};

inline constexpr int sample_steps = 40;  ///< Of one epoch.

inline RunParameters parameters_of(const SampleRun& sample) {
  RunParameters all = {{"conv1.filters", 16.0},        {"conv1.padding", "same"},
                       {"conv2.padding", "same"},      {"logits.units", 10.0},
                       {"training.batch", 32.0},       {"training.epochs", double(sample.epochs)},
                       {"training.optimiser", "adam"}, {"training.schedule", "constant"},
                       {"training.seed", sample.seed}, {"training.learning_rate", sample.rate},
                       {"data.source", "digits"},      {"conv2.filters", double(sample.filters)}};
  if (sample.dropout > 0) all["drop1.rate"] = sample.dropout;
  return all;
}

inline RunStart start_of(const SampleRun& sample) {
  RunStart start;
  start.name = sample.name;
  start.project_name = "Digits CNN";
  QString project = QString::fromStdString(
      read_file(std::string(NETLOOM_SOURCE_DIR) + "/projects/digits-cnn.netloom"));
  project.replace("\"filters\": 32", QString("\"filters\": %1").arg(sample.filters));
  start.project_json = project.toStdString();
  start.graph_json = start.project_json;
  start.parameters = parameters_of(sample);
  start.seed = static_cast<std::uint64_t>(sample.seed);
  start.epochs = sample.epochs;
  start.device = "cpu";
  start.threads = 2;
  start.precision = "f32";
  return start;
}

/// A number between −1 and 1 that looks like chance and is always the same.
inline double jitter(std::int64_t index, double seed) {
  const double value = std::sin(static_cast<double>(index) * 12.9898 + seed * 78.233) * 43758.5453;
  return 2 * (value - std::floor(value)) - 1;
}

/// Writes epochs `from` + 1 to `until` of `sample`.
inline void train_sample(RunWriter& writer, const SampleRun& sample, int from, int until) {
  const int loss = writer.series("train.loss");
  const int accuracy = writer.series("train.accuracy");
  const int validation_loss = writer.series("validation.loss");
  const int validation_accuracy = writer.series("validation.accuracy");
  const double chance = static_cast<double>(sample.name.size()) + sample.filters;
  const auto level = [&](double epoch) {
    return sample.floor + 2.2 * std::exp(-std::pow(epoch / sample.speed, 0.62) * 1.9);
  };
  for (int epoch = from; epoch < until; ++epoch) {
    for (int step = 0; step < sample_steps; ++step) {
      const std::int64_t now = epoch * sample_steps + step;
      const double at = epoch + step / double(sample_steps);
      const double value = level(at) * 0.8 * std::exp(0.9 * jitter(now, chance));
      writer.push(loss, now, value);
      const double right = 1 - std::min(0.9, level(at) * 0.3);
      writer.push(
          accuracy, now,
          std::round(32 * std::clamp(right + 0.03 * jitter(now, chance + 1), 0.0, 1.0)) / 32);
    }
    const std::int64_t now = (epoch + 1) * sample_steps;
    const double wobble = 1 + sample.noise * jitter(epoch, chance + 2);
    writer.push(validation_loss, now, level(epoch + 1) * wobble);
    const double wrong = (1 - sample.accuracy) + 0.35 * (level(epoch + 1) - sample.floor);
    writer.push(
        validation_accuracy, now,
        1 - std::round(180 * std::min(0.9, wrong * (1 + 0.5 * jitter(epoch, chance)))) / 180);
    writer.set_progress(epoch + 1, now);
  }
}

/// What its steps take: eight nodes, one of which has two kernels.
inline std::vector<KernelTime> sample_kernels() {
  std::vector<KernelTime> kernels;
  for (const auto& [node, microseconds] :
       std::vector<std::pair<const char*, double>>{{"conv1", 310},
                                                   {"bn1", 44},
                                                   {"conv2", 420},
                                                   {"bn2", 96},
                                                   {"pool1", 70},
                                                   {"logits", 38},
                                                   {"loss", 12},
                                                   {"conv2", 640},
                                                   {"", 88}})
    kernels.push_back({node, "op", "own", microseconds * 1e-6, 0, 0});
  kernels.push_back({"loss", "ctc_loss", "reference", 2e-6, 0, 0});
  return kernels;
}

inline std::unique_ptr<RunWriter> begin_sample(RunStore& store, const SampleRun& sample,
                                               int until) {
  std::unique_ptr<RunWriter> writer = store.begin_run(start_of(sample));
  writer->event(
      EventLevel::info, 0,
      phrase("Checked: 14 nodes, 10,234 parameters, no problems. 1,257 training, 180 validation "
             "and 360 test rows, batch 32."));
  train_sample(*writer, sample, 0, until);
  return writer;
}

/// Writes `sample` from beginning to end; returns its number.
inline std::int64_t write_sample(RunStore& store, const SampleRun& sample) {
  std::unique_ptr<RunWriter> writer = begin_sample(store, sample, sample.trained);
  if (sample.trained == sample.epochs) {
    writer->push(writer->series("test.accuracy"), sample.trained * sample_steps,
                 sample.accuracy - 0.008);
    writer->push(writer->series("test.loss"), sample.trained * sample_steps, sample.floor * 1.6);
  } else {
    Artifact last;
    last.kind = "last";
    last.epoch = sample.trained;
    last.step = sample.trained * sample_steps;
    last.path = "checkpoints/last.safetensors";
    last.size = 120'000;
    writer->add_artifact(last);
  }
  writer->finish(sample.end);
  return writer->number();
}

/// Runs like those of an afternoon with the digits, oldest first.
inline std::vector<SampleRun> afternoon() {
  using S = RunStatus;
  return {{"sgd-short", S::stopped, 60, 31, 0.056, 0.983, 5, 0.1, 32, 5e-2, 0, 1},
          {"mlp-32", S::finished, 60, 60, 0.105, 0.972, 17, 0.03, 32, 1e-3, 0, 1},
          {"wide-64", S::crashed, 60, 23, 0.060, 0.983, 4, 0.12, 64, 1e-3, 0, 1},
          {"sgd-momentum", S::finished, 60, 60, 0.055, 0.983, 5, 0.1, 32, 5e-2, 0, 1},
          {"narrow", S::finished, 60, 60, 0.036, 0.985, 10, 0.2, 16, 1e-3, 0, 3},
          {"hot", S::finished, 60, 60, 0.080, 0.980, 2, 0.35, 32, 3e-2, 0, 1},
          {"wide", S::finished, 60, 60, 0.052, 0.978, 3, 0.18, 48, 1e-3, 0, 1},
          {"dropout-shift", S::finished, 60, 60, 0.034, 0.991, 11, 0.28, 32, 1e-3, 0.3, 2}};
}

/// Moves runs into the past and gives them the seconds of real trainings, which the store sets
/// itself: {number, {minutes ago, seconds}}.
inline void age_runs(const std::filesystem::path& path,
                     const std::map<std::int64_t, std::pair<double, double>>& ages) {
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  for (const auto& [number, age] : ages) {
    const double started = wall_seconds() - age.first * 60;
    const std::string sql = fmt::format(
        "UPDATE run SET started = {}, ended = CASE WHEN ended IS NULL THEN NULL ELSE {} END, "
        "seconds = {} WHERE id = {}",
        started, started + age.second, age.second, number);
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
  }
  sqlite3_close(database);
}

}  // namespace netloom
