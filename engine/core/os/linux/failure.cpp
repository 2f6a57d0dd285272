#include "engine/core/os/linux/failure.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <system_error>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

Phrase free_space_text(const std::filesystem::path& path) {
  try {
    return phrase("{} bytes are free on its disk", with_thousands(free_bytes(path)));
  } catch (const Error&) {
    return phrase("its free space is unknown");
  }
}

/// What the system says of `reason`, where it is usual in words that can be translated.
Phrase system_text(int reason) {
  static const std::map<int, Phrase> usual = {{EACCES, phrase("Permission denied")},
                                              {EPERM, phrase("Operation not permitted")},
                                              {EROFS, phrase("Read-only file system")},
                                              {ENOSPC, phrase("No space left on device")},
                                              {EDQUOT, phrase("Disk quota exceeded")},
                                              {EFBIG, phrase("File too large")},
                                              {EIO, phrase("Input/output error")},
                                              {EISDIR, phrase("Is a directory")},
                                              {ENOTDIR, phrase("Not a directory")},
                                              {EEXIST, phrase("File exists")},
                                              {ENAMETOOLONG, phrase("File name too long")},
                                              {ELOOP, phrase("Too many levels of symbolic links")},
                                              {EMFILE, phrase("Too many open files")},
                                              {ENOMEM, phrase("Cannot allocate memory")},
                                              {EBUSY, phrase("Device or resource busy")},
                                              {ECONNREFUSED, phrase("Connection refused")}};
  const auto at = usual.find(reason);
  return at == usual.end() ? Phrase(std::generic_category().message(reason)) : at->second;
}

/// True where `reason` forbids to write to `path`, which lies where Netloom keeps its own.
bool is_home_forbidden(const std::filesystem::path& path, int reason) {
  if (reason != EACCES && reason != EPERM && reason != EROFS) return false;
  const std::filesystem::path home = data_folder().lexically_normal();
  const std::filesystem::path whole = path.lexically_normal();
  // The home itself may be what cannot be made, or a folder above it.
  const auto [rest_of_home, rest] =
      std::mismatch(home.begin(), home.end(), whole.begin(), whole.end());
  return rest_of_home == home.end() || rest == whole.end();
}

}  // namespace

void throw_failure(std::string_view action, const std::filesystem::path& path, int reason) {
  const Phrase wanted = listed(std::string(action));
  if (reason == ENOENT)
    throw Error(ErrorCode::not_found, phrase("cannot {}: there is no such file", wanted),
                path.string());
  if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
    throw Error(ErrorCode::io,
                phrase("cannot {}: {}; {}. Free space and try again", wanted, system_text(reason),
                       free_space_text(path)),
                path.string());
  if (is_home_forbidden(path, reason))
    throw Error(ErrorCode::io,
                phrase("cannot {}: {}. Set NETLOOM_HOME to a folder that you may write to", wanted,
                       system_text(reason)),
                path.string());
  throw Error(ErrorCode::io, phrase("cannot {}: {}", wanted, system_text(reason)), path.string());
}

}  // namespace netloom
