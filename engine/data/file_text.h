#pragma once

#include <string>
#include <string_view>

#include "engine/data/dataset.h"

namespace netloom {

/// The text of the file at `path`, decompressed when its name ends in `.gz`, and in UTF-8 where it
/// is UTF-16 with a byte order mark. Throws Error(not_found), Error(io), or Error(input) for a
/// damaged or larger than 4 GiB `.gz` and for damaged UTF-16. `progress` is told that nothing is
/// parsed yet, now and then.
std::string read_file_text(const std::string& path, const ReadProgress& progress = {});

/// Throws Error(input) for text with zero bytes, or that is not UTF-8, naming file and line.
void refuse_what_is_no_text(std::string_view text, const std::string& name);

}  // namespace netloom
