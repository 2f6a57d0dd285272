#include "app/runs/difference_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/charts/text_line.h"
#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "app/runs/runs_delegate.h"
#include "app/runs/side_page.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/labels.h"

namespace netloom::app {

using editor::FontRole;
using editor::Text;
using editor::Theme;

/// A → B with their letters in the colours of their curves.
class DifferencePanel::Names : public QWidget {
 public:
  Names(const editor::ThemeSource& source, QWidget* parent) : QWidget(parent), source_(source) {
    setFixedHeight(24);
    connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
  }

  void set_runs(const RunRow& a, const RunRow& b, int look_a, int look_b) {
    names_ = {title(a), title(b)};
    looks_ = {look_a, look_b};
    setAccessibleName(DifferencePanel::tr("A is %1, B is %2").arg(names_[0], names_[1]));
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(editor::font(FontRole::body));
    const double room = (width() - 2 * 25 - 32) / 2.0;
    double x = 0;
    for (std::size_t i = 0; i < 2; ++i) {
      if (i == 1) {
        editor::paint_icon(painter, QRectF(x + 8, height() / 2.0 - 6.5, 13, 13), "arrow",
                           theme.text3);
        x += 30;
      }
      paint_letter(painter, QRectF(x, height() / 2.0 - 9, 18, 18), theme, i == 0 ? "A" : "B",
                   looks_[i]);
      const QString name = metrics.elidedText(names_[i], Qt::ElideMiddle, room);
      paint_text_line(painter, QRectF(x + 25, 0, room + 2, height()),
                      {{name, FontRole::body, theme.text}});
      x += 25 + metrics.horizontalAdvance(name);
    }
  }

 private:
  static QString title(const RunRow& row) {
    return QString("#%1 %2").arg(row.number).arg(QString::fromStdString(row.name));
  }

  const editor::ThemeSource& source_;
  std::array<QString, 2> names_;
  std::array<int, 2> looks_{0, 1};
};

DifferencePanel::DifferencePanel(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedLayout(this)),
      chip_(new editor::Chip(source, {}, editor::Chip::Tone::neutral, this)),
      names_(new Names(source, this)),
      result_(new DifferenceLines(source, tr("Result"), tr("Neither has a result yet."), this)),
      settings_(new DifferenceLines(
          source, tr("Settings"), tr("All settings are the same; only chance can differ."), this)) {
  auto* page = new QWidget(this);
  auto* swap = new QPushButton(tr("Swap"), page);
  editor::set_variant(*swap, editor::ButtonVariant::ghost);
  editor::set_small(*swap);
  connect(swap, &QPushButton::clicked, this, &DifferencePanel::swapped);
  auto* title = new QHBoxLayout;
  title->addWidget(new Text(source, FontRole::panel_title, &Theme::text, tr("What differs"), page));
  title->addStretch();
  title->addWidget(chip_);
  auto* names = new QHBoxLayout;
  names->addWidget(names_, 1);
  names->addWidget(swap);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(14, 12, 14, 10);
  head->setSpacing(8);
  head->addLayout(title);
  head->addLayout(names);
  auto* open = new QPushButton(tr("Open project of B"), page);
  connect(open, &QPushButton::clicked, this, &DifferencePanel::openRequested);
  graphs_ = new QPushButton(tr("Compare graphs"), page);
  connect(graphs_, &QPushButton::clicked, this, &DifferencePanel::graphsRequested);
  lay_out_side_page(*page, source, head, {result_, settings_}, {open, graphs_});
  stack_->addWidget(new editor::EmptyState(
      source, editor::EmptyState::Drawing::fields, tr("What differs"),
      tr("Choose two runs in the table, the second with Ctrl, to see what differs and what it "
         "did."),
      this));
  stack_->addWidget(page);
}

bool DifferencePanel::comparing() const {
  return stack_->currentIndex() == 1;
}

void DifferencePanel::show_nothing() {
  differences_ = {};
  stack_->setCurrentIndex(0);
}

void DifferencePanel::show_comparison(const RunComparison& comparison, const RunEntry& a,
                                      const RunEntry& b, int look_a, int look_b) {
  differences_ = differences_of(comparison, a, b);
  names_->set_runs(comparison.left, comparison.right, look_a, look_b);
  chip_->set_text(
      tr("%1 of %2 settings").arg(differences_.settings.size()).arg(differences_.all_settings));
  result_->set_lines(differences_.result);
  settings_->set_lines(differences_.settings);
  graphs_->setEnabled(!differences_.same_graph);
  graphs_->setToolTip(differences_.same_graph ? tr("Both have the same graph.") : QString());
  stack_->setCurrentIndex(1);
}

}  // namespace netloom::app
