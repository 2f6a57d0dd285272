#pragma once

#include <cstdint>
#include <string>

#include "editor/document/document.h"

namespace netloom::editor {

/// The type of the value at `from`, or null where it is not known; `classes` becomes the number of
/// classes that it counts, or 0.
const TensorType* type_at(const Document& document, const Endpoint& from, std::int64_t& classes);

/// What is wrong at an input, or null.
const Diagnostic* problem_at(const Document& document, const std::string& node,
                             const std::string& port);

}  // namespace netloom::editor
