#pragma once

#include <string>
#include <vector>

#include "engine/core/phrase.h"

namespace netloom {

/// "a", "b" and 3 more: at most eight of `names`, in quotes.
Phrase quoted_list(const std::vector<std::string>& names);

/// What to say of a `word` that is none of `known`: the nearest of them, or which there are.
Phrase guess_or_list(const std::string& word, const std::vector<std::string>& known);

}  // namespace netloom
