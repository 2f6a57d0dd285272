#pragma once

#include <string>

#include <QString>

namespace netloom::editor {

/// A text of the engine's tables (titles, summaries, help) in the user's language; in English where
/// that language lacks it.
QString spoken(const std::string& text);

}  // namespace netloom::editor
