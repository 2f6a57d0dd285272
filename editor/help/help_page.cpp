#include "editor/help/help_page.h"

#include <QStringList>
#include <QVBoxLayout>

#include "editor/document/spoken.h"
#include "editor/document/spoken_value.h"
#include "editor/help/explanation_lines.h"
#include "editor/help/problem_note.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"
#include "engine/layers/declare.h"

namespace netloom::editor {

namespace {

QString text_of(const std::string& text) {
  return QString::fromStdString(text);
}

/// Markdown as Paragraph takes it: emphasis becomes strong.
QString paragraph_text(QString text) {
  text.replace(QStringLiteral("*"), QStringLiteral("**"));
  return text.replace(QStringLiteral("****"), QStringLiteral("**"));
}

QString limit_text(const ParameterInfo& info, double limit) {
  return info.kind == ParameterKind::real ? text_from_number(limit)
                                          : count_text(static_cast<std::int64_t>(limit));
}

QString mono(const QString& text) {
  return QStringLiteral("`%1`").arg(text);
}

}  // namespace

HelpPage::HelpPage(Document& document, const LayerType& layer, std::string node,
                   const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      document_(document),
      layer_(layer),
      node_(std::move(node)),
      source_(source),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(14, 12, 14, 14);
  column_->setSpacing(8);
  add_problems();
  add_arithmetic();
  add_help();
  add_inputs();
  add_parameters();
  add_other_names();
  column_->addStretch(1);
}

void HelpPage::add(FontRole role, QColor Theme::*colour, const QString& text, QBoxLayout* below) {
  (below == nullptr ? column_ : below)->addWidget(new Paragraph(source_, role, colour, text, this));
}

void HelpPage::add_title(const QString& title) {
  if (column_->count() > 0) {
    column_->addSpacing(4);
    column_->addWidget(new Separator(source_, Qt::Horizontal, this));
  }
  column_->addWidget(new Text(source_, FontRole::caption, &Theme::text2, title, this));
}

void HelpPage::add_problems() {
  std::vector<Diagnostic> own;
  for (const Diagnostic& one : document_.local_diagnostics()) {
    if (!node_.empty() && is_of(one.node, node_)) own.push_back(one);
  }
  if (own.empty()) return;
  auto* note = new ProblemNote(document_, source_, this);
  note->show_problems(own);
  column_->addWidget(note);
}

void HelpPage::add_arithmetic() {
  const auto at = document_.check().nodes.find(node_);
  if (at == document_.check().nodes.end()) return;
  const ShapeChange change = shape_change(at->second);
  QString sum = refused_arithmetic(at->second);
  if (sum.isEmpty() && change.out.isEmpty()) return;
  if (sum.isEmpty())
    sum = change.in.isEmpty() ? change.out : change.in + QStringLiteral(" → ") + change.out;
  add_title(tr("In this network"));
  add(FontRole::mono, &Theme::text, sum);
  if (!at->second.explanation->empty())
    column_->addWidget(new ExplanationLines(*at->second.explanation, source_, this));
}

void HelpPage::add_help() {
  if (column_->count() > 0) add_title(tr("What it does"));
  add(FontRole::label_strong, &Theme::text, spoken(layer_.summary));
  if (!layer_.formula.empty()) add(FontRole::mono, &Theme::accent, text_of(layer_.formula));
  for (const QString& part : spoken(layer_.help).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
    add(FontRole::label, &Theme::text2, paragraph_text(spoken(part.toStdString())));
}

void HelpPage::add_inputs() {
  if (layer_.inputs.empty()) return;
  add_title(layer_.inputs.size() == 1 ? tr("Input") : tr("Inputs"));
  for (const PortInfo& port : layer_.inputs)
    add(FontRole::label, &Theme::text2,
        QStringLiteral("%1  %2").arg(mono(text_of(port.name)), spoken(port.text)));
}

void HelpPage::add_parameters() {
  if (layer_.parameters.empty()) return;
  add_title(tr("Parameters"));
  for (const ParameterInfo& info : layer_.parameters) {
    auto* group = new QVBoxLayout;
    group->setSpacing(2);
    column_->addLayout(group);
    add(FontRole::label, &Theme::text,
        QStringLiteral("**%1**  %2").arg(spoken(info.title), value_text(info)), group);
    add(FontRole::label, &Theme::text2, spoken(info.text), group);
    for (std::size_t i = 0; i < info.choices.size() && i < info.choice_texts.size(); ++i) {
      if (!info.choice_texts[i].empty())
        add(FontRole::help, &Theme::text3,
            QStringLiteral("%1  %2").arg(mono(spoken_choice(info, i)),
                                         spoken(info.choice_texts[i])),
            group);
    }
  }
}

QString HelpPage::value_text(const ParameterInfo& info) const {
  const Node* node = document_.graph().find(node_);
  QStringList facts;
  const QString value = spoken_value(info, info.fallback);
  QString unit = info.unit.empty() ? QString() : QStringLiteral(" ") + spoken(info.unit);
  if (node != nullptr) {
    const auto own = node->parameters.find(info.name);
    if (own != node->parameters.end() && own->second != info.fallback) {
      facts.append(mono(spoken_value(info, own->second)) + unit);
      unit.clear();
    }
  }
  if (!value.isEmpty()) facts.append(tr("default %1").arg(mono(value)) + unit);
  if (info.maximum > info.minimum) {
    facts.append(
        tr("%1 to %2").arg(limit_text(info, info.minimum), limit_text(info, info.maximum)));
  }
  return facts.join(QStringLiteral(" · "));
}

void HelpPage::add_other_names() {
  if (layer_.also_called.empty()) return;
  add_title(tr("Also called"));
  QStringList names;
  for (const std::string& name : layer_.also_called) names.append(text_of(name));
  add(FontRole::label, &Theme::text2, names.join(QStringLiteral(", ")));
}

}  // namespace netloom::editor
