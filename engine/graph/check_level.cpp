#include <algorithm>

#include <fmt/ranges.h>

#include "engine/core/text.h"
#include "engine/graph/checked_graph.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

class LevelChecker {
 public:
  LevelChecker(CheckedGraph& graph, Findings& findings) : graph_(graph), findings_(findings) {}

  void run() {
    for (std::size_t i = 0; i < graph_.values.size(); ++i) check_parameters(i);
    for (std::size_t i = 0; i < graph_.values.size(); ++i) check_inputs(i);
  }

 private:
  void check_parameters(std::size_t number) {
    ResolvedNode& resolved = graph_.resolved.nodes[number];
    if (resolved.type == nullptr) return;
    for (const auto& [name, value] : graph_.resolved.node(number).parameters) {
      const ParameterInfo* info = resolved.type->parameter(name);
      if (info == nullptr) {
        report_parameter(number, name);
      } else if (auto diagnostic = check_parameter(*info, value)) {
        findings_.add(number, completed(graph_, number, *std::move(diagnostic)));
        resolved.sound = false;
      }
    }
  }

  void report_parameter(std::size_t number, const std::string& name) {
    const LayerType& type = graph_.type(number);
    std::vector<std::string> names;
    for (const ParameterInfo& info : type.parameters) names.push_back(info.name);
    const std::string near = nearest(name, names);
    Diagnostic diagnostic = diagnostic_at(
        graph_.resolved.node(number), "parameter.unknown", phrase("No parameter '{}'", name),
        names.empty()
            ? phrase("{} has no parameters.", listed(type.title))
            : phrase("{} has {}.{}", listed(type.title), fmt::join(names, ", "), suggestion(near)));
    diagnostic.parameter = name;
    const auto& given = graph_.resolved.node(number).parameters;
    if (!near.empty() && !given.contains(near)) {
      diagnostic.fixes.push_back({Fix::Kind::rename_parameter,
                                  phrase("Call it {}", near),
                                  diagnostic.node,
                                  {},
                                  name,
                                  {},
                                  near});
    }
    diagnostic.fixes.push_back({Fix::Kind::rename_parameter,
                                phrase("Remove {}", name),
                                diagnostic.node,
                                {},
                                name,
                                {},
                                {}});
    findings_.add(number, std::move(diagnostic));
    graph_.resolved.nodes[number].sound = false;
  }

  void check_inputs(std::size_t number) {
    ResolvedNode& resolved = graph_.resolved.nodes[number];
    if (resolved.type == nullptr) return;
    const Node& node = graph_.resolved.node(number);
    for (const PortInfo& port : resolved.type->inputs) {
      const auto links = node.inputs.find(port.name);
      if (port.optional || (links != node.inputs.end() && !links->second.empty())) continue;
      report_missing_input(graph_, number, port, findings_);
      resolved.sound = false;
    }
  }

  CheckedGraph& graph_;
  Findings& findings_;
};

}  // namespace

CheckedGraph check_level(const std::vector<Node>& nodes, const Graph& graph,
                         const LayerRegistry& layers, Findings& findings) {
  CheckedGraph checked;
  checked.resolved = resolve(nodes, graph, layers, findings);
  checked.values.resize(nodes.size());
  LevelChecker(checked, findings).run();
  return checked;
}

}  // namespace netloom
