#include "editor/canvas/canvas_widget.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QToolTip>
#include <QVBoxLayout>

#include "editor/canvas/block_bar.h"
#include "editor/canvas/canvas_bar.h"
#include "editor/canvas/column_chooser.h"
#include "editor/canvas/layer_chooser.h"
#include "editor/canvas/link_chooser.h"
#include "editor/canvas/minimap.h"
#include "editor/canvas/problem_card.h"
#include "editor/canvas/remark_field.h"
#include "editor/canvas/zoom_bar.h"
#include "editor/document/edits.h"
#include "editor/document/wiring.h"
#include "editor/theme/fonts.h"
#include "editor/theme/widgets/empty_state.h"

namespace netloom::editor {

namespace {

constexpr double zoom_step = 1.2;
constexpr int edge = 12;

}  // namespace

CanvasWidget::CanvasWidget(Document& document, Selection& selection, const ThemeSource& source,
                           QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      source_(source),
      view_(new CanvasView(document, selection, source, this)),
      block_bar_(new BlockBar(document, source, this)),
      zoom_bar_(new ZoomBar(source, this)),
      bar_(new CanvasBar(source, this)),
      minimap_(new Minimap(*view_, source, this)),
      card_(new ProblemCard(document, source, this)),
      chooser_(new LayerChooser(document.registry(), source, this)),
      link_chooser_(new LinkChooser(document, source, this)),
      column_chooser_(new ColumnChooser(source, this)),
      empty_(new EmptyState(
          source, EmptyState::Drawing::graph, tr("An empty canvas"),
          tr("Drag a layer from the left, or double-click here to search one. Begin with Input."),
          this)),
      name_field_(new QLineEdit(this)),
      remark_field_(new RemarkField(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(block_bar_);
  column->addWidget(view_);
  setFocusProxy(view_);
  name_field_->setFont(editor::font(FontRole::node_name));
  name_field_->setAccessibleName(tr("Name of the node"));
  auto* keep_name = new QAction(name_field_);
  keep_name->setShortcut(Qt::Key_Escape);
  keep_name->setShortcutContext(Qt::WidgetShortcut);
  name_field_->addAction(keep_name);
  name_field_->hide();

  connect(zoom_bar_, &ZoomBar::zoomIn, this, &CanvasWidget::zoom_in);
  connect(zoom_bar_, &ZoomBar::zoomOut, this, &CanvasWidget::zoom_out);
  connect(zoom_bar_, &ZoomBar::fit, this, &CanvasWidget::fit);
  connect(view_, &CanvasView::zoomChanged, zoom_bar_, &ZoomBar::show_zoom);
  connect(view_, &CanvasView::viewMoved, this, &CanvasWidget::place_card);
  connect(view_, &CanvasView::movedByUser, this, [this] { fitted_ = false; });
  connect(&view_->canvas(), &CanvasScene::nodesAdded, this, &CanvasWidget::uncover);
  connect(minimap_, &Minimap::moved, view_, &CanvasView::movedByUser);
  connect(view_, &CanvasView::renameRequested, this, &CanvasWidget::rename);
  connect(view_, &CanvasView::writeRequested, this, &CanvasWidget::write);
  connect(remark_field_, &RemarkField::finished, this, &CanvasWidget::finish_writing);
  connect(view_, &CanvasView::enterRequested, this, &CanvasWidget::enter_selected);
  connect(view_, &CanvasView::leaveRequested, this, &CanvasWidget::leave_block);
  connect(block_bar_, &BlockBar::stepChosen, this, &CanvasWidget::go_to);
  connect(view_, &CanvasView::menuRequested, this, &CanvasWidget::open_menu);
  connect(view_, &CanvasView::said, this, &CanvasWidget::said);
  connect(view_, &CanvasView::layerWanted, this, &CanvasWidget::search_layer_for);
  connect(view_, &CanvasView::searchRequested, this, &CanvasWidget::search_layer);
  connect(name_field_, &QLineEdit::editingFinished, this, &CanvasWidget::finish_rename);
  connect(keep_name, &QAction::triggered, this, [this] {
    name_field_->setText(QString::fromStdString(renamed_));
    finish_rename();
  });
  connect(card_, &ProblemCard::explainRequested, this, &CanvasWidget::explainRequested);
  connect(&selection_, &Selection::changed, this, &CanvasWidget::place_card);
  connect(&document_, &Document::changed, this, &CanvasWidget::place_overlays);
  connect(&document_, &Document::diagnosticsChanged, this, &CanvasWidget::place_card);
  connect(&document_, &Document::entered, this, [this] {
    selection_.clear();
    fit();
  });
  connect(&document_, &Document::opened, this, [this] {
    shown_ = isVisible();
    if (shown_) fit();
  });
}

void CanvasWidget::zoom_in() {
  view_->set_zoom(view_->zoom() * zoom_step, view_->viewport()->rect().center());
}

void CanvasWidget::zoom_out() {
  view_->set_zoom(view_->zoom() / zoom_step, view_->viewport()->rect().center());
}

void CanvasWidget::actual_size() {
  view_->set_zoom(1, view_->viewport()->rect().center());
}

void CanvasWidget::fit() {
  fitted_ = true;
  view_->fit();
  place_overlays();
}

void CanvasWidget::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!shown_) fit();
  shown_ = true;
}

void CanvasWidget::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // A graph that was fitted stays fitted while panels find their sizes, until the user looks
  // elsewhere.
  if (fitted_ && isVisible()) view_->fit();
  place_overlays();
}

const Diagnostic* CanvasWidget::shown_problem() const {
  const std::string node = selection_.single();
  if (node.empty()) return nullptr;
  const auto& all = document_.diagnostics_at(node);
  const auto error = std::find_if(all.begin(), all.end(), [](const Diagnostic* one) {
    return one->severity == Severity::error;
  });
  if (error != all.end()) return *error;
  return all.empty() ? nullptr : all.front();
}

void CanvasWidget::place_overlays() {
  zoom_bar_->adjustSize();
  zoom_bar_->move(edge, height() - zoom_bar_->height() - edge);
  bar_->adjustSize();
  bar_->move(zoom_bar_->geometry().right() + edge, zoom_bar_->y());
  minimap_->move(width() - minimap_->width() - edge, height() - minimap_->height() - edge);
  minimap_->refresh();
  empty_->setVisible(document_.graph().nodes.empty());
  empty_->adjustSize();
  empty_->move((width() - empty_->width()) / 2, (height() - empty_->height()) / 2);
  place_card();
}

void CanvasWidget::uncover(const std::vector<NodeItem*>& added) {
  minimap_->refresh();  // it may be these that are the first out of sight
  if (minimap_->isHidden()) return;
  const QRect map(view_->viewport()->mapFrom(this, minimap_->pos()), minimap_->size());
  QRectF covered;
  for (const NodeItem* item : added) {
    const QRectF frame = item->geometry().frame.translated(item->pos());
    if (view_->mapFromScene(frame).boundingRect().intersects(map)) covered |= frame;
  }
  if (!covered.isEmpty()) view_->ensureVisible(covered, edge, map.height() + 2 * edge);
}

void CanvasWidget::place_card() {
  const Diagnostic* problem = shown_problem();
  const NodeItem* item = view_->canvas().node(selection_.single());
  if (problem == nullptr || item == nullptr) {
    // Qt would give its focus to whatever comes next, as to a panel.
    if (card_->isAncestorOf(QApplication::focusWidget())) view_->setFocus();
    card_->hide();
    return;
  }
  card_->show_problem(*problem);
  // Below the node where there is room, above it otherwise; never outside the canvas.
  const QRectF frame = item->geometry().frame.translated(item->pos());
  const QRect node = view_->mapFromScene(frame).boundingRect();
  int y = node.bottom() + edge;
  if (y + card_->height() > height() - edge) y = node.top() - edge - card_->height();
  const int x = std::clamp(node.left(), edge, std::max(edge, width() - card_->width() - edge));
  card_->move(x, std::clamp(y, edge, std::max(edge, height() - card_->height() - edge)));
  card_->show();
  card_->raise();
}

void CanvasWidget::apply_shown_fix() {
  if (card_->isVisible()) card_->apply();
}

void CanvasWidget::rename(const std::string& node) {
  const NodeItem* item = view_->canvas().node(node);
  if (item == nullptr) return;
  renamed_ = node;
  const QRectF header(item->pos() + QPointF(26, 1),
                      QSizeF(item->geometry().frame.width() - 28, header_height - 2));
  QRect place = view_->mapFromScene(header).boundingRect();
  place.setHeight(std::max(place.height(), 26));
  place.setWidth(std::max(place.width(), 110));
  name_field_->setGeometry(place);
  name_field_->setText(QString::fromStdString(node));
  name_field_->selectAll();
  name_field_->show();
  name_field_->setFocus();
}

void CanvasWidget::finish_rename() {
  if (renamed_.empty()) return;
  const std::string from = std::exchange(renamed_, std::string());
  const std::string to = name_field_->text().trimmed().toStdString();
  name_field_->hide();
  view_->setFocus();
  const QString refused = rename_node(document_, from, to);
  if (refused.isEmpty()) {
    selection_.set({to});
  } else {
    QToolTip::showText(mapToGlobal(name_field_->geometry().bottomLeft()), refused, this);
  }
}

void CanvasWidget::choose(const QString& title, std::vector<LayerFit> fits, QPointF point,
                          const std::function<void(const LayerFit&)>& chosen) {
  chooser_->open(title, std::move(fits), chosen);
  place_chooser(*chooser_, point);
}

void CanvasWidget::place_chooser(QWidget& chooser, QPointF point) const {
  const QPoint place = view_->mapFromScene(point);
  chooser.move(std::clamp(place.x(), 0, std::max(0, width() - chooser.width())),
               std::clamp(place.y(), 0, std::max(0, height() - chooser.height())));
}

void CanvasWidget::search_layer_for(const PortHit& origin, QPointF point) {
  const Graph& graph = document_.graph();
  const LayerRegistry& layers = document_.registry();
  const QString node = QString::fromStdString(origin.node);
  if (origin.output) {
    const Endpoint from = end_of(document_, origin);
    choose(tr("Layers that take %1").arg(node),
           layers_after(graph, layers, document_.check(), from), point,
           [this, from, point](const LayerFit& fit) {
             selection_.set({add_node_after(document_, from, fit, point - QPointF(0, 14))});
           });
  } else {
    choose(tr("Layers that feed %1").arg(node),
           layers_before(graph, layers, origin.node, origin.port), point,
           [this, origin, point](const LayerFit& fit) {
             // The new node stands left of the port that it feeds.
             selection_.set({add_node_before(document_, fit, origin.node, origin.port,
                                             point - QPointF(120, 14))});
           });
  }
}

void CanvasWidget::search_layers(QPointF point,
                                 const std::function<void(const LayerFit&)>& chosen) {
  std::vector<LayerFit> all;
  for (const std::string& name : document_.registry().names()) all.push_back({name, {}});
  choose(tr("Add a layer"), std::move(all), point, chosen);
}

void CanvasWidget::search_layer(QPointF point) {
  search_layers(point, [this, point](const LayerFit& fit) {
    selection_.set({add_node(document_, fit.layer, point - QPointF(0, 14))});
  });
}

void CanvasWidget::search_layer_here() {
  search_layers(view_->mapToScene(view_->viewport()->rect().center()),
                [this](const LayerFit& fit) { view_->add_layer(fit.layer); });
}

void CanvasWidget::replace_selected() {
  const std::string node = selection_.single();
  const NodeItem* item = view_->canvas().node(node);
  if (item == nullptr) return;
  std::vector<LayerFit> all;
  for (const std::string& name : document_.registry().names()) {
    if (name != document_.graph().find(node)->layer) all.push_back({name, {}});
  }
  const QPointF below = item->pos() + item->geometry().frame.bottomLeft();
  choose(tr("Replace %1 by").arg(QString::fromStdString(node)), std::move(all), below,
         [this, node](const LayerFit& fit) { replace_layer(document_, node, fit.layer); });
}

}  // namespace netloom::editor
