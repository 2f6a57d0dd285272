#pragma once

#include <optional>

#include <QString>

namespace netloom::editor {

/// The value of what people type: "32", "1e-3", "1,024", "−4", and sums with + − * / and brackets:
/// "= 2 * 64". Thousands and decimals are told apart as the language does, and "0.5" and "0,5" are
/// the same in all. Empty when the text is not a number or the result is not finite.
std::optional<double> number_from_text(const QString& text);

/// True for a number alone, false for a sum.
bool is_plain_number(const QString& text);

}  // namespace netloom::editor
