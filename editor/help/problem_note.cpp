#include "editor/help/problem_note.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/document/fixes.h"
#include "editor/document/spoken.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"

namespace netloom::editor {

ProblemNote::ProblemNote(Document& document, const ThemeSource& source, QWidget* parent)
    : QWidget(parent), document_(document), source_(source), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(6);
  hide();
}

void ProblemNote::show_problems(const std::vector<Diagnostic>& problems) {
  if (problems == problems_) return;
  problems_ = problems;
  // Qt would give the focus of a button that goes to whatever comes next, as to a field.
  const QWidget* now = QApplication::focusWidget();
  const bool focused = now == this || isAncestorOf(now);
  if (focused) (problems_.empty() ? parentWidget() : this)->setFocus(Qt::OtherFocusReason);
  while (QLayoutItem* item = column_->takeAt(0)) {
    // The note may be the one whose button is being pressed.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const Diagnostic& one : problems_) {
    QWidget* note = note_of(one);
    column_->addWidget(note);
    note->show();
  }
  setVisible(!problems_.empty());
  if (focused) pass_focus();
}

void ProblemNote::pass_focus() {
  for (int i = 0; i < column_->count(); ++i) {
    auto* button = column_->itemAt(i)->widget()->findChild<QPushButton*>();
    if (button != nullptr) return button->setFocus(Qt::OtherFocusReason);
  }
}

QWidget* ProblemNote::note_of(const Diagnostic& diagnostic) {
  const bool error = diagnostic.severity == Severity::error;
  auto* note = new QWidget(this);
  auto* column = new QVBoxLayout(note);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(5);
  auto* words = new QHBoxLayout;
  words->setSpacing(6);
  auto* sign = new IconLabel(source_, error ? Sign::problem : Sign::warning, 13, note);
  words->addWidget(sign, 0, Qt::AlignTop);
  words->addWidget(new Paragraph(source_, FontRole::help, error ? &Theme::error : &Theme::warn,
                                 spoken(diagnostic.message), note),
                   1);
  column->addLayout(words);
  if (diagnostic.fixes.empty()) return note;
  const Fix fix = diagnostic.fixes.front();
  auto* button = new QPushButton(spoken(fix.title), note);
  set_small(*button);
  const QString cost = fix_preview(document_, fix);
  button->setToolTip(cost.isEmpty() ? tr("Undo with Ctrl Z")
                                    : tr("%1 · undo with Ctrl Z").arg(cost));
  connect(button, &QPushButton::clicked, this, [this, fix] { apply_fix(document_, fix); });
  auto* row = new QHBoxLayout;
  row->setContentsMargins(19, 0, 0, 0);
  row->addWidget(button);
  row->addStretch();
  column->addLayout(row);
  return note;
}

}  // namespace netloom::editor
