#pragma once

#include <QString>
#include <QStringList>

#include "engine/layers/layer.h"

namespace netloom::editor {

/// The words of a search, in small letters.
QStringList search_words(const QString& query);

/// How well `text` answers all of `words`: 2 where it begins with the first, 1 where it has all,
/// else 0.
int match_of(const QString& text, const QStringList& words);

/// How well `layer` answers all of `words`: 0 not at all; the more the closer to the title they
/// stand. Titles are compared without spaces too, so that "batchnorm" finds Batch norm.
int match_of(const LayerType& layer, const QStringList& words);

/// The word of `words` that most layers fail, or empty when leaving out one word would not help;
/// `left` becomes the number of layers that the other words find.
QString most_excluding(const LayerRegistry& registry, const QStringList& words, int& left);

}  // namespace netloom::editor
