#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/os/linux/failure.h"
#include "engine/core/os/process.h"

namespace netloom {
namespace {

/// What the new process tells through the pipe: its id when it was made, a reason when it failed.
struct Report {
  std::int64_t process = 0;
  int reason = 0;
};

/// Everything that the new process needs, made ready before the fork: between fork and exec only
/// async-signal-safe calls are allowed, since other threads may have held locks.
struct Start {
  const char* program = nullptr;
  char* const* arguments = nullptr;
  const char* stdin_file = nullptr;
  const char* log_file = nullptr;
  int report = -1;
};

[[noreturn]] void fail(const Start& start) {
  const Report report{0, errno};
  (void)!::write(start.report, &report, sizeof report);
  ::_exit(127);
}

/// Restores what exec keeps from the parent: ignored signals, the signal mask.
void reset_signals() {
  for (int one = 1; one < 32; ++one) ::signal(one, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

void close_others_on_exec() {
  for (int one = 3; one < 4096; ++one) ::fcntl(one, F_SETFD, FD_CLOEXEC);
}

[[noreturn]] void become_program(const Start& start) {
  const Report report{::getpid(), 0};
  const int input = ::open(start.stdin_file, O_RDONLY);
  const int log = ::open(start.log_file, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (input < 0 || log < 0) fail(start);
  if (::dup2(input, 0) < 0 || ::dup2(log, 1) < 0 || ::dup2(log, 2) < 0) fail(start);
  reset_signals();
  close_others_on_exec();
  if (::write(start.report, &report, sizeof report) != sizeof report) ::_exit(127);
  ::execv(start.program, start.arguments);
  fail(start);
}

/// In the first child: leaves the session, and forks once more so that nobody has to wait for the
/// program and it can never get a terminal.
[[noreturn]] void leave_and_start(const Start& start) {
  if (::setsid() < 0) fail(start);
  const pid_t child = ::fork();
  if (child < 0) fail(start);
  if (child == 0) become_program(start);
  ::_exit(0);
}

/// The last report in the pipe: the id, unless a reason follows it.
Report read_reports(int pipe) {
  Report all;
  for (Report one;;) {
    const ssize_t count = ::read(pipe, &one, sizeof one);
    if (count < 0 && errno == EINTR) continue;
    if (count != sizeof one) return all;
    if (one.process != 0) all.process = one.process;
    if (one.reason != 0) all.reason = one.reason;
  }
}

}  // namespace

std::int64_t start_detached(const std::filesystem::path& program,
                            const std::vector<std::string>& arguments,
                            const std::filesystem::path& stdin_file,
                            const std::filesystem::path& log_file) {
  std::vector<char*> values{const_cast<char*>(program.c_str())};
  for (const std::string& one : arguments) values.push_back(const_cast<char*>(one.c_str()));
  values.push_back(nullptr);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw_failure("start", program, errno);
  const Start start{program.c_str(), values.data(),
                    stdin_file.empty() ? "/dev/null" : stdin_file.c_str(),
                    log_file.empty() ? "/dev/null" : log_file.c_str(), ends[1]};
  const pid_t child = ::fork();
  if (child == 0) leave_and_start(start);
  const int fork_reason = errno;
  ::close(ends[1]);
  Report report{0, fork_reason};
  if (child > 0) {
    report = read_reports(ends[0]);
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) continue;
  }
  ::close(ends[0]);
  if (child < 0 || report.reason != 0 || report.process == 0)
    throw_failure("start", program, report.reason != 0 ? report.reason : ECHILD);
  return report.process;
}

}  // namespace netloom
