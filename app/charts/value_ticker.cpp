#include "app/charts/value_ticker.h"

#include <algorithm>
#include <cmath>

#include "editor/words/number_text.h"

namespace netloom::app {

double round_step(double length, int count) {
  const double least = length / std::max(count, 1);
  if (!(least > 0)) return 1;
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

QVector<double> ValueTicker::ticks(const QCPRange& range, int count) const {
  QVector<double> found;
  const double decades = range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
  if (logarithmic_ && decades >= 0.7) {
    const QVector<double> factors =
        decades < count / 3.0 ? QVector<double>{1, 2, 5} : QVector<double>{1};
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / count)));
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    for (int power = first; std::pow(10, power) <= range.upper; ++power) {
      if (power % stride != 0) continue;
      for (const double factor : factors) {
        const double tick = factor * std::pow(10, power);
        if (tick >= range.lower && tick <= range.upper) found.append(tick);
      }
    }
    return found;
  }
  const double step = round_step(range.size(), count);
  for (double tick = std::ceil(range.lower / step) * step; tick <= range.upper + step * 1e-9;
       tick += step) {
    found.append(std::abs(tick) < step * 1e-9 ? 0 : tick);
  }
  return found;
}

int ValueTicker::getSubTickCount(double) {
  return 0;
}

QString ValueTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
  QString text;
  if (percent_) {
    const int decimals = step_ < 0.0099 ? (step_ < 0.00099 ? 2 : 1) : 0;
    text = editor::percents_text(tick * 100, decimals);
  } else {
    const double size = std::abs(tick);
    text = size != 0 && (size < 1e-3 || size >= 1e5) ? QString::number(tick, 'e', 0)
                                                     : QString::number(tick, 'g', 6);
    text = editor::local_number(text.replace("e-0", "e-").replace("e+0", "e"));
  }
  if (text.startsWith('-')) text[0] = QChar(0x2212);
  return text;
}

QVector<double> ValueTicker::createTickVector(double, const QCPRange& range) {
  QVector<double> found = ticks(range, tickCount());
  if (found.size() > 1) step_ = found[1] - found[0];
  return found;
}

}  // namespace netloom::app
