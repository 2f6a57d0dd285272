#pragma once

#include <string>

#include "engine/core/api.h"
#include "engine/ops/attributes.h"

namespace netloom {

/// What distinguishes an op from its plain form, for listings: "stride 2×2, activation relu"; empty
/// when nothing does.
NETLOOM_API std::string to_text(const Attributes& attributes);

}  // namespace netloom
