#include "editor/canvas/tips.h"

#include <QObject>
#include <QStringList>

#include "editor/canvas/flowing.h"
#include "editor/document/spoken.h"
#include "editor/help/axes_text.h"
#include "engine/graph/edit.h"

namespace netloom::editor {

namespace {

constexpr qsizetype most_inputs = 4;  // A tip is read at a glance.

/// "→ y: channel 16 · height 8 · width 8", without the port where it is empty; nothing where the
/// value is not known.
QString flow_line(const Document& document, const QString& sign, const std::string& port,
                  const Endpoint& from) {
  std::int64_t classes = 0;
  const TensorType* type = type_at(document, from, classes);
  if (type == nullptr) return {};
  const QString name = port.empty() ? QString() : QString::fromStdString(port) + ": ";
  QString line = QStringLiteral("%1 %2%3").arg(sign, name, named_axes(type->shape));
  if (classes > 0) line += QStringLiteral(" · ") + QObject::tr("%1 classes").arg(classes);
  return line;
}

QStringList input_lines(const Document& document, const Node& node, const LayerType& layer) {
  QStringList lines;
  for (const PortInfo& port : layer.inputs) {
    const auto links = node.inputs.find(port.name);
    if (links == node.inputs.end()) continue;
    const std::string name = layer.inputs.size() > 1 ? port.name : std::string();
    for (const Endpoint& link : links->second)
      lines << flow_line(document, QStringLiteral("←"), name, link);
  }
  lines.removeAll(QString());
  const qsizetype left = lines.size() - most_inputs;
  if (left <= 0) return lines;
  return lines.mid(0, most_inputs) << QObject::tr("and %1 more inputs").arg(left);
}

QStringList output_lines(const Document& document, const Node& node, const LayerType& layer) {
  QStringList lines;
  const std::vector<std::string> ports = layer.outputs_of(node.parameters);
  for (const std::string& port : ports) {
    const std::string name = ports.size() > 1 ? port : std::string();
    lines << flow_line(document, QStringLiteral("→"), name, {node.name, port});
  }
  lines.removeAll(QString());
  return lines;
}

}  // namespace

QString link_tip(const Document& document, const LinkEnds& ends) {
  QStringList lines{QStringLiteral("%1 → %2").arg(
      QString::fromStdString(to_text(ends.from)),
      QString::fromStdString(to_text(Endpoint{ends.node, ends.port})))};
  std::int64_t classes = 0;
  const TensorType* type = type_at(document, ends.from, classes);
  if (type != nullptr) lines << named_axes(type->shape);
  if (classes > 0) lines << QObject::tr("%1 classes").arg(classes);
  if (const Diagnostic* problem = problem_at(document, ends.node, ends.port))
    lines << spoken(problem->title);
  return lines.join(QLatin1Char('\n'));
}

QString node_tip(const Document& document, const std::string& name) {
  const Node* node = document.node(name);
  const LayerType* layer = node == nullptr ? nullptr : document.registry().find(node->layer);
  if (layer == nullptr) return {};
  QStringList lines{
      QStringLiteral("%1 · %2").arg(QString::fromStdString(name), spoken(layer->title))};
  lines << input_lines(document, *node, *layer) << output_lines(document, *node, *layer);
  for (const Diagnostic* one : document.diagnostics_at(name)) {
    if (one->node == name) lines << spoken(one->title);
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace netloom::editor
