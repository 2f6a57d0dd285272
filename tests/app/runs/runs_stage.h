#pragma once

#include <filesystem>

#include <QTemporaryDir>
#include <QtTest>

#include "app/runs/runs_model.h"
#include "app/runs/runs_page.h"
#include "app/runs/runs_table.h"
#include "tests/app/sample_runs.h"

namespace netloom::app {

/// A database of runs that is empty at first.
class RunsStage {
 public:
  std::filesystem::path path() const { return folder_.path().toStdString() + "/runs.sqlite"; }
  /// Writes the runs of an afternoon.
  void fill() const {
    RunStore store(path(), Access::write);
    for (const SampleRun& sample : afternoon()) write_sample(store, sample);
  }
  /// What `page` shows in a cell of its table.
  static QString cell(RunsPage& page, int row, RunColumn column) {
    return page.table().proxy().index(row, page.model().column_of(column)).data().toString();
  }

 private:
  QTemporaryDir folder_;
};

}  // namespace netloom::app
