#pragma once

#include <string>
#include <vector>

namespace netloom {

/// "a", "b" and 3 more: at most eight of `names`, in quotes.
std::string quoted_list(const std::vector<std::string>& names);

/// What to say of a `word` that is none of `known`: the nearest of them, or which there are.
std::string guess_or_list(const std::string& word, const std::vector<std::string>& known);

}  // namespace netloom
