#include "tests/parity/parity_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "engine/program/initialiser.h"
#include "engine/project/project.h"
#include "tests/engine/layers/layer_use.h"
#include "tests/parity/block_graphs.h"
#include "tests/support/graphs.h"

namespace netloom {

namespace {

constexpr std::uint64_t seed = 7;

/// A layer that brings any operand into a graph, as input nodes bring features.
LayerType operand_layer(const std::string& name, const SampleOperand& operand) {
  LayerType type;
  type.name = name;
  type.role = LayerRole::input;
  type.brief = [](const Parameters&, const LayerInputs&, std::span<const Value>) {
    return Phrase("operand");
  };
  type.build = [operand](Builder& b, const Parameters&, const LayerInputs&) {
    Shape shape{{Role::batch, batch_extent()}};
    for (const Axis& axis : operand.sample) shape.push_back(axis);
    const Value value = b.input(b.node(), shape, operand.classes == 0 ? b.precision() : Dtype::i64);
    if (operand.classes != 0) b.set_classes(value, operand.classes);
    return std::vector<Value>{value};
  };
  return type;
}

/// The name of the layer for `operand`, which `registry` then has.
std::string operand_name(LayerRegistry& registry, const SampleOperand& operand) {
  std::string name = fmt::format("operand {} {}", to_text(operand.sample), operand.classes) + [&] {
    std::string roles;
    for (const Axis& axis : operand.sample) roles += name_of(axis.role);
    return roles;
  }();
  if (registry.find(name) == nullptr) registry.add(operand_layer(name, operand));
  return name;
}

Graph graph_of(const LayerUse& use, LayerRegistry& registry) {
  Graph graph;
  Node middle = node("node", use.type->name, {}, use.parameters);
  std::size_t at = 0;
  const auto link = [&](const std::string& port) {
    const auto& ports = use.operands->ports;
    const std::string name = fmt::format("x{}", at + 1);
    graph.nodes.push_back(
        node(name, operand_name(registry, ports[std::min(at, ports.size() - 1)])));
    middle.inputs[port].push_back({name, {}});
    ++at;
  };
  for (const PortInfo& port : use.type->inputs) {
    if (port.optional && !use.optional) continue;
    link(port.name);
    if (port.many) link(port.name);
  }
  graph.nodes.push_back(middle);
  const std::vector<std::string> outputs = use.type->outputs_of(use.parameters);
  for (const std::string& port : outputs) {
    const bool only = outputs.size() == 1;
    Node end = node(only ? "y" : "y_" + port, "output");
    end.inputs["x"] = {{"node", only ? std::string() : port}};
    graph.nodes.push_back(end);
  }
  return graph;
}

/// Changes all nodes of a graph, also those of its blocks.
template <class Change>
void change_nodes(Graph& graph, const Change& change) {
  for (Node& one : graph.nodes) change(one);
  for (Block& block : graph.blocks) {
    for (Node& one : block.nodes) change(one);
  }
}

/// Dropped elements are drawn, and so cannot agree.
void without_dropout(Graph& graph, const LayerRegistry& registry) {
  change_nodes(graph, [&](Node& one) {
    const LayerType* type = registry.find(one.layer);
    if (type == nullptr) return;
    for (const ParameterInfo& info : type->parameters) {
      const bool drops = info.name.find("drop") != std::string::npos ||
                         (info.name == "rate" && type->name.find("drop") != std::string::npos);
      if (info.kind == ParameterKind::real && drops) one.parameters[info.name] = 0.0;
    }
  });
}

Array classes(std::int64_t count, const Shape& shape) {
  Array array(Dtype::i64, shape);
  const auto values = array.values<std::int64_t>();
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = static_cast<std::int64_t>(i * 5 + 1) % count;
  }
  return array;
}

/// First values; those that are all alike are moved a little, so that no bias is 0 and no scale 1.
/// Drawn ones stay around 0 as they are: moved to one side, they give every neuron the same large
/// sum, and what is left of it after a norm or a softmax is rounding, in f32 of either side.
Array start_of(const Variable& variable, const Shape& shape) {
  Array values = initial_values(variable.initialiser, variable.name, Dtype::f32, shape, seed);
  if (variable.initialiser.kind != Initialiser::Kind::constant) return values;
  const Array moves = parity_numbers(variable.name, shape);
  const bool state = variable.kind == VariableKind::state;  // a variance among them
  for (std::size_t i = 0; i < values.values<float>().size(); ++i) {
    const float move = moves.values<float>()[i];
    values.values<float>()[i] += 0.2F * (state ? std::abs(move) : move);
  }
  return values;
}

constexpr std::array kinked = {"relu", "relu6"};

bool is_kinked(const Node& node) {
  return std::find(kinked.begin(), kinked.end(), node.layer) != kinked.end();
}

/// Whether so many numbers pass a kink that some lie within rounding of it. There either slope is
/// right, and gradients differ by all that hangs on that number, in f32 and f64 of PyTorch, too: by
/// 5 % of the largest in the U-Net, where 0.9 million pass.
bool passes_many_kinks(const Graph& graph, const LayerRegistry& registry) {
  constexpr std::int64_t many = 500'000;
  const Lowered lowered = lower(graph, registry, Mode::inference, false);
  std::int64_t numbers = 0;
  for (const Node& one : expanded(graph, registry).nodes) {
    const auto values = lowered.values.find(one.name);
    if (!is_kinked(one) || values == lowered.values.end()) continue;
    numbers += values->second[0].shape().bound({parity_batch, 1}).count();
  }
  return numbers > many;
}

/// The same network with curves for its kinks: what its gradients are compared on. The largest of a
/// window is one, too, where neighbours are equal but for rounding.
Graph smooth(Graph graph) {
  change_nodes(graph, [](Node& one) {
    if (one.layer == "max_pool2d") one.layer = "avg_pool2d";
    if (!is_kinked(one)) return;
    one.layer = "silu";
    one.parameters.clear();
  });
  return graph;
}

bool draws(const Program& program) {
  return std::any_of(program.instructions.begin(), program.instructions.end(),
                     [](const Instruction& one) {
                       const auto* attention = std::get_if<AttentionAttributes>(&one.attributes);
                       return std::holds_alternative<RandomAttributes>(one.attributes) ||
                              (attention != nullptr && attention->rate > 0);
                     });
}

ParityCase complete(std::string name, Graph graph, const LayerRegistry& registry) {
  without_dropout(graph, registry);
  ParityCase one{std::move(name), std::move(graph), {}, {}, false};
  const Lowered lowered = lower(one.graph, registry, Mode::training, false);
  const Program& program = lowered.program;
  one.outputs_only = draws(program);
  const auto type = [&](int id) { return program.values[static_cast<std::size_t>(id)]; };
  for (const Port& input : program.inputs) {
    const Shape shape = type(input.value).shape.bound({parity_batch, 1});
    const auto kinds = lowered.classes.find(input.name);
    one.inputs[input.name] = kinds == lowered.classes.end() ? parity_numbers(input.name, shape)
                                                            : classes(kinds->second, shape);
  }
  for (const Variable& variable : program.variables) {
    if (variable.kind != VariableKind::weight && variable.kind != VariableKind::state) continue;
    one.tensors[variable.name] = start_of(variable, type(variable.value).shape);
  }
  return one;
}

/// Cases whose numbers say nothing.
const std::array<NoParity, 2> meaningless{{
    {"layer_norm on one number", "one number less its mean is 0: what is left is rounding"},
    {"project mobilenet-v2 without kinks",
     "biases before a norm have slope 0: PyTorch in f32 is 1.7e-4 from itself in f64"},
}};

bool is_meaningless(const std::string& name) {
  return std::any_of(meaningless.begin(), meaningless.end(),
                     [&](const NoParity& one) { return one.name == name; });
}

void add_layers(ParityCases& all) {
  all.left_out.insert(all.left_out.end(), meaningless.begin(), meaningless.end());
  std::set<std::string> told;
  const LayerRegistry layers = LayerRegistry::built_in();
  for (const LayerUse& use : layer_uses(layers)) {
    const bool loss = use.type->role == LayerRole::loss;
    if (is_meaningless(use.name)) continue;
    const bool inside = use.type->role == LayerRole::ordinary;
    const Graph graph = inside ? graph_of(use, all.registry) : Graph();
    const bool drawn = inside && draws(lower(graph, all.registry, Mode::inference, false).program);
    if (inside && !drawn) {
      all.cases.push_back(complete(use.name, graph, all.registry));
    } else if (told.insert(use.type->name).second) {
      all.left_out.push_back({use.type->name, drawn  ? "it draws what it gives"
                                              : loss ? "losses exist in training only"
                                                     : "it stands for what goes in or comes out"});
    }
  }
}

void add_blocks(ParityCases& all) {
  for (const BlockGraph& one : block_graphs()) {
    all.cases.push_back(complete(one.name, one.graph, all.registry));
  }
}

void add_projects(ParityCases& all) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(NETLOOM_SOURCE_DIR "/projects")) {
    if (entry.path().extension() == ".netloom") files.insert(entry.path());
  }
  for (const std::filesystem::path& file : files) {
    const Graph graph = load_project(file.string(), all.registry).project.graph;
    const std::string name = "project " + file.stem().string();
    if (draws(lower(graph, all.registry, Mode::inference, false).program)) {
      all.left_out.push_back({name, "it draws what it gives"});
      continue;
    }
    all.cases.push_back(complete(name, graph, all.registry));
    if (!passes_many_kinks(graph, all.registry)) continue;
    all.cases.back().outputs_only = true;
    const std::string curved = name + " without kinks";
    if (is_meaningless(curved)) continue;
    all.cases.push_back(complete(curved, smooth(graph), all.registry));
  }
}

}  // namespace

Array parity_numbers(const std::string& name, const Shape& shape) {
  return initial_values({Initialiser::Kind::normal, 0.8}, name, Dtype::f32, shape, seed);
}

ParityCases parity_cases() {
  ParityCases all{LayerRegistry::built_in(), {}, {}};
  add_layers(all);
  add_blocks(all);
  add_projects(all);
  return all;
}

}  // namespace netloom
