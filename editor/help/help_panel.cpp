#include "editor/help/help_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/help/help_page.h"
#include "editor/help/layer_look.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::editor {

namespace {

constexpr int page_width = 352;
constexpr int head_height = 52;
constexpr int tile_size = 28;
constexpr int edge = popup_ring + 1;

}  // namespace

HelpPanel::HelpPanel(Document& document, const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      tile_(new TileLabel(source, Category::data, QStringLiteral("help"), tile_size, this)),
      title_(new ElidedLabel(source, FontRole::panel_title, &Theme::text, {}, this)),
      below_(new ElidedLabel(source, FontRole::help, &Theme::text3, {}, this)),
      scroll_(new QScrollArea(this)) {
  build();
  const auto follow = [this] {
    if (isVisible() && !fill()) close_panel();
  };
  connect(&document_, &Document::changed, this, follow);
  connect(&document_, &Document::diagnosticsChanged, this, follow);
  connect(&document_, &Document::opened, this, &HelpPanel::close_panel);
  connect(&source_, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  hide();
}

void HelpPanel::build() {
  auto* head = new QHBoxLayout;
  head->setContentsMargins(14, 0, 10, 0);
  head->setSpacing(10);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addStretch();
  words->addWidget(title_);
  words->addWidget(below_);
  words->addStretch();
  auto* close = new IconButton(source_, QStringLiteral("close"), tr("Close (Esc)"), this);
  connect(close, &QAbstractButton::clicked, this, &HelpPanel::close_panel);
  head->addWidget(tile_);
  head->addLayout(words, 1);
  head->addWidget(close);
  auto* head_box = new QWidget(this);
  head_box->setFixedHeight(head_height);
  head_box->setLayout(head);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(edge, edge, edge, edge);
  column->setSpacing(0);
  column->addWidget(head_box);
  column->addWidget(new Separator(source_, Qt::Horizontal, this));
  column->addWidget(scroll_, 1);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidgetResizable(true);
  scroll_->viewport()->setAutoFillBackground(false);
}

void HelpPanel::show_node(const std::string& node) {
  const Node* found = document_.graph().find(node);
  const LayerType* layer = found == nullptr ? nullptr : document_.registry().find(found->layer);
  if (layer != nullptr) open(*layer, node);
}

void HelpPanel::show_layer(const std::string& layer) {
  const LayerType* found = document_.registry().find(layer);
  if (found != nullptr) open(*found, {});
}

void HelpPanel::open(const LayerType& layer, const std::string& node) {
  if (isVisible() && layer_ == layer.name && node_ == node) return close_panel();
  if (!isVisible()) before_ = QApplication::focusWidget();
  layer_ = layer.name;
  node_ = node;
  fill();
  scroll_->verticalScrollBar()->setValue(0);
  show();
  raise();
  scroll_->setFocus(Qt::PopupFocusReason);
}

void HelpPanel::close_panel() {
  if (!isVisible()) return;
  const bool had_focus = isAncestorOf(QApplication::focusWidget());
  hide();
  if (had_focus && before_ != nullptr) before_->setFocus(Qt::PopupFocusReason);
}

bool HelpPanel::fill() {
  const Node* node = document_.graph().find(node_);
  if (!node_.empty() && (node == nullptr || node->layer != layer_)) return false;
  const LayerType& layer = *document_.registry().find(layer_);
  const QString title = spoken(layer.title);
  const QString group = spoken(std::string(title_of(layer.category)));
  tile_->set_tile(category_of(layer), glyph_of(layer));
  title_->set_text(node == nullptr ? title : QString::fromStdString(node_));
  below_->set_text(node == nullptr ? group : title);
  setAccessibleName(tr("About %1").arg(node == nullptr ? title : title_->text()));
  setAccessibleDescription(spoken(layer.summary));
  scroll_->setAccessibleName(accessibleName());
  scroll_->setAccessibleDescription(accessibleDescription());
  const int place = scroll_->verticalScrollBar()->value();
  if (QWidget* old = scroll_->takeWidget()) {
    // Its button may be what changed the document.
    old->hide();
    old->deleteLater();
  }
  auto* page = new HelpPage(document_, layer, node_, source_);
  scroll_->setWidget(page);
  page->setAutoFillBackground(false);
  page->show();
  Q_EMIT placeRequested();
  scroll_->verticalScrollBar()->setValue(place);
  return true;
}

QSize HelpPanel::sizeHint() const {
  const QWidget* page = scroll_->widget();
  const int high = page == nullptr ? 0 : page->heightForWidth(page_width);
  return {page_width + 2 * edge, head_height + 1 + high + 2 * edge};
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close_panel();
  QWidget::keyPressEvent(event);
}

void HelpPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int ring = popup_ring;
  paint_popup(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), source_.theme());
}

}  // namespace netloom::editor
