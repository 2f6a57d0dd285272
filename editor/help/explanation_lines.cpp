#include "editor/help/explanation_lines.h"

#include <QGridLayout>
#include <QStringList>

#include "editor/document/spoken.h"
#include "editor/help/axes_text.h"
#include "editor/theme/widgets/labels.h"
#include "editor/theme/widgets/paragraph.h"
#include "engine/core/text.h"

namespace netloom::editor {

namespace {

constexpr int label_width = 78;

/// "height, width", word by word.
QString label_text(const std::string& label) {
  QStringList words = QString::fromStdString(label).split(QStringLiteral(", "));
  for (QString& word : words) word = spoken(word.toStdString());
  return words.join(QStringLiteral(", "));
}

/// The shape of one sample: "32×4×4"; a single number is 1.
QString sample_text(const TensorType& type) {
  const Shape sample = type.shape.per_sample();
  return sample.rank() == 0 ? QStringLiteral("1") : QString::fromStdString(to_text(sample));
}

}  // namespace

ShapeChange shape_change(const NodeCheck& check) {
  QStringList inputs;
  for (const TensorType& type : check.inputs) inputs.append(sample_text(type));
  ShapeChange change{inputs.join(QStringLiteral(", ")), {}};
  if (!check.known || check.outputs.empty()) return change;
  change.out = check.classes > 0 ? ExplanationLines::tr("%1 classes").arg(check.classes)
                                 : sample_text(check.outputs.front());
  return change;
}

QString refused_arithmetic(const NodeCheck& check) {
  if (check.known || check.inputs.empty()) return {};
  QStringList inputs;
  bool counted = false;
  for (const TensorType& type : check.inputs) {
    const Shape sample = type.shape.per_sample();
    QString text = sample_text(type);
    if (sample.rank() > 1 && sample.elements().fixed()) {
      text += QStringLiteral(" = ") + QString::fromStdString(with_thousands(sample.count()));
      counted = true;
    }
    inputs.append(text);
  }
  if (!counted) return {};  // The message has plain numbers already.
  return inputs.join(QStringLiteral(", ")) + QStringLiteral(" → ?");
}

QString refused_axes(const NodeCheck& check) {
  QStringList names;
  for (const TensorType& type : check.inputs) names << axis_names(type.shape);
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
                              QString::fromStdString(one.text), this);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(sum, row, 1, Qt::AlignTop);
    ++row;
  }
}

}  // namespace netloom::editor
