#include "app/desktop/side_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QUndoView>
#include <QVBoxLayout>

#include "editor/outline/outline_panel.h"
#include "editor/palette/palette_panel.h"
#include "editor/theme/widgets/panel_tab.h"

namespace netloom::app {

SidePanel::SidePanel(editor::Document& document, editor::Selection& selection,
                     const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      layers_tab_(new editor::PanelTab(source, tr("Layers"), this)),
      outline_tab_(new editor::PanelTab(source, tr("Outline"), this)),
      history_tab_(new editor::PanelTab(source, tr("History"), this)),
      pages_(new QStackedWidget(this)),
      palette_(new editor::PalettePanel(document.registry(), source, pages_)),
      outline_(new editor::OutlinePanel(document, selection, source, pages_)),
      history_(new QUndoView(&document.undo_stack(), pages_)) {
  auto* tabs = new QHBoxLayout;
  tabs->setContentsMargins(6, 0, 6, 0);
  tabs->setSpacing(6);
  for (editor::PanelTab* tab : {layers_tab_, outline_tab_, history_tab_}) {
    tab->set_foldable(false);
    tabs->addWidget(tab);
  }
  tabs->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(tabs);
  column->addWidget(pages_, 1);
  pages_->addWidget(palette_);
  pages_->addWidget(outline_);
  pages_->addWidget(history_);
  history_->setFrameShape(QFrame::NoFrame);
  history_->setEmptyLabel(tr("As it was opened"));
  history_->setAccessibleName(tr("History"));
  history_->viewport()->setAutoFillBackground(false);
  connect(layers_tab_, &QAbstractButton::clicked, this, &SidePanel::show_layers);
  connect(outline_tab_, &QAbstractButton::clicked, this, &SidePanel::show_outline);
  connect(history_tab_, &QAbstractButton::clicked, this, &SidePanel::show_history);
  connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
  show_layers();
}

void SidePanel::show_layers() {
  show_page(palette_);
}

void SidePanel::show_outline() {
  show_page(outline_);
}

void SidePanel::show_history() {
  show_page(history_);
}

void SidePanel::show_page(QWidget* page) {
  pages_->setCurrentWidget(page);
  layers_tab_->setChecked(page == palette_);
  outline_tab_->setChecked(page == outline_);
  history_tab_->setChecked(page == history_);
}

void SidePanel::paintEvent(QPaintEvent*) {
  const editor::Theme& theme = source_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, layers_tab_->height() - 1, width(), 1), theme.line);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

}  // namespace netloom::app
