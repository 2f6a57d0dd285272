#include "editor/help/layer_look.h"

#include "editor/theme/icons.h"

namespace netloom::editor {

Category category_of(const LayerType& layer) {
  const auto word = netloom::name_of(layer.category);
  return category_named(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

QString glyph_of(const LayerType& layer) {
  return glyph_of_layer(QString::fromStdString(layer.icon), category_of(layer));
}

}  // namespace netloom::editor
