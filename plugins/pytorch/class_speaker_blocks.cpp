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

}  // namespace

std::vector<BlockSetting> ClassSpeaker::settings_of(const Block& block,
                                                    const std::string& flat) const {
  const Node& use = graph_.block_use(flat);
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

Member ClassSpeaker::say_copies(const Node& node, std::int64_t copies,
                                std::vector<ModuleTensors>& held) {
  const Block& block = *graph_.graph.block(node.layer);
  std::set<std::string, std::less<>> linked;
  for (const auto& [port, links] : node.inputs) linked.insert(port);
  const std::string flat = prefix_ + node.name;
  Member made{{}, {}, {}, {flat}};
  if (copies > 1) made.list = linked.size() == 1 ? "nn.Sequential" : "nn.ModuleList";
  std::int64_t alike = 0;
  for (std::int64_t i = 1; i <= copies; ++i) {
    const std::string inside = copies == 1 ? flat + "/" : fmt::format("{}/{}/", flat, i);
    ClassSpeaker speaker(graph_, block.nodes, inside, linked);
    ClassSource source = speaker.say(class_name(block.name));
    source.layer = block.name;
    source.names = speaker.settings_of(block, flat);
    const ModuleCall call = graph_.classes.use(std::move(source), flat);
    alike = made.copies.empty() || made.copies.back().call != call ? 1 : alike + 1;
    if (alike == 1) made.copies.push_back({call});
    made.copies.back().count.value = std::to_string(alike);
    for (ModuleTensors one : speaker.tensors()) {
      if (copies > 1) one.path = fmt::format("{}.{}", i - 1, one.path);
      held.push_back(std::move(one));
    }
  }
  return made;
}

void ClassSpeaker::say_block(const Node& node) {
  const LayerType& type = graph_.type(node);
  const Node& use = graph_.block_use(prefix_ + node.name);
  const auto copies = parameter<std::int64_t>(type, use, "repeat");
  const std::string attribute = attribute_of(node);
  const bool fresh = members_.find(attribute) == members_.end();
  std::vector<ModuleTensors> held;
  add_member(attribute, say_copies(node, copies, held), true);
  for (ModuleTensors one : held) {
    if (!fresh) break;
    one.path = attribute + "." + one.path;
    tensors_.push_back(std::move(one));
  }
  call_block(node, attribute, copies, parameter<bool>(type, use, "each_step"));
  values_[node.name] = results_of(node);
}

void ClassSpeaker::call_block(const Node& node, const std::string& attribute, std::int64_t copies,
                              bool each_step) {
  std::vector<std::string> arguments;
  for (const PortInfo& port : graph_.type(node).inputs) {
    const auto links = node.inputs.find(port.name);
    if (links != node.inputs.end()) arguments.push_back(name_of(links->second.front()));
  }
  const std::string steps = arguments.empty() ? "" : arguments.front() + ".shape[:2]";
  for (std::string& one : arguments) {
    if (each_step) one += ".flatten(0, 1)";
  }
  const auto add = [&](const std::string& line, int indent = 0) {
    class_.lines.push_back({line, {prefix_ + node.name}, indent});
  };
  const std::vector<std::string> results = results_of(node);
  const std::string target = fmt::format("{}", fmt::join(results, ", "));
  if (copies > 1 && arguments.size() > 1) {
    add(fmt::format("{} = {}", results[0], arguments[0]));
    add(fmt::format("for block in self.{}:", attribute));
    arguments[0] = results[0];
    add(fmt::format("{} = block({})", target, fmt::join(arguments, ", ")), 1);
  } else {
    add(fmt::format("{} = self.{}({})", target, attribute, fmt::join(arguments, ", ")));
  }
  for (const std::string& one : results) {
    if (each_step) add(fmt::format("{0} = {0}.unflatten(0, {1})", one, steps));
  }
}

}  // namespace netloom
