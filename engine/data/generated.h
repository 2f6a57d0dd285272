#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/data/settings.h"

namespace netloom {

/// "circles", "moons", "spirals", "xor".
NETLOOM_API std::vector<std::string> generated_names();

/// Points in the plane drawn by formula: number columns "x" and "y", their group "point", and
/// "class". The same options give the same bits. Throws Error(input) for options out of range.
NETLOOM_API Dataset generate(std::string_view name, const GeneratorOptions& options);

}  // namespace netloom
