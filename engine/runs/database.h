#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "engine/core/os/lock.h"

struct sqlite3;
struct sqlite3_stmt;

namespace netloom {

class Database;

/// One SQL statement. Every failure throws Error with the statement's purpose and SQLite's words.
class Statement {
 public:
  Statement(Statement&&) noexcept = default;
  Statement& operator=(Statement&&) noexcept = default;

  /// Starts anew with `values` bound in order; NaN and nullptr are NULL.
  template <class... T>
  Statement& with(const T&... values) {
    reset();
    int index = 0;
    (bind(++index, values), ...);
    return *this;
  }
  /// True when there is a row; the columns are of that row.
  bool step();
  /// Steps to the end.
  void run();
  void reset();

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  /// NULL is NaN.
  double real(int column) const;
  std::string text(int column) const;
  /// Valid until the next step.
  std::span<const std::byte> blob(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept;
  };
  Statement(Database& database, sqlite3_stmt* statement, const char* purpose);

  void bind(int index, double value);
  void bind(int index, std::string_view value);
  void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
  void bind(int index, const char* value) { bind(index, std::string_view(value)); }
  void bind(int index, std::span<const std::byte> value);
  void bind(int index, std::nullptr_t);
  void bind_integer(int index, std::int64_t value);
  template <class T>
  requires std::is_integral_v<T>
  void bind(int index, T value) { bind_integer(index, static_cast<std::int64_t>(value)); }
  void check(int result) const;

  Database* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  const char* purpose_;
};

/// One connection to a SQLite database in WAL mode, used by one thread. Whoever writes or
/// checkpoints, in any process, holds one FileLock on `<database>.lock`: SQLite before 3.51.3 can
/// lose commits when two connections checkpoint and write at the same moment.
class Database {
 public:
  enum class Mode { read, write };

  /// Write makes the file when it is not there. The content is not judged here, see open_schema().
  Database(std::filesystem::path path, Mode mode);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// `purpose` completes "cannot …" in errors; both texts must outlive the statement.
  Statement prepare(const char* sql, const char* purpose);
  /// A statement with `values` bound, ready to step.
  template <class... T>
  Statement query(const char* sql, const char* purpose, const T&... values) {
    Statement statement = prepare(sql, purpose);
    statement.with(values...);
    return statement;
  }
  template <class... T>
  void run(const char* sql, const char* purpose, const T&... values) {
    query(sql, purpose, values...).run();
  }
  /// Runs any number of statements without values.
  void script(const std::string& sql, const char* purpose);

  std::int64_t last_id() const;
  /// Rows that the last statement changed.
  std::int64_t changes() const;
  const std::filesystem::path& path() const { return path_; }

  /// The lock for writing. Transaction takes and frees it by itself; these are for taking it
  /// without waiting, and for what cannot be in a transaction. lock() throws Error busy after 10
  /// seconds.
  bool try_lock() { return lock_->held() || lock_->try_lock(); }
  void lock();
  void unlock() { lock_->unlock(); }

  [[noreturn]] void fail(int result, const char* purpose) const;

 private:
  friend class Transaction;
  struct Close {
    void operator()(sqlite3* connection) const noexcept;
  };

  /// Moves the log into the database when it has grown; the lock must be held.
  void checkpoint_when_due() noexcept;

  std::filesystem::path path_;
  std::unique_ptr<FileLock> lock_;
  std::unique_ptr<sqlite3, Close> connection_;
  int log_pages_ = 0;
};

/// A write transaction under the database's lock; rolled back unless committed.
class Transaction {
 public:
  /// Takes the lock, if the database does not hold it already; it is free when this object goes.
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  Database& database_;
  bool open_ = false;
};

/// All reads in its scope see the same state.
class ReadView {
 public:
  explicit ReadView(Database& database);
  ~ReadView();
  ReadView(const ReadView&) = delete;
  ReadView& operator=(const ReadView&) = delete;

 private:
  Database& database_;
};

}  // namespace netloom
