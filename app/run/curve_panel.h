#pragma once

#include <QWidget>

#include "app/run/run_follower.h"
#include "editor/theme/theme_source.h"

class QComboBox;

namespace netloom::app {

/// One metric of a run while it trains: names with their last values above, the curves below.
class CurvePanel : public QWidget {
  Q_OBJECT
 public:
  explicit CurvePanel(const editor::ThemeSource& source, QWidget* parent = nullptr);

  void show_metric(const MetricCurves& curves, double epochs, std::optional<double> done);
  void set_logarithmic(bool logarithmic);

  Chart& chart() const { return *chart_; }

 private:
  class Head;

  Head* head_;
  QComboBox* scale_;
  Chart* chart_;
};

}  // namespace netloom::app
