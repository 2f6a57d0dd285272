#include "editor/palette/layer_search.h"

#include <algorithm>

#include "editor/document/spoken.h"

namespace netloom::editor {

namespace {

QString text(const std::string& words) {
  return QString::fromStdString(words).toLower();
}

/// As the user reads it.
QString read_text(const std::string& words) {
  return spoken(words).toLower();
}

/// Letters and digits only.
QString joined(QString words) {
  words.removeIf([](QChar one) { return !one.isLetterOrNumber(); });
  return words;
}

int match_of_title(const LayerType& layer, const QString& title, const QString& word,
                   const QString& bare) {
  if (title == word) return 120;
  if (title.startsWith(word)) return 100;
  if (bare.isEmpty()) return 0;
  if (joined(title).startsWith(bare)) return 90;
  if (title.contains(word)) return 80;
  return joined(title + text(layer.name)).contains(bare) ? 70 : 0;
}

/// A name that another framework gives the layer counts before a title that only begins like it.
int match_of_other_names(const LayerType& layer, const QString& bare) {
  int best = 0;
  for (const std::string& name : layer.also_called) {
    const QString other = joined(text(name));
    const int match = other == bare            ? 110
                      : other.startsWith(bare) ? 65
                      : other.contains(bare)   ? 60
                                               : 0;
    best = std::max(best, match);
  }
  return best;
}

int match_of_word(const LayerType& layer, const QString& word) {
  const QString bare = joined(word);
  int best = std::max(match_of_title(layer, read_text(layer.title), word, bare),
                      match_of_title(layer, text(layer.title), word, bare));
  if (!bare.isEmpty()) best = std::max(best, match_of_other_names(layer, bare));
  if (best > 0) return best;
  if (read_text(layer.summary).contains(word)) return 20;
  return read_text(layer.help).contains(word) ? 10 : 0;
}

}  // namespace

QStringList search_words(const QString& query) {
  return query.toLower().split(' ', Qt::SkipEmptyParts);
}

int match_of(const QString& text, const QStringList& words) {
  const bool has_all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
    return text.contains(word, Qt::CaseInsensitive);
  });
  if (!has_all) return 0;
  return !words.isEmpty() && text.startsWith(words.front(), Qt::CaseInsensitive) ? 2 : 1;
}

int match_of(const LayerType& layer, const QStringList& words) {
  int sum = 1;
  for (const QString& word : words) {
    const int match = match_of_word(layer, word);
    if (match == 0) return 0;
    sum += match;
  }
  return sum;
}

QString most_excluding(const LayerRegistry& registry, const QStringList& words, int& left) {
  QString worst;
  left = 0;
  for (int i = 0; i < words.size() && words.size() > 1; ++i) {
    QStringList others = words;
    others.removeAt(i);
    const auto found = static_cast<int>(
        std::count_if(registry.all().begin(), registry.all().end(),
                      [&](const auto& layer) { return match_of(*layer, others) > 0; }));
    if (found <= left) continue;
    left = found;
    worst = words[i];
  }
  return worst;
}

}  // namespace netloom::editor
