#pragma once

#include <QString>

namespace netloom::app {

// How numbers of runs are written, everywhere the same: percent for shares, four decimals for
// losses, U+2212 for minus, "–" for what is not there.

/// True for metrics between 0 and 1 that people read as percent ("validation.accuracy").
bool is_share(const QString& metric);

/// "98.3%" for a share, "0.0391", "12.4" or "1.2e-5" for all else; "–" when it is not finite.
QString metric_text(const QString& metric, double value);

/// The change from `from` to `to` with its sign: "+1.7 pt" for a share, "−0.0017" for all else.
QString change_text(const QString& metric, double from, double to);

/// A number in at most four significant digits: "0.0391", "12.4", "1.2e-5".
QString plain_text(double value);

/// "0.4 s", "11.7 s", "3 min 12 s", "2 h 5 min".
QString duration_text(double seconds);

/// What is only foreseen, with less: "under 1 s", "2.1 s", "3 min", "1.5 h".
QString rough_duration_text(double seconds);

/// A short time: "85 µs", "4.0 ms", "1.25 s".
QString step_time_text(double seconds);

/// How long ago it was: "now", "14 min", "3 h", "yesterday", "Friday", "12 May".
QString ago_text(double then, double now);

/// What people call a metric: "top5 accuracy" for "top5_accuracy".
QString metric_words(const QString& metric);

/// "Validation loss" for "validation.loss"; "Training accuracy" for "train.accuracy".
QString series_title(const QString& series);

/// The same of the best value: "Best validation loss".
QString best_title(const QString& series);

}  // namespace netloom::app
