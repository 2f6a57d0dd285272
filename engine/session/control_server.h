#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "engine/core/api.h"

namespace netloom {

/// The local socket of a run: JSON lines out (the events of `--json`), commands in (`{"command":
/// "pause"}`, "resume", "stop"). Serves any number of watchers on a thread of its own; a watcher
/// that comes later gets the latest event of each kind first.
class NETLOOM_API ControlServer {
 public:
  /// Throws Error(busy) when somebody serves `socket`, Error(io) when it cannot be made.
  explicit ControlServer(const std::filesystem::path& socket);
  /// Sends what waits, then closes.
  ~ControlServer();

  bool pause_requested() const { return pause_.load(std::memory_order_relaxed); }
  bool stop_requested() const { return stop_.load(std::memory_order_relaxed); }

  /// Sends `line` to all watchers; `kind` decides which earlier line it replaces for late comers.
  void publish(std::string_view kind, std::string line);

 private:
  void command(const std::string& line);

  std::atomic<bool> pause_{false};
  std::atomic<bool> stop_{false};
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace netloom
