#pragma once

namespace netloom {

/// Of this build; stored with every run.
inline constexpr const char* engine_version = NETLOOM_VERSION;

}  // namespace netloom
