#include "app/run/time_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "app/charts/value_text.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr std::size_t most_rows = 6;
constexpr int name_width = 96;
constexpr int share_width = 40;

/// A share of 1 as a bar.
class Bar : public QWidget {
 public:
  Bar(const editor::ThemeSource& source, double share, QWidget* parent)
      : QWidget(parent), source_(source), share_(share) {
    setFixedHeight(6);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole = rect();
    painter.setBrush(source_.theme().line);
    painter.drawRoundedRect(whole, 3, 3);
    painter.setBrush(source_.theme().accent);
    const double width = std::max(whole.width() * share_, 3.0);
    painter.drawRoundedRect(QRectF(0, 0, width, whole.height()), 3, 3);
  }

 private:
  const editor::ThemeSource& source_;
  double share_;
};

double seconds_of(const std::vector<KernelTime>& nodes, std::size_t begin) {
  double seconds = 0;
  for (std::size_t i = begin; i < nodes.size(); ++i) seconds += nodes[i].seconds;
  return seconds;
}

}  // namespace

TimePanel::TimePanel(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      total_(new editor::Text(source, FontRole::mono_help, &Theme::text2, {}, this)),
      rows_(new QWidget(this)) {
  setAccessibleName(tr("Kernels of a step"));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(14, 10, 14, 8);
  head->addWidget(new editor::Text(source, FontRole::label_strong, &Theme::text,
                                   tr("Kernels of a step"), this));
  head->addStretch();
  head->addWidget(total_);
  total_->setToolTip(
      tr("The least times of the kernels, measured again after the training.\n"
         "The mean step is longer when other programs use the processor."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(new editor::Separator(source, Qt::Horizontal, this));
  column->addLayout(head);
  column->addWidget(new editor::Separator(source, Qt::Horizontal, this));
  column->addWidget(rows_);
  auto* list = new QVBoxLayout(rows_);
  list->setContentsMargins(14, 10, 14, 12);
  list->setSpacing(6);
  hide();
}

void TimePanel::show_kernels(const std::vector<KernelTime>& kernels) {
  if (kernels == shown_) return;
  shown_ = kernels;
  qDeleteAll(rows_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  setVisible(!kernels.empty());
  const std::vector<KernelTime> nodes = by_node(kernels);
  const double all = seconds_of(nodes, 0);
  total_->setText(tr("at best %1").arg(step_time_text(all)));
  const bool cut = nodes.size() > most_rows;
  const std::size_t rows = cut ? most_rows - 1 : nodes.size();
  for (std::size_t i = 0; i < rows; ++i) {
    const std::string& name = nodes[i].node;
    add_row(name.empty() ? tr("Optimiser") : QString::fromStdString(name), nodes[i].seconds / all);
  }
  if (cut)
    add_row(tr("%n more nodes", nullptr, static_cast<int>(nodes.size() - rows)),
            seconds_of(nodes, rows) / all);
  add_references();
}

void TimePanel::add_row(const QString& name, double share) {
  auto* row = new QWidget(rows_);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  auto* label = new editor::ElidedLabel(source_, FontRole::label, &Theme::text2, name, row);
  label->setFixedWidth(name_width);
  auto* text = new editor::Text(source_, FontRole::mono_help, &Theme::text,
                                editor::percent_text(share), row);
  text->setFixedWidth(share_width);
  text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  line->addWidget(label);
  line->addWidget(new Bar(source_, share, row), 1);
  line->addWidget(text);
  rows_->layout()->addWidget(row);
}

void TimePanel::add_references() {
  QStringList ops;
  for (const KernelTime& one : shown_)
    if (one.implementation == "reference") ops << QString::fromStdString(one.op);
  ops.removeDuplicates();
  if (ops.isEmpty()) return;
  rows_->layout()->addWidget(new editor::Paragraph(
      source_, FontRole::help, &Theme::warn,
      tr("Without a fast kernel here, element by element: %1").arg(ops.join(QStringLiteral(", "))),
      rows_));
}

}  // namespace netloom::app
