#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/settings.h"

namespace netloom {

/// The tokens that a model reads and writes, numbered from 0: what turns text into numbers and
/// back. It is kept with every checkpoint.
struct NETLOOM_API Vocabulary {
  TextUnit unit = TextUnit::characters;
  bool lower_case = false;
  std::vector<std::string> tokens;      ///< Text of token i.
  std::optional<std::int64_t> padding;  ///< The token behind the end of short texts.
  std::optional<std::int64_t> unknown;  ///< The token for what the training rows do not have.

  /// The text of `numbers`, without padding; words have a space between them. Numbers outside the
  /// vocabulary are left out.
  std::string decode(std::span<const std::int64_t> numbers) const;

  bool operator==(const Vocabulary&) const = default;
};

/// Walks over the characters (UTF-8) or words of a text. A word is a run of letters, digits and
/// apostrophes; every other character but white space is a word of its own.
class TextPieces {
 public:
  /// `text` is UTF-8 and outlives the walk.
  TextPieces(std::string_view text, TextUnit unit) : text_(text), unit_(unit) {}

  /// The next piece; empty at the end.
  std::string_view next();

 private:
  std::string_view text_;
  TextUnit unit_;
  std::size_t at_ = 0;
};

/// `text` with A to Z as a to z, where `settings` asks for it.
std::string prepared_text(std::string text, const TextSettings& settings);

/// Counts pieces of texts and makes a vocabulary of them.
class TokenCounter {
 public:
  explicit TokenCounter(const TextSettings& settings) : settings_(settings) {}

  /// Counts the pieces of `text`, prepared_text(), up to `most` of them.
  void add(std::string_view text, std::int64_t most = -1);

  /// Padding and the unknown token where asked for, then at most `most` pieces less these two (0
  /// for all), the most frequent: characters in alphabetical order, words by falling frequency.
  Vocabulary vocabulary(std::int64_t most, bool padding, bool unknown) const;

 private:
  const TextSettings& settings_;
  std::unordered_map<std::string, std::int64_t> counts_;
};

/// Turns text into the tokens of one vocabulary.
class NETLOOM_API TokenEncoder {
 public:
  explicit TokenEncoder(const Vocabulary& vocabulary);

  /// The token of `piece`; the unknown token, or nothing, for one outside the vocabulary.
  std::optional<std::int64_t> token(std::string_view piece) const;

  /// All tokens of `text`. Throws Error(input) naming the pieces outside a vocabulary without
  /// unknown token.
  std::vector<std::int64_t> encode(std::string_view text) const;

 private:
  TextSettings settings_;
  std::optional<std::int64_t> unknown_;
  std::array<std::int64_t, 256> bytes_{};  ///< Token of a one-byte piece, or -1.
  std::unordered_map<std::string, std::int64_t> others_;
};

}  // namespace netloom
