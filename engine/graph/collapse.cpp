#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "engine/graph/block_edit.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

class Collapser {
 public:
  Collapser(Graph graph, const LayerRegistry& layers, std::span<const std::string> names)
      : graph_(std::move(graph)), layers_(layers), inside_(names.begin(), names.end()) {}

  bool possible() const {
    if (inside_.empty()) return false;
    for (const std::string& name : inside_) {
      const Node* node = graph_.find(name);
      const LayerType* type = node == nullptr ? nullptr : layers_.find(node->layer);
      const bool fits = type != nullptr && name.find('/') == std::string::npos &&
                        (type->role == LayerRole::ordinary || type->role == LayerRole::loss);
      if (!fits || leads_back(*node)) return false;
      if (!node->shares.empty() && !inside_.contains(node->shares)) return false;
    }
    // What shares weights with a node inside would have to name it inside the block.
    return std::none_of(graph_.nodes.begin(), graph_.nodes.end(), [this](const Node& node) {
      return !inside_.contains(node.name) && inside_.contains(node.shares);
    });
  }

  Edited run(std::string_view name) && {
    Block block;
    block.name = name;
    Node use;
    use.layer = name;
    use.name = free_name(graph_, name);
    std::vector<Node> inner;
    for (const Node& node : graph_.nodes) {
      if (inside_.contains(node.name)) inner.push_back(moved_in(node, use));
    }
    block.nodes = std::move(inputs_);
    block.nodes.insert(block.nodes.end(), inner.begin(), inner.end());
    for (Node& node : graph_.nodes) {
      if (!inside_.contains(node.name)) take_from_use(node, use.name);
    }
    for (const auto& [source, port] : outputs_) {
      Node output;
      output.name = port;
      output.layer = "output";
      output.inputs["x"] = {source};
      block.nodes.push_back(std::move(output));
    }
    replace_by(use);
    graph_.blocks.push_back(std::move(block));
    return {std::move(graph_), use.name};
  }

 private:
  /// True when a way leads from a node inside through one outside to `node`: the use of the block
  /// would wait for itself.
  bool leads_back(const Node& node) const {
    std::set<std::string> seen;
    std::vector<std::string> queue;
    for (const auto& [port, links] : node.inputs) {
      for (const Endpoint& link : links) {
        if (!inside_.contains(link.node)) queue.push_back(link.node);
      }
    }
    while (!queue.empty()) {
      const std::string at = std::move(queue.back());
      queue.pop_back();
      if (inside_.contains(at)) return true;
      const Node* source = graph_.find(at);
      if (source == nullptr || !seen.insert(at).second) continue;
      for (const auto& [port, links] : source->inputs) {
        for (const Endpoint& link : links) queue.push_back(link.node);
      }
    }
    return false;
  }

  /// The node as it stands in the block: what came from outside now comes from an input port.
  Node moved_in(Node node, Node& use) {
    for (auto& [port, links] : node.inputs) {
      for (Endpoint& link : links) {
        if (inside_.contains(link.node)) continue;
        const auto [at, fresh] = input_ports_.try_emplace(to_text(link), std::string());
        if (fresh) {
          at->second = free_port(port);
          use.inputs[at->second] = {link};
          Node input;
          input.name = at->second;
          input.layer = "input";
          inputs_.push_back(std::move(input));
        }
        link = {at->second, {}};
      }
    }
    return node;
  }

  void take_from_use(Node& node, const std::string& use) {
    for (auto& [port, links] : node.inputs) {
      for (Endpoint& link : links) {
        if (!inside_.contains(link.node)) continue;
        const auto at = std::find_if(outputs_.begin(), outputs_.end(),
                                     [&](const auto& one) { return one.first == link; });
        if (at != outputs_.end()) {
          link = {use, at->second};
          continue;
        }
        std::string name = free_port("y");
        outputs_.emplace_back(link, name);
        link = {use, std::move(name)};
      }
    }
  }

  /// A name for a port that no node inside and no other port has.
  std::string free_port(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; inside_.contains(name) || !ports_.insert(name).second; ++number) {
      name = fmt::format("{}{}", wanted, number);
    }
    return name;
  }

  /// The use stands where the last of its nodes stood, after all that it takes from.
  void replace_by(const Node& use) {
    auto& nodes = graph_.nodes;
    const auto is_inside = [this](const Node& node) { return inside_.contains(node.name); };
    const auto last = std::find_if(nodes.rbegin(), nodes.rend(), is_inside).base();
    nodes.insert(last, use);
    std::erase_if(nodes, is_inside);
  }

  Graph graph_;
  const LayerRegistry& layers_;
  const std::set<std::string, std::less<>> inside_;
  std::map<std::string, std::string> input_ports_;  ///< Port by what is linked there.
  std::vector<Node> inputs_;
  std::vector<std::pair<Endpoint, std::string>> outputs_;  ///< Port by what it gives.
  std::set<std::string> ports_;
};

}  // namespace

Edited collapsed(Graph graph, const LayerRegistry& registry, std::span<const std::string> names,
                 std::string_view block) {
  const LayerRegistry layers = with_blocks(registry, graph);
  const bool free =
      is_block_name(block) && graph.block(block) == nullptr && layers.find(block) == nullptr;
  Collapser collapser(graph, layers, names);
  if (!free || !collapser.possible()) return {std::move(graph), {}};
  return std::move(collapser).run(block);
}

}  // namespace netloom
