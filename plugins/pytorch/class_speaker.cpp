#include "plugins/pytorch/class_speaker.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

bool is_name(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char letter) {
    return std::isalnum(letter) != 0 || letter == '_';
  });
}

}  // namespace

ClassSpeaker::ClassSpeaker(SpokenGraph& graph, const std::vector<Node>& nodes,
                           std::vector<ModuleTensors>& tensors)
    : graph_(graph), nodes_(nodes), tensors_(tensors) {
  std::set<std::string> taken;
  for (const Node& node : nodes) {
    std::string name = python_name(node.name);
    while (!taken.insert(name).second) name += "_";
    names_.emplace(node.name, name);
  }
  for (const Node& node : nodes) {
    if (!needed(node)) continue;
    for (const auto& [port, links] : node.inputs) {
      for (const Endpoint& link : links) used_.emplace(link.node, output_of(link));
    }
  }
}

ClassSource ClassSpeaker::say(const std::string& name) {
  class_.name = name;
  std::vector<std::string> results;
  std::vector<std::string> ends;
  for (const Node& node : nodes_) {
    if (!needed(node)) continue;
    const LayerRole role = graph_.registry.find(node.layer)->role;
    if (role == LayerRole::input) {
      class_.parameters.push_back(names_.at(node.name));
      values_[node.name] = {names_.at(node.name)};
      visited_.insert(node.name);
    }
  }
  for (const Node& node : nodes_) {
    if (!needed(node) || graph_.registry.find(node.layer)->role != LayerRole::output) continue;
    visit(node);
    results.push_back(values_.at(node.name).front());
    ends.push_back(node.name);
  }
  class_.lines.push_back(
      {fmt::format("return {}", fmt::join(results, ", ")), ends.size() == 1 ? ends[0] : "", 0});
  return std::move(class_);
}

bool ClassSpeaker::needed(const Node& node) const {
  return graph_.prediction.values.find(node.name) != graph_.prediction.values.end();
}

void ClassSpeaker::visit(const Node& node) {
  // A network may be deeper than the stack: what waits is kept in a list.
  std::vector<const Node*> waiting{&node};
  while (!waiting.empty()) {
    const Node& next = *waiting.back();
    const std::size_t before = waiting.size();
    for (auto port = next.inputs.rbegin(); port != next.inputs.rend(); ++port) {
      for (auto link = port->second.rbegin(); link != port->second.rend(); ++link) {
        if (visited_.find(link->node) == visited_.end()) waiting.push_back(find(link->node));
      }
    }
    if (waiting.size() > before) continue;
    waiting.pop_back();
    if (visited_.insert(next.name).second) say(next);
  }
}

void ClassSpeaker::say(const Node& node) {
  const NodePlace place = place_of(node);
  SaidNode said = say_node(graph_, place);
  const auto member = members_.find(place.attribute);
  if (said.module && member != members_.end() && member->second.call != *said.module) {
    if (member->second.turned) {
      throw Error(ErrorCode::input,
                  fmt::format("It uses the weights of '{}' in another way, which PyTorch's {} does "
                              "not allow. Give both the same settings.",
                              node.shares, member->second.call.type),
                  fmt::format("node '{}'", node.name));
    }
    said = say_node_by_ops(graph_, place);
  }
  add_module(said, place);
  add_values(said, place);
}

NodePlace ClassSpeaker::place_of(const Node& node) const {
  const Node& owner = owner_of(node);
  NodePlace place{node, node.name, owner.name, names_.at(owner.name), {}, {}};
  for (const auto& [port, links] : node.inputs) {
    for (const Endpoint& link : links) {
      place.links[port].push_back({link.node, output_of(link), name_of(link)});
    }
  }
  const std::size_t count = graph_.prediction.values.find(node.name)->second.size();
  const std::vector<std::string> ports =
      graph_.registry.find(node.layer)->outputs_of(node.parameters);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& name = names_.at(node.name);
    place.results.push_back(i == 0 ? name : fmt::format("{}_{}", name, ports.at(i)));
  }
  return place;
}

void ClassSpeaker::add_module(const SaidNode& said, const NodePlace& place) {
  if (!said.module || members_.find(place.attribute) != members_.end()) return;
  members_[place.attribute] = {*said.module, static_cast<bool>(said.turn)};
  class_.modules.push_back({fmt::format("self.{} = {}({})", place.attribute, said.module->type,
                                        fmt::join(said.module->arguments, ", ")),
                            place.node.name, 0});
  if (!said.variables.empty()) tensors_.push_back({said.variables, place.attribute, said.turn});
}

void ClassSpeaker::add_values(const SaidNode& said, const NodePlace& place) {
  const std::string& node = place.node.name;
  class_.lines.insert(class_.lines.end(), said.statements.begin(), said.statements.end());
  std::vector<std::string>& values = values_[node];
  if (!said.target.empty() && !is_name(said.values[0])) {
    class_.lines.push_back({fmt::format("{} = {}", said.target, said.values[0]), node, 0});
    values = place.results;
    return;
  }
  for (std::size_t i = 0; i < said.values.size(); ++i) {
    const bool plain = is_name(said.values[i]);
    const bool taken = i == 0 || used_.count({node, i}) != 0;
    if (!plain && taken) {
      class_.lines.push_back({fmt::format("{} = {}", place.results[i], said.values[i]), node, 0});
    }
    values.push_back(plain ? said.values[i] : place.results[i]);
  }
}

const Node* ClassSpeaker::find(std::string_view name) const {
  const auto found = std::find_if(nodes_.begin(), nodes_.end(),
                                  [&](const Node& node) { return node.name == name; });
  return found == nodes_.end() ? nullptr : &*found;
}

const Node& ClassSpeaker::owner_of(const Node& node) const {
  const Node* owner = &node;
  while (!owner->shares.empty()) owner = find(owner->shares);
  return *owner;
}

std::size_t ClassSpeaker::output_of(const Endpoint& endpoint) const {
  const Node& node = *find(endpoint.node);
  const auto ports = graph_.registry.find(node.layer)->outputs_of(node.parameters);
  const auto at = std::find(ports.begin(), ports.end(), endpoint.port);
  return at == ports.end() ? 0 : static_cast<std::size_t>(at - ports.begin());
}

const std::string& ClassSpeaker::name_of(const Endpoint& endpoint) const {
  return values_.at(endpoint.node)[output_of(endpoint)];
}

}  // namespace netloom
