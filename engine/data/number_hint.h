#pragma once

#include <string_view>

#include "engine/core/phrase.h"

namespace netloom {

/// How the text `cell` would be a number: " Write 1100.5 for it.", for one with a unit, a currency
/// or separated thousands; for a date, which numbers to give instead. Empty for other texts.
Phrase number_hint(std::string_view cell);

}  // namespace netloom
