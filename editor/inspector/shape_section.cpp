#include "editor/inspector/shape_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "editor/document/node_cost.h"
#include "editor/help/axes_text.h"
#include "editor/help/explanation_lines.h"
#include "editor/help/problem_note.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int room = 250;  // For both shapes; longer ones lose the inputs.

}  // namespace

ShapeSection::ShapeSection(Document& document, std::string node, const ThemeSource& source,
                           QWidget* parent)
    : TitledSection(source, tr("Shape"), parent),
      document_(document),
      source_(source),
      node_(std::move(node)),
      roles_(new Text(source, FontRole::help, &Theme::text3, {}, this)),
      in_(new Text(source, FontRole::mono, &Theme::text, {}, this)),
      arrow_(new IconLabel(source, QStringLiteral("arrow"), &Theme::text3, 14, this)),
      out_(new Text(source, FontRole::mono_strong, &Theme::accent, {}, this)),
      unknown_(new Text(source, FontRole::label, &Theme::text3, tr("Not known yet"), this)),
      cost_(new Paragraph(source, FontRole::help, &Theme::text3, {}, this)),
      note_(new ProblemNote(document, source, this)) {
  aside()->addWidget(roles_);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QWidget* part : std::initializer_list<QWidget*>{in_, arrow_, out_, unknown_})
    row->addWidget(part);
  row->addStretch();
  body()->addLayout(row);
  body()->addWidget(cost_);
  body()->addWidget(note_);
  refresh();
}

void ShapeSection::refresh() {
  const auto at = document_.check().nodes.find(node_);
  const bool known =
      at != document_.check().nodes.end() && at->second.known && !at->second.outputs->empty();
  std::vector<Diagnostic> own;
  const Node* node = document_.graph().find(node_);
  const LayerType* layer = node == nullptr ? nullptr : document_.registry().find(node->layer);
  for (const Diagnostic& one : document_.local_diagnostics()) {
    const bool at_a_row =
        one.node == node_ && layer != nullptr && layer->parameter(one.parameter) != nullptr;
    if (is_of(one.node, node_) && !at_a_row) own.push_back(one);
  }
  note_->show_problems(own);
  unknown_->setVisible(!known);
  roles_->setText(known ? axis_names(at->second.outputs->front().shape) : QString());
  const ShapeChange change =
      at == document_.check().nodes.end() ? ShapeChange() : shape_change(at->second);
  out_->setText(change.out);
  QString before = change.in;
  if (out_->fontMetrics().horizontalAdvance(before + out_->text()) > room)
    before = tr("%1 inputs").arg(at->second.inputs->size());
  in_->setText(before);
  in_->setVisible(!before.isEmpty());
  arrow_->setVisible(!before.isEmpty());
  out_->setVisible(known);
  show_explanation(known ? at->second : NodeCheck());
  cost_->set_text(cost_text());
  cost_->setVisible(!cost_->text().isEmpty());
}

QString ShapeSection::cost_text() const {
  const NodeCost cost = node_cost(document_.check(), node_);
  if (cost.bytes == 0) return {};
  QStringList parts;
  if (cost.parameters > 0) parts.append(tr("%1 of the params").arg(percent_text(cost.parameters)));
  if (cost.flops > 0) parts.append(tr("%1 of the arithmetic").arg(percent_text(cost.flops)));
  parts.append(tr("%1 per row, %2 of the memory")
                   .arg(bytes_text(static_cast<double>(cost.bytes)), percent_text(cost.memory)));
  return parts.join(QStringLiteral(" · "));
}

void ShapeSection::show_explanation(const NodeCheck& check) {
  std::string text;
  for (const Explanation& one : *check.explanation) text += one.label + "\t" + one.text + "\n";
  if (text == explained_) return;
  explained_ = std::move(text);
  if (lines_ != nullptr) {
    lines_->hide();
    lines_->deleteLater();
    lines_ = nullptr;
  }
  if (check.explanation->empty()) return;
  lines_ = new ExplanationLines(*check.explanation, source_, this);
  body()->insertWidget(1, lines_);
  lines_->show();
}

QString ShapeSection::arithmetic() const {
  if (out_->text().isEmpty()) return {};
  return in_->text().isEmpty() ? out_->text() : in_->text() + QStringLiteral(" → ") + out_->text();
}

}  // namespace netloom::editor
