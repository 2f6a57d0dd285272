#pragma once

#include <string>

namespace netloom {

/// All bytes of the file at `path`, decompressed when its name ends in `.gz`. Throws
/// Error(not_found), Error(io), or Error(input) for a damaged or larger than 4 GiB `.gz`.
std::string read_file_text(const std::string& path);

}  // namespace netloom
