#include "editor/canvas/layer_chooser.h"

#include <utility>

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/help/layer_look.h"
#include "editor/palette/layer_search.h"
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

LayerChooser::LayerChooser(const LayerRegistry& registry, const ThemeSource& source,
                           QWidget* parent)
    : SearchPopup(source, parent),
      registry_(registry),
      title_(new Text(source, FontRole::label, &Theme::text2, {}, this)) {
  column()->insertWidget(0, title_);
  field()->setPlaceholderText(tr("Search"));
  field()->setAccessibleName(tr("Search layers that fit"));
  list()->setIconSize({tile, tile});
  list()->setAccessibleName(tr("Layers that fit"));
  setFixedSize(chooser_size);
}

void LayerChooser::open(const QString& title, std::vector<LayerFit> fits,
                        std::function<void(const LayerFit&)> chosen) {
  title_->setText(title);
  fits_ = std::move(fits);
  chosen_ = std::move(chosen);
  open_search();
}

const LayerType& LayerChooser::layer(int number) const {
  return *registry_.find(fits_[static_cast<std::size_t>(number)].layer);
}

SearchPopup::Matches LayerChooser::matches(const QString& query) const {
  const QStringList words = search_words(query);
  Matches found;
  for (std::size_t i = 0; i < fits_.size(); ++i) {
    const LayerType* layer = registry_.find(fits_[i].layer);
    const int match = layer == nullptr ? 0 : match_of(*layer, words);
    if (match > 0) found.emplace_back(match, static_cast<int>(i));
  }
  return found;
}

void LayerChooser::add_row(int number) {
  const LayerType& type = layer(number);
  auto* item = new QListWidgetItem(tile_of(type, source().theme(), devicePixelRatioF()),
                                   spoken(type.title), list());
  item->setToolTip(spoken(type.summary));
}

QString LayerChooser::nothing(const QString&) const {
  return tr("No layer that fits is called so.");
}

void LayerChooser::take(int number) {
  if (!chosen_) return;
  const LayerFit fit = fits_[static_cast<std::size_t>(number)];
  const auto chosen = std::exchange(chosen_, {});
  leave();
  chosen(fit);
}

void LayerChooser::leave() {
  parentWidget()->setFocus();
  hide();
}

}  // namespace netloom::editor
