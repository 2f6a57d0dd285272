// The desktop: one window over the engine.
#include <cstdio>

#include <QApplication>
#include <QSettings>

#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/desktop/ui_size.h"
#include "engine/core/error.h"
#include "engine/core/os/memory.h"
#include "engine/runs/run_folder.h"
#include "plugins/api/load_plugins.h"

int main(int argc, char** argv) {
  using namespace netloom;
  keep_freed_memory(64 << 20);  // some edits of 10,000 nodes
  QApplication::setApplicationName(QStringLiteral("netloom"));
  QApplication::setOrganizationName(QStringLiteral("netloom"));
  app::apply_ui_size();
  QApplication application(argc, argv);
  QApplication::setApplicationVersion(QStringLiteral(NETLOOM_VERSION));
  try {
    app::apply_language(application, app::kept_language());
    const bool light =
        QSettings().value(QStringLiteral("theme")).toString() == QStringLiteral("light");
    editor::ThemeSource source(light ? editor::Theme::built_in_light()
                                     : editor::Theme::built_in_dark());
    editor::install_theme(application, source);
    const Extensions extensions = load_plugins();
    for (const PluginProblem& problem : extensions.problems) {
      std::fprintf(stderr, "netloom: %s\n", to_text(problem).c_str());
    }
    app::MainWindow window(extensions.layers, source, default_runs_path(), extensions.formats);
    window.take_size(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) window.open(arguments[1]);
    window.show();
    window.tell(extensions.problems);
    return QApplication::exec();
  } catch (const Error& error) {
    std::fprintf(stderr, "netloom: %s\n", error.what());
    return 1;
  }
}
