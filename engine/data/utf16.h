#pragma once

#include <string>

namespace netloom {

/// `bytes` as UTF-8 where they are UTF-16 with a byte order mark, as Excel's "Unicode text" is;
/// others as they are. Throws Error(input) with `name` for half a character.
std::string utf8_of(std::string bytes, const std::string& name);

}  // namespace netloom
