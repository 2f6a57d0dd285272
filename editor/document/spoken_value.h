#pragma once

#include <cstddef>

#include <QString>

#include "engine/layers/parameter.h"

namespace netloom::editor {

/// What people call choice `place` of `info`: its title, or the word that stands in files.
QString spoken_choice(const ParameterInfo& info, std::size_t place);

/// `value` of `info` in the user's language: "0.5", "on", "same", "3×3".
QString spoken_value(const ParameterInfo& info, const ParameterValue& value);

}  // namespace netloom::editor
