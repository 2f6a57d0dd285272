#pragma once

#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/runs/run.h"

namespace netloom::editor {
class Text;
}

namespace netloom::app {

/// What a step spends its time on: the slowest nodes with their shares, longest first, and the ops
/// that have no fast kernel. Hidden while there is nothing to show.
class TimePanel : public QWidget {
  Q_OBJECT
 public:
  explicit TimePanel(const editor::ThemeSource& source, QWidget* parent = nullptr);

  /// The kernels of a step.
  void show_kernels(const std::vector<KernelTime>& kernels);

 private:
  void add_row(const QString& name, double share);
  void add_references();

  const editor::ThemeSource& source_;
  editor::Text* total_;
  QWidget* rows_;
  std::vector<KernelTime> shown_;
};

}  // namespace netloom::app
