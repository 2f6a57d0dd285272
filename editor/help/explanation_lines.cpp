#include "editor/help/explanation_lines.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QStringList>

#include "editor/document/spoken.h"
#include "editor/help/axes_text.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int label_width = 78;

/// "parameters, layer 2", word by word.
QString label_text(const std::string& label) {
  static const QRegularExpression word(QStringLiteral("[^,\\d ][^,\\d]*(?<! )"));
  const QString text = QString::fromStdString(label);
  QString said;
  qsizetype at = 0;
  for (const QRegularExpressionMatch& found : word.globalMatch(text)) {
    said += text.mid(at, found.capturedStart() - at) + spoken(found.captured().toStdString());
    at = found.capturedEnd();
  }
  return said + text.mid(at);
}

/// The shape of one sample: "32×4×4"; a single number is 1.
QString sample_text(const TensorType& type) {
  const Shape sample = type.shape.per_sample();
  return sample.rank() == 0 ? QStringLiteral("1") : QString::fromStdString(to_text(sample));
}

}  // namespace

ShapeChange shape_change(const NodeCheck& check) {
  QStringList inputs;
  for (const TensorType& type : *check.inputs) inputs.append(sample_text(type));
  ShapeChange change{inputs.join(QStringLiteral(", ")), {}};
  if (!check.known || check.outputs->empty()) return change;
  change.out = check.classes > 0 ? ExplanationLines::tr("%1 classes").arg(check.classes)
                                 : sample_text(check.outputs->front());
  return change;
}

QString refused_arithmetic(const NodeCheck& check) {
  if (check.known || check.inputs->empty()) return {};
  QStringList inputs;
  bool counted = false;
  for (const TensorType& type : *check.inputs) {
    const Shape sample = type.shape.per_sample();
    QString text = sample_text(type);
    if (sample.rank() > 1 && sample.elements().fixed()) {
      text += QStringLiteral(" = ") + count_text(sample.count());
      counted = true;
    }
    inputs.append(text);
  }
  if (!counted) return {};  // The message has plain numbers already.
  return inputs.join(QStringLiteral(", ")) + QStringLiteral(" → ?");
}

QString refused_axes(const NodeCheck& check) {
  QStringList names;
  for (const TensorType& type : *check.inputs) names << axis_names(type.shape);
  names.removeAll(QString());
  names.removeDuplicates();
  return names.join(QStringLiteral(", "));
}

ExplanationLines::ExplanationLines(const std::vector<Explanation>& lines, const ThemeSource& source,
                                   QWidget* parent)
    : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  grid->setColumnMinimumWidth(0, label_width);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const Explanation& one : lines) {
    auto* name = new Text(source, FontRole::help, &Theme::text3, label_text(one.label), this);
    auto* sum = new Paragraph(source, FontRole::mono_help, &Theme::text,
                              local_numbers(QString::fromStdString(one.text)), this);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(sum, row, 1, Qt::AlignTop);
    ++row;
  }
}

}  // namespace netloom::editor
