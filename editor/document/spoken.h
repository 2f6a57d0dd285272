#pragma once

#include <string>

#include <QString>

#include "engine/core/phrase.h"

namespace netloom::editor {

/// What the engine says, in the user's language, numbers too; in English where that language lacks
/// it.
QString spoken(const Phrase& phrase);

/// A text of the engine's tables (titles, summaries, help), in the same way.
QString spoken(const std::string& text);

/// A word that a parameter may be, as "classes", which need not be what it is in a sentence.
QString spoken_choice(const std::string& word);

}  // namespace netloom::editor
