#include "editor/theme/widgets/number_text.h"

#include <cmath>

#include "engine/core/text.h"

namespace netloom::editor {

namespace {

/// Reads a sum by recursive descent: sum = product {(+|-) product}, product = factor {(*|/)
/// factor}, factor = [-] (number | '(' sum ')').
class SumReader {
 public:
  explicit SumReader(const QString& text) : text_(text) {}

  std::optional<double> read() {
    const std::optional<double> value = sum();
    skip_space();
    return at_ == text_.size() && value && std::isfinite(*value) ? value : std::nullopt;
  }

 private:
  static constexpr int deepest =
      64;  // brackets inside brackets, so that a long text cannot exhaust the stack

  void skip_space() {
    while (at_ < text_.size() && text_[at_].isSpace()) ++at_;
  }

  bool take(char wanted) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != QLatin1Char(wanted)) return false;
    ++at_;
    return true;
  }

  std::optional<double> sum() {
    std::optional<double> left = product();
    while (left) {
      const bool plus = take('+');
      if (!plus && !take('-')) break;
      const std::optional<double> right = product();
      if (!right) return {};
      left = plus ? *left + *right : *left - *right;
    }
    return left;
  }

  std::optional<double> product() {
    std::optional<double> left = factor();
    while (left) {
      const bool times = take('*');
      if (!times && !take('/')) break;
      const std::optional<double> right = factor();
      if (!right) return {};
      left = times ? *left * *right : *left / *right;
    }
    return left;
  }

  std::optional<double> factor() {
    int sign = 1;
    while (take('-')) sign = -sign;
    if (!take('(')) return number(sign);
    if (++depth_ > deepest) return {};
    const std::optional<double> inside = sum();
    --depth_;
    if (!inside || !take(')')) return {};
    return sign * *inside;
  }

  std::optional<double> number(int sign) {
    skip_space();
    const qsizetype start = at_;
    while (at_ < text_.size() && belongs_to_number(start)) ++at_;
    bool understood = false;
    const double value = text_.mid(start, at_ - start).toDouble(&understood);
    if (!understood) return {};
    return sign * value;
  }

  bool belongs_to_number(qsizetype start) const {
    const QChar next = text_[at_];
    if (next.isDigit() || next == '.' || next == 'e' || next == 'E') return true;
    const bool after_exponent = at_ > start && text_[at_ - 1].toLower() == 'e';
    return after_exponent && (next == '-' || next == '+');
  }

  const QString& text_;
  qsizetype at_ = 0;
  int depth_ = 0;
};

}  // namespace

std::optional<double> number_from_text(const QString& text) {
  QString plain = text.trimmed();
  if (plain.startsWith('=')) plain.remove(0, 1);
  plain.replace(QChar(0x2212), '-').replace(QChar(0x00D7), '*').remove(',');
  return SumReader(plain).read();
}

QString text_from_number(double value) {
  return QString::fromStdString(number_text(value));
}

QString percent_text(double share) {
  const long percent = std::lround(100 * share);
  if (percent == 0 && share > 0) return QStringLiteral("<1%");
  return QStringLiteral("%1%").arg(percent);
}

QString bytes_text(double bytes) {
  if (bytes < 1000) return QStringLiteral("%1 B").arg(bytes);
  if (bytes < 1e6) return QStringLiteral("%1 kB").arg(bytes / 1e3, 0, 'f', 1);
  return QStringLiteral("%1 MB").arg(bytes / 1e6, 0, 'f', 1);
}

}  // namespace netloom::editor
