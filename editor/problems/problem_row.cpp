#include "editor/problems/problem_row.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "editor/document/fixes.h"
#include "editor/document/spoken.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

ProblemRow::ProblemRow(Document& document, const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      document_(document),
      source_(source),
      sign_(new IconLabel(source, Sign::problem, 15, this)),
      node_(new Text(source, FontRole::mono_strong, &Theme::text, {}, this)),
      place_(new Text(source, FontRole::label, &Theme::text3, {}, this)),
      message_(new Paragraph(source, FontRole::label, &Theme::text2, {}, this)),
      explain_(new IconButton(source, QStringLiteral("help"), tr("Explain (F1)"), this)),
      dismiss_(new IconButton(source, QStringLiteral("eye-off"),
                              tr("Do not warn of this again (Del)"), this)),
      fix_(new QPushButton(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  set_own_focus(*this);
  set_small(*fix_);
  fix_->setCursor(Qt::ArrowCursor);
  auto* where = new QHBoxLayout;
  where->setSpacing(5);
  where->addWidget(node_);
  where->addWidget(place_);
  where->addStretch();
  auto* words = new QVBoxLayout;
  words->setSpacing(1);
  words->addLayout(where);
  words->addWidget(message_);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 8, 12, 9);
  row->setSpacing(9);
  row->addWidget(sign_, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  row->addWidget(fix_, 0, Qt::AlignTop);
  for (IconButton* button : {explain_, dismiss_}) {
    row->addWidget(button, 0, Qt::AlignTop);
    button->set_extent(24);
    button->setCursor(Qt::ArrowCursor);
  }
  connect(explain_, &QAbstractButton::clicked, this, &ProblemRow::explainRequested);
  connect(dismiss_, &QAbstractButton::clicked, this, &ProblemRow::dismiss);
  connect(fix_, &QPushButton::clicked, this, &ProblemRow::apply);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ProblemRow::show_problem(const Diagnostic& diagnostic) {
  diagnostic_ = diagnostic;
  const bool error = diagnostic.severity == Severity::error;
  const bool somewhere = !diagnostic.node.empty();
  sign_->set_sign(error ? Sign::problem : Sign::warning);
  node_->set_role(somewhere ? FontRole::mono_strong : FontRole::node_name);
  node_->setText(somewhere ? QString::fromStdString(diagnostic.node) : spoken(diagnostic.title));
  const std::string& place = diagnostic.parameter.empty() ? diagnostic.port : diagnostic.parameter;
  place_->setText(somewhere ? QString::fromStdString(place) : QString());
  message_->set_text(spoken(diagnostic.message));
  fix_->setVisible(!diagnostic.fixes.empty());
  explain_->setVisible(somewhere);
  dismiss_->setVisible(!error);
  if (!diagnostic.fixes.empty()) fix_->setText(spoken(diagnostic.fixes.front().title));
  setAccessibleName(tr("%1: %2 %3: %4")
                        .arg(error ? tr("Problem") : tr("Warning"), node_->text(), place_->text(),
                             message_->accessibleName()));
}

void ProblemRow::apply() {
  if (diagnostic_.fixes.empty()) return;
  const Fix fix = diagnostic_.fixes.front();  // The edit may give this row another problem.
  apply_fix(document_, fix);
}

void ProblemRow::dismiss() {
  const Diagnostic warning = diagnostic_;  // The edit may give this row another problem.
  dismiss_warning(document_, warning);
}

bool ProblemRow::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
    event->accept();  // The window explains the selected node with the same key.
  }
  if (event->type() == QEvent::ToolTip && fix_->isVisible()) {
    // A preview checks a whole graph, so it is made only when someone asks.
    const QString cost = fix_preview(document_, diagnostic_.fixes.front());
    fix_->setToolTip(cost.isEmpty() ? tr("Undo with Ctrl Z")
                                    : tr("%1 · undo with Ctrl Z").arg(cost));
  }
  return QWidget::event(event);
}

void ProblemRow::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  if (underMouse() || hasFocus()) painter.fillRect(rect(), theme.hover);
  if (hasFocus()) painter.fillRect(QRect(0, 0, 2, height()), theme.accent);
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void ProblemRow::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
    Q_EMIT activated();
}

void ProblemRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event->modifiers() & Qt::AltModifier) {
        apply();
      } else {
        Q_EMIT activated();
      }
      return;
    case Qt::Key_F1:
      Q_EMIT explainRequested();
      return;
    case Qt::Key_Delete:
      dismiss();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace netloom::editor
