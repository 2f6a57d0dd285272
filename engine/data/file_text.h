#pragma once

#include <string>
#include <string_view>

namespace netloom {

/// All bytes of the file at `path`, decompressed when its name ends in `.gz`. Throws
/// Error(not_found), Error(io), or Error(input) for a damaged or larger than 4 GiB `.gz`.
std::string read_file_text(const std::string& path);

/// Throws Error(input) for text with zero bytes, or that is not UTF-8, naming file and line.
void refuse_what_is_no_text(std::string_view text, const std::string& name);

}  // namespace netloom
