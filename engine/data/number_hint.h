#pragma once

#include <string>
#include <string_view>

namespace netloom {

/// How the text `cell` would be a number: " Write 1100.5 for it.", for one with a unit, a currency
/// or separated thousands; for a date, which numbers to give instead. Empty for other texts.
std::string number_hint(std::string_view cell);

}  // namespace netloom
