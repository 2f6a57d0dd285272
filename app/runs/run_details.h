#pragma once

#include <vector>

#include <QWidget>

#include "app/runs/difference_lines.h"
#include "app/runs/run_list.h"

namespace netloom::editor {
class Chip;
class Text;
}  // namespace netloom::editor

namespace netloom::app {

/// A single run in words.
struct RunFacts {
  std::vector<Difference> result;
  std::vector<Difference> course;  ///< When, how long, on what.
  std::vector<Difference> settings;

  bool operator==(const RunFacts&) const = default;
};

RunFacts facts_of(const RunEntry& entry);

/// What stands beside the table while one run is chosen: what came of it, how it was run, and with
/// which settings.
class RunDetails : public QWidget {
  Q_OBJECT
 public:
  explicit RunDetails(const editor::ThemeSource& source, QWidget* parent = nullptr);

  void show_run(const RunEntry& entry);
  const RunFacts& facts() const { return facts_; }

 signals:
  /// Open the project of the run.
  void openRequested();

 private:
  editor::Text* name_;
  editor::Chip* status_;
  DifferenceLines* result_;
  DifferenceLines* course_;
  DifferenceLines* settings_;
  RunFacts facts_;
};

}  // namespace netloom::app
