#include "editor/words/read_number.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

namespace netloom::editor {

namespace {

bool is_sign(QChar letter) {
  return letter == '.' || letter == ',';
}

/// `number` as C writes it: without the signs between thousands, with a point for the decimals. Of
/// two kinds of signs the last is the point; one of a single kind groups where it is the language's
/// for that and stands as such: "1,024" in English, but "0,5" is a half everywhere.
QString with_plain_point(QString number) {
  const qsizetype last = std::max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last < 0) return number;
  const QChar sign = number[last];
  const QChar other = sign == '.' ? ',' : '.';
  static const QRegularExpression grouped(QStringLiteral("^[1-9]\\d{0,2}([.,]\\d{3})+$"));
  const bool groups = !number.contains(other) && grouped.match(number).hasMatch() &&
                      (number.count(sign) > 1 || QLocale().groupSeparator() == sign);
  number.remove(groups ? sign : other);
  return number.replace(sign, '.');
}

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
    const double value = with_plain_point(text_.mid(start, at_ - start)).toDouble(&understood);
    if (!understood) return {};
    return sign * value;
  }

  bool belongs_to_number(qsizetype start) const {
    const QChar next = text_[at_];
    if (next.isDigit() || is_sign(next) || next == 'e' || next == 'E') return true;
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
  plain.replace(QChar(0x2212), '-').replace(QChar(0x00D7), '*');
  const QString group = QLocale().groupSeparator();
  if (group != QStringLiteral(".") && group != QStringLiteral(",")) plain.remove(group);
  return SumReader(plain).read();
}

bool is_plain_number(const QString& text) {
  static const QRegularExpression sum(QStringLiteral("[=*/×(]|(?<![eE])[+\\-−]"));
  const QString plain = text.trimmed();
  return !plain.startsWith('=') && !plain.mid(1).contains(sum);
}

}  // namespace netloom::editor
