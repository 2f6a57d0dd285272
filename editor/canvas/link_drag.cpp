#include "editor/canvas/link_drag.h"

#include <cmath>

#include "editor/document/edits.h"
#include "editor/document/spoken.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

namespace {

double distance(QPointF a, QPointF b) {
  return std::hypot(a.x() - b.x(), a.y() - b.y());
}

}  // namespace

std::optional<PortHit> port_at(const CanvasScene& scene, QPointF point) {
  std::optional<PortHit> best;
  double nearest = port_reach;
  for (const auto& entry : scene.nodes()) {
    const NodeItem* item = entry.second;
    const auto consider = [&](const PortPlace& port, bool output) {
      const double far = distance(item->pos() + port.centre, point);
      if (far > nearest) return;
      nearest = far;
      best = PortHit{entry.first, port.name, output};
    };
    for (const PortPlace& port : item->geometry().inputs) consider(port, false);
    for (const PortPlace& port : item->geometry().outputs) consider(port, true);
  }
  return best;
}

Endpoint end_of(const Document& document, const PortHit& hit) {
  const Node* node = document.graph().find(hit.node);
  const LayerType* layer = node == nullptr ? nullptr : document.registry().find(node->layer);
  const bool first =
      layer != nullptr && !layer->outputs.empty() && layer->outputs.front() == hit.port;
  return {hit.node, first ? std::string() : hit.port};
}

LinkDrag::LinkDrag(CanvasScene& scene, Document& document, const ThemeSource& source,
                   PortHit origin, std::optional<LinkEnds> loose)
    : scene_(scene),
      document_(document),
      origin_(std::move(origin)),
      loose_(std::move(loose)),
      thread_(new LinkItem({}, source)) {
  thread_->setZValue(3);
  LinkFace face;
  face.selected = true;
  thread_->set_face(face);
  scene_.addItem(thread_);
  const NodeItem* item = scene_.node(origin_.node);
  from_ = origin_.output ? item->output_place(origin_.port) : item->input_place(origin_.port);
  mark_candidates();
  show_loose(false);
}

LinkDrag::~LinkDrag() {
  delete thread_;
  show_loose(true);
  for (const auto& [name, item] : scene_.nodes()) item->set_candidate(Candidate::none);
}

void LinkDrag::show_loose(bool shown) {
  for (LinkItem* link : scene_.links())
    if (loose_ && link->ends() == *loose_) link->setVisible(shown);
}

std::optional<Diagnostic> LinkDrag::refusal_of(const std::string& node,
                                               const std::string& port) const {
  const LinkEnds link = link_to({node, port});
  return refusal_of_link(document_.graph(), document_.registry(), document_.check(), link.from,
                         link.node, link.port);
}

std::optional<std::string> LinkDrag::fitting_port(const Node& node,
                                                  std::optional<Diagnostic>& refusal) const {
  const LayerType* layer = document_.registry().find(node.layer);
  if (layer == nullptr) return std::nullopt;
  std::vector<std::string> ports;
  if (origin_.output) {
    for (const PortInfo& port : layer->inputs) ports.push_back(port.name);
  } else {
    ports = layer->outputs_of(node.parameters);
  }
  for (const std::string& port : ports) {
    refusal = refusal_of(node.name, port);
    const bool meant = !origin_.output || is_meant_for(document_, origin_.node, node, port);
    if (!refusal && meant) return port;
  }
  if (ports.empty()) {
    refusal.emplace();
    refusal->title = origin_.output ? phrase("Has no input") : phrase("Has no output");
  }
  return std::nullopt;
}

void LinkDrag::mark_candidates() {
  for (const Node& node : document_.graph().nodes) {
    NodeItem* item = scene_.node(node.name);
    if (item == nullptr || node.name == origin_.node) continue;
    std::optional<Diagnostic> refusal;
    const auto port = fitting_port(node, refusal);
    item->set_candidate(port ? Candidate::legal : Candidate::illegal, port.value_or(std::string()),
                        refusal ? spoken(refusal->title) : QString());
  }
}

std::optional<LinkDrag::Target> LinkDrag::target_at(QPointF point,
                                                    std::optional<Diagnostic>& refusal) const {
  refusal.reset();
  const auto hit = port_at(scene_, point);
  if (hit && hit->output != origin_.output && hit->node != origin_.node) {
    // Shapes that do not fit yet can be mended behind the link; a circle cannot.
    refusal = refusal_of(hit->node, hit->port);
    if (refusal && refusal->code == "cycle") return std::nullopt;
    refusal.reset();
    return Target{hit->node, hit->port};
  }
  const NodeItem* item = scene_.node_at(point);
  if (item == nullptr || item->name() == origin_.node) return std::nullopt;
  // Anywhere on a node is near enough: the link takes the first port that fits.
  const Node* node = document_.graph().find(item->name());
  const auto port = node == nullptr ? std::nullopt : fitting_port(*node, refusal);
  if (port) return Target{item->name(), *port};
  return std::nullopt;
}

void LinkDrag::move_to(QPointF point) {
  point_ = point;
  QPointF end = point;
  const auto target = target_at(point, refusal_);
  LinkFace face;
  face.selected = true;
  face.problem = refusal_.has_value();
  if (refusal_) face.label = spoken(refusal_->title);
  thread_->set_face(std::move(face));
  if (target) {
    const NodeItem* item = scene_.node(target->node);
    end = origin_.output ? item->input_place(target->port) : item->output_place(target->port);
  }
  thread_->set_path(origin_.output ? link_path(from_, end, from_.y())
                                   : link_path(end, from_, end.y()));
}

LinkEnds LinkDrag::link_to(const Target& target) const {
  if (origin_.output) return {end_of(document_, origin_), target.node, target.port};
  return {end_of(document_, {target.node, target.port, true}), origin_.node, origin_.port};
}

std::optional<PortHit> LinkDrag::drop() {
  if (const auto target = target_at(point_, refusal_)) {
    const LinkEnds link = link_to(*target);
    if (!loose_) {
      connect_nodes(document_, link.from, link.node, link.port);
    } else if (link != *loose_) {
      move_link(document_, *loose_, link);
    }
    return std::nullopt;
  }
  if (loose_) {
    disconnect_input(document_, loose_->node, loose_->port, loose_->from);
    return std::nullopt;
  }
  if (scene_.node_at(point_) != nullptr) return std::nullopt;
  return origin_;
}

}  // namespace netloom::editor
