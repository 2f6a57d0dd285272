#include "editor/canvas/canvas_chooser.h"

#include <utility>

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/help/layer_look.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::editor {

namespace {

constexpr QSize chooser_size(268, 320);
constexpr int tile = 16;

QIcon tile_of(const LayerType& layer, const Theme& theme, double ratio) {
  QPixmap picture(QSize(tile, tile) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_tile(painter, QRectF(0, 0, tile, tile), theme, category_of(layer), glyph_of(layer));
  return {picture};
}

}  // namespace

CanvasChooser::CanvasChooser(const ThemeSource& source, QWidget* parent)
    : SearchPopup(source, parent),
      title_(new Text(source, FontRole::label, &Theme::text2, {}, this)) {
  column()->insertWidget(0, title_);
  field()->setPlaceholderText(tr("Search"));
  list()->setIconSize({tile, tile});
  setFixedSize(chooser_size);
}

void CanvasChooser::open_under(const QString& title, std::function<void(int)> chosen) {
  title_->setText(title);
  chosen_ = std::move(chosen);
  open_search();
}

QListWidgetItem* CanvasChooser::add_tiled(const LayerType* layer, const QString& text) {
  auto* item = new QListWidgetItem(text, list());
  if (layer != nullptr) item->setIcon(tile_of(*layer, source().theme(), devicePixelRatioF()));
  return item;
}

void CanvasChooser::take(int number) {
  if (!chosen_) return;
  const auto chosen = std::exchange(chosen_, {});
  leave();
  chosen(number);
}

void CanvasChooser::leave() {
  parentWidget()->setFocus();
  hide();
}

}  // namespace netloom::editor
