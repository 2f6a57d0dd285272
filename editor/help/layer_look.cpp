#include "editor/help/layer_look.h"

#include <map>

#include "editor/theme/icons.h"

namespace netloom::editor {

Category category_of(const LayerType& layer) {
  // Looked up once: a canvas seen from far asks for that of every node in every frame.
  static std::map<netloom::Category, Category> known;
  const auto [at, is_new] = known.try_emplace(layer.category);
  if (is_new) {
    const auto word = netloom::name_of(layer.category);
    at->second =
        category_named(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
  }
  return at->second;
}

QString glyph_of(const LayerType& layer) {
  return glyph_of_layer(QString::fromStdString(layer.icon), category_of(layer));
}

}  // namespace netloom::editor
