#include "engine/core/os/process.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace netloom {
namespace {

volatile std::sig_atomic_t stop_flag = 0;

void set_stop_flag(int) {
  stop_flag = 1;
}

}  // namespace

std::int64_t process_id() {
  return ::getpid();
}

std::int64_t process_start_time(std::int64_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  if (!std::getline(file, text)) return 0;
  // The second field is the program's name in brackets, which may hold anything; field 22 is the
  // start.
  const std::size_t after_name = text.rfind(')');
  if (after_name == std::string::npos) return 0;
  std::istringstream fields(text.substr(after_name + 1));
  std::string field;
  for (int i = 3; i < 22; ++i) fields >> field;
  std::int64_t ticks = 0;
  fields >> ticks;
  return ticks;
}

void be_nice() {
  ::setpriority(PRIO_PROCESS, 0, 10);
}

void restart_with(const char* name, const char* value, char** arguments) {
  if (std::getenv(name) != nullptr || ::setenv(name, value, 0) != 0) return;
  ::execv(executable_path().c_str(), arguments);
}

std::filesystem::path executable_path() {
  std::error_code failure;
  const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", failure);
  return failure ? std::filesystem::current_path() / "netloom" : path;
}

void install_stop_signals() {
  struct sigaction action {};
  action.sa_handler = set_stop_flag;
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGTERM, &action, nullptr);
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
}

bool stop_requested() {
  return stop_flag != 0;
}

bool is_terminal(int descriptor) {
  return ::isatty(descriptor) == 1;
}

int terminal_width() {
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

std::int64_t peak_memory_bytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace netloom
