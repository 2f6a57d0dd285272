#include "engine/session/kept_routes.h"

#include <map>
#include <mutex>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/os/lock.h"

namespace netloom {

namespace {

/// All machines: a home may be shared, and a processor may be another one today.
using Machines = std::map<std::string, Routes>;

/// Throws Error io or input, or what the library throws.
Machines read_machines(const std::filesystem::path& path) {
  constexpr std::int64_t most_bytes = 64 << 20;
  if (!std::filesystem::exists(path)) return {};
  return nlohmann::json::parse(read_file(path, most_bytes)).get<Machines>();
}

}  // namespace

KeptRoutes kept_routes(const std::filesystem::path& path, const std::string& machine) {
  try {
    return {read_machines(path)[machine], {}};
  } catch (const nlohmann::json::exception&) {
    return {
        {},
        phrase("'{}', which keeps the fastest way of each operation, is damaged. It is made anew.",
               path.string())};
  } catch (const Error& error) {
    return {{}, error.whole()};
  }
}

Routes keep_routes(const std::filesystem::path& path, const std::string& machine,
                   const Routes& routes) {
  make_folders(path.parent_path());
  FileLock lock(std::filesystem::path(path) += ".lock");
  const std::lock_guard guard(lock);
  Machines machines;
  try {
    machines = read_machines(path);
  } catch (const nlohmann::json::exception&) {
    // Nothing of it can be kept.
  }
  Routes& here = machines[machine];
  here.insert(routes.begin(), routes.end());
  write_atomically(path, nlohmann::json(machines).dump(1) + "\n");
  Routes kept;
  for (const auto& [kernel, route] : routes) kept[kernel] = here[kernel];
  return kept;
}

}  // namespace netloom
