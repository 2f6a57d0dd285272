#include "engine/data/csv_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace netloom {

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_word(std::string_view cell, std::string_view word) {
  return std::equal(cell.begin(), cell.end(), word.begin(), word.end(),
                    [](char a, char b) { return lower(a) == b; });
}

template <class T>
std::errc parse(std::string_view cell, T& value) {
  const char* const end = cell.data() + cell.size();
  const auto [stop, error] = std::from_chars(cell.data(), end, value);
  return stop == end ? error : std::errc::invalid_argument;
}

/// Out of the range of f32: tiny values round to zero or a subnormal, huge ones are no f32.
std::optional<float> beyond_float(std::string_view cell) {
  double wide = 0;
  if (parse(cell, wide) != std::errc()) return std::nullopt;
  const auto value = static_cast<float>(wide);
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string_view without_blanks(std::string_view cell) {
  while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t')) cell.remove_suffix(1);
  return cell;
}

bool is_missing(std::string_view cell) {
  constexpr std::array<std::string_view, 6> words{"na", "n/a", "nan", "null", "none", "?"};
  const std::string_view word = without_blanks(cell);
  return word.empty() ||
         (word.size() <= 4 &&
          std::any_of(words.begin(), words.end(), [&](auto one) { return same_word(word, one); }));
}

std::optional<float> csv_number(std::string_view cell, char decimal) {
  std::array<char, 64> with_point;
  if (decimal != '.' && cell.find(decimal) != std::string_view::npos) {
    if (cell.size() > with_point.size() || cell.find('.') != std::string_view::npos) {
      return std::nullopt;
    }
    std::replace_copy(cell.begin(), cell.end(), with_point.begin(), decimal, '.');
    cell = {with_point.data(), cell.size()};
  }
  cell = without_blanks(cell);
  const bool plus = !cell.empty() && cell.front() == '+';
  if (plus) cell.remove_prefix(1);
  const std::size_t sign = !plus && !cell.empty() && cell.front() == '-' ? 1 : 0;
  // from_chars would also read "inf" and "nan".
  if (cell.size() <= sign) return std::nullopt;
  const char first = cell[sign];
  if (first != '.' && (first < '0' || first > '9')) return std::nullopt;
  float value = 0;
  const std::errc error = parse(cell, value);
  if (error == std::errc()) return value;
  return error == std::errc::result_out_of_range ? beyond_float(cell) : std::nullopt;
}

}  // namespace netloom
