#include "engine/data/vocabulary.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

using Count = std::pair<std::string, std::int64_t>;

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool in_word(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
  return letter || beyond_ascii || (c >= '0' && c <= '9') || c == '\'';
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// As people see it: a line feed is "\n".
std::string visible(std::string_view piece) {
  if (piece == "\n") return "\"\\n\"";
  if (piece == "\t") return "\"\\t\"";
  return fmt::format("\"{}\"", piece);
}

[[noreturn]] void refuse_unknown(const std::vector<std::string>& unknown, TextUnit unit,
                                 std::size_t known) {
  constexpr std::size_t most = 8;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(most, unknown.size()); ++i) {
    names.push_back(visible(unknown[i]));
  }
  const std::string first = fmt::format("{}", fmt::join(names, ", "));
  const Phrase all = unknown.size() > most ? phrase("{} and {} more", first, unknown.size() - most)
                                           : Phrase(first);
  throw Error(ErrorCode::input,
              phrase("The model has not learned {}. Use the {} {} of its training text.", all,
                     with_thousands(static_cast<std::int64_t>(known)),
                     unit == TextUnit::characters ? phrase("characters") : phrase("words")));
}

}  // namespace

std::string Vocabulary::decode(std::span<const std::int64_t> numbers) const {
  std::string text;
  for (const std::int64_t number : numbers) {
    if (number < 0 || number >= static_cast<std::int64_t>(tokens.size()) || number == padding) {
      continue;
    }
    if (unit == TextUnit::words && !text.empty()) text += ' ';
    text += tokens[static_cast<std::size_t>(number)];
  }
  return text;
}

std::string_view TextPieces::next() {
  if (unit_ == TextUnit::words) {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }
  const std::size_t begin = at_;
  if (begin == text_.size()) return {};
  ++at_;
  const bool word = unit_ == TextUnit::words && in_word(text_[begin]);
  while (at_ < text_.size() && (word ? in_word(text_[at_]) : continues_character(text_[at_]))) {
    ++at_;
  }
  return text_.substr(begin, at_ - begin);
}

std::string prepared_text(std::string text, const TextSettings& settings) {
  if (!settings.lower_case) return text;
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

void TokenCounter::add(std::string_view text, std::int64_t most) {
  TextPieces pieces(text, settings_.unit);
  std::array<std::int64_t, 256> bytes{};  // Most pieces of most texts; saves a look-up each.
  for (std::string_view piece = pieces.next(); !piece.empty() && most-- != 0;
       piece = pieces.next()) {
    if (piece.size() == 1) {
      ++bytes[static_cast<unsigned char>(piece.front())];
    } else {
      ++counts_[std::string(piece)];
    }
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] > 0) counts_[std::string(1, static_cast<char>(i))] += bytes[i];
  }
}

Vocabulary TokenCounter::vocabulary(std::int64_t most, bool padding, bool unknown) const {
  std::vector<Count> counts(counts_.begin(), counts_.end());
  std::sort(counts.begin(), counts.end(), [](const Count& a, const Count& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  Vocabulary result;
  result.unit = settings_.unit;
  result.lower_case = settings_.lower_case;
  if (padding) {
    result.padding = 0;
    result.tokens.emplace_back("<padding>");
  }
  if (unknown) {
    result.unknown = static_cast<std::int64_t>(result.tokens.size());
    result.tokens.emplace_back("<unknown>");
  }
  const auto special = static_cast<std::int64_t>(result.tokens.size());
  if (most > 0 && static_cast<std::int64_t>(counts.size()) > most - special) {
    counts.resize(static_cast<std::size_t>(std::max<std::int64_t>(most - special, 0)));
  }
  if (settings_.unit == TextUnit::characters) std::sort(counts.begin(), counts.end());
  for (const Count& one : counts) result.tokens.push_back(one.first);
  return result;
}

TokenEncoder::TokenEncoder(const Vocabulary& vocabulary) : unknown_(vocabulary.unknown) {
  settings_.unit = vocabulary.unit;
  settings_.lower_case = vocabulary.lower_case;
  bytes_.fill(-1);
  for (std::size_t i = 0; i < vocabulary.tokens.size(); ++i) {
    const auto number = static_cast<std::int64_t>(i);
    if (number == vocabulary.padding || number == vocabulary.unknown) continue;
    const std::string& piece = vocabulary.tokens[i];
    if (piece.size() == 1) {
      bytes_[static_cast<unsigned char>(piece.front())] = number;
    } else {
      others_.emplace(piece, number);
    }
  }
}

std::optional<std::int64_t> TokenEncoder::token(std::string_view piece) const {
  if (piece.size() == 1) {
    const std::int64_t number = bytes_[static_cast<unsigned char>(piece.front())];
    return number >= 0 ? std::optional(number) : unknown_;
  }
  const auto found = others_.find(std::string(piece));
  return found != others_.end() ? std::optional(found->second) : unknown_;
}

std::vector<std::int64_t> TokenEncoder::encode(std::string_view given) const {
  const std::string text = prepared_text(std::string(given), settings_);
  TextPieces pieces(text, settings_.unit);
  std::vector<std::int64_t> result;
  std::vector<std::string> outside;
  for (std::string_view piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
    if (const auto number = token(piece)) {
      result.push_back(*number);
    } else if (std::find(outside.begin(), outside.end(), piece) == outside.end()) {
      outside.emplace_back(piece);
    }
  }
  if (outside.empty()) return result;
  const auto known =
      others_.size() + static_cast<std::size_t>(std::count_if(bytes_.begin(), bytes_.end(),
                                                              [](auto n) { return n >= 0; }));
  refuse_unknown(outside, settings_.unit, known);
}

}  // namespace netloom
