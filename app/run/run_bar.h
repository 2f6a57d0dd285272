#pragma once

#include <optional>

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/runs/run.h"
#include "engine/training/observer.h"

namespace netloom::app {

/// The strip above the charts: which run, since when, how far, how fast.
class RunBar : public QWidget {
  Q_OBJECT
 public:
  explicit RunBar(const editor::ThemeSource& source, QWidget* parent = nullptr);

  /// Shows `row`; `progress` is what the run itself says, zeros where it said nothing.
  void show_run(const RunRow& row, const Progress& progress);

  QSize sizeHint() const override { return {800, 60}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paint_name(QPainter& painter, const QRectF& area) const;
  void paint_progress(QPainter& painter, const QRectF& area) const;
  double paint_speed(QPainter& painter, double right) const;
  /// Share of the whole training that is done, 0 to 1.
  double share() const;

  const editor::ThemeSource& source_;
  std::optional<RunRow> row_;
  Progress progress_;
};

/// "Running since 11:47:02 · seed 1", "Finished yesterday at 11:47:21 · seed 1".
QString status_sentence(const RunRow& row);

}  // namespace netloom::app
