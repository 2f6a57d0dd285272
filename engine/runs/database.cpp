#include "engine/runs/database.h"

#include <chrono>
#include <limits>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

constexpr int busy_milliseconds = 5000;
constexpr double lock_seconds = 10;
/// The log is moved into the database when it has this many pages.
constexpr int log_limit = 1000;

int note_log_pages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

std::string hint_for(int result, const std::filesystem::path& path) {
  switch (result & 0xff) {
    case SQLITE_NOTADB:
      return ". It is not a run store; choose another file";
    case SQLITE_CORRUPT:
      return ". The run store is damaged: set it aside, the checkpoints in 'runs' beside it are "
             "files of their own";
    case SQLITE_FULL:
    case SQLITE_IOERR:
      try {
        return fmt::format("; {} bytes are free on its disk", with_thousands(free_bytes(path)));
      } catch (const Error&) {
        return "";
      }
    default:
      return "";
  }
}

ErrorCode code_for(int result) {
  switch (result & 0xff) {
    case SQLITE_NOTADB:
      return ErrorCode::input;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::busy;
    case SQLITE_NOMEM:
      return ErrorCode::memory;
    default:
      return ErrorCode::io;
  }
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const noexcept {
  sqlite3_finalize(statement);
}

Statement::Statement(Database& database, sqlite3_stmt* statement, const char* purpose)
    : database_(&database), statement_(statement), purpose_(purpose) {}

void Statement::check(int result) const {
  if (result != SQLITE_OK) database_->fail(result, purpose_);
}

bool Statement::step() {
  const int result = sqlite3_step(statement_.get());
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  database_->fail(result, purpose_);
}

void Statement::run() {
  while (step()) continue;
  reset();
}

void Statement::reset() {
  // Its result repeats the failure of the last step, which has been thrown already.
  sqlite3_reset(statement_.get());
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
  return is_null(column) ? std::numeric_limits<double>::quiet_NaN()
                         : sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
  const auto* const start =
      reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return start == nullptr ? std::string() : std::string(start, static_cast<std::size_t>(size));
}

std::span<const std::byte> Statement::blob(int column) const {
  const auto* const start =
      static_cast<const std::byte*>(sqlite3_column_blob(statement_.get(), column));
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return start == nullptr ? std::span<const std::byte>()
                          : std::span(start, static_cast<std::size_t>(size));
}

void Statement::bind_integer(int index, std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), index, value));
}

void Statement::bind(int index, double value) {
  check(sqlite3_bind_double(statement_.get(), index, value));
}

void Statement::bind(int index, std::string_view value) {
  check(sqlite3_bind_text64(statement_.get(), index, value.data(), value.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
}

void Statement::bind(int index, std::span<const std::byte> value) {
  check(sqlite3_bind_blob64(statement_.get(), index, value.data(), value.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, std::nullptr_t) {
  check(sqlite3_bind_null(statement_.get(), index));
}

void Database::Close::operator()(sqlite3* connection) const noexcept {
  sqlite3_close_v2(connection);
}

Database::Database(std::filesystem::path path, Mode mode) : path_(std::move(path)) {
  const bool writes = mode == Mode::write;
  if (writes) lock_ = std::make_unique<FileLock>(path_.string() + ".lock");
  sqlite3* opened = nullptr;
  const int flags = writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  const int result = sqlite3_open_v2(path_.c_str(), &opened, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  connection_.reset(opened);
  if (result != SQLITE_OK) fail(result, "open the run store");
  sqlite3_extended_result_codes(opened, 1);
  const bool prepared =
      sqlite3_busy_timeout(opened, busy_milliseconds) == SQLITE_OK &&
      sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) == SQLITE_OK &&
      sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) == SQLITE_OK &&
      sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr) == SQLITE_OK &&
      sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr) == SQLITE_OK &&
      sqlite3_wal_autocheckpoint(opened, 0) == SQLITE_OK;
  if (!prepared) fail(sqlite3_errcode(opened), "prepare the run store");
  sqlite3_wal_hook(opened, note_log_pages, &log_pages_);
  if (writes)
    script("PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=16777216", "open the run store");
}

Statement Database::prepare(const char* sql, const char* purpose) {
  sqlite3_stmt* statement = nullptr;
  const int result = sqlite3_prepare_v2(connection_.get(), sql, -1, &statement, nullptr);
  if (result != SQLITE_OK) fail(result, purpose);
  return Statement(*this, statement, purpose);
}

void Database::script(const std::string& sql, const char* purpose) {
  const int result = sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) fail(result, purpose);
}

std::int64_t Database::last_id() const {
  return sqlite3_last_insert_rowid(connection_.get());
}

std::int64_t Database::changes() const {
  return sqlite3_changes64(connection_.get());
}

void Database::fail(int result, const char* purpose) const {
  const char* const words =
      connection_ == nullptr ? sqlite3_errstr(result) : sqlite3_errmsg(connection_.get());
  throw Error(
      code_for(result),
      fmt::format("cannot {}: {} (SQLite {}){}", purpose, words, result, hint_for(result, path_)),
      path_.string());
}

void Database::lock() {
  const double deadline = monotonic_seconds() + lock_seconds;
  while (!try_lock()) {
    if (monotonic_seconds() > deadline)
      throw Error(ErrorCode::busy,
                  phrase("another process has been writing to the run store for {} seconds; "
                         "try again",
                         lock_seconds),
                  path_.string());
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

void Database::checkpoint_when_due() noexcept {
  if (log_pages_ < log_limit) return;
  // Whatever stands in the way (readers, a full disk), all is committed; the next commit tries
  // again.
  sqlite3_wal_checkpoint_v2(connection_.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                            nullptr);
}

Transaction::Transaction(Database& database) : database_(database) {
  database_.lock();
  try {
    database_.script("BEGIN IMMEDIATE", "begin to write");
    open_ = true;
  } catch (...) {
    database_.unlock();
    throw;
  }
}

Transaction::~Transaction() {
  if (!open_) return;
  // After some failures SQLite has rolled back by itself.
  if (sqlite3_get_autocommit(database_.connection_.get()) == 0)
    sqlite3_exec(database_.connection_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  database_.unlock();
}

void Transaction::commit() {
  database_.script("COMMIT", "commit to the run store");
  open_ = false;
  database_.checkpoint_when_due();
  database_.unlock();
}

ReadView::ReadView(Database& database) : database_(database) {
  database_.script("BEGIN", "begin to read");
}

ReadView::~ReadView() {
  try {
    database_.script("COMMIT", "end reading");
  } catch (const Error&) {
    // Nothing was written; the connection ends the transaction when it closes.
  }
}

}  // namespace netloom
