#include "app/desktop/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace netloom::app {

namespace {

constexpr int found = 1;
constexpr int in_a_row = 8;
constexpr int starts_word = 6;
constexpr int starts_text = 4;

bool begins_word(const QString& text, qsizetype at) {
  if (at == 0) return true;
  const QChar before = text[at - 1];
  return !before.isLetterOrNumber() || (text[at].isUpper() && before.isLower());
}

}  // namespace

int fuzzy_match(const QString& text, const QString& query) {
  QString wanted = query.toLower();
  wanted.removeIf([](QChar one) { return one.isSpace(); });
  if (wanted.isEmpty()) return found;
  // best[i]: of the letters so far, with the last of them at place i of the text; 0 for none.
  std::vector<int> best(static_cast<std::size_t>(text.size()), 0);
  for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
    std::vector<int> next(best.size(), 0);
    int before = 0;  // The best that ends before the letter in front of this place.
    for (qsizetype i = 0; i < text.size(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      const int row = i > 0 ? best[at - 1] : 0;
      if (text[i].toLower() == wanted[letter]) {
        const int here =
            found + (begins_word(text, i) ? starts_word : 0) + (i == 0 ? starts_text : 0);
        const int ahead = std::max(before, row > 0 ? row + in_a_row : 0);
        if (letter == 0 || ahead > 0) next[at] = ahead + here;
      }
      before = std::max(before, row);
    }
    best = std::move(next);
  }
  // Of two texts that answer alike, the shorter one is meant.
  const int match = best.empty() ? 0 : *std::max_element(best.begin(), best.end());
  return match == 0 ? 0 : 64 * match - static_cast<int>(std::min<qsizetype>(text.size(), 63));
}

}  // namespace netloom::app
