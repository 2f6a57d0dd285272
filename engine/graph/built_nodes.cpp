#include "engine/graph/built_nodes.h"

#include <functional>

namespace netloom {

namespace {

/// Of values in a row.
class Hash {
 public:
  void add(std::size_t hash) {
    constexpr std::size_t golden = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio: spreads bits.
    hash_ = (hash_ ^ hash) * golden;
    hash_ ^= hash_ >> 32U;
  }
  template <class T>
  void add_value(const T& value) {
    add(std::hash<T>()(value));
  }
  template <class T>
  void add_value(const std::vector<T>& values) {
    add(values.size());
    for (const T& value : values) add_value(value);
  }
  std::size_t value() const { return hash_; }

 private:
  std::size_t hash_ = 0;
};

/// Calls `take(port, value)` for all that flows into node number `number`.
template <class Take>
void for_inputs(const CheckedGraph& graph, std::size_t number, const Take& take) {
  for (const ResolvedPort& port : graph.resolved.nodes[number].ports) {
    for (const ResolvedLink& link : port.links)
      take(port.info, graph.values[link.node][link.output]);
  }
}

std::size_t hash_of(const CheckedGraph& graph, std::size_t number) {
  Hash hash;
  hash.add_value(&graph.type(number));
  for (const auto& [name, value] : graph.resolved.node(number).parameters) {
    hash.add_value(name);
    std::visit([&hash](const auto& held) { hash.add_value(held); }, value);
  }
  for_inputs(graph, number, [&hash](const PortInfo* port, const Value& value) {
    hash.add_value(port);
    for (const Axis& axis : value.shape()) hash.add_value(axis.extent.factor);
  });
  return hash.value();
}

bool same_inputs(const BuiltNodes::Built& built, const CheckedGraph& graph, std::size_t number,
                 const Builder& builder) {
  std::size_t at = 0;
  bool same = true;
  for_inputs(graph, number, [&](const PortInfo* port, const Value& value) {
    same = same && at < built.inputs.size() && built.inputs[at].port == port &&
           (*built.check.inputs)[at] == value.type &&
           built.inputs[at].classes == builder.classes(value);
    ++at;
  });
  return same && at == built.inputs.size();
}

}  // namespace

const BuiltNodes::Built* BuiltNodes::same(const CheckedGraph& graph, std::size_t number,
                                          const Builder& builder) {
  const Parameters& parameters = graph.resolved.node(number).parameters;
  const auto [begin, end] = built_.equal_range(hash_of(graph, number));
  for (auto at = begin; at != end; ++at) {
    Built& built = at->second;
    if (built.layer != &graph.type(number) || built.parameters != parameters) continue;
    if (!same_inputs(built, graph, number, builder)) continue;
    built.last_check = check_;
    return &built;
  }
  return nullptr;
}

void BuiltNodes::keep(const CheckedGraph& graph, std::size_t number, const NodeCheck& check,
                      const Builder& builder) {
  Built built{&graph.type(number), graph.resolved.node(number).parameters, {}, {}, check, check_};
  for_inputs(graph, number, [&](const PortInfo* port, const Value& value) {
    built.inputs.push_back({port, builder.classes(value)});
  });
  for (const Value& value : graph.values[number]) built.classes.push_back(builder.classes(value));
  built_.emplace(hash_of(graph, number), std::move(built));
}

void BuiltNodes::end_check(const ResolvedGraph& graph) {
  if (built_.size() > graph.nodes.size())
    std::erase_if(built_, [this](const auto& one) { return one.second.last_check != check_; });
  ++check_;
}

}  // namespace netloom
