#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/api.h"
#include "engine/core/phrase.h"

namespace netloom {

enum class EventLevel { info, warning, error };

/// Where a training loop writes what it measures; implemented by `runs`.
class MetricSink {
 public:
  virtual ~MetricSink() = default;

  /// The number of the series `name` ("train.loss", "validation.accuracy"), made at the first call.
  /// Not on the hot path.
  virtual int series(std::string_view name) = 0;
  /// Adds a point. Called by the training thread alone, on its hot path: never blocks, never
  /// throws, at most about a microsecond. Points that do not fit are counted, see the store's
  /// `dropped`.
  virtual void push(int series, std::int64_t step, double value) noexcept = 0;
  /// Something worth a line in the run's history: "New best validation loss 0.0391." Not on the hot
  /// path.
  virtual void event(EventLevel level, std::int64_t step, Phrase text) = 0;
};

}  // namespace netloom
