#include "engine/core/os/folders.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <system_error>

#include <fmt/format.h>
#include <pwd.h>
#include <sys/random.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

namespace fs = std::filesystem;

/// The value of an environment variable; empty when it is not set.
fs::path from_environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? fs::path() : fs::path(value);
}

fs::path home_folder() {
  if (fs::path home = from_environment("HOME"); !home.empty()) return home;
  const passwd* const user = ::getpwuid(::getuid());
  return user == nullptr ? fs::path("/") : fs::path(user->pw_dir);
}

}  // namespace

fs::path data_folder() {
  if (const fs::path own = from_environment("NETLOOM_HOME"); !own.empty()) return fs::absolute(own);
  // The XDG base directory specification: a relative path is to be ignored.
  if (const fs::path data = from_environment("XDG_DATA_HOME"); data.is_absolute())
    return data / "netloom";
  return home_folder() / ".local" / "share" / "netloom";
}

fs::path resource_folder() {
  if (fs::path own = from_environment("NETLOOM_RESOURCES"); !own.empty()) return own;
  std::error_code ignored;
  const fs::path program = executable_path();
  for (fs::path folder = program.parent_path();; folder = folder.parent_path()) {
    if (fs::is_directory(folder / "resources", ignored) &&
        fs::is_directory(folder / "projects", ignored))
      return folder / "resources";
    if (!folder.has_relative_path()) break;
  }
  fs::path installed = program.parent_path().parent_path() / "share" / "netloom" / "resources";
  if (fs::is_directory(installed, ignored)) return installed;
  throw Error(ErrorCode::not_found,
              phrase("the folder 'resources' is neither above {} nor at {}; set "
                     "NETLOOM_RESOURCES to where it is",
                     program.parent_path().string(), installed.string()));
}

std::vector<fs::path> plugin_folders() {
  std::vector<fs::path> folders{executable_path().parent_path().parent_path() / "lib" / "plugins"};
  const fs::path own = from_environment("NETLOOM_PLUGINS");
  for (const std::string& folder : split(own.string(), ':')) {
    if (!folder.empty()) folders.emplace_back(folder);
  }
  return folders;
}

std::string unique_id() {
  std::array<std::uint8_t, 16> bytes{};
  while (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    if (errno != EINTR)
      throw Error(ErrorCode::internal, phrase("the system gives no random numbers"));
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40);  // version 4
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);  // variant of RFC 4122
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += fmt::format("{:02x}", bytes[i]);
  }
  return text;
}

}  // namespace netloom
