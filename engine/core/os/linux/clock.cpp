#include "engine/core/os/clock.h"

#include <chrono>

namespace netloom {
namespace {

template <class Clock>
double seconds_of() {
  return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

}  // namespace

double monotonic_seconds() {
  return seconds_of<std::chrono::steady_clock>();
}

double wall_seconds() {
  return seconds_of<std::chrono::system_clock>();
}

}  // namespace netloom
