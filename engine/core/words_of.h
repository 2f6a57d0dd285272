#pragma once

#include <exception>

#include "engine/core/phrase.h"

namespace netloom {

/// What `exception` says: an Error in every language, all else as it came.
NETLOOM_API Phrase words_of(const std::exception& exception);

}  // namespace netloom
