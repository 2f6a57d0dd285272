#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <QWidget>

#include "app/charts/chart.h"
#include "app/run/store_thread.h"
#include "app/runs/run_list.h"
#include "app/runs/shown_runs.h"
#include "editor/theme/theme_source.h"

class QComboBox;

namespace netloom::editor {
class Text;
}

namespace netloom::app {

/// The curves of several runs in one chart, one metric at a time.
class OverlayPanel : public QWidget {
  Q_OBJECT
 public:
  OverlayPanel(const editor::ThemeSource& source, StoreThread& store, QWidget* parent = nullptr);

  /// Draws the runs in `shown`; reads from the store what it has not.
  void show_runs(RunEntries entries, const ShownRuns& shown);
  /// The series that is drawn: "validation.loss".
  std::string series() const;
  Chart& chart() const { return *chart_; }
  QComboBox& metric_box() const { return *metric_; }

 private:
  /// The points of one run, and how far it was when they were read.
  struct Read {
    std::int64_t step = -1;
    std::vector<Point> points;
  };

  void fill_metrics();
  /// Another metric is shown: what was read is of the old one.
  void take_metric();
  void load();
  void draw();
  Curve curve_of(const RunEntry& entry, int look) const;

  StoreThread& store_;
  RunEntries entries_ = std::make_shared<const std::vector<RunEntry>>();
  ShownRuns shown_;
  std::map<std::int64_t, Read> read_;  ///< Of the series that is drawn.
  bool loading_ = false;
  editor::Text* note_;
  QString wanted_metric_ = "validation.loss";  ///< Shown as soon as a run has it.
  QComboBox* metric_;
  QComboBox* scale_;
  Chart* chart_;
};

}  // namespace netloom::app
