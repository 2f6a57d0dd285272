#include "engine/core/os/linux/failure.h"

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

std::string free_space_text(const std::filesystem::path& path) {
  try {
    return fmt::format("{} bytes are free on its disk", with_thousands(free_bytes(path)));
  } catch (const Error&) {
    return "its free space is unknown";
  }
}

}  // namespace

void throw_failure(std::string_view action, const std::filesystem::path& path, int reason) {
  const std::string system_text = std::generic_category().message(reason);
  if (reason == ENOENT)
    throw Error(ErrorCode::not_found, fmt::format("cannot {}: there is no such file", action),
                path.string());
  if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
    throw Error(ErrorCode::io,
                fmt::format("cannot {}: {}; {}. Free space and try again", action, system_text,
                            free_space_text(path)),
                path.string());
  throw Error(ErrorCode::io, fmt::format("cannot {}: {}", action, system_text), path.string());
}

}  // namespace netloom
