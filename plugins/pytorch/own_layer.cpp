#include "plugins/pytorch/own_layer.h"

#include <algorithm>

#include <fmt/format.h>

#include "plugins/pytorch/node_ops.h"

namespace netloom {

namespace {

/// An op of the layer as a module, and the tensors that it holds, by their names in the layer.
struct OwnModule {
  std::string name;  ///< "linear1"
  ModuleCall call;
  std::string weight;
  std::string bias;  ///< Empty where it has none.

  bool operator==(const OwnModule&) const = default;
};

/// The tensors of a layer in one of its programs, and how many ops take each.
class TensorUses {
 public:
  TensorUses(const Program& program, const NodePlace& place) : program_(program) {
    for (const Variable* one : variables_of(program, place)) {
      names_[one->value] = short_name(*one);
    }
    for (const Instruction& one : program.instructions) {
      if (one.node != place.node.name) continue;
      for (const int input : one.inputs) ++counts_[input];
    }
  }

  /// The module for `one`, where it alone takes its weight and bias, and their names are a pair.
  std::optional<OwnModule> module_of(const Instruction& one) const {
    const TorchOp* const row = torch_op_named(one.op->name);
    if (row == nullptr || row->module == nullptr) return {};
    const bool biased = one.inputs.size() > 2 && one.inputs[2] >= 0;
    OwnModule own{{}, {}, name_of_only(one.inputs[1]), biased ? name_of_only(one.inputs[2]) : ""};
    constexpr std::string_view ending = "weight";
    if (!own.weight.ends_with(ending)) return {};
    const std::string stem = own.weight.substr(0, own.weight.size() - ending.size());
    if (biased && own.bias != stem + "bias") return {};
    OpUse use{one, {}, {}, {}, {}};
    for (const int input : one.inputs) use.input_types.push_back(type(input));
    for (const int output : one.outputs) use.output_types.push_back(type(output));
    std::optional<ModuleCall> call = row->module(use);
    if (!call) return {};
    const std::string kind = one.op->name == "linear" ? "linear" : "conv";
    own.name = python_name(stem.empty() ? kind : stem.substr(0, stem.size() - 1));
    own.call = *std::move(call);
    return own;
  }

 private:
  /// The name of a tensor that one op takes; else an empty text.
  std::string name_of_only(int value) const {
    const auto name = names_.find(value);
    return name == names_.end() || counts_.at(value) != 1 ? std::string() : name->second;
  }

  TensorType type(int value) const {
    return value < 0 ? TensorType{} : program_.values[static_cast<std::size_t>(value)];
  }

  const Program& program_;
  std::map<int, std::string> names_;
  std::map<int, int> counts_;
};

std::vector<OwnModule> modules_in(const Program& program, const NodePlace& place) {
  const TensorUses uses(program, place);
  std::vector<OwnModule> all;
  for (const Instruction& one : program.instructions) {
    if (one.node != place.node.name) continue;
    if (auto module = uses.module_of(one)) all.push_back(*std::move(module));
  }
  return all;
}

/// The modules that the layer is made of, for prediction as in training.
std::vector<OwnModule> own_modules(const SpokenGraph& graph, const NodePlace& place) {
  std::vector<OwnModule> all = modules_in(graph.training.program, place);
  const std::vector<OwnModule> there = modules_in(graph.prediction.program, place);
  std::erase_if(all, [&](const OwnModule& one) {
    return std::find(there.begin(), there.end(), one) == there.end();
  });
  return all;
}

/// How "{}", a tensor, is given its first values, as `start` has them.
std::string started(const Initialiser& start) {
  using Kind = Initialiser::Kind;
  const std::string value = real_argument(start.value);
  switch (start.kind) {
    case Kind::constant:
      return start.value == 0 || start.value == 1 ? "{}" : value + " * {}";
    case Kind::normal:
      return start.value == 1 ? "{}" : value + " * {}";
    case Kind::uniform:
      return fmt::format("nn.init.uniform_({{}}, -{0}, {0})", value);
    case Kind::pytorch:
      return fmt::format("nn.init.uniform_({{}}, -({0}**-0.5), {0}**-0.5)", start.fan_in);
    case Kind::xavier_uniform:
      return "nn.init.xavier_uniform_({})";
    case Kind::xavier_normal:
      return "nn.init.xavier_normal_({})";
    case Kind::kaiming_uniform:
      return "nn.init.kaiming_uniform_({})";
    case Kind::kaiming_normal:
      return "nn.init.kaiming_normal_({})";
  }
  return "{}";
}

/// The call that makes a tensor of `shape`, which started() brings to its first values.
ModuleCall first_values(const Initialiser& start, const Shape& shape) {
  std::vector<Argument> sizes;
  for (const Axis& axis : shape) {
    const bool named = axis.role != Role::none;
    sizes.push_back({named ? fmt::format("{}s", name_of(axis.role)) : "size",
                     std::to_string(axis.extent.factor)});
  }
  if (sizes.empty()) sizes.push_back({"size", "()"});
  if (start.kind == Initialiser::Kind::normal) return {"torch.randn", std::move(sizes)};
  const bool drawn = start.kind != Initialiser::Kind::constant;
  const char* const zero_or_one = start.value == 0 ? "torch.zeros" : "torch.ones";
  return {drawn ? "torch.empty" : zero_or_one, std::move(sizes)};
}

/// What makes the modules, weights and states of the node in __init__.
std::vector<Member> own_members(const Program& program, const NodePlace& place,
                                const std::vector<OwnModule>& modules) {
  std::vector<Member> members;
  for (const Variable* one : variables_of(program, place)) {
    const std::string name = short_name(*one);
    const auto module = std::find_if(modules.begin(), modules.end(), [&](const OwnModule& own) {
      return own.weight == name || own.bias == name;
    });
    if (module != modules.end()) {
      if (module->weight == name)
        members.push_back({member_line(module->name), {}, {{module->call}}, {}});
      continue;
    }
    const Shape& shape = program.values[static_cast<std::size_t>(one->value)].shape;
    const bool weight = one->kind == VariableKind::weight;
    const std::string first = started(one->initialiser);
    members.push_back({weight ? fmt::format("self.{} = nn.Parameter({})", name, first)
                              : fmt::format("self.register_buffer(\"{}\", {})", name, first),
                       {},
                       {{first_values(one->initialiser, shape)}},
                       {}});
  }
  return members;
}

/// "linear1_weight" is "linear1.weight" there.
TurnTensors turn_into(const std::vector<OwnModule>& modules) {
  if (modules.empty()) return {};
  std::map<std::string, std::string> names;
  for (const OwnModule& one : modules) {
    names[one.weight] = one.name + ".weight";
    if (!one.bias.empty()) names[one.bias] = one.name + ".bias";
  }
  return [names](const Snapshot& own) {
    Snapshot tensors;
    for (const auto& [name, values] : own) {
      const auto there = names.find(name);
      tensors[there == names.end() ? name : there->second] = values;
    }
    return tensors;
  };
}

/// Parameters of a class's forward: "x", or "x1", "x2" where a port takes several.
std::map<std::string, std::vector<std::string>, std::less<>> own_names(const NodePlace& place) {
  std::map<std::string, std::vector<std::string>, std::less<>> names;
  for (const auto& [port, links] : place.links) {
    for (std::size_t i = 0; i < links.size(); ++i) {
      const std::string name = python_name(port);
      names[port].push_back(links.size() == 1 ? name : fmt::format("{}{}", name, i + 1));
    }
  }
  return names;
}

}  // namespace

SaidNode by_own_class(SpokenGraph& graph, NodeUse use, const NodePlace& place) {
  const std::vector<OwnModule> modules = own_modules(graph, place);
  ClassSource own;
  own.name = class_name(use.layer.name);
  own.layer = use.layer.name;
  own.about = use.layer.summary;
  own.members = own_members(graph.training.program, place, modules);
  NodePlace inside = place;
  inside.results = {"y"};
  for (std::size_t i = 1; i < place.results.size(); ++i) {
    inside.results.push_back(fmt::format("y{}", i + 1));
  }
  SaidNode node;
  node.values.push_back(
      fmt::format("self.{}({})", place.attribute, fmt::join(all_inputs(use), ", ")));
  node.target = fmt::format("{}", fmt::join(place.results, ", "));
  node.turn = turn_into(modules);
  use.names = own_names(place);
  own.parameters = all_inputs(use);
  OpNames names{use.names, "self", "y"};
  for (const OwnModule& one : modules) names.modules[one.weight] = one.name;
  SaidNode body;
  add_ops(graph, inside, names, body);
  own.lines = body.statements;
  own.lines.push_back({fmt::format("return {}", fmt::join(body.values, ", "))});
  for (PythonLine& line : own.lines) line.nodes.clear();
  node.module = graph.classes.use(std::move(own), place.node.name);
  return node;
}

}  // namespace netloom
