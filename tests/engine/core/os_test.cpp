#include <csignal>
#include <fstream>
#include <thread>

#include <QTemporaryDir>
#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/lock.h"
#include "engine/core/os/machine.h"
#include "engine/core/os/process.h"
#include "engine/core/os/socket.h"
#include "tests/support/test.h"

namespace netloom {

class OsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void a_file_comes_back_as_written();
  void a_missing_or_wrong_file_is_named();
  void an_uncommitted_file_leaves_the_old_one();
  void a_full_disk_keeps_the_old_file();
  void a_mapped_file_shows_its_bytes();
  void folders_are_made_and_removed();
  void a_lock_excludes_others();
  void a_killed_process_frees_its_lock();
  void a_detached_program_outlives_its_starter();
  void a_program_that_is_not_there_is_reported();
  void signals_ask_to_stop();
  void folders_follow_the_environment();
  void ids_are_version_4_and_differ();
  void lines_go_both_ways();
  void a_socket_is_private_and_long_paths_work();
  void a_stale_socket_is_replaced_and_a_served_one_is_not();
  void an_endless_line_closes_the_connection();
  void the_machine_is_described();

 private:
  std::filesystem::path path(const char* name) const {
    return folder_->path().toStdString() + "/" + name;
  }

  std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

ErrorCode os_error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

/// Runs `body` in a child process and returns its exit status.
int in_child(const std::function<int()>& body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

template <class Condition>
bool becomes_true(Condition condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

std::vector<std::string> lines_of(LocalConnection& connection) {
  const Descriptor descriptor = connection.descriptor();
  wait(std::span(&descriptor, 1), 5);
  return connection.receive_lines();
}

}  // namespace

void OsTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void OsTest::a_file_comes_back_as_written() {
  const std::string bytes("a\0b\n", 4);
  write_atomically(path("x"), bytes);
  QCOMPARE(read_file(path("x")), bytes);
  write_atomically(path("x"), "");
  QCOMPARE(read_file(path("x")), std::string());
  QCOMPARE(std::distance(std::filesystem::directory_iterator(path("")), {}), 1);
}

void OsTest::a_missing_or_wrong_file_is_named() {
  QCOMPARE(os_error_of([&] { read_file(path("none")); }), ErrorCode::not_found);
  QCOMPARE(os_error_of([&] { read_file(path("")); }), ErrorCode::io);
  write_atomically(path("x"), "12345");
  QCOMPARE(os_error_of([&] { read_file(path("x"), 4); }), ErrorCode::io);
  QCOMPARE(read_file(path("x"), 5), std::string("12345"));
  try {
    read_file(path("none"));
  } catch (const Error& error) {
    QVERIFY(QString(error.what()).contains("/none: cannot read: there is no such file"));
  }
  QCOMPARE(os_error_of([&] { write_atomically(path("none/x"), ""); }), ErrorCode::not_found);
}

void OsTest::an_uncommitted_file_leaves_the_old_one() {
  write_atomically(path("x"), "old");
  { AtomicFile(path("x")).write("new"); }
  QCOMPARE(read_file(path("x")), std::string("old"));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(path("")), {}), 1);
}

/// A limit on the size of files stands for a full disk: the write stops in the middle.
void OsTest::a_full_disk_keeps_the_old_file() {
  write_atomically(path("x"), "old");
  const int status = in_child([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    try {
      write_atomically(path("x"), std::string(5000, 'n'));
    } catch (const Error& error) {
      return QString(error.what()).contains("bytes are free") ? 0 : 1;
    }
    return 2;
  });
  QCOMPARE(status, 0);
  QCOMPARE(read_file(path("x")), std::string("old"));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(path("")), {}), 1);
}

void OsTest::a_mapped_file_shows_its_bytes() {
  write_atomically(path("x"), "netloom");
  MappedFile first(path("x"));
  const MappedFile second(std::move(first));
  QCOMPARE(second.bytes().size(), std::size_t(7));
  QCOMPARE(static_cast<char>(second.bytes()[3]), 'l');
  QCOMPARE(first.bytes().size(), std::size_t(0));  // NOLINT(bugprone-use-after-move)
  write_atomically(path("empty"), "");
  QVERIFY(MappedFile(path("empty")).bytes().empty());
}

void OsTest::folders_are_made_and_removed() {
  make_folders(path("a/b/c"));
  make_folders(path("a/b/c"));
  write_atomically(path("a/b/c/x"), "1");
  write_atomically(path("kept"), "1");
  std::filesystem::create_symlink(path("kept"), path("a/link"));
  QVERIFY(free_bytes(path("a/none/yet")) > 0);
  remove_tree(path("a"));
  remove_tree(path("a"));
  QVERIFY(!std::filesystem::exists(path("a")));
  QCOMPARE(read_file(path("kept")), std::string("1"));
  QCOMPARE(os_error_of([&] { make_folders(path("kept/below")); }), ErrorCode::io);
}

void OsTest::a_lock_excludes_others() {
  FileLock first(path("lock"));
  FileLock second(path("lock"));
  QVERIFY(first.try_lock());
  QVERIFY(!second.try_lock());
  FileLock moved(std::move(first));
  QVERIFY(moved.held() && !second.try_lock());
  moved.unlock();
  QVERIFY(second.try_lock());
}

void OsTest::a_killed_process_frees_its_lock() {
  int ends[2];
  QCOMPARE(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    FileLock lock(path("lock"));
    lock.lock();
    (void)!::write(ends[1], "x", 1);
    ::pause();
  }
  char ready = 0;
  QCOMPARE(::read(ends[0], &ready, 1), ssize_t(1));
  FileLock lock(path("lock"));
  QVERIFY(!lock.try_lock());
  ::kill(child, SIGKILL);
  lock.lock();
  QVERIFY(lock.held());
  ::waitpid(child, nullptr, 0);
}

void OsTest::a_detached_program_outlives_its_starter() {
  write_atomically(path("input"), "from stdin\n");
  int ends[2];
  QCOMPARE(::pipe(ends), 0);
  in_child([&] {
    const std::int64_t id = start_detached(
        "/bin/sh", {"-c", "cat; sleep 0.2; echo later; exec sleep 60"}, path("input"), path("log"));
    (void)!::write(ends[1], &id, sizeof id);
    return 0;
  });
  std::int64_t id = 0;
  QCOMPARE(::read(ends[0], &id, sizeof id), ssize_t(sizeof id));
  const std::int64_t start = process_start_time(id);
  QVERIFY(start > 0);
  QCOMPARE(process_start_time(id), start);
  QVERIFY(becomes_true([&] { return read_file(path("log")) == "from stdin\nlater\n"; }));
  QCOMPARE(::getsid(static_cast<pid_t>(id)) == ::getsid(0), false);
  ::kill(static_cast<pid_t>(id), SIGKILL);
}

void OsTest::a_program_that_is_not_there_is_reported() {
  QCOMPARE(os_error_of([&] { start_detached(path("none"), {}); }), ErrorCode::not_found);
  QCOMPARE(os_error_of([&] { start_detached("/bin/true", {}, path("none")); }),
           ErrorCode::not_found);
}

void OsTest::signals_ask_to_stop() {
  QCOMPARE(in_child([] {
             install_stop_signals();
             if (stop_requested()) return 1;
             std::raise(SIGTERM);
             std::raise(SIGTERM);
             return stop_requested() ? 0 : 2;
           }),
           0);
  const int status = in_child([] {
    install_stop_signals();
    std::raise(SIGINT);
    if (!stop_requested()) return 1;
    std::raise(SIGINT);
    return 2;
  });
  QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
}

void OsTest::folders_follow_the_environment() {
  const auto with = [](const char* name, const char* value) {
    if (value == nullptr)
      ::unsetenv(name);
    else
      ::setenv(name, value, 1);
  };
  const int status = in_child([&] {
    with("NETLOOM_HOME", "/own");
    with("XDG_DATA_HOME", "/data");
    with("HOME", "/home/ada");
    if (data_folder() != "/own") return 1;
    with("NETLOOM_HOME", nullptr);
    if (data_folder() != "/data/netloom") return 2;
    with("XDG_DATA_HOME", nullptr);
    if (data_folder() != "/home/ada/.local/share/netloom") return 3;
    with("NETLOOM_RESOURCES", "/r");
    if (resource_folder() != "/r") return 4;
    with("NETLOOM_PLUGINS", "/p:/q");
    const auto plugins = plugin_folders();
    return plugins.size() == 3 && plugins[1] == "/p" && plugins[2] == "/q" ? 0 : 5;
  });
  QCOMPARE(status, 0);
  QVERIFY(std::filesystem::exists(executable_path()));
}

void OsTest::ids_are_version_4_and_differ() {
  const QString id = QString::fromStdString(unique_id());
  static const QRegularExpression form(
      "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
  QVERIFY(form.match(id).hasMatch());
  QVERIFY(unique_id() != unique_id());
}

void OsTest::lines_go_both_ways() {
  LocalServer server(path("s"));
  QVERIFY(!server.accept());
  LocalConnection client = LocalConnection::connect(path("s"));
  std::optional<LocalConnection> peer = server.accept();
  QVERIFY(peer.has_value());
  QVERIFY(client.receive_lines().empty());
  QVERIFY(client.send_line("{\"do\":\"stop\"}") && client.send_line(""));
  QCOMPARE(lines_of(*peer), (std::vector<std::string>{"{\"do\":\"stop\"}", ""}));
  const std::string large(LocalConnection::line_limit - 1, 'x');
  QVERIFY(peer->send_line(large));
  std::vector<std::string> got;
  while (got.empty() && client.is_open()) {
    got = lines_of(client);
    peer->flush();
  }
  QCOMPARE(got, (std::vector<std::string>{large}));
  peer->close();
  QVERIFY(lines_of(client).empty());
  QVERIFY(!client.is_open() && !client.send_line("x"));
}

void OsTest::a_socket_is_private_and_long_paths_work() {
  const std::filesystem::path deep = path("") / std::string(100, 'd') / std::string(100, 'e');
  make_folders(deep);
  {
    LocalServer server(deep / "control.sock");
    struct stat status {};
    QCOMPARE(::stat((deep / "control.sock").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    LocalConnection client = LocalConnection::connect(deep / "control.sock");
    QVERIFY(server.accept().has_value());
  }
  QVERIFY(!std::filesystem::exists(deep / "control.sock"));
}

void OsTest::a_stale_socket_is_replaced_and_a_served_one_is_not() {
  in_child([&] {
    LocalServer server(path("s"));
    ::_exit(0);
    return 0;
  });
  QVERIFY(std::filesystem::exists(path("s")));
  QCOMPARE(os_error_of([&] { LocalConnection::connect(path("s")); }), ErrorCode::not_found);
  LocalServer server(path("s"));
  LocalConnection client = LocalConnection::connect(path("s"));
  QCOMPARE(os_error_of([&] { LocalServer second(path("s")); }), ErrorCode::busy);
  write_atomically(path("file"), "kept");
  QCOMPARE(os_error_of([&] { LocalServer third(path("file")); }), ErrorCode::io);
  QCOMPARE(read_file(path("file")), std::string("kept"));
}

void OsTest::an_endless_line_closes_the_connection() {
  LocalServer server(path("s"));
  LocalConnection client = LocalConnection::connect(path("s"));
  std::optional<LocalConnection> peer = server.accept();
  QVERIFY(peer->send_line(std::string(LocalConnection::line_limit + 10, 'x')));
  for (int i = 0; i < 1000 && client.is_open(); ++i) {
    QVERIFY(lines_of(client).empty());
    peer->flush();
  }
  QVERIFY(!client.is_open());
  LocalConnection second = LocalConnection::connect(path("s"));
  std::optional<LocalConnection> silent = server.accept();
  const std::string line(1 << 19, 'y');
  int sent = 0;
  while (sent < 100 && second.send_line(line)) ++sent;
  QVERIFY(sent > 0 && sent < 100 && !second.is_open());
}

void OsTest::the_machine_is_described() {
  const Machine machine = this_machine();
  QVERIFY(!machine.cpu_name.empty());
  QVERIFY(machine.cores >= 1);
  QVERIFY(machine.memory_bytes > 64 << 20);
  QVERIFY(peak_memory_bytes() > 1 << 20);
  const double before = monotonic_seconds();
  QVERIFY(monotonic_seconds() >= before);
  QVERIFY(wall_seconds() > 1.7e9);
  QVERIFY(terminal_width() > 0);
}

NETLOOM_TEST(OsTest)

}  // namespace netloom

#include "os_test.moc"
