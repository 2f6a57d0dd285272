#include "app/runs/side_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "editor/theme/widgets/panels.h"

namespace netloom::app {

using editor::Separator;

void lay_out_side_page(QWidget& page, const editor::ThemeSource& source, QLayout* head,
                       const std::vector<DifferenceLines*>& sections,
                       const std::vector<QPushButton*>& buttons) {
  auto* lines = new QWidget;
  auto* stacked = new QVBoxLayout(lines);
  stacked->setContentsMargins(0, 0, 0, 0);
  stacked->setSpacing(0);
  for (DifferenceLines* one : sections) stacked->addWidget(one);
  stacked->addStretch();
  auto* scroll = new QScrollArea(&page);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(lines);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(8);
  foot->setContentsMargins(14, 10, 14, 10);
  for (QPushButton* one : buttons) foot->addWidget(one);
  foot->addStretch();
  auto* column = new QVBoxLayout(&page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Separator(source, Qt::Horizontal, &page));
  column->addWidget(scroll, 1);
  column->addWidget(new Separator(source, Qt::Horizontal, &page));
  column->addLayout(foot);
}

}  // namespace netloom::app
