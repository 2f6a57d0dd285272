// Blocks as classes, repeated ones in a loop.
#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/layers/parameter_value.h"
#include "plugins/pytorch/class_speaker.h"
#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

template <class T>
T parameter(const LayerType& type, const Node& node, const std::string& name) {
  return std::get<T>(type.complete(fitted(type, node.parameters)).at(name));
}

/// "a, b = x, y" before a loop over calls that are all alike but for what the first is given; or
/// nothing where they differ.
std::optional<std::string> start_of_loop(const std::vector<BlockCall>& calls) {
  const BlockCall& first = calls[0];
  const BlockCall& next = calls[1];
  const bool alike = std::all_of(calls.begin() + 2, calls.end(),
                                 [&](const BlockCall& one) { return one == next; });
  const std::size_t count = first.arguments.size();
  if (!alike || first.results != next.results || count != next.arguments.size()) return {};
  std::vector<std::string> to;
  std::vector<std::string> from;
  for (std::size_t i = 0; i < count; ++i) {
    if (first.arguments[i] == next.arguments[i]) continue;
    to.push_back(next.arguments[i]);
    from.push_back(first.arguments[i]);
  }
  return fmt::format("{} = {}", fmt::join(to, ", "), fmt::join(from, ", "));
}

}  // namespace

std::vector<BlockSetting> ClassSpeaker::settings_of(const Block& block,
                                                    const std::string& flat) const {
  const Node& use = graph_.block_use(flat).node;
  const LayerType& type = graph_.type(use);
  const Parameters values = type.complete(fitted(type, use.parameters));
  std::vector<BlockSetting> settings;
  for (const ExposedParameter& shown : block.parameters) {
    BlockSetting one{shown.name, python_value(values.at(shown.name)), {}};
    for (const std::string& target : shown.targets) {
      const Node* const within = find(target.substr(0, target.find('.')));
      if (within != nullptr) one.members.push_back(member_line(attribute_of(*within)));
    }
    settings.push_back(std::move(one));
  }
  return settings;
}

std::vector<std::string> ClassSpeaker::copies_of(const Node& node) const {
  std::vector<std::string> copies;
  for (const Scope* scope : graph_.block_use(prefix_ + node.name).scopes) {
    if (graph_.ports.find(scope->prefix) != graph_.ports.end()) copies.push_back(scope->prefix);
  }
  return copies;
}

bool ClassSpeaker::takes(const Node& node, const std::string& port) const {
  const std::vector<std::string> copies = copies_of(node);
  if (copies.empty()) return false;
  return graph_.ports.find(copies.front())->second.inputs.count(port) != 0;
}

Member ClassSpeaker::say_copies(const Node& node, std::vector<ModuleTensors>& held) {
  const Block& block = *graph_.graph.block(node.layer);
  const std::string flat = prefix_ + node.name;
  const std::vector<std::string> copies = copies_of(node);
  Member made{{}, {}, {}, {flat}};
  if (copies.size() > 1) made.list = is_chain(copies) ? "nn.Sequential" : "nn.ModuleList";
  std::int64_t alike = 0;
  for (std::size_t i = 0; i < copies.size(); ++i) {
    ClassSpeaker speaker(graph_, block.nodes, copies[i]);
    ClassSource source = speaker.say(class_name(block.name));
    source.layer = block.name;
    source.names = speaker.settings_of(block, flat);
    const ModuleCall call = graph_.classes.use(std::move(source), flat);
    alike = made.copies.empty() || made.copies.back().call != call ? 1 : alike + 1;
    if (alike == 1) made.copies.push_back({call});
    made.copies.back().count.value = std::to_string(alike);
    for (ModuleTensors one : speaker.tensors()) {
      if (copies.size() > 1) one.path = fmt::format("{}.{}", i, one.path);
      held.push_back(std::move(one));
    }
  }
  return made;
}

void ClassSpeaker::say_block(const Node& node) {
  const LayerType& type = graph_.type(node);
  const std::string attribute = attribute_of(node);
  const bool fresh = members_.find(attribute) == members_.end();
  std::vector<ModuleTensors> held;
  add_member(attribute, say_copies(node, held), true);
  for (ModuleTensors one : held) {
    if (!fresh) break;
    one.path = attribute + "." + one.path;
    tensors_.push_back(std::move(one));
  }
  const Node& use = graph_.block_use(prefix_ + node.name).node;
  call_block(node, attribute, parameter<bool>(type, use, "each_step"));
  values_[node.name] = results_of(node);
}

bool ClassSpeaker::is_chain(const std::vector<std::string>& copies) const {
  return std::all_of(copies.begin(), copies.end(), [&](const std::string& copy) {
    return graph_.ports.find(copy)->second.inputs.size() == 1;
  });
}

std::vector<BlockCall> ClassSpeaker::calls_of(const Node& node, bool each_step) const {
  const LayerType& type = graph_.type(node);
  const std::vector<std::string> names = results_of(node);
  std::vector<BlockCall> calls;
  for (const std::string& copy : copies_of(node)) {
    const UsedPorts& used = graph_.ports.find(copy)->second;
    BlockCall& call = calls.emplace_back();
    for (std::size_t i = 0; i < type.inputs.size(); ++i) {
      const std::string& port = type.inputs[i].name;
      if (used.inputs.count(port) == 0) continue;
      const bool from_before = calls.size() > 1 && i < names.size();
      if (from_before) {
        call.arguments.push_back(names[i]);
      } else {
        const std::string& outside = name_of(node.inputs.find(port)->second.front());
        call.arguments.push_back(each_step ? outside + ".flatten(0, 1)" : outside);
      }
    }
    const std::vector<std::string> outputs = type.outputs_of(node.parameters);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
      if (used.outputs.count(outputs[i]) != 0) call.results.push_back(names[i]);
    }
  }
  // What only others take that share its weights.
  std::vector<std::string>& last = calls.back().results;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (used_.count({node.name, i}) == 0)
      std::replace(last.begin(), last.end(), names[i], std::string("_"));
  }
  return calls;
}

void ClassSpeaker::call_block(const Node& node, const std::string& attribute, bool each_step) {
  const std::vector<BlockCall> calls = calls_of(node, each_step);
  const auto add = [&](const std::string& line, int indent = 0) {
    class_.lines.push_back({line, {prefix_ + node.name}, indent});
  };
  const auto call = [](const std::string& called, const BlockCall& one) {
    return fmt::format("{} = {}({})", fmt::join(one.results, ", "), called,
                       fmt::join(one.arguments, ", "));
  };
  if (calls.size() == 1 || is_chain(copies_of(node))) {
    add(call("self." + attribute, {calls.front().arguments, calls.back().results}));
  } else if (const auto start = start_of_loop(calls)) {
    add(*start);
    add(fmt::format("for block in self.{}:", attribute));
    add(call("block", calls.back()), 1);
  } else {
    for (std::size_t i = 0; i < calls.size(); ++i) {
      add(call(fmt::format("self.{}[{}]", attribute, i), calls[i]));
    }
  }
  if (!each_step) return;
  const std::vector<PortInfo>& ports = graph_.type(node).inputs;
  const auto first = std::find_if(ports.begin(), ports.end(),
                                  [&](const PortInfo& port) { return takes(node, port.name); });
  const std::string& sequence = name_of(node.inputs.find(first->name)->second.front());
  for (const std::string& one : calls.back().results) {
    if (one == "_") continue;
    add(fmt::format("{0} = {0}.unflatten(0, {1}.shape[:2])", one, sequence));
  }
}

}  // namespace netloom
