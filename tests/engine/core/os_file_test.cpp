#include <cerrno>
#include <csignal>
#include <set>
#include <system_error>

#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>

#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/linux/failure.h"
#include "engine/core/os/lock.h"
#include "engine/core/os/process.h"
#include "tests/engine/core/os_folder.h"
#include "tests/support/test.h"

namespace netloom {

/// Files, folders and locks.
class OsFileTest : public QObject, OsFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void a_file_comes_back_as_written();
  void a_missing_or_wrong_file_is_named();
  void usual_reasons_can_be_translated_data();
  void usual_reasons_can_be_translated();
  void a_forbidden_home_says_the_way_out_data();
  void a_forbidden_home_says_the_way_out();
  void an_uncommitted_file_leaves_the_old_one();
  void a_full_disk_keeps_the_old_file();
  void a_mapped_file_shows_its_bytes();
  void folders_are_made_and_removed();
  void folders_follow_the_environment();
  void a_lock_excludes_others();
  void a_killed_process_frees_its_lock();
};

void OsFileTest::a_file_comes_back_as_written() {
  const std::string bytes("a\0b\n", 4);
  write_atomically(path("x"), bytes);
  QCOMPARE(read_file(path("x")), bytes);
  write_atomically(path("x"), "");
  QCOMPARE(read_file(path("x")), std::string());
  QCOMPARE(std::distance(std::filesystem::directory_iterator(path("")), {}), 1);
}

void OsFileTest::a_missing_or_wrong_file_is_named() {
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

void OsFileTest::usual_reasons_can_be_translated_data() {
  QTest::addColumn<int>("reason");
  for (const int reason : {EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG, EIO, EISDIR, ENOTDIR,
                           EEXIST, ENAMETOOLONG, ELOOP, EMFILE, ENOMEM, EBUSY, ECONNREFUSED})
    QTest::addRow("%s", std::generic_category().message(reason).c_str()) << reason;
}

/// They are said as the system says them, and are patterns for other languages.
void OsFileTest::usual_reasons_can_be_translated() {
  QFETCH(int, reason);
  std::set<std::string> patterns;
  try {
    throw_failure("write", path("x"), reason);
  } catch (const Error& error) {
    error.whole().in([&patterns](const std::string& pattern) {
      patterns.insert(pattern);
      return pattern;
    });
    QVERIFY(QString(error.what()).contains(QTest::currentDataTag()));
  }
  QVERIFY(patterns.contains(QTest::currentDataTag()));
}

void OsFileTest::a_forbidden_home_says_the_way_out_data() {
  QTest::addColumn<QString>("home");
  QTest::addColumn<QString>("folder");
  QTest::addColumn<bool>("says");
  QTest::newRow("the home") << "/sys/netloom"
                            << "/sys/netloom" << true;
  QTest::newRow("in the home") << "/sys/kernel"
                               << "/sys/kernel/jobs" << true;
  QTest::newRow("above the home") << "/sys/ada/netloom"
                                  << "/sys/ada" << true;
  QTest::newRow("elsewhere") << "/home/ada"
                             << "/sys/netloom" << false;
}

void OsFileTest::a_forbidden_home_says_the_way_out() {
  QFETCH(QString, home);
  QFETCH(QString, folder);
  QFETCH(bool, says);
  // No one makes folders in /sys, not even root.
  const int status = in_child([&] {
    ::setenv("NETLOOM_HOME", home.toUtf8(), 1);
    try {
      make_folders(folder.toStdString());
    } catch (const Error& error) {
      return (error.message().find("Set NETLOOM_HOME") != std::string::npos) == says ? 0 : 1;
    }
    return 2;
  });
  QCOMPARE(status, 0);
}

void OsFileTest::an_uncommitted_file_leaves_the_old_one() {
  write_atomically(path("x"), "old");
  { AtomicFile(path("x")).write("new"); }
  QCOMPARE(read_file(path("x")), std::string("old"));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(path("")), {}), 1);
}

/// A limit on the size of files stands for a full disk: the write stops in the middle.
void OsFileTest::a_full_disk_keeps_the_old_file() {
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

void OsFileTest::a_mapped_file_shows_its_bytes() {
  write_atomically(path("x"), "netloom");
  MappedFile first(path("x"));
  const MappedFile second(std::move(first));
  QCOMPARE(second.bytes().size(), std::size_t(7));
  QCOMPARE(static_cast<char>(second.bytes()[3]), 'l');
  QCOMPARE(first.bytes().size(), std::size_t(0));  // NOLINT(bugprone-use-after-move)
  write_atomically(path("empty"), "");
  QVERIFY(MappedFile(path("empty")).bytes().empty());
}

void OsFileTest::folders_are_made_and_removed() {
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

void OsFileTest::folders_follow_the_environment() {
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

void OsFileTest::a_lock_excludes_others() {
  FileLock first(path("lock"));
  FileLock second(path("lock"));
  QVERIFY(first.try_lock());
  QVERIFY(!second.try_lock());
  FileLock moved(std::move(first));
  QVERIFY(moved.held() && !second.try_lock());
  moved.unlock();
  QVERIFY(second.try_lock());
}

void OsFileTest::a_killed_process_frees_its_lock() {
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

NETLOOM_TEST(OsFileTest)

}  // namespace netloom

#include "os_file_test.moc"
