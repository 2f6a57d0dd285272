#include "engine/runs/run.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

constexpr std::array<std::pair<RunStatus, const char*>, 7> status_names{{
    {RunStatus::running, "running"},
    {RunStatus::paused, "paused"},
    {RunStatus::finished, "finished"},
    {RunStatus::stopped, "stopped"},
    {RunStatus::diverged, "diverged"},
    {RunStatus::crashed, "crashed"},
    {RunStatus::failed, "failed"},
}};

constexpr std::array<std::string_view, 18> growing_metrics{
    "accuracy", "acc",   "precision", "recall",      "f1",          "auc",
    "r2",       "iou",   "dice",      "bleu",        "rouge",       "psnr",
    "ssim",     "score", "reward",    "correlation", "specificity", "sensitivity"};

}  // namespace

std::vector<KernelTime> by_node(const std::vector<KernelTime>& kernels) {
  std::map<std::string, KernelTime> nodes;
  for (const KernelTime& kernel : kernels) {
    KernelTime& node = nodes[kernel.node];
    node.node = kernel.node;
    node.seconds += kernel.seconds;
    node.bytes += kernel.bytes;
    node.flops += kernel.flops;
  }
  std::vector<KernelTime> rows;
  rows.reserve(nodes.size());
  for (const auto& [name, row] : nodes) rows.push_back(row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const KernelTime& a, const KernelTime& b) { return a.seconds > b.seconds; });
  return rows;
}

const char* name_of(RunStatus status) {
  for (const auto& [value, name] : status_names)
    if (value == status) return name;
  return "failed";
}

RunStatus run_status_of(std::string_view word) {
  for (const auto& [value, name] : status_names)
    if (word == name) return value;
  throw Error(ErrorCode::input,
              phrase("'{}' is not the status of a run; use running, paused, finished, "
                     "stopped, diverged, crashed or failed",
                     word));
}

const char* name_of(EventLevel level) {
  switch (level) {
    case EventLevel::info:
      return "info";
    case EventLevel::warning:
      return "warning";
    case EventLevel::error:
      return "error";
  }
  return "info";
}

std::string text_of(const RunParameter& value) {
  if (const double* const number = std::get_if<double>(&value)) return number_text(*number);
  if (const bool* const flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return std::get<std::string>(value);
}

bool higher_is_better(std::string_view series) {
  const std::string_view last = series.substr(series.rfind('.') + 1);
  const std::vector<std::string> words = split(last, '_');
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return std::find(growing_metrics.begin(), growing_metrics.end(), word) != growing_metrics.end();
  });
}

}  // namespace netloom
