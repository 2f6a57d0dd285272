#include "engine/core/os/linux/failure.h"

#include <cerrno>
#include <map>
#include <system_error>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
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
  throw Error(ErrorCode::io, phrase("cannot {}: {}", wanted, system_text(reason)), path.string());
}

}  // namespace netloom
