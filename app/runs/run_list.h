#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QVector>

#include "engine/layers/layer.h"
#include "engine/runs/store.h"

namespace netloom::app {

/// One line of the table of runs.
struct RunEntry {
  RunRow row;
  QVector<double> curve;        ///< Validation loss (training loss without one), a few points.
  double curve_share = 1;       ///< How much of the planned epochs the curve covers, 0 to 1.
  std::int64_t parameters = 0;  ///< Learned numbers of its graph; 0 when it cannot be read.
};

using RunEntries = std::shared_ptr<const std::vector<RunEntry>>;

/// Reads all runs, newest first, and keeps what does not change between two reads. Belongs to the
/// thread of its store.
class RunListReader {
 public:
  /// Null when nothing was written since the last call, unless `always`.
  RunEntries read(RunStore& store, bool always);

 private:
  struct Drawn {
    std::int64_t step = -1;
    QVector<double> curve;
  };

  const QVector<double>& curve_of(RunStore& store, const RunRow& row);
  std::int64_t parameters_of(RunStore& store, const RunRow& row);

  std::int64_t version_ = -1;
  std::map<std::int64_t, Drawn> curves_;
  std::map<std::string, std::int64_t> parameters_;  ///< By hash of the graph.
};

/// The keys of at most `most` settings whose values differ among `entries`, the most telling
/// first: the learning rate, then settings of layers that most runs have. Seeds and the kinds of
/// layers are left out.
std::vector<std::string> telling_settings(const std::vector<const RunEntry*>& entries, int most);

}  // namespace netloom::app
