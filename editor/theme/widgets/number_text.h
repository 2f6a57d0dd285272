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

/// A share from 0 to 1: "84%", or "<1%" for what is not quite nothing.
QString percent_text(double share);

/// "512 B", "2.0 kB", "14.4 MB".
QString bytes_text(double bytes);

}  // namespace netloom::editor
