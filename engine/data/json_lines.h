#pragma once

#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/data/dataset.h"

namespace netloom {

/// Reads JSON Lines as a data set called `name`: an object a line, whose keys are the columns.
/// Numbers, texts and true or false are read as those of a CSV file; lists of numbers are rows of
/// as many numbers, in lists as deep as they stand. A key that is missing or null has no value
/// there. Throws Error(input) with the line for what is no object, and for a value of another kind
/// or length than those above it.
NETLOOM_API Dataset parse_json_lines(std::string_view text, const std::string& name,
                                     const ReadProgress& progress = {});

/// `parse_json_lines` of a file; a name that ends in `.gz` is decompressed. Throws Error(not_found,
/// io, input).
NETLOOM_API Dataset read_json_lines(const std::string& path, const ReadProgress& progress = {});

}  // namespace netloom
