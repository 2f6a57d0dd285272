#include "editor/document/wiring.h"

#include <algorithm>

#include "editor/document/bind_added.h"
#include "editor/document/places.h"
#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "engine/graph/block_edit.h"
#include "engine/graph/edit.h"

namespace netloom::editor {

namespace {

QString title_of(const Document& document, std::string_view layer) {
  const LayerType* type = document.registry().find(layer);
  return type == nullptr ? QString::fromUtf8(layer.data(), static_cast<qsizetype>(layer.size()))
                         : spoken(type->title);
}

/// Adds a node of `layer` at `position` and lets `link` link it, all as one step.
template <class Link>
std::string add_linked(Document& document, const QString& title, std::string_view layer,
                       QPointF position, const Link& link) {
  std::string name;
  document.edit(title, [&](Project& project) {
    project.graph = with_block(std::move(project.graph), document.offered(layer));
    Edited edited = with_node(std::move(project.graph), document.registry(), layer);
    name = edited.added;
    project.graph = link(std::move(edited.graph), name);
    project.view.nodes[name] = snapped(position);
    make_room(project, name);
    bind_added(document, project, name);
  });
  return name;
}

}  // namespace

void move_link(Document& document, const LinkEnds& old, const LinkEnds& now) {
  const std::string& moved =
      old.node == now.node && old.port == now.port ? now.from.node : now.node;
  document.edit(
      translated("Move a link to %1").arg(QString::fromStdString(moved)), [&](Project& project) {
        Graph graph = without_link(std::move(project.graph), old.node, old.port, old.from);
        project.graph =
            with_link(std::move(graph), document.registry(), now.from, now.node, now.port);
      });
}

bool fits_into_links(const Document& document, std::string_view layer) {
  const LayerType* type = document.registry().find(layer);
  return type != nullptr && !type->inputs.empty() && !type->outputs.empty();
}

std::string add_node_into_link(Document& document, std::string_view layer, const LinkEnds& link,
                               QPointF position) {
  const QString title = translated("Insert %1").arg(title_of(document, layer));
  return add_linked(document, title, layer, position, [&](Graph graph, const std::string& name) {
    return with_node_moved_into(std::move(graph), document.registry(), name, link);
  });
}

void move_node_into_link(Document& document, const std::string& node, const LinkEnds& link,
                         QPointF by) {
  const QString title = translated("Move %1 into a link").arg(QString::fromStdString(node));
  document.edit(title, [&](Project& project) {
    project.graph = with_node_moved_into(std::move(project.graph), document.registry(), node, link);
    auto& place = project.view.nodes[node];
    place = snapped(QPointF(place[0], place[1]) + by);
    make_room(project, node);
  });
}

std::string add_node_after(Document& document, const Endpoint& from, const LayerFit& fit,
                           QPointF position) {
  const QString title = translated("Add %1").arg(title_of(document, fit.layer));
  return add_linked(document, title, fit.layer, position,
                    [&](Graph graph, const std::string& name) {
                      return with_link(std::move(graph), document.registry(), from, name, fit.port);
                    });
}

std::string add_node_before(Document& document, const LayerFit& fit, const std::string& node,
                            const std::string& port, QPointF position) {
  const QString title = translated("Add %1").arg(title_of(document, fit.layer));
  return add_linked(
      document, title, fit.layer, position, [&](Graph graph, const std::string& name) {
        return with_link(std::move(graph), document.registry(), {name, {}}, node, port);
      });
}

void connect_in_order(Document& document, const std::set<std::string>& names) {
  std::vector<std::string> order(names.begin(), names.end());
  const Places& places = document.places();
  const auto place = [&](const std::string& name) {
    const auto at = places.find(name);
    return at == places.end() ? std::array<double, 2>{} : at->second;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](const std::string& a, const std::string& b) { return place(a) < place(b); });
  document.edit(translated("Link %1 nodes in order").arg(names.size()), [&](Project& project) {
    project.graph = with_chain(std::move(project.graph), document.registry(), order);
  });
}

std::vector<std::string> swappable_inputs(const Document& document, const std::string& name) {
  const Node* node = document.graph().find(name);
  const LayerType* type = node == nullptr ? nullptr : document.registry().find(node->layer);
  if (type == nullptr || node->inputs.empty()) return {};
  std::vector<std::string> ports;
  for (const PortInfo& port : type->inputs) {
    if (!port.many && ports.size() < 2) ports.push_back(port.name);
  }
  const auto linked = [&](const std::string& port) { return node->inputs.count(port) > 0; };
  if (ports.size() < 2 || !std::any_of(ports.begin(), ports.end(), linked)) return {};
  return ports;
}

void swap_inputs(Document& document, const std::string& node) {
  const auto ports = swappable_inputs(document, node);
  if (ports.empty()) return;
  document.edit(
      translated("Swap the inputs of %1").arg(QString::fromStdString(node)), [&](Project& project) {
        project.graph = with_inputs_swapped(std::move(project.graph), node, ports[0], ports[1]);
      });
}

void replace_layer(Document& document, const std::string& node, std::string_view layer) {
  const QString title =
      translated("Replace %1 by %2").arg(QString::fromStdString(node), title_of(document, layer));
  document.edit(title, [&](Project& project) {
    project.graph = with_block(std::move(project.graph), document.offered(layer));
    project.graph = with_layer_replaced(std::move(project.graph), document.registry(), node, layer);
  });
}

void cut_links(Document& document, const std::vector<LinkEnds>& links) {
  const QString title =
      links.size() == 1 ? translated("Cut a link") : translated("Cut %1 links").arg(links.size());
  document.edit(title, [&](Project& project) {
    for (const LinkEnds& link : links) {
      project.graph = without_link(std::move(project.graph), link.node, link.port, link.from);
    }
  });
}

}  // namespace netloom::editor
