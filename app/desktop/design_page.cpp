#include "app/desktop/design_page.h"

#include <algorithm>
#include <vector>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QUndoView>

#include "app/desktop/side_panel.h"
#include "editor/code/code_panel.h"
#include "editor/help/help_panel.h"
#include "editor/inspector/inspector_panel.h"
#include "editor/outline/outline_panel.h"
#include "editor/palette/palette_panel.h"
#include "editor/palette/palette_strip.h"
#include "editor/problems/problems_panel.h"
#include "editor/samples/samples.h"

namespace netloom::app {

namespace {

constexpr int least_canvas = 560;
constexpr int small_canvas = 400;  // Where the window itself has no room for more.
constexpr int narrow_below = 1400;
constexpr int wide_from = 1800;
constexpr int margin = 12;

struct Widths {
  int palette;
  int inspector;
  int dock;  ///< Its height.
};
constexpr Widths usual_widths = {216, 304, 190};
constexpr Widths wide_widths = {240, 360, 260};
constexpr int narrow_inspector = 288;
constexpr const char* folded_key = "palette/folded";
constexpr const char* code_hidden_key = "code/hidden";

}  // namespace

DesignPage::DesignPage(editor::Document& document, editor::Selection& selection,
                       const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      selection_(selection),
      strip_(new editor::PaletteStrip(document.registry(), source, this)),
      side_(new SidePanel(document, selection, source, this)),
      canvas_(new editor::CanvasWidget(document, selection, source, this)),
      dock_(new QSplitter(Qt::Horizontal, this)),
      problems_(new editor::ProblemsPanel(document, selection, source, dock_)),
      inspector_(new editor::InspectorPanel(document, selection, source, this)),
      help_(new editor::HelpPanel(document, source, this)),
      samples_(new editor::Samples(document, this)),
      columns_(new QSplitter(Qt::Horizontal, this)),
      middle_(new QWidget(this)),
      stack_(new QSplitter(Qt::Vertical, middle_)) {
  build();
  connect_side();
  connect_parts();
  connect(&document, &editor::Document::blocksChanged, &palette_panel(),
          &editor::PalettePanel::refresh);
  set_room(Room::usual);
}

void DesignPage::build() {
  stack_->addWidget(canvas_);
  dock_->addWidget(problems_);
  dock_->setChildrenCollapsible(false);
  stack_->addWidget(dock_);
  stack_->setStretchFactor(0, 1);
  stack_->setStretchFactor(1, 0);
  stack_->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout(middle_);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(stack_);
  middle_->setMinimumWidth(least_canvas);

  columns_->addWidget(strip_);
  columns_->addWidget(side_);
  columns_->addWidget(middle_);
  columns_->addWidget(inspector_);
  columns_->setStretchFactor(columns_->indexOf(middle_), 1);
  columns_->setStretchFactor(columns_->indexOf(inspector_), 0);
  columns_->setCollapsible(columns_->indexOf(middle_), false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(columns_);
  strip_->hide();
}

void DesignPage::connect_side() {
  editor::PalettePanel& palette = side_->palette();
  palette.set_folded(QSettings().value(folded_key).toStringList());
  connect(&palette, &editor::PalettePanel::foldedChanged, this,
          [&palette] { QSettings().setValue(folded_key, palette.folded()); });
  connect(&side_->outline(), &editor::OutlinePanel::explainRequested, help_,
          &editor::HelpPanel::show_node);
  connect(strip_, &editor::PaletteStrip::outlineRequested, this, &DesignPage::show_outline);
  connect(&palette, &editor::PalettePanel::layerChosen, this, [this](const QString& layer) {
    open_side(false);
    canvas_->view().add_layer(layer.toStdString());
    canvas_->view().setFocus();
  });
  // While a layer is dragged, the canvas below must be free.
  connect(&palette, &editor::PalettePanel::dragBegan, this, [this] { open_side(false); });
  connect(strip_, &editor::PaletteStrip::searchRequested, this, &DesignPage::find_layer);
  connect(strip_, &editor::PaletteStrip::categoryRequested, this,
          [this](editor::Category category) {
            open_side(true);
            side_->show_layers();
            side_->palette().show_category(category);
          });
  connect(&palette, &editor::PalettePanel::explainRequested, help_,
          [this](const QString& layer) { help_->show_layer(layer.toStdString()); });
}

void DesignPage::connect_parts() {
  connect(problems_, &editor::ProblemsPanel::openRequested, this, &DesignPage::open_dock);
  connect(problems_, &editor::ProblemsPanel::explainRequested, help_,
          &editor::HelpPanel::show_node);
  connect(canvas_, &editor::CanvasWidget::explainRequested, help_, &editor::HelpPanel::show_node);
  connect(inspector_, &editor::InspectorPanel::helpRequested, help_, &editor::HelpPanel::show_node);
  connect(help_, &editor::HelpPanel::placeRequested, this, &DesignPage::place_overlays);
  canvas_->view().canvas().set_samples(*samples_);
  inspector_->set_samples(*samples_);
  connect(stack_, &QSplitter::splitterMoved, this,
          [this] { set_dock_open(dock_->height() > problems_->folded_height); });
  connect(columns_, &QSplitter::splitterMoved, this, &DesignPage::place_overlays);
  connect(qApp, &QApplication::focusChanged, this,
          [this](QWidget*, QWidget* now) { follow_focus(now); });
}

void DesignPage::add_code(editor::CodePanel* code) {
  code_ = code;
  dock_->addWidget(code_);
  dock_->setSizes({1000, 1000});
  code_->setVisible(!QSettings().value(code_hidden_key).toBool());
  code_->set_open(problems_->is_open());
  connect(code_, &editor::CodePanel::openRequested, this, &DesignPage::open_dock);
}

void DesignPage::toggle_code() {
  if (code_ == nullptr) return;
  const bool seen = code_->isVisible() && problems_->is_open();
  code_->setVisible(!seen);
  QSettings().setValue(code_hidden_key, seen);
  if (!seen) open_dock(true);
}

void DesignPage::find_layer() {
  open_side(true);
  side_->show_layers();
  side_->palette().focus_search();
}

editor::PalettePanel& DesignPage::palette_panel() {
  return side_->palette();
}

void DesignPage::show_outline() {
  open_side(true);
  side_->show_outline();
  side_->outline().setFocus(Qt::ShortcutFocusReason);
}

void DesignPage::show_history() {
  open_side(true);
  side_->show_history();
  side_->history().setFocus(Qt::ShortcutFocusReason);
}

void DesignPage::next_panel() {
  std::vector<QWidget*> panels = {folded() ? static_cast<QWidget*>(strip_) : side_, canvas_,
                                  inspector_, problems_};
  if (code_ != nullptr && code_->isVisible()) panels.push_back(code_);
  const QWidget* now = QApplication::focusWidget();
  const auto at = std::find_if(panels.begin(), panels.end(), [now](const QWidget* panel) {
    return panel->isAncestorOf(now) || panel == now;
  });
  const auto place = at == panels.end()
                         ? std::size_t{0}
                         : static_cast<std::size_t>(at - panels.begin() + 1) % panels.size();
  QWidget* panel = panels[place];
  // A panel without a field of its own for the keyboard hands it to its first one.
  QWidget* first = panel;
  for (QWidget* next = panel->nextInFocusChain(); next != panel && first == panel;
       next = next->nextInFocusChain()) {
    const bool takes = panel->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
                       (next->focusPolicy() & Qt::TabFocus) != 0;
    if (takes) first = next;
  }
  (panel->focusProxy() != nullptr ? panel : first)->setFocus(Qt::TabFocusReason);
}

void DesignPage::explain_selected() {
  help_->show_node(selection_.single());
}

void DesignPage::set_room(Room room) {
  const bool narrow = room == Room::narrow;
  room_ = room;
  fold(narrow);
  const Widths widths = room == Room::wide ? wide_widths : usual_widths;
  side_->setFixedWidth(widths.palette);
  columns_->setSizes(narrow ? QList<int>{strip_->width(), 10000, narrow_inspector}
                            : QList<int>{0, widths.palette, 10000, widths.inspector});
  if (!narrow) stack_->setSizes({10000, widths.dock});
  place_overlays();
}

void DesignPage::fold(bool folded) {
  strip_->setVisible(folded);
  if (folded) {
    for (QWidget* panel : {static_cast<QWidget*>(side_), static_cast<QWidget*>(dock_)})
      panel->setParent(this);
    side_->hide();
    dock_->show();
    set_dock_open(false);
  } else {
    columns_->insertWidget(1, side_);
    stack_->addWidget(dock_);
    side_->show();
    dock_->show();
    set_dock_open(true);
  }
  middle_->layout()->setContentsMargins(0, 0, 0, folded ? problems_->folded_height : 0);
}

void DesignPage::open_side(bool open) {
  if (!folded()) return;
  side_->setVisible(open);
  place_overlays();
}

void DesignPage::set_dock_open(bool open) {
  problems_->set_open(open);
  if (code_ != nullptr) code_->set_open(open);
}

void DesignPage::open_dock(bool open) {
  set_dock_open(open);
  const int height = open ? usual_widths.dock : problems_->folded_height;
  if (!folded()) stack_->setSizes({stack_->height() - height, height});
  place_overlays();
}

void DesignPage::follow_focus(QWidget* now) {
  // What opened over the canvas gives way when the user goes on elsewhere.
  if (!folded() || now == nullptr || !isAncestorOf(now)) return;
  if (!side_->isAncestorOf(now) && !strip_->isAncestorOf(now) && !help_->isAncestorOf(now))
    side_->hide();
  if (canvas_->isAncestorOf(now)) open_dock(false);
}

void DesignPage::place_overlays() {
  const QRect middle(middle_->mapTo(this, QPoint()), middle_->size());
  if (folded()) {
    const int high = problems_->is_open() ? usual_widths.dock : problems_->folded_height;
    dock_->setGeometry(middle.left(), height() - high, middle.width(), high);
    dock_->raise();
    side_->setGeometry(strip_->width(), 0, side_->width(), height());
    side_->raise();
  }
  const QSize wanted = help_->sizeHint();
  const int high = std::min(wanted.height(), height() - 2 * margin);
  help_->setGeometry(middle.right() - margin - wanted.width(), margin, wanted.width(), high);
  help_->raise();
}

void DesignPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int beside = strip_->width() + inspector_->minimumWidth() + 2 * columns_->handleWidth();
  middle_->setMinimumWidth(std::clamp(width() - beside, small_canvas, least_canvas));
  const Room room = width() < narrow_below ? Room::narrow
                    : width() >= wide_from ? Room::wide
                                           : Room::usual;
  if (room != room_) set_room(room);
  place_overlays();
}

void DesignPage::keyPressEvent(QKeyEvent* event) {
  const bool over = folded() && (side_->isVisible() || problems_->is_open());
  if (event->key() != Qt::Key_Escape || !over) return QWidget::keyPressEvent(event);
  open_side(false);
  open_dock(false);
  canvas_->view().setFocus();
}

}  // namespace netloom::app
