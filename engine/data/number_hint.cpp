#include "engine/data/number_hint.h"

#include <algorithm>
#include <regex>
#include <string>

namespace netloom {

Phrase number_hint(std::string_view cell) {
  static const std::regex date(R"(\d{1,4}([-/.])\d{1,2}\1\d{1,4}([ T].*)?)");
  // A currency before, a short unit behind; thousands between marks of one kind, or no marks.
  static const std::regex grouped(
      R"([^A-Za-z0-9-]*(-?\d{1,3}([.,'])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?[^0-9]{0,5})");
  static const std::regex plain(R"([^A-Za-z0-9-]*(-?\d+)()(?:[.,](\d+))?[^0-9]{0,5})");
  const std::string text(cell.substr(0, 40));
  if (std::regex_match(text, date)) {
    return phrase(
        " Give dates as numbers: a column each for the year, the month and the day of the week, "
        "for example.");
  }
  std::smatch found;
  if (!std::regex_match(text, found, grouped) && !std::regex_match(text, found, plain)) return {};
  std::string number = found[1];
  std::erase_if(number, [](char c) { return c == '.' || c == ',' || c == '\''; });
  if (found[3].matched) number += '.' + found[3].str();
  return number == text ? Phrase() : phrase(" Write {} for it, and the others alike.", number);
}

}  // namespace netloom
