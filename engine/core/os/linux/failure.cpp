#include "engine/core/os/linux/failure.h"

#include <cerrno>
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

}  // namespace

void throw_failure(std::string_view action, const std::filesystem::path& path, int reason) {
  const Phrase wanted = listed(std::string(action));
  const std::string system_text = std::generic_category().message(reason);
  if (reason == ENOENT)
    throw Error(ErrorCode::not_found, phrase("cannot {}: there is no such file", wanted),
                path.string());
  if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
    throw Error(ErrorCode::io,
                phrase("cannot {}: {}; {}. Free space and try again", wanted, system_text,
                       free_space_text(path)),
                path.string());
  throw Error(ErrorCode::io, phrase("cannot {}: {}", wanted, system_text), path.string());
}

}  // namespace netloom
