#include "engine/core/kept_phrase.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace netloom {

namespace {

constexpr char opening = '\x02';
constexpr char separator = '\x1f';
constexpr char closing = '\x03';
constexpr char brace = '\x0e', end_of_brace = '\x0f';  // Instead of { and }, which would be gaps.

/// How many arguments fmt takes from `pattern`: "{} of {}" two, "{0} of {0}" one.
std::size_t gaps_of(std::string_view pattern) {
  std::size_t gaps = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{') continue;
    if (++at < pattern.size() && pattern[at] == '{') continue;
    std::size_t place = 0;
    const bool numbered = at < pattern.size() && std::isdigit(pattern[at]) != 0;
    for (; at < pattern.size() && std::isdigit(pattern[at]) != 0; ++at)
      place = 10 * place + static_cast<std::size_t>(pattern[at] - '0');
    gaps = std::max(gaps, (numbered ? place : gaps) + 1);
  }
  return gaps;
}

/// A pattern in the language of kept phrases, where it says what it is made of.
std::string seams_of(const std::string& pattern) {
  std::string text = pattern;
  std::replace(text.begin(), text.end(), '{', brace);
  std::replace(text.begin(), text.end(), '}', end_of_brace);
  text.insert(text.begin(), opening);
  for (std::size_t i = 0; i < gaps_of(pattern); ++i) text += fmt::format("{}{{{}}}", separator, i);
  return text + closing;
}

class KeptReader {
 public:
  explicit KeptReader(std::string_view kept) : kept_(kept) {}

  /// Nothing where `kept` is no phrase or was cut off.
  std::optional<Phrase> read() {
    std::optional<Phrase> phrase = next();
    return at_ == kept_.size() ? phrase : std::nullopt;
  }

 private:
  static constexpr int deepest = 64;

  /// Up to the next control character.
  std::string plain() {
    const std::size_t from = at_;
    while (at_ < kept_.size() && kept_[at_] != opening && kept_[at_] != separator &&
           kept_[at_] != closing) {
      ++at_;
    }
    return std::string(kept_.substr(from, at_ - from));
  }

  bool take(char sign) {
    if (at_ >= kept_.size() || kept_[at_] != sign) return false;
    ++at_;
    return true;
  }

  std::optional<Phrase> next() {
    if (!take(opening)) return Phrase(plain());
    if (++depth_ > deepest) return {};
    std::string pattern = plain();
    std::replace(pattern.begin(), pattern.end(), brace, '{');
    std::replace(pattern.begin(), pattern.end(), end_of_brace, '}');
    std::vector<Phrase> arguments;
    while (take(separator)) {
      std::optional<Phrase> argument = next();
      if (!argument) return {};
      arguments.push_back(std::move(*argument));
    }
    --depth_;
    if (!take(closing) || arguments.size() < gaps_of(pattern)) return {};
    const bool plain = pattern.find_first_of("{}") == std::string::npos;
    return plain ? listed(std::move(pattern)) : Phrase(std::move(pattern), std::move(arguments));
  }

  std::string_view kept_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

std::string kept_phrase(const Phrase& phrase) {
  std::string kept = phrase.in(seams_of);
  return kept == phrase.text() ? std::string() : kept;
}

Phrase phrase_from_kept(const std::string& kept, const std::string& text) {
  try {
    const auto phrase = KeptReader(kept).read();
    if (phrase && phrase->text() == text) return *phrase;
  } catch (const fmt::format_error&) {  // A pattern that fmt cannot read.
  }
  return Phrase(text);
}

}  // namespace netloom
