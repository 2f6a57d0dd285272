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

/// The outputs of `node` as links name them: the first without its port.
std::vector<Endpoint> outputs_of(const Document& document, const Node& node) {
  const LayerType* layer = document.registry().find(node.layer);
  std::vector<Endpoint> outputs;
  if (layer == nullptr) return outputs;
  for (const std::string& port : layer->outputs_of(node.parameters))
    outputs.push_back({node.name, outputs.empty() ? std::string() : port});
  return outputs;
}

/// Appends the links from `from` that inputs of `node` take, of those which are free or of those
/// which are not.
void add_fitting(const Document& document, const Endpoint& from, const Node& node, bool free,
                 std::vector<LinkEnds>& links) {
  const LayerType* layer = document.registry().find(node.layer);
  if (layer == nullptr) return;
  for (const PortInfo& port : layer->inputs) {
    const auto at = node.inputs.find(port.name);
    const std::vector<Endpoint> here =
        at == node.inputs.end() ? std::vector<Endpoint>() : at->second;
    if (std::find(here.begin(), here.end(), from) != here.end()) continue;
    if ((port.many || here.empty()) != free) continue;
    if (!is_meant_for(document, from.node, node, port.name)) continue;
    const auto refused = refusal_of_link(document.graph(), document.registry(), document.check(),
                                         from, node.name, port.name);
    if (!refused) links.push_back({from, node.name, port.name});
  }
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

bool is_meant_for(const Document& document, const std::string& from, const Node& node,
                  const std::string& port) {
  const auto role_of = [&document](const Node* one) {
    const LayerType* layer = one == nullptr ? nullptr : document.registry().find(one->layer);
    return layer == nullptr ? LayerRole::ordinary : layer->role;
  };
  return port == "target" || role_of(document.graph().find(from)) != LayerRole::target ||
         role_of(&node) != LayerRole::loss;
}

std::vector<std::string> free_inputs(const Document& document, const Node& node) {
  const LayerType* layer = document.registry().find(node.layer);
  std::vector<std::string> ports;
  if (layer == nullptr) return ports;
  for (const PortInfo& port : layer->inputs) {
    if (node.inputs.count(port.name) == 0) ports.push_back(port.name);
  }
  return ports;
}

std::vector<LinkEnds> links_at(const Document& document, const std::set<std::string>& names) {
  std::vector<LinkEnds> links;
  const std::size_t least = names.size() > 1 ? 2 : 1;
  for (const Node& node : document.graph().nodes) {
    for (const auto& [port, sources] : node.inputs) {
      for (const Endpoint& from : sources) {
        if (names.count(node.name) + names.count(from.node) >= least)
          links.push_back({from, node.name, port});
      }
    }
  }
  return links;
}

std::vector<LinkEnds> possible_links(const Document& document, const std::string& name) {
  const Graph& graph = document.graph();
  const Node* node = graph.find(name);
  if (node == nullptr) return {};
  std::vector<LinkEnds> free;
  std::vector<LinkEnds> taken;
  std::vector<LinkEnds> into;
  for (const Node& other : graph.nodes) {
    if (other.name == name) continue;
    for (const Endpoint& from : outputs_of(document, *node)) {
      add_fitting(document, from, other, true, free);
      add_fitting(document, from, other, false, taken);
    }
    for (const Endpoint& from : outputs_of(document, other))
      add_fitting(document, from, *node, true, into);
  }
  free.insert(free.end(), taken.begin(), taken.end());
  free.insert(free.end(), into.begin(), into.end());
  return free;
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
