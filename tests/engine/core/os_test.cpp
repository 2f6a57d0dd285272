#include <csignal>

#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>

#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/machine.h"
#include "engine/core/os/memory.h"
#include "engine/core/os/process.h"
#include "engine/core/os/socket.h"
#include "tests/engine/core/os_folder.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

std::vector<std::string> lines_of(LocalConnection& connection) {
  const Descriptor descriptor = connection.descriptor();
  wait(std::span(&descriptor, 1), 5);
  return connection.receive_lines();
}

}  // namespace

/// Processes, signals, sockets, the machine.
class OsTest : public QObject, OsFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void a_detached_program_outlives_its_starter();
  void a_program_that_is_not_there_is_reported();
  void signals_ask_to_stop();
  void ids_are_version_4_and_differ();
  void lines_go_both_ways();
  void a_socket_is_private_and_long_paths_work();
  void a_stale_socket_is_replaced_and_a_served_one_is_not();
  void an_endless_line_closes_the_connection();
  void the_machine_is_described();
  void free_memory_obeys_limits();
  void freed_memory_is_kept();
};

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

void OsTest::free_memory_obeys_limits() {
  const std::int64_t free = free_memory();
  QVERIFY(free > 0);
  QVERIFY(free <= this_machine().memory_bytes);
  const int status = in_child([] {
    constexpr rlim_t limit = 1;  // Less than what is used already.
    const rlimit addresses{limit, limit};
    return ::setrlimit(RLIMIT_AS, &addresses) == 0 && free_memory() == 0 ? 0 : 1;
  });
  QCOMPARE(status, 0);
}

void OsTest::freed_memory_is_kept() {
  const auto faults_of_96_mib = [] {
    rusage before{};
    rusage after{};
    ::getrusage(RUSAGE_SELF, &before);
    std::vector<std::unique_ptr<char[]>> blocks(96 << 10);
    for (auto& block : blocks) block = std::make_unique<char[]>(1024);
    ::getrusage(RUSAGE_SELF, &after);
    return after.ru_minflt - before.ru_minflt;
  };
  const int status = in_child([&] {
    faults_of_96_mib();  // glibc keeps up to 64 MiB by itself, after some large blocks
    const long given_back = faults_of_96_mib();
    keep_freed_memory(256 << 20);
    faults_of_96_mib();
    return 10 * faults_of_96_mib() < given_back ? 0 : 1;
  });
  QCOMPARE(status, 0);
}

NETLOOM_TEST(OsTest)

}  // namespace netloom

#include "os_test.moc"
