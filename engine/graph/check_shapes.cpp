#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "engine/graph/build_node.h"
#include "engine/graph/built_nodes.h"
#include "engine/graph/check.h"
#include "engine/graph/checked_graph.h"
#include "engine/layers/parameter_value.h"
#include "engine/ops/refusal.h"

namespace netloom {

namespace {

/// Forward operations of the instructions from `first` on, for a batch of one.
double flops_since(const Program& program, std::size_t first) {
  double total = 0;
  const Binding one;
  const auto types = [&](const std::vector<int>& ids) {
    std::vector<TensorType> result;
    for (const int id : ids) {
      if (id < 0) continue;
      const TensorType& type = program.values[static_cast<std::size_t>(id)];
      result.push_back({type.dtype, type.shape.bound(one)});
    }
    return result;
  };
  for (std::size_t i = first; i < program.instructions.size(); ++i) {
    const Instruction& instruction = program.instructions[i];
    total += flops_of(*instruction.op, bound(instruction.attributes, one),
                      types(instruction.inputs), types(instruction.outputs));
  }
  return total;
}

/// Numbers in a shape for a batch of one, as f64: products of what people type may leave 64 bits.
double numbers_in(const Shape& shape) {
  double product = 1;
  for (const Axis& axis : shape) product *= static_cast<double>(bind(axis.extent, Binding()));
  return product;
}

class ShapeChecker {
 public:
  ShapeChecker(CheckedGraph& graph, GraphCheck& result, Findings& findings, BuiltNodes* built)
      : graph_(graph),
        result_(result),
        findings_(findings),
        built_(built),
        builder_(program_, Mode::inference) {
    checks_.reserve(graph.values.size());
    for (std::size_t i = 0; i < graph.values.size(); ++i)
      checks_.push_back(&result.nodes[graph.resolved.node(i).name]);
    note_sharing();
  }

  void run() {
    for (const std::size_t i : graph_.resolved.order) check_node(i);
    for (std::size_t i = 0; i < graph_.values.size(); ++i) fill_in_unknown(i);
    advise(graph_, findings_);
    if (built_ != nullptr) built_->end_check(graph_.resolved);
  }

 private:
  void note_sharing() {
    for (std::size_t i = 0; i < graph_.values.size(); ++i) {
      const std::string_view prefix = graph_.resolved.nodes[i].prefix;
      if (prefix != graph_.resolved.node(i).name) sharing_.insert(prefix);
    }
  }

  /// Whether all that node `number` shows follows from its own settings and inputs.
  bool stands_alone(std::size_t number) const {
    return sharing_.empty() || !sharing_.contains(graph_.resolved.nodes[number].prefix);
  }

  void check_node(std::size_t number) {
    const ResolvedNode& resolved = graph_.resolved.nodes[number];
    if (!resolved.sound || !graph_.inputs_known(number)) return;
    const bool kept = built_ != nullptr && stands_alone(number);
    if (kept && take_built(number)) return;
    const LayerInputs inputs = inputs_of(resolved, graph_.values);
    note_inputs(number);
    const std::size_t first = program_.instructions.size();
    const std::size_t first_variable = program_.variables.size();
    try {
      std::vector<Value> values = build_node(builder_, graph_.resolved, number, inputs);
      require_size(values, first_variable);
      graph_.values[number] = std::move(values);
    } catch (const Refusal& refusal) {
      findings_.add(number, completed(graph_, number, refusal.diagnostic()));
      return;
    }
    describe(number, inputs, first);
    count_parameters(first_variable);
    if (kept) built_->keep(graph_, number, *checks_[number], builder_);
  }

  bool take_built(std::size_t number) {
    const BuiltNodes::Built* same = built_->same(graph_, number, builder_);
    if (same == nullptr) return false;
    for (std::size_t i = 0; i < same->classes.size(); ++i) {
      graph_.values[number].push_back(
          builder_.stand_in((*same->check.outputs)[i], same->classes[i]));
    }
    *checks_[number] = same->check;
    result_.flops += same->check.flops;
    result_.parameters += same->check.parameters;
    return true;
  }

  /// Refuses what no machine holds, so that all that follows can count in 64 bits.
  void require_size(const std::vector<Value>& values, std::size_t first_variable) const {
    constexpr double most = 1e10;
    double largest = 0;
    for (const Value& value : values) largest = std::max(largest, numbers_in(value.shape()));
    for (std::size_t i = first_variable; i < program_.variables.size(); ++i) {
      const auto value = static_cast<std::size_t>(program_.variables[i].value);
      largest = std::max(largest, numbers_in(program_.values[value].shape));
    }
    if (largest <= most) return;
    refuse("shape.size", phrase("Larger than any memory"),
           phrase("This layer would hold {} numbers; at most {} are possible. Make its "
                  "sizes or its input smaller.",
                  fmt::format("{:.2g}", largest), fmt::format("{:.0g}", most)));
  }

  /// Before the node is built: what comes in is known of one that is refused, too.
  void note_inputs(std::size_t number) {
    std::vector<TensorType> types;
    for (const ResolvedPort& port : graph_.resolved.nodes[number].ports) {
      for (const ResolvedLink& link : port.links) {
        types.push_back(graph_.values[link.node][link.output].type);
      }
    }
    checks_[number]->inputs = std::move(types);
  }

  void describe(std::size_t number, const LayerInputs& inputs, std::size_t first) {
    const Node& node = graph_.resolved.node(number);
    const LayerType& type = graph_.type(number);
    const std::vector<Value>& values = graph_.values[number];
    NodeCheck& check = *checks_[number];
    check.known = true;
    std::vector<TensorType> types;
    types.reserve(values.size());
    for (const Value& value : values) types.push_back(value.type);
    check.outputs = std::move(types);
    check.classes = builder_.classes(values[0]);
    check.flops = flops_since(program_, first);
    result_.flops += check.flops;
    const Parameters parameters = fitted(type, node.parameters);
    check.brief = type.brief(parameters, inputs, values);
    if (type.explain) check.explanation = type.explain(parameters, inputs, values);
  }

  /// What can be said of nodes without shapes: the line made from their parameters.
  void fill_in_unknown(std::size_t number) {
    if (graph_.known(number)) return;
    const Node& node = graph_.resolved.node(number);
    NodeCheck& check = *checks_[number];
    const LayerType* type = graph_.resolved.nodes[number].type;
    if (type == nullptr || check.known) return;
    Parameters parameters;
    for (const auto& [name, value] : fitted(*type, node.parameters)) {
      const ParameterInfo* info = type->parameter(name);
      if (info != nullptr && !check_parameter(*info, value)) parameters.emplace(name, value);
    }
    check.brief = type->brief(parameters, {}, {});
  }

  /// A weight counts at the node it is named after, also where another node that shares it came
  /// first.
  void count_parameters(std::size_t first_variable) {
    for (std::size_t i = first_variable; i < program_.variables.size(); ++i) {
      const Variable& variable = program_.variables[i];
      if (variable.kind != VariableKind::weight) continue;
      const auto& type = program_.values[static_cast<std::size_t>(variable.value)];
      const std::string_view name = variable.name;
      const auto owner = result_.nodes.find(name.substr(0, name.rfind('.')));
      if (owner != result_.nodes.end()) owner->second.parameters += type.shape.count();
      result_.parameters += type.shape.count();
    }
  }

  CheckedGraph& graph_;
  GraphCheck& result_;
  std::vector<NodeCheck*> checks_;  ///< In `result_`, by node number.
  Findings& findings_;
  BuiltNodes* built_;
  std::unordered_set<std::string_view> sharing_;  ///< Whose weights several nodes use.
  Program program_;
  Builder builder_;
};

}  // namespace

void check_shapes(CheckedGraph& graph, GraphCheck& result, Findings& findings, BuiltNodes* built) {
  ShapeChecker(graph, result, findings, built).run();
}

}  // namespace netloom
