#include "app/desktop/plugin_toast.h"

#include <algorithm>

#include <QObject>
#include <QStringList>

#include "editor/document/spoken.h"

namespace netloom::app {

namespace {
constexpr std::size_t most_said = 4;  // More would not fit into a small window.
}

editor::ToastMessage plugin_toast(std::span<const PluginProblem> problems) {
  QStringList lines;
  for (const PluginProblem& problem : problems.first(std::min(problems.size(), most_said))) {
    lines << QStringLiteral("**%1**: %2")
                 .arg(QString::fromStdString(problem.file.string()),
                      editor::spoken(problem.message));
  }
  if (problems.size() > most_said) {
    lines << QObject::tr("%1 more: `loom help` in a terminal names all of them.")
                 .arg(problems.size() - most_said);
  }
  const QString title = problems.size() == 1
                            ? QObject::tr("A plugin was left out")
                            : QObject::tr("%1 plugins were left out").arg(problems.size());
  return {title, lines.join('\n'), editor::Sign::problem, {}, {}, {}};
}

}  // namespace netloom::app
