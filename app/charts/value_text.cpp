#include "app/charts/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QDateTime>
#include <QLocale>
#include <QObject>

#include "editor/words/number_text.h"
#include "engine/core/time_text.h"

namespace netloom::app {

namespace {

const QChar minus(0x2212);
const QChar none(0x2013);

QString with_minus(QString text) {
  if (text.startsWith('-')) text[0] = minus;
  return text;
}

QString last_part(const QString& metric) {
  return metric.mid(metric.lastIndexOf('.') + 1);
}

}  // namespace

bool is_share(const QString& metric) {
  static constexpr std::array shares = {"accuracy", "precision", "recall", "f1",
                                        "auc",      "iou",       "dice"};
  const QString last = last_part(metric);
  return std::any_of(shares.begin(), shares.end(),
                     [&](const char* share) { return last.contains(QLatin1String(share)); });
}

QString plain_text(double value) {
  if (!std::isfinite(value)) return none;
  const double size = std::abs(value);
  if (size == 0) return "0";
  if (size >= 1e6 || size < 1e-4) {
    QString text = QString::number(value, 'e', 1);
    text.replace("e-0", "e-").replace("e+0", "e").replace("e+", "e").replace(".0e", "e");
    return with_minus(editor::local_number(text));
  }
  const int decimals = size < 10 ? 4 : size < 100 ? 2 : size < 1000 ? 1 : 0;
  return with_minus(editor::decimals_text(value, decimals));
}

QString metric_text(const QString& metric, double value) {
  if (!std::isfinite(value)) return none;
  if (is_share(metric)) return with_minus(editor::percents_text(value * 100, 1));
  return plain_text(value);
}

QString change_text(const QString& metric, double from, double to) {
  if (!std::isfinite(from) || !std::isfinite(to)) return {};
  const double change = to - from;
  const QString sign = change < 0 ? QString(minus) : QString("+");
  if (is_share(metric))
    return sign + editor::decimals_text(std::abs(change) * 100, 1) + ' ' + QObject::tr("pt");
  return sign + plain_text(std::abs(change));
}

QString duration_text(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0) return none;
  if (seconds < 59.95) return QObject::tr("%1 s").arg(editor::decimals_text(seconds, 1));
  const auto whole = static_cast<qint64>(std::llround(seconds));
  if (whole < 3600) return QObject::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return QObject::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString rough_duration_text(double seconds) {
  if (seconds < 0.95) return QObject::tr("under 1 s");
  if (seconds < 90)
    return QObject::tr("%1 s").arg(editor::decimals_text(seconds, seconds < 10 ? 1 : 0));
  if (seconds < 5400) return QObject::tr("%1 min").arg(std::lround(seconds / 60));
  return QObject::tr("%1 h").arg(editor::decimals_text(seconds / 3600, 1));
}

QString step_time_text(double seconds) {
  if (!std::isfinite(seconds) || seconds <= 0) return none;
  return editor::local_numbers(QString::fromStdString(short_time_text(seconds)));
}

QString ago_text(double then, double now) {
  const double seconds = now - then;
  if (seconds < 60) return QObject::tr("now");
  const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(then * 1000));
  const QDateTime today = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(now * 1000));
  const qint64 days = moment.date().daysTo(today.date());
  if (seconds < 3600) return QObject::tr("%1 min").arg(static_cast<int>(seconds / 60));
  if (days == 0 || seconds < 6 * 3600)
    return QObject::tr("%1 h").arg(static_cast<int>(seconds / 3600));
  if (days == 1) return QObject::tr("yesterday");
  const QLocale language;
  if (days < 7) return language.dayName(moment.date().dayOfWeek());
  return language.toString(moment.date(),
                           days < 300 ? QObject::tr("d MMM") : QObject::tr("MMM yyyy"));
}

QString metric_words(const QString& metric) {
  static constexpr std::array known = {
      QT_TRANSLATE_NOOP("QObject", "loss"),       QT_TRANSLATE_NOOP("QObject", "accuracy"),
      QT_TRANSLATE_NOOP("QObject", "precision"),  QT_TRANSLATE_NOOP("QObject", "recall"),
      QT_TRANSLATE_NOOP("QObject", "perplexity"), QT_TRANSLATE_NOOP("QObject", "top5 accuracy"),
      QT_TRANSLATE_NOOP("QObject", "mean iou"),   QT_TRANSLATE_NOOP("QObject", "label error rate")};
  QString words = metric;
  words.replace('_', ' ');
  const auto at = std::find(known.begin(), known.end(), words);
  return at == known.end() ? words : QObject::tr(*at);
}

QString best_title(const QString& series) {
  const QString words = metric_words(series.section('.', 1));
  return series.startsWith(QLatin1String("validation."))
             ? QObject::tr("Best validation %1").arg(words)
             : QObject::tr("Best training %1").arg(words);
}

QString series_title(const QString& series) {
  const QString group = series.section('.', 0, 0);
  const QString words = metric_words(series.section('.', 1));
  if (group == "train") return QObject::tr("Training %1").arg(words);
  if (group == "validation") return QObject::tr("Validation %1").arg(words);
  if (group == "test") return QObject::tr("Test %1").arg(words);
  QString title = QString(group + ' ' + words).replace('_', ' ');
  title[0] = title[0].toUpper();
  return title;
}

}  // namespace netloom::app
