#include "editor/canvas/canvas_widget.h"

#include <algorithm>

#include <QLineEdit>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include "editor/canvas/problem_card.h"
#include "editor/canvas/zoom_bar.h"
#include "editor/document/edits.h"
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
      zoom_bar_(new ZoomBar(source, this)),
      card_(new ProblemCard(document, source, this)),
      empty_(new EmptyState(
          source, EmptyState::Drawing::graph, tr("An empty canvas"),
          tr("Drag a layer from the left, or double-click one there. Begin with Input."), this)),
      name_field_(new QLineEdit(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(view_);
  setFocusProxy(view_);
  name_field_->setFont(editor::font(FontRole::node_name));
  name_field_->setAccessibleName(tr("Name of the node"));
  name_field_->hide();

  connect(zoom_bar_, &ZoomBar::zoomIn, this, &CanvasWidget::zoom_in);
  connect(zoom_bar_, &ZoomBar::zoomOut, this, &CanvasWidget::zoom_out);
  connect(zoom_bar_, &ZoomBar::fit, this, &CanvasWidget::fit);
  connect(view_, &CanvasView::zoomChanged, zoom_bar_, &ZoomBar::show_zoom);
  connect(view_, &CanvasView::viewMoved, this, &CanvasWidget::place_card);
  connect(view_, &CanvasView::movedByUser, this, [this] { fitted_ = false; });
  connect(view_, &CanvasView::renameRequested, this, &CanvasWidget::rename);
  connect(view_, &CanvasView::menuRequested, this, &CanvasWidget::open_menu);
  connect(name_field_, &QLineEdit::editingFinished, this, &CanvasWidget::finish_rename);
  connect(card_, &ProblemCard::explainRequested, this, &CanvasWidget::explainRequested);
  connect(&selection_, &Selection::changed, this, &CanvasWidget::place_card);
  connect(&document_, &Document::changed, this, &CanvasWidget::place_overlays);
  connect(&document_, &Document::diagnosticsChanged, this, &CanvasWidget::place_card);
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
  const auto& all = document_.diagnostics();
  const auto of_node = [&](Severity severity) {
    return std::find_if(all.begin(), all.end(), [&](const Diagnostic& one) {
      return concerns(one, node) && one.severity == severity;
    });
  };
  auto found = of_node(Severity::error);
  if (found == all.end()) found = of_node(Severity::warning);
  return found == all.end() ? nullptr : &*found;
}

void CanvasWidget::place_overlays() {
  zoom_bar_->adjustSize();
  zoom_bar_->move(edge, height() - zoom_bar_->height() - edge);
  empty_->setVisible(document_.graph().nodes.empty());
  empty_->adjustSize();
  empty_->move((width() - empty_->width()) / 2, (height() - empty_->height()) / 2);
  place_card();
}

void CanvasWidget::place_card() {
  const Diagnostic* problem = shown_problem();
  const NodeItem* item = view_->canvas().node(selection_.single());
  if (problem == nullptr || item == nullptr) {
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

void CanvasWidget::open_menu(const QPoint& global, const std::string& node) {
  QMenu menu(this);
  if (!node.empty()) {
    menu.addAction(tr("Explain"), this, [this, node] { Q_EMIT explainRequested(node); });
    menu.addAction(tr("Rename"), this, [this, node] { rename(node); });
    menu.addAction(tr("Duplicate"), view_, &CanvasView::duplicate_selected);
    menu.addAction(tr("Copy"), view_, &CanvasView::copy_selected);
    menu.addAction(tr("Cut"), view_, &CanvasView::cut_selected);
    menu.addSeparator();
    menu.addAction(tr("Delete"), view_, &CanvasView::delete_selected);
    menu.addAction(tr("Delete and reconnect"), this, [this] {
      const auto names = selection_.nodes();
      selection_.clear();
      delete_and_reconnect(document_, names);
    });
  } else {
    menu.addAction(tr("Paste"), view_, &CanvasView::paste);
    menu.addAction(tr("Select all"), view_, &CanvasView::select_all);
    menu.addSeparator();
    menu.addAction(tr("Arrange all nodes"), this, [this] { arrange_nodes(document_); });
    menu.addAction(tr("Fit the network"), this, &CanvasWidget::fit);
  }
  menu.exec(global);
}

}  // namespace netloom::editor
