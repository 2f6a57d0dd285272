#include "engine/data/name_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom {

std::string quoted_list(const std::vector<std::string>& names) {
  constexpr std::size_t most = 8;
  std::vector<std::string> some(
      names.begin(), names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), most)));
  for (std::string& name : some) name = fmt::format("\"{}\"", name);
  const std::string list = fmt::format("{}", fmt::join(some, ", "));
  return names.size() > most ? fmt::format("{} and {} more", list, names.size() - most) : list;
}

std::string guess_or_list(const std::string& word, const std::vector<std::string>& known) {
  const std::string guess = nearest(word, known);
  if (!guess.empty()) return fmt::format("Did you mean \"{}\"?", guess);
  return fmt::format("There {} {}.", known.size() == 1 ? "is" : "are", quoted_list(known));
}

}  // namespace netloom
