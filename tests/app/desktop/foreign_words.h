#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace netloom::app {

/// `text` in letters that English has not, so that what nobody translates can be told from it. Its
/// gaps, its tags and what it sets as code stay.
inline QString foreign(const QString& text) {
  static const QRegularExpression kept(QStringLiteral(R"(%L?\d+|%n|\{[^{}]*\}|<[^>]*>|`[^`]*`)"));
  QString said = text;
  qsizetype from = 0;
  const auto write = [&](qsizetype until) {
    for (; from < until; ++from) {
      const char16_t letter = said[from].unicode();
      if (letter >= 'a' && letter <= 'z') said[from] = QChar(0x0430 + letter - 'a');
      if (letter >= 'A' && letter <= 'Z') said[from] = QChar(0x0410 + letter - 'A');
    }
  };
  for (const QRegularExpressionMatch& one : kept.globalMatch(text)) {
    write(one.capturedStart());
    from = one.capturedEnd();
  }
  write(said.size());
  return said;
}

/// A language that has every text, in foreign letters.
class ForeignWords : public QTranslator {
 public:
  QString translate(const char*, const char* source, const char*, int) const override {
    return foreign(QString::fromUtf8(source));
  }
  bool isEmpty() const override { return false; }
};

}  // namespace netloom::app
