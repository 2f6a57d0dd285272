#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>
#include <sqlite3.h>

#include "engine/core/error.h"
#include "engine/runs/store.h"

namespace netloom {

/// A folder for a store of its own in each test.
class StoreFolder {
 protected:
  void renew() { folder_ = std::make_unique<QTemporaryDir>(); }
  std::filesystem::path path() const { return folder_->path().toStdString() + "/runs.sqlite"; }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
};

inline RunStart digits_start() {
  RunStart start;
  start.project_name = "Digits CNN";
  start.project_path = "/home/ada/digits.netloom";
  start.project_json = R"({"netloom": 1, "name": "Digits CNN"})";
  start.graph_json = R"({"nodes": []})";
  start.parameters = {{"conv1.filters", 16.0}, {"conv1.bias", true}, {"optimiser", "adam"}};
  start.seed = 18446744073709551615ull;
  start.epochs = 60;
  start.device = "cpu";
  start.threads = 2;
  start.precision = "f32";
  start.engine_version = "0.1.0";
  return start;
}

inline ErrorCode store_error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

inline std::vector<std::int64_t> steps_of(const std::vector<Point>& points) {
  std::vector<std::int64_t> steps;
  steps.reserve(points.size());
  for (const Point& point : points) steps.push_back(point.step);
  return steps;
}

inline std::vector<Point> all_points(RunStore& store, std::int64_t run, const char* series) {
  SeriesCursor cursor;
  return store.series_points(run, series, cursor).points;
}

/// What any other program sees: the rows of a query, columns joined by '|'.
inline std::vector<std::string> plain_sql(const std::filesystem::path& path, const char* sql) {
  std::vector<std::string> rows;
  sqlite3* database = nullptr;
  sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  const auto take = [](void* to, int count, char** values, char**) {
    std::string row;
    for (int i = 0; i < count; ++i)
      row += (i == 0 ? "" : "|") + std::string(values[i] == nullptr ? "" : values[i]);
    static_cast<std::vector<std::string>*>(to)->push_back(row);
    return 0;
  };
  char* message = nullptr;
  if (sqlite3_exec(database, sql, take, &rows, &message) != SQLITE_OK) rows.emplace_back(message);
  sqlite3_close(database);
  return rows;
}

}  // namespace netloom
