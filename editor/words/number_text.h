#pragma once

#include <cstdint>

#include <QString>

namespace netloom::editor {

// How the desktop writes numbers, everywhere the same: with the signs of the user's language for
// thousands and decimals. Code, files and `loom` keep those of C.

/// `number`, written as the engine and C do ("9,978", "0.5", "1.5e-3"), in the user's language:
/// "9.978", "0,5", "1,5e-3" in German. What is no number stays.
QString local_number(const QString& number);

/// The same for each number of `arithmetic`, as in "(8 + 2·1 − 3) / 1 + 1 = 8".
QString local_numbers(const QString& arithmetic);

/// "9,978".
QString count_text(std::int64_t count);

/// `value` with so many decimals: "0.50".
QString decimals_text(double value, int decimals);

/// `value` as fields show it: "200000", "0.5", "1e-3"; whole numbers with all their digits, others
/// as the shortest text that reads back as the same number.
QString text_from_number(double value);

/// `number` with so many significant digits, without the noise of binary fractions.
double rounded(double number, int digits);

/// A share from 0 to 1: "84%", or "<1%" for what is not quite nothing.
QString percent_text(double share);
/// Whether two shares read alike, without writing them.
bool same_percent(double share, double other);

/// The same of what is counted in percent, with so many decimals: "98.3%".
QString percents_text(double percents, int decimals);

/// "512 B", "2.0 kB", "14.4 MB", "3.2 GB".
QString bytes_text(double bytes);

}  // namespace netloom::editor
