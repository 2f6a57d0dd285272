#include "editor/problems/problems_panel.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "editor/document/fixes.h"
#include "editor/document/reveal.h"
#include "editor/problems/problem_row.h"
#include "editor/theme/widgets/empty_state.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/link_button.h"
#include "editor/theme/widgets/panel_tab.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int patience_milliseconds = 600;
constexpr std::size_t most_rows = 100;  // Rows are widgets; nobody reads more.

/// Errors before warnings, each in the order of the graph.
std::vector<Diagnostic> sorted(std::vector<Diagnostic> all) {
  std::stable_partition(all.begin(), all.end(),
                        [](const Diagnostic& one) { return one.severity == Severity::error; });
  return all;
}

}  // namespace

ProblemsPanel::ProblemsPanel(Document& document, Selection& selection, const ThemeSource& source,
                             QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      source_(source),
      tab_(new PanelTab(source, tr("Problems"), this)),
      body_(new QWidget(this)),
      scroll_(new QScrollArea(body_)),
      list_(nullptr),
      more_(nullptr),
      dismissed_(nullptr),
      nothing_(new EmptyState(source, EmptyState::Drawing::tick, tr("No problems"), {}, body_)) {
  setAccessibleName(tr("Problems"));
  setMinimumHeight(folded_height);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 0, 12, 0);
  head->addWidget(tab_);
  head->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(body_, 1);
  auto* below = new QVBoxLayout(body_);
  below->setContentsMargins(0, 0, 0, 0);
  below->addWidget(scroll_);
  below->addWidget(nothing_);
  make_list();
  connect(tab_, &QAbstractButton::clicked, this, &ProblemsPanel::openRequested);
  patience_.setSingleShot(true);
  patience_.setInterval(patience_milliseconds);
  connect(&patience_, &QTimer::timeout, this, [this] {
    waiting_ = document_.reads_data();
    show_totals();
  });
  connect(&document_, &Document::changed, this, &ProblemsPanel::refresh);
  connect(&document_, &Document::diagnosticsChanged, this, &ProblemsPanel::refresh);
  connect(&source_, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
  refresh();
}

void ProblemsPanel::set_open(bool open) {
  tab_->setChecked(open);
  body_->setVisible(open);
}

bool ProblemsPanel::is_open() const {
  return tab_->isChecked();
}

void ProblemsPanel::make_list() {
  auto* body = new QWidget(scroll_);
  list_ = new QVBoxLayout(body);
  list_->setContentsMargins(0, 0, 0, 0);
  list_->setSpacing(0);
  dismissed_ = new LinkButton(source_, {}, body);
  connect(dismissed_, &QAbstractButton::clicked, this, [this] { restore_warnings(document_); });
  more_ = new Text(source_, FontRole::help, &Theme::text3, {}, body);
  more_->setContentsMargins(36, 8, 12, 8);
  list_->addWidget(more_);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(36, 8, 12, 8);
  below->addWidget(dismissed_);
  below->addStretch();
  list_->addLayout(below);
  list_->addStretch();
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidgetResizable(true);
  scroll_->setWidget(body);
  scroll_->setFocusPolicy(Qt::NoFocus);
  body->setAutoFillBackground(false);
  scroll_->viewport()->setAutoFillBackground(false);
}

ProblemRow* ProblemsPanel::make_row() {
  auto* row = new ProblemRow(document_, source_, scroll_->widget());
  list_->insertWidget(static_cast<int>(rows_.size()), row);
  connect(row, &ProblemRow::activated, this, [this, row] {
    const Diagnostic problem = row->problem();
    reveal_node(document_, selection_, problem.node, problem.parameter);
  });
  connect(row, &ProblemRow::explainRequested, this, [this, row] {
    const Diagnostic problem = row->problem();
    reveal_node(document_, selection_, problem.node, problem.parameter);
    Q_EMIT explainRequested(selection_.single());
  });
  row->installEventFilter(this);
  rows_.push_back(row);
  return row;
}

void ProblemsPanel::refresh() {
  const std::vector<Diagnostic> all = sorted(document_.diagnostics());
  const std::size_t shown = std::min(all.size(), most_rows);
  const bool focused = isAncestorOf(QApplication::focusWidget());
  while (rows_.size() > shown) {
    // The row may be the one whose button is being pressed.
    rows_.back()->hide();
    rows_.back()->deleteLater();
    rows_.pop_back();
  }
  // What is new stands on top, where it is missed by who has scrolled down before.
  const bool other_first = shown > 0 && (rows_.empty() || rows_.front()->problem() != all.front());
  if (other_first) scroll_->verticalScrollBar()->setValue(0);
  for (std::size_t i = 0; i < shown; ++i) {
    ProblemRow* row = i < rows_.size() ? rows_[i] : make_row();
    if (row->problem() != all[i]) row->show_problem(all[i]);
  }
  // A button that has mended its problem hides, and Qt would give its focus to a field elsewhere.
  if (focused && !isAncestorOf(QApplication::focusWidget()))
    (rows_.empty() ? static_cast<QWidget*>(tab_) : rows_.front())->setFocus(Qt::OtherFocusReason);
  more_->setVisible(all.size() > shown);
  more_->setText(tr("and %1 more").arg(all.size() - shown));
  tab_->set_count(static_cast<int>(all.size()));
  const int dismissed = document_.dismissed_count();
  dismissed_->setVisible(dismissed > 0);
  dismissed_->setText(dismissed == 1 ? tr("Show 1 dismissed warning")
                                     : tr("Show %1 dismissed warnings").arg(dismissed));
  scroll_->setVisible(!all.empty() || dismissed > 0);
  nothing_->setVisible(all.empty() && dismissed == 0);
  waiting_ = waiting_ && document_.reads_data();
  patience_.start();
  show_totals();
}

void ProblemsPanel::show_totals() {
  nothing_->set_drawing(waiting_ ? EmptyState::Drawing::file : EmptyState::Drawing::tick);
  if (waiting_) {
    nothing_->set_text(tr("Still checking"), tr("Every shape fits. The data is being read."));
    return;
  }
  const auto nodes = document_.project().graph.nodes.size();
  const QString params = count_text(document_.project_check().parameters);
  nothing_->set_text(tr("No problems"),
                     nodes == 1
                         ? tr("Every shape fits: 1 node, %1 params.").arg(params)
                         : tr("Every shape fits: %1 nodes, %2 params.").arg(nodes).arg(params));
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) {
    scroll_->ensureWidgetVisible(static_cast<QWidget*>(watched), 0, 0);
    static_cast<QWidget*>(watched)->update();
  }
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
  const auto at = std::find(rows_.begin(), rows_.end(), watched);
  const auto place = (at - rows_.begin()) + (key == Qt::Key_Up ? -1 : 1);
  if (place >= 0 && place < static_cast<std::ptrdiff_t>(rows_.size()))
    rows_[static_cast<std::size_t>(place)]->setFocus(Qt::OtherFocusReason);
  return true;
}

void ProblemsPanel::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), theme.panel);
  painter.fillRect(QRect(0, 0, width(), 1), theme.line);
  painter.fillRect(QRect(0, folded_height - 1, width(), 1), theme.line);
}

}  // namespace netloom::editor
