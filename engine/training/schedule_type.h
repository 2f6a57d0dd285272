#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>

#include "engine/training/declared.h"

namespace netloom {

/// How long a loss has not become better, as a schedule that watches it counts.
struct Standstill {
  double best = std::numeric_limits<double>::infinity();
  std::int64_t epochs = 0;  ///< Since it last was, or since the last fall.
  std::int64_t falls = 0;   ///< Of the learning rate, so far.
  bool operator==(const Standstill&) const = default;
};

/// Where a step stands among those that a schedule shapes: all after the warm-up.
struct RatePosition {
  double step = 0;   ///< From 0.
  double steps = 1;  ///< In all.
  double steps_per_epoch = 1;
  std::int64_t falls = 0;  ///< Of a schedule that watches the loss.

  double epochs() const { return step / steps_per_epoch; }
};

/// A type of schedule, derived whole from its one file (see declared.h).
struct ScheduleType : DeclaredType {
  static constexpr const char* usual = "constant";
  NETLOOM_API static const std::vector<ScheduleType>& all();

  /// The share of the learning rate at a step; a pure function, so that a resumed run goes on where
  /// it was.
  std::function<double(const Parameters&, const RatePosition&)> share;
  /// Told the loss after each epoch, of the validation rows where there are any. Empty for
  /// schedules that go by steps alone.
  std::function<void(const Parameters&, double loss, Standstill&)> watch;
};

/// What schedules have that do not rise at first by themselves.
struct WithWarmup {
  double warmup_epochs = 0;
};

template <class T>
void declare_warmup(DeclareType<T>& d) {
  d.param(&WithWarmup::warmup_epochs, "warmup_epochs")
      .title("Warm-up")
      .range(0, 1e6)
      .unit("epochs")
      .text("Epochs in which the rate rises from 0 at first.");
}

/// The value a share `t` of the way from `start` to `end` along half a cosine wave.
double along_cosine(double start, double end, double t);

/// The ScheduleType of the struct T.
template <class T>
ScheduleType schedule() {
  ScheduleType type;
  auto reader = std::make_shared<ParameterReader<T>>();
  DeclareType<T> declaration(type, *reader);
  T::declare(declaration);
  type.share = [reader](const Parameters& given, const RatePosition& now) {
    return (*reader)(given).share(now);
  };
  if constexpr (requires(const T& t, Standstill& so_far) { t.watch(0.0, so_far); }) {
    type.watch = [reader](const Parameters& given, double loss, Standstill& so_far) {
      (*reader)(given).watch(loss, so_far);
    };
  }
  return type;
}

}  // namespace netloom
