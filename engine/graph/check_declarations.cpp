#include <algorithm>
#include <set>

#include "engine/core/text.h"
#include "engine/graph/check_blocks.h"
#include "engine/graph/edit.h"

namespace netloom {

namespace {

class DeclarationChecker {
 public:
  DeclarationChecker(const Graph& graph, const LayerRegistry& layers, Findings& findings)
      : graph_(graph), layers_(layers), findings_(findings) {}

  void run() {
    std::set<std::string_view> names;
    for (const Block& block : graph_.blocks) {
      check_name(block, !names.insert(block.name).second);
      std::set<std::string_view> taken{"repeat", "each_step"};
      for (const ExposedParameter& one : block.parameters) {
        if (!is_block_name(one.name) || !taken.insert(one.name).second) report_exposed(block, one);
        if (one.targets.empty()) report_target(block, one, {});
        for (const std::string& target : one.targets) {
          if (!is_parameter(block, endpoint_from(target))) report_target(block, one, target);
        }
      }
    }
  }

 private:
  void check_name(const Block& block, bool doubled) {
    const LayerType* layer = layers_.find(block.name);
    if (!is_block_name(block.name)) {
      report({}, "block.name", phrase("'{}' is no block name", block.name),
             phrase("The name of a block has letters, digits and _ only, as in residual."));
    } else if (layer != nullptr && layer->category != Category::block) {
      report({}, "block.clash", phrase("Block '{}' is named like a layer", block.name),
             phrase("A node of layer '{}' could mean the layer {} or the block. Rename the "
                    "block.",
                    block.name, listed(layer->title)));
    } else if (doubled) {
      report(block.name, "block.duplicate", phrase("Two blocks named '{}'", block.name),
             phrase("Nodes could not tell which one they use. Rename one of the blocks."));
    }
  }

  bool is_parameter(const Block& block, const Endpoint& target) const {
    const auto node = std::find_if(block.nodes.begin(), block.nodes.end(),
                                   [&](const Node& one) { return one.name == target.node; });
    const LayerType* type = node == block.nodes.end() ? nullptr : layers_.find(node->layer);
    return type == nullptr ? false : type->parameter(target.port) != nullptr;
  }

  void report_exposed(const Block& block, const ExposedParameter& one) {
    report(block.name, "block.parameter", phrase("'{}' cannot be shown", one.name),
           phrase("Block '{}' shows a parameter '{}', whose name is taken or has more than "
                  "letters, digits and _.",
                  block.name, one.name));
  }

  void report_target(const Block& block, const ExposedParameter& one, const std::string& target) {
    std::vector<std::string> all;
    for (const Node& node : block.nodes) {
      const LayerType* type = layers_.find(node.layer);
      if (type == nullptr) continue;
      for (const ParameterInfo& info : type->parameters) all.push_back(node.name + "." + info.name);
    }
    const std::string near = nearest(target, all);
    report(block.name, "block.target",
           target.empty() ? phrase("'{}' sets nothing", one.name)
                          : phrase("No parameter '{}'", target),
           phrase("Block '{}' shows '{}', which sets '{}' inside it; no node there has that.{}",
                  block.name, one.name, target, suggestion(near)));
  }

  /// At the first node that uses the block, or at the graph.
  void report(const std::string& block, std::string code, Phrase title, Phrase message) {
    std::size_t at = 0;
    while (at < graph_.nodes.size() && (block.empty() || graph_.nodes[at].layer != block)) ++at;
    const Node nobody;
    findings_.add(at, diagnostic_at(at < graph_.nodes.size() ? graph_.nodes[at] : nobody,
                                    std::move(code), std::move(title), std::move(message)));
  }

  const Graph& graph_;
  const LayerRegistry& layers_;
  Findings& findings_;
};

}  // namespace

void check_declarations(const Graph& graph, const LayerRegistry& layers, Findings& findings) {
  DeclarationChecker(graph, layers, findings).run();
}

}  // namespace netloom
