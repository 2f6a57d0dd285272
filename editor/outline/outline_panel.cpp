#include "editor/outline/outline_panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "editor/document/edits.h"
#include "editor/help/layer_look.h"
#include "editor/outline/outline_model.h"
#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/empty_state.h"

namespace netloom::editor {

namespace {

constexpr int row_height = 25;
constexpr double tile = 16;

/// Paints a node with tile, name and shape, a link with its ends.
class OutlineDelegate : public QStyledItemDelegate {
 public:
  OutlineDelegate(const OutlineModel& model, const ThemeSource& source, QObject* parent)
      : QStyledItemDelegate(parent), model_(model), source_(source) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, row_height};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const Theme& theme = source_.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0, 0, -6, 0);
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver)
      fill_rounded(*painter, row, 5, theme.hover);
    if (current && option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_KeyboardFocusChange) {
      stroke_rounded(*painter, row.adjusted(1, 1, -1, -1), 5, theme.accent, 2);
    }
    const QRectF words = row.adjusted(8, 0, -8, 0);
    if (model_.is_link(index)) {
      paint_words(*painter, words, FontRole::mono_small, theme.text3, index.data().toString());
    } else {
      paint_node(*painter, words, index);
    }
    painter->restore();
  }

 private:
  void paint_node(QPainter& painter, QRectF words, const QModelIndex& index) const {
    const Theme& theme = source_.theme();
    const LayerType* layer = model_.layer(index);
    const QRectF tile_area(words.left(), words.center().y() - tile / 2, tile, tile);
    const Category category = layer == nullptr ? Category::data : category_of(*layer);
    paint_tile(painter, tile_area, theme, category,
               layer == nullptr ? glyph_of(category) : glyph_of(*layer));
    words.setLeft(words.left() + tile + 8);
    if (model_.has_problem(index)) {
      paint_sign(painter, QRectF(words.right() - 13, words.center().y() - 6.5, 13, 13),
                 Sign::problem, theme);
      words.setRight(words.right() - 19);
    }
    const QString shape = index.data(Qt::StatusTipRole).toString();
    const QFontMetricsF mono(editor::font(FontRole::mono_small));
    const double wide = std::min(mono.horizontalAdvance(shape), words.width() / 2);
    painter.setFont(editor::font(FontRole::mono_small));
    painter.setPen(theme.text3);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                     mono.elidedText(shape, Qt::ElideRight, wide + 1));
    paint_words(painter, words.adjusted(0, 0, -wide - 8, 0), FontRole::body, theme.text,
                index.data().toString());
  }

  static void paint_words(QPainter& painter, const QRectF& area, FontRole role,
                          const QColor& colour, const QString& text) {
    painter.setFont(editor::font(role));
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, area.width()));
  }

  const OutlineModel& model_;
  const ThemeSource& source_;
};

}  // namespace

OutlinePanel::OutlinePanel(Document& document, Selection& selection, const ThemeSource& source,
                           QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      source_(source),
      model_(new OutlineModel(document, this)),
      tree_(new QTreeView(this)),
      nothing_(new EmptyState(source, EmptyState::Drawing::graph, tr("No nodes yet"),
                              tr("Add a layer; it is listed here with its links."), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 1, 8);
  column->addWidget(tree_);
  column->addWidget(nothing_);
  tree_->setModel(model_);
  tree_->setItemDelegate(new OutlineDelegate(*model_, source, tree_));
  tree_->setHeaderHidden(true);
  tree_->setFrameShape(QFrame::NoFrame);
  tree_->setUniformRowHeights(true);
  tree_->setIndentation(16);
  tree_->setMouseTracking(true);
  tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  tree_->viewport()->setAttribute(Qt::WA_Hover);
  tree_->viewport()->setAutoFillBackground(false);
  tree_->setAccessibleName(tr("Outline of the network"));
  tree_->installEventFilter(this);
  setFocusProxy(tree_);
  connect(model_, &QAbstractItemModel::modelReset, this, &OutlinePanel::refresh);
  connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &OutlinePanel::lead_selection);
  connect(tree_, &QTreeView::activated, this,
          [this](const QModelIndex& row) { selection_.reveal(model_->node(row)); });
  connect(&selection_, &Selection::changed, this, &OutlinePanel::follow_selection);
  connect(&source_, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  refresh();
}

void OutlinePanel::refresh() {
  tree_->setVisible(model_->rowCount() > 0);
  nothing_->setVisible(model_->rowCount() == 0);
  follow_selection();
}

void OutlinePanel::follow_selection() {
  if (following_) return;
  following_ = true;
  const QModelIndex row = model_->row_of(selection_.single());
  tree_->setCurrentIndex(row);
  if (row.isValid()) tree_->scrollTo(row);
  following_ = false;
}

void OutlinePanel::lead_selection() {
  const QModelIndex row = tree_->currentIndex();
  if (following_ || !row.isValid() || model_->is_link(row)) return;
  following_ = true;
  selection_.reveal(model_->node(row));
  following_ = false;
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
    event->accept();  // The window explains the selected node with the same key.
  }
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const std::string node = model_->node(tree_->currentIndex());
  const bool link = model_->is_link(tree_->currentIndex());
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_F1:
      if (!node.empty()) Q_EMIT explainRequested(node);
      return true;
    case Qt::Key_Delete:
      if (!node.empty() && !link) delete_nodes(document_, {node});
      return true;
    default:
      return false;
  }
}

void OutlinePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), source_.theme().panel);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), source_.theme().line);
}

}  // namespace netloom::editor
