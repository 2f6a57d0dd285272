#pragma once

#include <string>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// A running text as a data set of windows: one column "text" of tokens, one step per character or
/// word. The vocabulary is that of the steps that `settings` trains on; what else occurs is the
/// unknown token, which there is only then. Throws Error(input) for text that is not UTF-8 or
/// shorter than one window.
NETLOOM_API Dataset parse_text(std::string text, const std::string& name,
                               const DataSettings& settings);

/// parse_text() of a file; a name that ends in `.gz` is decompressed. Throws Error(not_found, io,
/// input).
Dataset read_text(const std::string& path, const DataSettings& settings);

}  // namespace netloom
