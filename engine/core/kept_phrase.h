#pragma once

#include <string>

#include "engine/core/phrase.h"

namespace netloom {

/// `phrase` as one text that files and databases hold: patterns and what fills them, set apart by
/// control characters. Empty for a name, which is its own text.
NETLOOM_API std::string kept_phrase(const Phrase& phrase);

/// The phrase that `kept` came from, where its English is `text`; else `text` as it stands, so that
/// what cannot be read is said in English.
NETLOOM_API Phrase phrase_from_kept(const std::string& kept, const std::string& text);

}  // namespace netloom
