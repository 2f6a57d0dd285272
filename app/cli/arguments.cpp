#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom::cli {

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<Option>& known) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].rfind("--", 0) != 0) {
      positional_.push_back(words[i]);
      continue;
    }
    const auto equals = words[i].find('=');
    const std::string name = words[i].substr(0, equals);
    const auto option = std::find_if(known.begin(), known.end(),
                                     [&](const Option& one) { return one.name == name; });
    if (option == known.end()) {
      std::vector<std::string> names;
      names.reserve(known.size());
      for (const Option& one : known) names.push_back(one.name);
      const std::string near = nearest(name, names);
      throw Error(ErrorCode::input,
                  fmt::format("There is no option {} here.{}", name,
                              near.empty() ? "" : fmt::format(" Did you mean {}?", near)));
    }
    if (option->value.empty()) {
      values_[name];
    } else if (equals != std::string::npos) {
      values_[name].push_back(words[i].substr(equals + 1));
    } else if (++i < words.size()) {
      values_[name].push_back(words[i]);
    } else {
      throw Error(ErrorCode::input,
                  fmt::format("The option {} needs {} behind it.", name, option->value));
    }
  }
}

const std::string& Arguments::required(std::size_t i, std::string_view what) const {
  if (i < positional_.size()) return positional_[i];
  throw Error(ErrorCode::input,
              fmt::format("{} is missing. `loom help` shows how each command is written.", what));
}

std::string Arguments::text(std::string_view option, std::string_view fallback) const {
  const auto at = values_.find(option);
  return at == values_.end() || at->second.empty() ? std::string(fallback) : at->second.back();
}

const std::vector<std::string>& Arguments::all(std::string_view option) const {
  static const std::vector<std::string> none;
  const auto at = values_.find(option);
  return at == values_.end() ? none : at->second;
}

std::optional<std::int64_t> Arguments::number(std::string_view option, std::int64_t minimum) const {
  if (!has(option)) return std::nullopt;
  const std::string word = text(option);
  std::int64_t value = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (problem != std::errc() || end != word.data() + word.size() || value < minimum) {
    throw Error(ErrorCode::input, fmt::format("{} takes a whole number of at least {}, not '{}'.",
                                              option, minimum, word));
  }
  return value;
}

std::optional<double> Arguments::decimal(std::string_view option, double minimum) const {
  if (!has(option)) return std::nullopt;
  const std::string word = text(option);
  double value = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool whole = problem == std::errc() && end == word.data() + word.size();
  if (!whole || !std::isfinite(value) || value < minimum) {
    throw Error(ErrorCode::input,
                fmt::format("{} takes a number of at least {}, not '{}'.", option, minimum, word));
  }
  return value;
}

}  // namespace netloom::cli
