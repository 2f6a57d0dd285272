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

ClassSpeaker::ClassSpeaker(SpokenGraph& graph, const std::vector<Node>& nodes, std::string prefix)
    : graph_(graph), nodes_(nodes), prefix_(std::move(prefix)) {
  for (const Node& node : nodes) {
    by_name_.emplace(node.name, &node);
    std::string name = python_name(node.name);
    while (!taken_.insert(name).second) name += "_";
    names_.emplace(node.name, name);
  }
  name_results();
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
    if (graph_.type(node).role != LayerRole::input || !needed(node)) continue;
    class_.parameters.push_back(names_.at(node.name));
    values_[node.name] = {names_.at(node.name)};
    visited_.insert(node.name);
    if (prefix_.empty()) say_scale_of_input(node);
  }
  for (const Node& node : nodes_) {
    if (graph_.type(node).role != LayerRole::output || !needed(node)) continue;
    const Endpoint& source = node.inputs.begin()->second.front();
    visit(*find(source.node));
    results.push_back(prefix_.empty() ? in_units(node, name_of(source)) : name_of(source));
    ends.push_back(prefix_ + node.name);
  }
  class_.lines.push_back({fmt::format("return {}", fmt::join(results, ", ")),
                          ends.size() == 1 ? ends : std::vector<std::string>()});
  return std::move(class_);
}

bool ClassSpeaker::is_block(const Node& node) const {
  return graph_.type(node).category == Category::block;
}

bool ClassSpeaker::needed(const Node& node) const {
  if (is_block(node)) return !copies_of(node).empty();
  const LayerRole role = graph_.type(node).role;
  const bool port = role == LayerRole::input || role == LayerRole::output;
  if (prefix_.empty() || !port) {
    return graph_.prediction.values.find(prefix_ + node.name) != graph_.prediction.values.end();
  }
  const UsedPorts& used = graph_.ports.find(prefix_)->second;
  return (role == LayerRole::input ? used.inputs : used.outputs).count(node.name) != 0;
}

void ClassSpeaker::visit(const Node& node) {
  // A network may be deeper than the stack: what waits is kept in a list.
  std::vector<const Node*> waiting{&node};
  while (!waiting.empty()) {
    const Node& next = *waiting.back();
    const std::size_t before = waiting.size();
    for (auto port = next.inputs.rbegin(); port != next.inputs.rend(); ++port) {
      if (is_block(next) && !takes(next, port->first)) continue;
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
  if (is_block(node)) return say_block(node);
  say_layer(node);
}

void ClassSpeaker::say_layer(const Node& node) {
  const NodePlace place = place_of(node);
  SaidNode said = say_node(graph_, place);
  if (said.module) {
    const bool fresh = members_.find(place.attribute) == members_.end();
    Member member{{}, {}, {{*said.module}}, {place.node.name}};
    if (!add_member(place.attribute, std::move(member), static_cast<bool>(said.turn))) {
      said = say_node_by_ops(graph_, place);
    } else if (fresh && !said.variables.empty()) {
      tensors_.push_back({said.variables, place.attribute, said.turn});
    }
  }
  add_values(said, place, node);
}

bool ClassSpeaker::add_member(const std::string& attribute, Member member, bool turned) {
  const auto there = members_.find(attribute);
  if (there == members_.end()) {
    members_[attribute] = {member.copies, turned};
    member.line = member_line(attribute);
    class_.members.push_back(std::move(member));
    return true;
  }
  if (there->second.copies == member.copies) return true;
  if (!there->second.turned) return false;
  throw Error(ErrorCode::input,
              phrase("It shares the weights of '{0}', but {1} is made for the settings, inputs "
                     "and results that are used of '{0}'. Use the same of both, or give it "
                     "weights of its own.",
                     attribute, there->second.copies.front().call.type),
              fmt::format("node '{}'", member.nodes.front()));
}

NodePlace ClassSpeaker::place_of(const Node& node) const {
  const Node& flat = *graph_.flat_node(prefix_ + node.name);
  NodePlace place{flat, flat.shares.empty() ? flat.name : flat.shares, attribute_of(node), {}, {},
                  {}};
  for (const auto& [port, links] : flat.inputs) {
    const std::vector<Endpoint>& local = node.inputs.find(port)->second;
    std::size_t at = 0;  // what comes from a port of the block without a link is left out
    for (const Endpoint& link : links) {
      while (values_.find(local[at].node) == values_.end()) ++at;
      const Node& from = *graph_.flat_node(link.node);
      const auto ports = graph_.type(from).outputs_of(from.parameters);
      const auto output = std::find(ports.begin(), ports.end(), link.port);
      place.links[port].push_back(
          {link.node, output == ports.end() ? 0 : static_cast<std::size_t>(output - ports.begin()),
           name_of(local[at++])});
    }
  }
  place.results = results_of(node);
  place.stem = stem_of(node);
  return place;
}

void ClassSpeaker::name_results() {
  for (const Node& node : nodes_) {
    const std::string& name = names_.at(node.name);
    std::vector<std::string>& results = results_[node.name];
    for (const std::string& port : graph_.type(node).outputs_of(node.parameters)) {
      std::string result = results.empty() ? name : fmt::format("{}_{}", name, port);
      while (!results.empty() && !taken_.insert(result).second) result += "_";
      results.push_back(std::move(result));
    }
  }
}

const std::vector<std::string>& ClassSpeaker::results_of(const Node& node) const {
  return results_.find(node.name)->second;
}

std::string ClassSpeaker::stem_of(const Node& node) const {
  std::string stem = names_.at(node.name);
  const auto meets_another = [&] {
    const auto next = taken_.lower_bound(stem + "_0");
    return next != taken_.end() && *next < stem + "_:";  // ":" follows "9"
  };
  while (meets_another()) stem += "_";
  return stem;
}

void ClassSpeaker::add_values(const SaidNode& said, const NodePlace& place, const Node& node) {
  const std::string& flat = place.node.name;
  class_.lines.insert(class_.lines.end(), said.statements.begin(), said.statements.end());
  std::vector<std::string>& values = values_[node.name];
  if (!said.target.empty() && !is_name(said.values[0])) {
    class_.lines.push_back({fmt::format("{} = {}", said.target, said.values[0]), {flat}});
    values = place.results;
    return;
  }
  for (std::size_t i = 0; i < said.values.size(); ++i) {
    const bool plain = is_name(said.values[i]);
    const bool taken = i == 0 || used_.count({node.name, i}) != 0;
    if (!plain && taken) {
      class_.lines.push_back({fmt::format("{} = {}", place.results[i], said.values[i]), {flat}});
    }
    values.push_back(plain ? said.values[i] : place.results[i]);
  }
}

const Node* ClassSpeaker::find(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : found->second;
}

const std::string& ClassSpeaker::attribute_of(const Node& node) const {
  const auto found = names_.find(node.shares.empty() ? node.name : node.shares);
  if (found != names_.end()) return found->second;
  throw Error(ErrorCode::input,
              phrase("It uses the weights of '{}', which stands in another block. Share within "
                     "one block, or share the whole block.",
                     node.shares),
              fmt::format("node '{}{}'", prefix_, node.name));
}

std::size_t ClassSpeaker::output_of(const Endpoint& endpoint) const {
  const Node& node = *find(endpoint.node);
  const auto ports = graph_.type(node).outputs_of(node.parameters);
  const auto at = std::find(ports.begin(), ports.end(), endpoint.port);
  return at == ports.end() ? 0 : static_cast<std::size_t>(at - ports.begin());
}

const std::string& ClassSpeaker::name_of(const Endpoint& endpoint) const {
  return values_.at(endpoint.node)[output_of(endpoint)];
}

}  // namespace netloom
