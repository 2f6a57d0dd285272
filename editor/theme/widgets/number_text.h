#pragma once

#include <optional>

#include <QString>

namespace netloom::editor {

/// The value of what people type: "32", "1e-3", "1,024", "−4", and sums with + − * / and brackets:
/// "= 2 * 64". Empty when the text is not a number or the result is not finite.
std::optional<double> number_from_text(const QString& text);

/// `value` as fields show it: "32", "0.5", "1e-3"; the shortest text that reads back as the same
/// number.
QString text_from_number(double value);

}  // namespace netloom::editor
