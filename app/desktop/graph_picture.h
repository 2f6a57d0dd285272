#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/project/project.h"

namespace netloom::app {

/// A project in small: the tiles of its nodes in reading order along one thread, wrapping like the
/// canvas.
class GraphPicture : public QWidget {
  Q_OBJECT
 public:
  GraphPicture(Project project, const LayerRegistry& registry, const editor::ThemeSource& source,
               QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Stop {
    editor::Category category;
    QString icon;
  };

  const editor::ThemeSource& source_;
  std::vector<Stop> stops_;  ///< The main thread, from the input to the loss.
};

}  // namespace netloom::app
