#pragma once

#include <vector>

#include <QScrollArea>

#include "editor/theme/theme_source.h"
#include "engine/runs/run.h"

class QVBoxLayout;

namespace netloom::app {

/// What happened to a run, newest first: epoch, sign, sentence.
class EventList : public QScrollArea {
  Q_OBJECT
 public:
  explicit EventList(const editor::ThemeSource& source, QWidget* parent = nullptr);

  /// Shows `events` (oldest first) of run `number`.
  void show_events(std::int64_t number, const std::vector<RunEvent>& events,
                   double steps_per_epoch);
  int count() const { return static_cast<int>(shown_.size()); }

 private:
  void add(const RunEvent& event, double steps_per_epoch);

  const editor::ThemeSource& source_;
  QVBoxLayout* column_;
  std::vector<QWidget*> shown_;
  std::int64_t number_ = 0;
  std::int64_t last_ = 0;
};

}  // namespace netloom::app
