#include "editor/canvas/layer_chooser.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/help/layer_look.h"
#include "editor/palette/layer_search.h"
#include "editor/theme/netloom_style.h"
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
    : QWidget(parent),
      registry_(registry),
      source_(source),
      title_(new Text(source, FontRole::label, &Theme::text2, {}, this)),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)) {
  auto* column = new QVBoxLayout(this);
  const int edge = popup_ring + 10;
  column->setContentsMargins(edge, edge, edge, edge);
  column->setSpacing(8);
  column->addWidget(title_);
  column->addWidget(search_);
  column->addWidget(list_);
  search_->setPlaceholderText(tr("Search"));
  search_->setAccessibleName(tr("Search layers that fit"));
  search_->installEventFilter(this);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setIconSize({tile, tile});
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setAccessibleName(tr("Layers that fit"));
  list_->viewport()->setAutoFillBackground(false);
  connect(search_, &QLineEdit::textChanged, this, &LayerChooser::fill);
  connect(list_, &QListWidget::itemClicked, this, &LayerChooser::choose);
  setFixedSize(chooser_size);
  hide();
}

void LayerChooser::open(const QString& title, std::vector<LayerFit> fits,
                        std::function<void(const LayerFit&)> chosen) {
  title_->setText(title);
  fits_ = std::move(fits);
  chosen_ = std::move(chosen);
  search_->clear();
  fill({});
  show();
  raise();
  search_->setFocus();
}

void LayerChooser::fill(const QString& query) {
  const QStringList words = search_words(query);
  std::vector<std::pair<int, int>> found;  // how well, and which of the fits
  for (std::size_t i = 0; i < fits_.size(); ++i) {
    const LayerType* layer = registry_.find(fits_[i].layer);
    const int match = layer == nullptr ? 0 : match_of(*layer, words);
    if (match > 0) found.emplace_back(match, static_cast<int>(i));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  list_->clear();
  for (const auto& [match, index] : found) {
    const LayerType& layer = *registry_.find(fits_[static_cast<std::size_t>(index)].layer);
    auto* item = new QListWidgetItem(tile_of(layer, source_.theme(), devicePixelRatioF()),
                                     QString::fromStdString(layer.title), list_);
    item->setData(Qt::UserRole, index);
    item->setToolTip(QString::fromStdString(layer.summary));
  }
  if (found.empty()) {
    auto* nothing = new QListWidgetItem(tr("No layer that fits is called so."), list_);
    nothing->setFlags(Qt::NoItemFlags);
    return;
  }
  list_->setCurrentRow(0);
}

void LayerChooser::choose() {
  const QListWidgetItem* item = list_->currentItem();
  if (item == nullptr || !chosen_) return;
  const LayerFit fit = fits_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
  const auto chosen = std::exchange(chosen_, {});
  hide();
  parentWidget()->setFocus();
  chosen(fit);
}

bool LayerChooser::press(int key) {
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int row = list_->currentRow() + (key == Qt::Key_Up ? -1 : 1);
      list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
      return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose();
      return true;
    case Qt::Key_Escape:
      hide();
      parentWidget()->setFocus();
      return true;
    default:
      return false;
  }
}

bool LayerChooser::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) return press(static_cast<QKeyEvent*>(event)->key());
  if (event->type() == QEvent::FocusOut) hide();
  return QWidget::eventFilter(watched, event);
}

void LayerChooser::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = source_.theme();
  const QRectF area = QRectF(rect()).adjusted(popup_ring, popup_ring, -popup_ring, -popup_ring);
  paint_popup(painter, area, theme, theme.line2);
}

}  // namespace netloom::editor
