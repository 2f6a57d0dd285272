#include "editor/document/take_data.h"

#include "editor/document/translated.h"

namespace netloom::editor {

void take_data(Document& document, const std::filesystem::path& source) {
  // Beside the project, a path holds when both move; anywhere else only a whole one does.
  const std::filesystem::path beside = source.lexically_proximate(document.data_folder());
  const bool below = !document.path().empty() && *beside.begin() != "..";
  const QString name = QString::fromStdString(source.filename().string());
  document.edit_project(translated("Take %1 as data").arg(name), [&](Project& project) {
    project.data.source = (below ? beside : source).string();
  });
}

}  // namespace netloom::editor
