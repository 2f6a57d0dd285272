#include "engine/data/name_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"

namespace netloom {

Phrase quoted_list(const std::vector<std::string>& names) {
  constexpr std::size_t most = 8;
  std::vector<std::string> some(
      names.begin(), names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), most)));
  for (std::string& name : some) name = fmt::format("\"{}\"", name);
  const std::string list = fmt::format("{}", fmt::join(some, ", "));
  return names.size() > most ? phrase("{} and {} more", list, names.size() - most) : Phrase(list);
}

Phrase guess_or_list(const std::string& word, const std::vector<std::string>& known) {
  const std::string guess = nearest(word, known);
  if (!guess.empty()) return phrase("Did you mean \"{}\"?", guess);
  return known.size() == 1 ? phrase("There is {}.", quoted_list(known))
                           : phrase("There are {}.", quoted_list(known));
}

}  // namespace netloom
