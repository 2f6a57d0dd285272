#include "engine/session/turns.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"

namespace netloom {

namespace {

constexpr std::chrono::microseconds glance{300};  // A waiter that looks so often takes no core.

std::filesystem::path made(const std::filesystem::path& folder) {
  make_folders(folder);
  return folder;
}

}  // namespace

Turns::Turns(const std::filesystem::path& folder) : Turns(folder, Times{}) {}

Turns::Turns(const std::filesystem::path& folder, Times times)
    : times_(times), next_(made(folder) / "next"), turn_(folder / "turn") {}

void Turns::take() {
  const double now = monotonic_seconds();
  if (now < alone_until_ || (turn_.held() && now - began_ < lasts_)) return;
  leave();
  const double until = now + times_.patience;
  const bool ours = wait_for(next_, until) && wait_for(turn_, until);
  if (next_.held()) next_.unlock();
  began_ = monotonic_seconds();
  lasts_ = std::max(times_.turn, std::min((began_ - now) / 2, times_.longest));
  if (!ours) alone_until_ = began_ + times_.alone;
}

void Turns::leave() {
  if (turn_.held()) turn_.unlock();
}

bool Turns::wait_for(FileLock& lock, double until) {
  while (!lock.try_lock()) {
    if (monotonic_seconds() > until) return false;
    std::this_thread::sleep_for(glance);
  }
  return true;
}

}  // namespace netloom
