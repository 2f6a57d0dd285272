#include "editor/palette/layer_search.h"

#include <algorithm>
#include <array>

namespace netloom::editor {

namespace {

/// What people say for a layer and its own words do not hold.
struct Synonym {
  const char* layer;
  const char* words;
};
constexpr std::array synonyms = {
    Synonym{"dense", "linear fully connected fc perceptron mlp gemm"},
    Synonym{"conv2d", "cnn"},
    Synonym{"batch_norm", "bn normalisation normalization"},
    Synonym{"global_avg_pool2d", "gap mean"},
    Synonym{"max_pool2d", "downsample subsampling"},
    Synonym{"cross_entropy", "nll log loss classification"},
    Synonym{"mse", "l2 regression"},
    Synonym{"add", "residual skip sum"},
    Synonym{"concat", "join merge stack"},
    Synonym{"flatten", "reshape"},
    Synonym{"sigmoid", "logistic"},
    Synonym{"target", "label"},
};

QString text(const std::string& words) {
  return QString::fromStdString(words).toLower();
}

/// Letters and digits only.
QString joined(QString words) {
  words.removeIf([](QChar one) { return !one.isLetterOrNumber(); });
  return words;
}

int match_of_word(const LayerType& layer, const QString& word) {
  const QString title = text(layer.title);
  const QString bare = joined(word);
  if (title.startsWith(word)) return 100;
  if (!bare.isEmpty() && joined(title).startsWith(bare)) return 90;
  if (title.contains(word)) return 80;
  if (!bare.isEmpty() && joined(title + text(layer.name)).contains(bare)) return 70;
  for (const Synonym& one : synonyms) {
    if (layer.name == one.layer && QString(one.words).contains(word)) return 60;
  }
  if (text(layer.summary).contains(word)) return 20;
  return text(layer.help).contains(word) ? 10 : 0;
}

}  // namespace

QStringList search_words(const QString& query) {
  return query.toLower().split(' ', Qt::SkipEmptyParts);
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
