#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace netloom {

/// Largest project file, and how deep its lists and objects may stand in each other.
inline constexpr std::size_t project_size_limit = std::size_t{64} << 20;
inline constexpr std::size_t project_depth_limit = 64;

/// Parses `text` as data that may be hostile: size, depth, UTF-8 and keys that stand twice are
/// checked before anything is used. Throws Error(input) with line and column, context `file`.
nlohmann::json parse_json(std::string_view text, const std::string& file);

/// On one line, with a space after commas and colons: `{"filters": 16, "kernel": [3, 3]}`.
std::string spaced_text(const nlohmann::ordered_json& json);

}  // namespace netloom
