#include "engine/session/control_server.h"

#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/os/socket.h"

namespace netloom {

namespace {

constexpr double poll_seconds =
    0.05;  // A pause answers within a blink; twenty wake-ups a second cost nothing.

}  // namespace

struct ControlServer::State {
  explicit State(const std::filesystem::path& socket) : server(socket) {}

  LocalServer server;
  std::vector<LocalConnection> watchers;
  std::mutex mutex;  ///< Guards `outgoing` and `latest`.
  std::vector<std::string> outgoing;
  std::map<std::string, std::string, std::less<>> latest;
  std::atomic<bool> closing{false};
  std::thread thread;

  /// Sends to all what was published since the last call, and to new watchers the latest of each
  /// kind.
  void exchange() {
    std::vector<std::string> lines;
    std::vector<std::string> greeting;
    {
      const std::lock_guard lock(mutex);
      lines.swap(outgoing);
      for (const auto& [kind, line] : latest) greeting.push_back(line);
    }
    for (LocalConnection& watcher : watchers) {
      for (const std::string& line : lines) watcher.send_line(line);
      watcher.flush();
    }
    while (auto joined = server.accept()) {
      for (const std::string& line : greeting) joined->send_line(line);
      watchers.push_back(std::move(*joined));
    }
    std::erase_if(watchers, [](const LocalConnection& one) { return !one.is_open(); });
  }

  std::vector<Descriptor> descriptors() const {
    std::vector<Descriptor> all = {server.descriptor()};
    for (const LocalConnection& watcher : watchers) all.push_back(watcher.descriptor());
    return all;
  }
};

ControlServer::ControlServer(const std::filesystem::path& socket)
    : state_(std::make_unique<State>(socket)) {
  state_->thread = std::thread([this] {
    while (!state_->closing.load()) {
      wait(state_->descriptors(), poll_seconds);
      for (LocalConnection& watcher : state_->watchers) {
        for (const std::string& line : watcher.receive_lines()) command(line);
      }
      state_->exchange();
    }
    state_->exchange();
  });
}

ControlServer::~ControlServer() {
  state_->closing.store(true);
  state_->thread.join();
}

void ControlServer::publish(std::string_view kind, std::string line) {
  const std::lock_guard lock(state_->mutex);
  state_->latest[std::string(kind)] = line;
  state_->outgoing.push_back(std::move(line));
}

void ControlServer::command(const std::string& line) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (!json.is_object()) return;
  const auto at = json.find("command");
  if (at == json.end() || !at->is_string()) return;
  const auto word = at->get<std::string>();
  if (word == "pause") pause_.store(true);
  if (word == "resume") pause_.store(false);
  if (word == "stop") stop_.store(true);
}

}  // namespace netloom
