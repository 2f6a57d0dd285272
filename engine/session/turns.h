#pragma once

#include <filesystem>
#include <memory>

#include "engine/core/api.h"
#include "engine/core/os/lock.h"

namespace netloom {

/// Lets the trainings of a user compute one after the other, some milliseconds each. For those that
/// keep all cores busy: at once, each kernel's team would wait until the scheduler gives both its
/// threads a core, and two small convolutional networks take ten times as long each.
class NETLOOM_API Turns {
 public:
  struct Times {
    /// Longer than handing over takes (about 0.3 ms), shorter than a person notices.
    double turn = 0.020;
    /// After so long the holder is stopped or hangs, so it is passed by.
    double patience = 10;
    double alone = 60;  ///< Until the next one waits for it again.
    /// A turn lasts half as long as the wait for it, and no longer than this: who has steps of
    /// milliseconds would get next to nothing beside one with steps of seconds.
    double longest = 0.5;
  };

  /// Takes turns with all that were given this folder, which is made when it is not there. Throws
  /// Error io.
  explicit Turns(const std::filesystem::path& folder);
  Turns(const std::filesystem::path& folder, Times times);

  /// Before each piece of work: returns when it is our turn. Cheap while the turn lasts.
  void take();
  /// Lets the others compute until the next `take`. Turns that go are left, too.
  void leave();

 private:
  bool wait_for(FileLock& lock, double until);

  Times times_;
  FileLock next_;  ///< Of the one who comes next: the others wait for it, so nobody is overtaken.
  FileLock turn_;
  double began_ = 0;
  double lasts_ = 0;
  double alone_until_ = 0;
};

}  // namespace netloom
