#include "engine/graph/resolve.h"

#include <algorithm>
#include <set>

#include <fmt/ranges.h>

#include "engine/core/text.h"
#include "engine/graph/block_order.h"
#include "engine/graph/edit.h"

namespace netloom {

namespace {

class Resolver {
 public:
  Resolver(const std::vector<Node>& nodes, const Graph& graph, const LayerRegistry& layers,
           Findings& findings)
      : nodes_(nodes), graph_(graph), layers_(layers), findings_(findings) {
    result_.written = &nodes;
    result_.nodes.resize(nodes.size());
    look_up_names(result_, findings);
  }

  ResolvedGraph run() && {
    for (std::size_t i = 0; i < nodes_.size(); ++i) look_up_layer(i);
    for (std::size_t i = 0; i < nodes_.size(); ++i) look_up_links(i);
    return std::move(result_);
  }

 private:
  Diagnostic& report(std::size_t i, std::string code, Phrase title, Phrase message) {
    result_.nodes[i].sound = false;
    return findings_.add(
        i, diagnostic_at(nodes_[i], std::move(code), std::move(title), std::move(message)));
  }

  void look_up_layer(std::size_t i) {
    const Node& node = nodes_[i];
    result_.nodes[i].type = layers_.find(node.layer);
    if (result_.nodes[i].type != nullptr) return;
    if (graph_.block(node.layer) != nullptr) return report_block(i);
    const std::string near = nearest(node.layer, layers_.names());
    Diagnostic& d = report(i, "layer.unknown", phrase("No layer '{}'", node.layer),
                           phrase("Neither Netloom nor a loaded plugin has a layer '{}'.{}",
                                  node.layer, suggestion(near)));
    if (!near.empty()) {
      d.fixes.push_back({Fix::Kind::change_layer,
                         phrase("Use {}", listed(layers_.find(near)->title)),
                         d.node,
                         {},
                         {},
                         near,
                         {}});
    }
    d.fixes.push_back(
        {Fix::Kind::remove_node, phrase("Remove {}", d.node), d.node, {}, {}, {}, {}});
  }

  /// A block that cannot be a layer.
  void report_block(std::size_t i) {
    const std::string& name = nodes_[i].layer;
    if (const auto circle = circle_through(graph_, name); !circle.empty()) {
      report(i, "block.circle", phrase("'{}' contains itself", name),
             phrase("{}: a block cannot stand in itself. Take one of them out.",
                    fmt::join(circle, " → ")));
      return;
    }
    report(i, "block.unusable", phrase("'{}' cannot be used", name),
           phrase("The block contains one that contains itself, has a name that is none, or "
                  "stands more than {} blocks deep.",
                  most_block_depth));
  }

  void look_up_links(std::size_t i) {
    ResolvedNode& resolved = result_.nodes[i];
    if (resolved.type == nullptr) {
      note_taker(i);
      return;
    }
    for (const auto& [port, links] : nodes_[i].inputs) {
      if (resolved.type->input(port) == nullptr) report_port(i, port);
    }
    for (const PortInfo& info : resolved.type->inputs) {
      const auto at = nodes_[i].inputs.find(info.name);
      if (at == nodes_[i].inputs.end() || at->second.empty()) continue;
      ResolvedPort port{&info, {}};
      for (const Endpoint& link : at->second) look_up_link(i, port, link);
      if (!info.many && at->second.size() > 1) report_doubled(i, info, at->second);
      resolved.ports.push_back(std::move(port));
    }
  }

  /// What an unknown layer takes is not unused: its layer is the only thing that is wrong.
  void note_taker(std::size_t i) {
    for (const auto& [port, links] : nodes_[i].inputs) {
      for (const Endpoint& link : links) {
        const auto source = result_.numbers.find(link.node);
        if (source != result_.numbers.end()) result_.nodes[source->second].takers.push_back(i);
      }
    }
  }

  void look_up_link(std::size_t i, ResolvedPort& port, const Endpoint& link) {
    const auto source = result_.numbers.find(link.node);
    if (source == result_.numbers.end()) {
      report_source(i, *port.info, link);
      return;
    }
    const LayerType* type = result_.nodes[source->second].type;
    if (type == nullptr) {  // reported there
      result_.nodes[i].sound = false;
      return;
    }
    const auto outputs = type->outputs_of(nodes_[source->second].parameters);
    const auto output = std::find(outputs.begin(), outputs.end(), link.port);
    if (outputs.empty() || (!link.port.empty() && output == outputs.end())) {
      report_output(i, *port.info, link, *type, outputs);
      return;
    }
    const auto number = link.port.empty() ? 0 : output - outputs.begin();
    port.links.push_back({source->second, static_cast<std::size_t>(number)});
    result_.nodes[source->second].takers.push_back(i);
  }

  void report_port(std::size_t i, const std::string& port) {
    const LayerType& type = *result_.nodes[i].type;
    std::vector<std::string> names;
    for (const PortInfo& info : type.inputs) names.push_back(info.name);
    Diagnostic& d = report(
        i, "port.unknown", phrase("No input '{}'", port),
        names.empty() ? phrase("{} takes no inputs.", listed(type.title))
                      : phrase("{} takes {}, not '{}'.{}", listed(type.title),
                               fmt::join(names, ", "), port, suggestion(nearest(port, names))));
    d.port = port;
    d.fixes.push_back({Fix::Kind::disconnect, phrase("Remove the link"), d.node, port, {}, {}, {}});
  }

  void report_source(std::size_t i, const PortInfo& port, const Endpoint& link) {
    std::vector<std::string> names;
    for (const Node& node : nodes_) {
      if (node.name != nodes_[i].name) names.push_back(node.name);
    }
    const std::string near = nearest(link.node, names);
    Diagnostic& d = report(i, "link.node", phrase("No node '{}'", link.node),
                           phrase("{} is linked to '{}', which is not in the graph.{}", port.name,
                                  to_text(link), suggestion(near)));
    d.port = port.name;
    if (!near.empty() && !port.many) {
      d.fixes.push_back(
          {Fix::Kind::connect, phrase("Link {}", near), d.node, port.name, {}, {}, near});
    }
    d.fixes.push_back({Fix::Kind::disconnect,
                       phrase("Remove the link"),
                       d.node,
                       port.name,
                       {},
                       {},
                       to_text(link)});
  }

  void report_output(std::size_t i, const PortInfo& port, const Endpoint& link,
                     const LayerType& type, const std::vector<std::string>& outputs) {
    const std::string near = nearest(link.port, outputs);
    Diagnostic& d = report(
        i, "link.port",
        link.port.empty() ? phrase("'{}' has no output", link.node)
                          : phrase("'{}' has no output '{}'", link.node, link.port),
        outputs.empty()
            ? phrase("{} ends here, and nothing can be linked to it; link what comes before.",
                     listed(type.title))
            : phrase("{} gives {}.{}", listed(type.title), fmt::join(outputs, ", "),
                     suggestion(near)));
    d.port = port.name;
    if (const auto better = output_meant(d.node, link, outputs, near)) {
      d.fixes.push_back({Fix::Kind::connect,
                         phrase("Link {}", to_text(*better)),
                         d.node,
                         port.name,
                         {},
                         {},
                         to_text(*better)});
    }
    d.fixes.push_back({Fix::Kind::disconnect,
                       phrase("Remove the link"),
                       d.node,
                       port.name,
                       {},
                       {},
                       to_text(link)});
  }

  /// The output that a link to one that is not there means: the one called nearly so, the only one,
  /// or what flows into a node that gives nothing.
  std::optional<Endpoint> output_meant(const std::string& taker, const Endpoint& link,
                                       const std::vector<std::string>& outputs,
                                       const std::string& near) const {
    if (!near.empty()) return Endpoint{link.node, near};
    if (outputs.size() == 1) return Endpoint{link.node, {}};
    const Node& source = nodes_[result_.numbers.find(link.node)->second];
    if (!outputs.empty() || source.inputs.empty()) return std::nullopt;
    const auto& links = source.inputs.begin()->second;
    if (links.empty() || comes_after(links.front().node, taker)) return std::nullopt;
    return links.front();
  }

  /// Whether `name` takes from `taker`, or from what does.
  bool comes_after(const std::string& name, const std::string& taker) const {
    std::set<std::string> seen;
    std::vector<std::string> queue{name};
    while (!queue.empty()) {
      const std::string next = std::move(queue.back());
      queue.pop_back();
      if (next == taker) return true;
      const auto at = result_.numbers.find(next);
      if (at == result_.numbers.end() || !seen.insert(next).second) continue;
      for (const auto& [port, links] : nodes_[at->second].inputs) {
        for (const Endpoint& link : links) queue.push_back(link.node);
      }
    }
    return false;
  }

  void report_doubled(std::size_t i, const PortInfo& port, const std::vector<Endpoint>& links) {
    std::vector<std::string> names;
    names.reserve(links.size());
    for (const Endpoint& link : links) names.push_back(to_text(link));
    Diagnostic& d =
        report(i, "link.doubled", phrase("{} links at {}", links.size(), port.name),
               phrase("{} takes one link and has {}: {}. To use all, join them with Add or "
                      "Concatenate.",
                      port.name, links.size(), fmt::join(names, ", ")));
    d.port = port.name;
    for (const Endpoint& link : links) {
      if (d.fixes.size() == 2) break;
      d.fixes.push_back({Fix::Kind::connect,
                         phrase("Keep only {}", to_text(link)),
                         d.node,
                         port.name,
                         {},
                         {},
                         to_text(link)});
    }
  }

  const std::vector<Node>& nodes_;
  const Graph& graph_;
  const LayerRegistry& layers_;
  Findings& findings_;
  ResolvedGraph result_;
};

}  // namespace

Diagnostic& Findings::add(std::size_t node, Diagnostic diagnostic) {
  found_.emplace_back(node, std::move(diagnostic));
  return found_.back().second;
}

std::vector<Diagnostic> Findings::in_order() && {
  std::stable_sort(found_.begin(), found_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Diagnostic> result;
  for (auto& [node, diagnostic] : found_) result.push_back(std::move(diagnostic));
  return result;
}

ResolvedGraph resolve(const std::vector<Node>& nodes, const Graph& graph,
                      const LayerRegistry& layers, Findings& findings) {
  ResolvedGraph result = Resolver(nodes, graph, layers, findings).run();
  look_up_shares(result, graph, findings);
  sort_nodes(result, findings);
  return result;
}

Diagnostic diagnostic_at(const Node& node, std::string code, Phrase title, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.node = node.name;
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

}  // namespace netloom
