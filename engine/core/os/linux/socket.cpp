#include "engine/core/os/socket.h"

#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/os/linux/failure.h"

namespace netloom {
namespace {

namespace fs = std::filesystem;

int handle_of(Descriptor descriptor) {
  return static_cast<int>(descriptor);
}

Descriptor new_socket(const fs::path& path) {
  const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (made < 0) throw_failure("make a socket", path, errno);
  return made;
}

/// The address of a path. The system takes 107 bytes; a longer path goes through a descriptor of
/// its folder, which stays open as long as this object.
class Address {
 public:
  explicit Address(const fs::path& path) {
    std::string text = path.string();
    if (text.size() >= sizeof value_.sun_path) {
      folder_ = ::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
      if (folder_ < 0) throw_failure("open the folder of a socket", path, errno);
      text = fmt::format("/proc/self/fd/{}/{}", folder_, path.filename().string());
    }
    if (text.size() >= sizeof value_.sun_path) {
      ::close(folder_);
      throw_failure("name a socket", path, ENAMETOOLONG);
    }
    value_.sun_family = AF_UNIX;
    std::memcpy(value_.sun_path, text.c_str(), text.size() + 1);
  }
  ~Address() {
    if (folder_ >= 0) ::close(folder_);
  }
  Address(const Address&) = delete;
  Address& operator=(const Address&) = delete;

  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&value_); }
  socklen_t size() const { return sizeof value_; }

 private:
  sockaddr_un value_{};
  int folder_ = -1;
};

/// 0, or the reason why `socket` did not connect to `path`.
int try_connect(Descriptor socket, const fs::path& path) {
  const Address address(path);
  return ::connect(handle_of(socket), address.get(), address.size()) == 0 ? 0 : errno;
}

/// True when the other end is a process of this user.
bool is_own_peer(int peer) {
  ucred owner{};
  socklen_t size = sizeof owner;
  return ::getsockopt(peer, SOL_SOCKET, SO_PEERCRED, &owner, &size) == 0 &&
         owner.uid == ::geteuid();
}

/// Removes the socket file of a server that is gone.
void remove_stale(const fs::path& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return;
  if (!S_ISSOCK(status.st_mode))
    throw Error(ErrorCode::io, phrase("cannot serve: a file that is no socket is there"),
                path.string());
  const Descriptor probe = new_socket(path);
  const int reason = try_connect(probe, path);
  ::close(handle_of(probe));
  if (reason == 0 || reason == EAGAIN)
    throw Error(ErrorCode::busy, phrase("another process serves this socket"), path.string());
  if (reason == ECONNREFUSED) ::unlink(path.c_str());
}

}  // namespace

LocalConnection LocalConnection::connect(const fs::path& path) {
  LocalConnection connection(new_socket(path));
  const int reason = try_connect(connection.socket_, path);
  if (reason == ECONNREFUSED || reason == ENOENT)
    throw Error(ErrorCode::not_found, phrase("nobody serves this socket"), path.string());
  if (reason != 0) throw_failure("connect", path, reason);
  return connection;
}

LocalConnection::~LocalConnection() {
  close();
}

LocalConnection::LocalConnection(LocalConnection&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)),
      received_(std::move(other.received_)),
      pending_(std::move(other.pending_)) {}

LocalConnection& LocalConnection::operator=(LocalConnection&& other) noexcept {
  std::swap(socket_, other.socket_);
  std::swap(received_, other.received_);
  std::swap(pending_, other.pending_);
  return *this;
}

void LocalConnection::close() {
  if (socket_ >= 0) ::close(handle_of(socket_));
  socket_ = -1;
}

bool LocalConnection::send_line(std::string_view line) {
  if (!is_open()) return false;
  if (pending_.size() + line.size() >= pending_limit) {
    close();
    return false;
  }
  pending_.append(line).push_back('\n');
  flush();
  return is_open();
}

bool LocalConnection::flush() {
  std::size_t sent = 0;
  while (is_open() && sent < pending_.size()) {
    const ssize_t count = ::send(handle_of(socket_), pending_.data() + sent, pending_.size() - sent,
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
    if (count < 0) {
      close();
      break;
    }
    sent += static_cast<std::size_t>(count);
  }
  pending_.erase(0, sent);
  return pending_.empty();
}

std::vector<std::string> LocalConnection::receive_lines() {
  flush();
  std::array<char, 16384> block;
  std::vector<std::string> lines;
  while (is_open()) {
    const ssize_t count = ::recv(handle_of(socket_), block.data(), block.size(), MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
    if (count > 0)
      take(std::string_view(block.data(), static_cast<std::size_t>(count)), lines);
    else
      close();
  }
  return lines;
}

void LocalConnection::take(std::string_view block, std::vector<std::string>& lines) {
  while (is_open() && !block.empty()) {
    const std::size_t end = block.find('\n');
    received_.append(block.substr(0, end));
    if (received_.size() > line_limit) return close();
    if (end == std::string_view::npos) return;
    lines.push_back(std::exchange(received_, {}));
    block.remove_prefix(end + 1);
  }
}

LocalServer::LocalServer(fs::path path) : path_(std::move(path)) {
  remove_stale(path_);
  socket_ = new_socket(path_);
  const Address address(path_);
  // Set before bind, the mode is the file's from its first moment.
  const bool made = ::fchmod(handle_of(socket_), 0600) == 0 &&
                    ::bind(handle_of(socket_), address.get(), address.size()) == 0 &&
                    ::listen(handle_of(socket_), 16) == 0;
  if (made) return;
  const int reason = errno;
  ::close(handle_of(socket_));
  throw_failure("serve a socket", path_, reason);
}

LocalServer::~LocalServer() {
  ::unlink(path_.c_str());
  ::close(handle_of(socket_));
}

std::optional<LocalConnection> LocalServer::accept() {
  for (;;) {
    const int peer = ::accept4(handle_of(socket_), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (peer < 0 && errno == EINTR) continue;
    if (peer < 0) return std::nullopt;
    if (is_own_peer(peer)) return LocalConnection(peer);
    ::close(peer);
  }
}

std::vector<Descriptor> wait(std::span<const Descriptor> descriptors, double seconds) {
  std::vector<pollfd> watched;
  watched.reserve(descriptors.size());
  for (const Descriptor one : descriptors) watched.push_back({handle_of(one), POLLIN, 0});
  const int milliseconds = seconds < 0 ? -1 : static_cast<int>(std::ceil(seconds * 1000));
  std::vector<Descriptor> ready;
  if (::poll(watched.data(), watched.size(), milliseconds) <= 0) return ready;
  for (const pollfd& one : watched)
    if (one.revents != 0) ready.push_back(one.fd);
  return ready;
}

}  // namespace netloom
