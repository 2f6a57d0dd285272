#include "editor/code/python_highlighter.h"

#include <array>
#include <utility>

#include <QRegularExpression>

namespace netloom::editor {

namespace {

const QString quotes = QStringLiteral("\"\"\"");

/// What has a colour, in groups: comment, string, defined name, keyword, number.
const QRegularExpression& words() {
  static const QRegularExpression all(QStringLiteral(
      R"((#.*)|("[^"]*")|(?<=\bdef |\bclass )(\w+))"
      R"(|\b(and|as|assert|class|def|else|elif|False|for|from|if|import|in|is|lambda|None|not)"
      R"(|or|return|True|with|while)\b|\b(\d[\d.]*(?:e[+-]?\d+)?)\b)"));
  return all;
}

constexpr std::array<QColor Theme::*, 5> colours = {&Theme::text3, &Theme::code_string,
                                                    &Theme::code_function, &Theme::code_keyword,
                                                    &Theme::code_number};

}  // namespace

PythonHighlighter::PythonHighlighter(const ThemeSource& source, QTextDocument* document)
    : QSyntaxHighlighter(document), source_(source) {
  connect(&source, &ThemeSource::changed, this, &PythonHighlighter::rehighlight);
}

void PythonHighlighter::set_dimmed(bool dimmed) {
  if (std::exchange(dimmed_, dimmed) != dimmed) rehighlight();
}

QColor PythonHighlighter::shade(const QColor& colour) const {
  return dimmed_ ? mixed(colour, source_.theme().code, 0.5) : colour;
}

void PythonHighlighter::highlightBlock(const QString& line) {
  if (highlight_docstring(line)) return;
  auto found = words().globalMatch(line);
  while (found.hasNext()) {
    const QRegularExpressionMatch word = found.next();
    for (int group = 1; group <= static_cast<int>(colours.size()); ++group) {
      if (word.capturedLength(group) == 0) continue;
      setFormat(static_cast<int>(word.capturedStart(group)),
                static_cast<int>(word.capturedLength(group)),
                shade(source_.theme().*colours[static_cast<std::size_t>(group - 1)]));
    }
  }
}

bool PythonHighlighter::highlight_docstring(const QString& line) {
  const bool within = previousBlockState() == 1;
  const bool odd = line.count(quotes) % 2 == 1;
  setCurrentBlockState(within != odd ? 1 : 0);
  if (!within && !line.contains(quotes)) return false;
  setFormat(0, static_cast<int>(line.size()), shade(source_.theme().code_string));
  return true;
}

}  // namespace netloom::editor
