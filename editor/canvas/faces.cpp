#include "editor/canvas/faces.h"

#include <algorithm>

#include <QObject>

#include "editor/canvas/flowing.h"
#include "editor/document/routes.h"
#include "editor/document/spoken.h"
#include "editor/words/number_text.h"
#include "engine/graph/block_edit.h"
#include "engine/graph/block_order.h"

namespace netloom::editor {

namespace {

/// What a port of an unlinked or unknown value looks like.
Flow usual_flow(const LayerType& layer, const std::string& port) {
  if (layer.role == LayerRole::loss) return port == "target" ? Flow::label : Flow::vector;
  return layer.role == LayerRole::target ? Flow::label : Flow::map;
}

/// The shape on a link, or the two numbers that should be equal.
QString link_label(const Document& document, const LinkEnds& ends, const Diagnostic* problem) {
  std::int64_t classes = 0;
  const TensorType* type = type_at(document, ends.from, classes);
  if (type == nullptr) return {};
  QString shape =
      classes > 0 ? QString::number(classes) : QString::fromStdString(to_text(type->shape));
  if (problem == nullptr || problem->code != "classes.mismatch") return shape;
  // The other number is the target's: the two that should be equal stand side by side.
  for (const auto& [port, links] : document.node(ends.node)->inputs) {
    for (const Endpoint& link : links) {
      const auto known = document.check().nodes.find(link.node);
      if (known != document.check().nodes.end() && known->second.classes > 0 && port != ends.port) {
        return QObject::tr("%1 ≠ %2").arg(shape).arg(known->second.classes);
      }
    }
  }
  return shape;
}

/// `text` in two lines, broken at the space nearest to its middle: in one it would make a small
/// node as wide as a large one, over what stands beside it.
QString in_two_lines(QString text) {
  qsizetype best = -1;
  const auto from_middle = [&](qsizetype at) { return std::abs(2 * at - text.size()); };
  for (qsizetype at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (best < 0 || from_middle(at) < from_middle(best)) best = at;
  }
  if (best >= 0) text[best] = '\n';
  return text;
}

/// True when a muted node takes the link and passes on another: its first, in the order of its
/// layer.
bool is_passed_over(const Document& document, const LinkEnds& ends) {
  const Node* node = document.node(ends.node);
  if (node == nullptr || !node->muted) return false;
  const LayerType* layer = document.registry().find(node->layer);
  if (layer == nullptr) return false;
  for (const PortInfo& port : layer->inputs) {
    const auto links = node->inputs.find(port.name);
    if (links == node->inputs.end() || links->second.empty()) continue;
    return port.name != ends.port || links->second.front() != ends.from;
  }
  return false;
}

/// The share of a node in all `flops` that its face tells, or a negative number where it tells
/// none.
double said_share(const NodeCheck& node, double flops) {
  return node.parameters > 0 && flops > 0 ? node.flops / flops : -1;
}

void face_inputs(const Document& document, const Node& node, NodeFace& face) {
  for (const PortInfo& port : face.layer->inputs) {
    const auto links = node.inputs.find(port.name);
    const bool linked = links != node.inputs.end() && !links->second.empty();
    std::int64_t classes = 0;
    const TensorType* type = linked ? type_at(document, links->second.front(), classes) : nullptr;
    face.input_flows.push_back(type == nullptr ? usual_flow(*face.layer, port.name)
                                               : flow_of(*type, classes));
    face.input_linked.push_back(linked);
    face.input_problem.push_back(problem_at(document, node.name, port.name) != nullptr);
  }
}

void face_outputs(const Node& node, const NodeCheck& check, const LinkedOutputs& linked_outputs,
                  NodeFace& face) {
  face.outputs = face.layer->outputs_of(node.parameters);
  for (std::size_t i = 0; i < face.outputs.size(); ++i) {
    const std::string& port = face.outputs[i];
    face.output_flows.push_back(i < check.outputs->size()
                                    ? flow_of((*check.outputs)[i], i == 0 ? check.classes : 0)
                                    : usual_flow(*face.layer, port));
    face.output_linked.push_back(
        std::binary_search(linked_outputs.begin(), linked_outputs.end(),
                           std::pair<std::string_view, std::string_view>(node.name, port)));
  }
}

}  // namespace

NodeFace node_face(const Document& document, const Node& node, const LinkedOutputs& linked_outputs,
                   const Samples* samples, const Details& details) {
  NodeFace face;
  face.name = QString::fromStdString(node.name);
  face.layer = document.registry().find(node.layer);
  face.muted = node.muted;
  const bool block = face.layer != nullptr && face.layer->category == netloom::Category::block;
  if (block) face.copies = static_cast<int>(copies_of(node));
  static const NodeCheck unchecked;
  const auto known = document.check().nodes.find(node.name);
  const NodeCheck& check = known == document.check().nodes.end() ? unchecked : known->second;
  face.brief = spoken(check.brief);
  if (node.muted) face.brief = in_two_lines(face.brief);
  if (details.costs && check.parameters > 0) {
    face.footer = check.parameters == 1
                      ? QObject::tr("1 param")
                      : QObject::tr("%1 params").arg(count_text(check.parameters));
    const double share = said_share(check, document.check().flops);
    if (share >= 0) face.cost = percent_text(share);
  }
  if (samples != nullptr && details.samples) face.sample = samples->picture(node.name);
  if (face.layer == nullptr) {
    face.brief =
        in_two_lines(QObject::tr("no layer “%1” here").arg(QString::fromStdString(node.layer)));
    return face;
  }
  for (const Diagnostic* one : document.diagnostics_at(node.name))
    (one->severity == Severity::error ? face.problem : face.warning) = true;
  face_inputs(document, node, face);
  face_outputs(node, check, linked_outputs, face);
  return face;
}

bool same_cost(const NodeCheck& one, double flops, const NodeCheck& other, double other_flops) {
  return same_percent(said_share(one, flops), said_share(other, other_flops));
}

NodeFace new_node_face(const Document& document, std::string_view layer) {
  const LayerType* type = document.registry().find(layer);
  if (type == nullptr) return {};
  Node node;
  node.name = free_name(document.graph(), type->stem);
  node.layer = layer;
  NodeFace face = node_face(document, node, {});
  // The line of one node takes no check of the whole graph.
  const Graph alone = with_block(Graph{{node}, document.graph().blocks}, document.offered(layer));
  face.brief = spoken(check(alone, document.base_registry()).nodes[node.name].brief);
  return face;
}

LinkFace link_face(const Document& document, const Selection& selection, const LinkEnds& ends,
                   const Details& details) {
  LinkFace face;
  std::int64_t classes = 0;
  const TensorType* type = type_at(document, ends.from, classes);
  if (type != nullptr) face.flow = flow_of(*type, classes);
  const Diagnostic* problem = problem_at(document, ends.node, ends.port);
  face.problem = problem != nullptr;
  face.idle = is_passed_over(document, ends);
  face.selected =
      selection.nodes().count(ends.node) > 0 || selection.nodes().count(ends.from.node) > 0;
  if (details.shapes || face.problem) face.label = link_label(document, ends, problem);
  for (const Piece& piece : selection.pieces()) {
    if (piece.kind != Piece::Kind::point || piece.number >= document.view().routes.size()) continue;
    if (link_of(document.view().routes[piece.number]) == ends) face.chosen.insert(piece.point);
  }
  return face;
}

}  // namespace netloom::editor
