#include "editor/words/number_text.h"

#include <array>
#include <cmath>

#include <QLocale>
#include <QObject>
#include <QRegularExpression>

#include "engine/core/text.h"

namespace netloom::editor {

namespace {

QString written(const Phrase& number) {
  return local_number(QString::fromStdString(number));
}

}  // namespace

QString local_number(const QString& number) {
  static const QRegularExpression signs(QStringLiteral("^-?\\d[\\d,.]*(e[-+]?\\d+)?$"));
  const QLocale language;
  if (language.language() == QLocale::C || !signs.match(number).hasMatch()) return number;
  QString text;
  for (const QChar sign : number) {
    text += sign == ','   ? language.groupSeparator()
            : sign == '.' ? language.decimalPoint()
                          : QString(sign);
  }
  return text;
}

QString local_numbers(const QString& arithmetic) {
  static const QRegularExpression number(QStringLiteral("\\d+(,\\d{3})*(\\.\\d+)?"));
  QString text;
  qsizetype at = 0;
  for (const QRegularExpressionMatch& found : number.globalMatch(arithmetic)) {
    text += arithmetic.mid(at, found.capturedStart() - at) + local_number(found.captured());
    at = found.capturedEnd();
  }
  return text + arithmetic.mid(at);
}

QString count_text(std::int64_t count) {
  return written(with_thousands(count));
}

QString decimals_text(double value, int decimals) {
  return local_number(QString::number(value, 'f', decimals));
}

QString text_from_number(double value) {
  // A count is read digit by digit: 200000, not 2e+05.
  constexpr double too_long = 1e15;
  if (value == std::floor(value) && std::abs(value) < too_long)
    return QString::number(value, 'f', 0);
  return written(number_text(value));
}

double rounded(double number, int digits) {
  return QString::number(number, 'g', digits).toDouble();
}

QString percent_text(double share) {
  const long percent = std::lround(100 * share);
  if (percent == 0 && share > 0) return QStringLiteral("<") + percents_text(1, 0);
  return percents_text(static_cast<double>(percent), 0);
}

bool same_percent(double share, double other) {
  return std::lround(100 * share) == std::lround(100 * other) && (share > 0) == (other > 0);
}

QString percents_text(double percents, int decimals) {
  return QObject::tr("%1%").arg(decimals_text(percents, decimals));
}

QString bytes_text(double bytes) {
  static constexpr std::array units = {"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  // What would be rounded to 1000.0 has the next unit.
  for (; bytes >= (unit == 0 ? 1000 : 999.95) && unit + 1 < units.size(); ++unit) bytes /= 1000;
  return decimals_text(bytes, unit == 0 ? 0 : 1) + ' ' + QLatin1String(units[unit]);
}

}  // namespace netloom::editor
