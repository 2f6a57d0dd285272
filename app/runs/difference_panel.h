#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/runs/difference_lines.h"
#include "app/runs/run_list.h"
#include "editor/theme/theme_source.h"

class QPushButton;
class QStackedLayout;

namespace netloom::editor {
class Chip;
class EmptyState;
}  // namespace netloom::editor

namespace netloom::app {

/// Two runs side by side, in words.
struct Differences {
  std::vector<Difference> result;
  std::vector<Difference> settings;  ///< Only those that differ.
  int all_settings = 0;
  bool same_graph = false;
};

/// Puts a comparison into words; `a` and `b` are the compared runs' lines of the table.
Differences differences_of(const RunComparison& comparison, const RunEntry& a, const RunEntry& b);

/// "What differs": the results of A and B with the change between them, and the settings that are
/// not the same.
class DifferencePanel : public QWidget {
  Q_OBJECT
 public:
  explicit DifferencePanel(const editor::ThemeSource& source, QWidget* parent = nullptr);

  /// Compares two runs, drawn with the looks `look_a` and `look_b`.
  void show_comparison(const RunComparison& comparison, const RunEntry& a, const RunEntry& b,
                       int look_a, int look_b);
  /// Says how to choose two runs.
  void show_nothing();
  const Differences& differences() const { return differences_; }
  bool comparing() const;

 signals:
  void swapped();
  /// Open the project of B.
  void openRequested();
  /// Show the graphs of both side by side.
  void graphsRequested();

 private:
  class Names;

  QStackedLayout* stack_;
  editor::Chip* chip_;
  Names* names_;
  DifferenceLines* result_;
  DifferenceLines* settings_;
  Differences differences_;
  QPushButton* graphs_ = nullptr;
};

}  // namespace netloom::app
