#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "app/charts/value_text.h"
#include "app/runs/difference_panel.h"
#include "app/runs/run_results.h"
#include "editor/inspector/setting_words.h"
#include "editor/words/number_text.h"

namespace netloom::app {

namespace {

using Tone = Difference::Tone;

double value_of(const std::string& name, const std::optional<MetricSummary>& summary) {
  return summary ? result_of(name, *summary) : std::numeric_limits<double>::quiet_NaN();
}

Difference metric_line(const std::string& name, double a, double b) {
  const QString metric = QString::fromStdString(name);
  Difference line{name,
                  result_rank(name) == 0 ? series_title(metric) : best_title(metric),
                  metric_text(metric, a),
                  metric_text(metric, b),
                  change_text(metric, a, b),
                  Tone::none};
  if (!std::isfinite(a) || !std::isfinite(b)) return line;
  if (line.a == line.b) {
    line.change.clear();
  } else {
    line.tone = (b > a) == higher_is_better(name) ? Tone::better : Tone::worse;
  }
  return line;
}

Difference plain_line(const QString& title, double a, double b, QString (*text)(double)) {
  Difference line{{}, title, text(a), text(b), {}, Tone::none};
  if (line.a != line.b) {
    line.change = (b > a ? QString("+") : QString(QChar(0x2212))) + text(std::abs(b - a));
  }
  return line;
}

/// Whether `key` is a setting of a node that one of the runs does not have: that the node is there
/// says it all, in the line of its layer.
bool says_less(const std::string& key, const RunParameters& a, const RunParameters& b) {
  const std::string layer = key.substr(0, key.rfind('.')) + ".layer";
  return key != layer && (a.count(layer) != 0) != (b.count(layer) != 0);
}

/// "conv1" for "conv1.layer": a node that only one run has.
Difference setting_line(const RunComparison::ParameterPair& setting, const RunParameters& a,
                        const RunParameters& b) {
  const bool whole_node =
      (!setting.left || !setting.right) && QString::fromStdString(setting.key).endsWith(".layer");
  const auto value = [&](const std::optional<RunParameter>& one, const RunParameters& settings) {
    return one ? editor::setting_value_words(setting.key, *one, settings)
               : DifferencePanel::tr("none");
  };
  return {setting.key,
          whole_node ? QString::fromStdString(setting.key).chopped(6)
                     : editor::setting_words(setting.key, setting.right ? b : a),
          value(setting.left, a),
          value(setting.right, b),
          {},
          Tone::none};
}

}  // namespace

Differences differences_of(const RunComparison& comparison, const RunEntry& a, const RunEntry& b) {
  Differences all;
  all.same_graph = comparison.same_graph;
  std::vector<RunComparison::MetricPair> metrics = comparison.metrics;
  std::stable_sort(metrics.begin(), metrics.end(), [](const auto& one, const auto& other) {
    return result_rank(one.name) < result_rank(other.name);
  });
  for (const auto& metric : metrics) {
    if (result_rank(metric.name) == 2) continue;
    const double left = value_of(metric.name, metric.left);
    const double right = value_of(metric.name, metric.right);
    if (!std::isfinite(left) && !std::isfinite(right)) continue;
    all.result.push_back(metric_line(metric.name, left, right));
  }
  if (a.parameters > 0 && b.parameters > 0) {
    all.result.push_back(plain_line(QObject::tr("Parameters"), static_cast<double>(a.parameters),
                                    static_cast<double>(b.parameters), [](double count) {
                                      return editor::count_text(std::llround(count));
                                    }));
  }
  all.result.push_back(
      plain_line(QObject::tr("Seconds"), comparison.left.seconds, comparison.right.seconds,
                 [](double seconds) { return editor::decimals_text(seconds, 1); }));
  for (const auto& setting : comparison.parameters) {
    if (says_less(setting.key, comparison.left.parameters, comparison.right.parameters)) continue;
    all.settings.push_back(
        setting_line(setting, comparison.left.parameters, comparison.right.parameters));
  }
  std::set<std::string> keys;
  for (const auto& [key, value] : comparison.left.parameters) keys.insert(key);
  for (const auto& [key, value] : comparison.right.parameters) keys.insert(key);
  all.all_settings = static_cast<int>(keys.size());
  return all;
}

}  // namespace netloom::app
