#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/phrase.h"

namespace netloom {

// A number is a listed text of a phrase: each language puts its own signs for the comma and the
// point.

/// "4,640": thousands separated by commas.
NETLOOM_API Phrase with_thousands(std::int64_t number);

/// `count` of operations with a metric prefix: "4.74 kFLOP", "1.81 MFLOP".
NETLOOM_API Phrase flop_text(double count);

/// A number as people write it: shortest text that reads back as the same f64, `1e-3` style below
/// 1e-3.
NETLOOM_API Phrase number_text(double number);
/// The same for reading alone: whole numbers `with_thousands`.
NETLOOM_API Phrase amount_text(double number);

/// The candidate nearest to `word` (edit distance at most a third of its length), or empty: "did
/// you mean …".
NETLOOM_API std::string nearest(std::string_view word, std::span<const std::string> candidates);

/// Lower-case hexadecimal SHA-256 of `bytes`.
NETLOOM_API std::string sha256(std::span<const std::byte> bytes);
NETLOOM_API std::string sha256(std::string_view text);

/// Parts of `text` between `separator`s; one empty part for an empty text.
NETLOOM_API std::vector<std::string> split(std::string_view text, char separator);

/// True when `text` is well-formed UTF-8 (no overlong forms, no surrogates).
NETLOOM_API bool is_utf8(std::string_view text);

}  // namespace netloom
