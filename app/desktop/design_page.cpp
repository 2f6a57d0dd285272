#include "app/desktop/design_page.h"

#include <QHBoxLayout>
#include <QSplitter>

#include "editor/inspector/inspector_panel.h"
#include "editor/palette/palette_panel.h"
#include "editor/problems/problems_panel.h"

namespace netloom::app {

namespace {

// Widths and heights of look.md §7 at 1440×900.
constexpr int palette_width = 216;
constexpr int inspector_width = 304;
constexpr int dock_height = 190;
constexpr int least_canvas = 560;

}  // namespace

DesignPage::DesignPage(editor::Document& document, editor::Selection& selection,
                       const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      palette_(new editor::PalettePanel(document.registry(), source, this)),
      canvas_(new editor::CanvasWidget(document, selection, source, this)),
      problems_(new editor::ProblemsPanel(document, selection, source, this)),
      inspector_(new editor::InspectorPanel(document, selection, source, this)) {
  auto* middle = new QSplitter(Qt::Vertical, this);
  middle->addWidget(canvas_);
  middle->addWidget(problems_);
  middle->setStretchFactor(0, 1);
  middle->setStretchFactor(1, 0);
  middle->setSizes({1000, dock_height});
  middle->setCollapsible(0, false);
  middle->setMinimumWidth(least_canvas);

  auto* all = new QSplitter(Qt::Horizontal, this);
  all->addWidget(palette_);
  all->addWidget(middle);
  all->addWidget(inspector_);
  all->setStretchFactor(0, 0);
  all->setStretchFactor(1, 1);
  all->setStretchFactor(2, 0);
  all->setSizes({palette_width, 2000, inspector_width});
  all->setCollapsible(1, false);

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(all);
  connect(palette_, &editor::PalettePanel::layerChosen, canvas_, [this](const QString& layer) {
    canvas_->view().add_layer(layer.toStdString());
    canvas_->view().setFocus();
  });
}

}  // namespace netloom::app
