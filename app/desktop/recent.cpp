#include "app/desktop/recent.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStringList>

#include "engine/core/error.h"

namespace netloom::app {

namespace {

constexpr int kept = 8;
constexpr const char* key = "recent";

}  // namespace

void remember_recent(const std::filesystem::path& path) {
  QStringList paths = QSettings().value(key).toStringList();
  const QString text = QString::fromStdString(path.string());
  paths.removeAll(text);
  paths.prepend(text);
  QSettings().setValue(key, paths.mid(0, kept));
}

std::vector<RecentProject> recent_projects(const LayerRegistry& registry) {
  std::vector<RecentProject> recent;
  for (const QString& text : QSettings().value(key).toStringList()) {
    try {
      const Project project = load_project(text.toStdString(), registry).project;
      const QString nodes = QCoreApplication::translate("recent", "%1 nodes · %2")
                                .arg(project.graph.nodes.size())
                                .arg(text);
      recent.push_back({text.toStdString(), QString::fromStdString(project.name), nodes, {}});
    } catch (const Error&) {
      continue;
    }
  }
  return recent;
}

}  // namespace netloom::app
