#pragma once

#include <optional>
#include <string_view>

namespace netloom {

/// `cell` less the blanks and tabs around it.
std::string_view without_blanks(std::string_view cell);

/// True for the cells that stand for "no value": empty, NA, N/A, NaN, null, None, ?, in any case.
bool is_missing(std::string_view cell);

/// The finite f32 that `cell` writes ("3", "-.5", "1e-3"; blanks around it are allowed), rounded
/// to nearest, or nothing. `decimal` is the point or the comma before the fraction.
std::optional<float> csv_number(std::string_view cell, char decimal = '.');

}  // namespace netloom
