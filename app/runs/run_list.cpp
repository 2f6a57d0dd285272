#include "app/runs/run_list.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/core/error.h"
#include "engine/graph/check.h"
#include "engine/project/project.h"

namespace netloom::app {

namespace {

constexpr int curve_points = 40;

bool ends_with(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Settings that tell runs apart without saying why one is better.
bool is_plain(const std::string& key) {
  return ends_with(key, "seed") || ends_with(key, ".layer") || ends_with(key, ".epochs");
}

}  // namespace

RunEntries RunListReader::read(RunStore& store, bool always) {
  const std::int64_t version = store.data_version();
  if (version == version_ && !always) return nullptr;
  version_ = version;
  auto entries = std::make_shared<std::vector<RunEntry>>();
  for (RunRow& row : store.list_runs()) {
    RunEntry entry;
    entry.curve = curve_of(store, row);
    entry.parameters = parameters_of(store, row);
    if (row.epochs > 0) entry.curve_share = std::min(1.0, double(row.epoch) / row.epochs);
    entry.row = std::move(row);
    entries->push_back(std::move(entry));
  }
  return entries;
}

const QVector<double>& RunListReader::curve_of(RunStore& store, const RunRow& row) {
  Drawn& drawn = curves_[row.number];
  if (drawn.step == row.step) return drawn.curve;
  drawn.step = row.step;
  drawn.curve.clear();
  const bool validated = row.metrics.count("validation.loss") != 0;
  const char* series = validated ? "validation.loss" : "train.loss";
  for (const Point& point : store.series_overview(row.number, series, curve_points)) {
    drawn.curve.append(point.mean);
  }
  return drawn.curve;
}

std::int64_t RunListReader::parameters_of(RunStore& store, const RunRow& row) {
  const auto known = parameters_.find(row.graph_hash);
  if (known != parameters_.end()) return known->second;
  std::int64_t count = 0;
  try {
    const LayerRegistry& registry = LayerRegistry::built_in();
    const ReadProject read = read_project(store.project_json(row.number), registry, "run");
    count = check(read.project.graph, registry).parameters;
  } catch (const Error&) {
    count = 0;  // written by another version: the run is shown all the same
  }
  parameters_[row.graph_hash] = count;
  return count;
}

std::vector<std::string> telling_settings(const std::vector<const RunEntry*>& entries, int most) {
  struct Seen {
    std::set<std::string> values;
    std::map<std::string, int> runs;  // by project
  };
  std::map<std::string, Seen> settings;
  std::map<std::string, int> runs_of;
  for (const RunEntry* entry : entries) {
    ++runs_of[entry->row.project_name];
    for (const auto& [key, value] : entry->row.parameters) {
      if (is_plain(key)) continue;
      Seen& seen = settings[key];
      seen.values.insert(text_of(value));
      ++seen.runs[entry->row.project_name];
    }
  }
  std::vector<std::pair<std::string, int>> found;
  for (const auto& [key, seen] : settings) {
    // That one project has a layer and another has not is no setting that somebody tried.
    const bool tried = std::ranges::any_of(
        seen.runs, [&](const auto& one) { return one.second < runs_of.at(one.first); });
    if (seen.values.size() < 2 && !tried) continue;
    const bool rate = key == "training.learning_rate";
    // Many values first; of a setting that few runs have, its absence says less.
    int telling = static_cast<int>(seen.values.size()) * 100;
    for (const auto& [project, runs] : seen.runs) telling += runs;
    const int several = seen.values.size() > 1 ? 100'000 : 0;
    found.emplace_back(key, rate ? 1'000'000 : several + telling);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> keys;
  for (const auto& [key, score] : found) {
    if (static_cast<int>(keys.size()) == most) break;
    keys.push_back(key);
  }
  return keys;
}

}  // namespace netloom::app
