#pragma once

#include <string>

#include "editor/samples/samples.h"
#include "editor/theme/theme_source.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::editor {

class SampleGrid;
class Text;

/// What a node makes of the first row: its maps in a grid or its numbers as bars, and what the
/// colours stand for. Hidden while there is nothing to show.
class OutputSection : public TitledSection {
  Q_OBJECT
 public:
  /// `samples` may be null.
  OutputSection(const Samples* samples, std::string node, const ThemeSource& source,
                QWidget* parent = nullptr);

  void refresh();

 private:
  const Samples* samples_;
  std::string node_;
  Text* state_;
  SampleGrid* grid_;
};

}  // namespace netloom::editor
