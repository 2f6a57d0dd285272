#include "app/desktop/recent.h"

#include <cmath>
#include <limits>

#include <QSettings>
#include <QStringList>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/document/size_text.h"
#include "engine/core/error.h"

namespace netloom::app {

namespace {

constexpr int kept = 8;
constexpr const char* key = "recent";

/// Says of `project` what its runs have come to.
void add_runs(RecentProject& project, const std::vector<RunRow>& runs) {
  std::vector<const RunRow*> own;
  for (const RunRow& run : runs) {
    if (run.project_path == project.path.string()) own.push_back(&run);
  }
  if (own.empty()) return;
  const RunRow& newest = *own.front();
  project.state = is_live(newest.status) ? StartPage::tr("#%1 %2, epoch %3 of %4")
                                               .arg(newest.number)
                                               .arg(status_word(newest.status))
                                               .arg(newest.epoch)
                                               .arg(newest.epochs)
                  : own.size() == 1 ? StartPage::tr("1 run")
                                    : StartPage::tr("%1 runs").arg(own.size());
  const QString metric = "validation." + second_metric(newest);
  double best = std::numeric_limits<double>::quiet_NaN();
  for (const RunRow* run : own) {
    const auto found = run->metrics.find(metric.toStdString());
    if (found == run->metrics.end() || !std::isfinite(found->second.best)) continue;
    const double value = found->second.best;
    const bool better = higher_is_better(metric.toStdString()) ? value > best : value < best;
    if (!std::isfinite(best) || better) best = value;
  }
  if (std::isfinite(best))
    project.best = StartPage::tr("best %1 validation").arg(metric_text(metric, best));
}

}  // namespace

void remember_recent(const std::filesystem::path& path) {
  QStringList paths = QSettings().value(key).toStringList();
  const QString text = QString::fromStdString(path.string());
  paths.removeAll(text);
  paths.prepend(text);
  QSettings().setValue(key, paths.mid(0, kept));
}

std::vector<RecentProject> recent_projects(const LayerRegistry& registry,
                                           const std::vector<RunRow>& runs) {
  std::vector<RecentProject> recent;
  for (const QString& text : QSettings().value(key).toStringList()) {
    try {
      Project project = load_project(text.toStdString(), registry).project;
      const QString nodes = QStringLiteral("%1 · %2").arg(editor::nodes_text(project.graph), text);
      RecentProject one{text.toStdString(), QString::fromStdString(project.name), nodes, {}, {},
                        std::move(project)};
      add_runs(one, runs);
      recent.push_back(std::move(one));
    } catch (const Error&) {
      continue;
    }
  }
  return recent;
}

}  // namespace netloom::app
