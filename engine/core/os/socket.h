#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"

namespace netloom {

/// What an event loop watches (QSocketNotifier takes it).
using Descriptor = std::intptr_t;

/// One end of a local socket that carries lines of text. Never blocks.
class NETLOOM_API LocalConnection {
 public:
  /// The longest line taken, and the most that waits to be sent: past either the connection closes.
  static constexpr std::size_t line_limit = std::size_t{1} << 20;
  static constexpr std::size_t pending_limit = std::size_t{4} << 20;

  /// Throws Error not_found when nobody serves `path`, io when it cannot be reached.
  static LocalConnection connect(const std::filesystem::path& path);

  ~LocalConnection();
  LocalConnection(LocalConnection&& other) noexcept;
  LocalConnection& operator=(LocalConnection&& other) noexcept;

  /// Sends `line` (without a line feed in it); what the other end cannot take yet waits here and
  /// goes with the next call of send_line, flush or receive_lines. False when the connection is
  /// closed.
  bool send_line(std::string_view line);
  /// Sends what waits. True when nothing waits any more.
  bool flush();
  /// The whole lines that have come, without their line feeds; empty when none has.
  std::vector<std::string> receive_lines();

  bool is_open() const { return socket_ >= 0; }
  void close();
  /// -1 when closed.
  Descriptor descriptor() const { return socket_; }

 private:
  friend class LocalServer;
  explicit LocalConnection(Descriptor socket) : socket_(socket) {}

  /// Splits what came into `lines`; the last piece waits in received_ for its end.
  void take(std::string_view block, std::vector<std::string>& lines);

  Descriptor socket_ = -1;
  std::string received_;
  std::string pending_;
};

/// Serves a local socket at a path, which only this user may open. Removes the file at its end.
class NETLOOM_API LocalServer {
 public:
  /// Replaces a socket file that nobody serves any more. Throws Error busy when somebody serves
  /// `path`, io when it cannot be made.
  explicit LocalServer(std::filesystem::path path);
  ~LocalServer();
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  /// The next one who connected, if any. Never blocks.
  std::optional<LocalConnection> accept();
  Descriptor descriptor() const { return socket_; }

 private:
  std::filesystem::path path_;
  Descriptor socket_ = -1;
};

/// Waits until one of `descriptors` has something to read or was closed, a signal came or `seconds`
/// went by; returns those that are ready. Negative descriptors are skipped.
NETLOOM_API std::vector<Descriptor> wait(std::span<const Descriptor> descriptors, double seconds);

}  // namespace netloom
