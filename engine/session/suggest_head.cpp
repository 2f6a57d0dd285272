#include "engine/session/suggest_head.h"

#include <algorithm>
#include <optional>
#include <set>

namespace netloom {

namespace {

/// More kinds than a table of samples can teach one from another: such a column numbers its rows.
constexpr std::size_t most_classes = 1000;

/// The only input or layer whose values nothing takes, or null.
const Node* end_of(const Graph& graph, const LayerRegistry& registry) {
  std::set<std::string> taken;
  for (const Node& node : graph.nodes) {
    for (const auto& [port, links] : node.inputs) {
      for (const Endpoint& link : links) taken.insert(link.node);
    }
  }
  const Node* end = nullptr;
  for (const Node& node : graph.nodes) {
    const LayerType* layer = registry.find(node.layer);
    if (layer == nullptr) return nullptr;
    const bool gives = layer->role == LayerRole::input || layer->role == LayerRole::ordinary;
    if (!gives || layer->outputs.empty() || taken.contains(node.name)) continue;
    if (end != nullptr) return nullptr;
    end = &node;
  }
  return end;
}

/// The column of classes that tables have last, or null.
const Column* kinds_of(const Dataset& dataset) {
  const auto kinds =
      std::find_if(dataset.columns.rbegin(), dataset.columns.rend(), [](const Column& one) {
        return one.kind == ColumnKind::class_label && one.classes.size() <= most_classes;
      });
  return kinds == dataset.columns.rend() ? nullptr : &*kinds;
}

bool has_numbers(const Dataset& dataset) {
  return std::any_of(dataset.columns.begin(), dataset.columns.end(),
                     [](const Column& one) { return one.kind == ColumnKind::number; });
}

/// The layers and the loss that go on from `end`; nothing where `dataset` has no answer.
std::optional<Fix> head_of(const Dataset& dataset, const std::string& end, const Shape& given) {
  const Column* kinds = kinds_of(dataset);
  if (kinds == nullptr && !has_numbers(dataset)) return std::nullopt;
  Fix fix;
  fix.kind = Fix::Kind::add_node;
  fix.value = end;
  fix.port = given.rank() > 2 ? "flatten dense" : "dense";
  if (kinds != nullptr) {
    const std::string count = std::to_string(kinds->classes.size());
    fix.title = phrase("Predict {}", kinds->name);
    fix.layer = "cross_entropy";
    fix.settings = {{"units", count}, {"classes", count}};
  } else {
    fix.title = phrase("Predict a number");
    fix.layer = "mse";
    fix.settings = {{"units", "1"}, {"holds", "\"numbers\""}, {"size", "1"}};
  }
  return fix;
}

}  // namespace

void suggest_head(const Graph& graph, const LayerRegistry& registry, const GraphCheck& check,
                  const Dataset& dataset, std::vector<Diagnostic>& found) {
  const auto lack = std::find_if(found.begin(), found.end(), [](const Diagnostic& one) {
    return one.code == "graph.loss" && one.fixes.empty();
  });
  const Node* end = lack == found.end() ? nullptr : end_of(graph, registry);
  const auto known = end == nullptr ? check.nodes.end() : check.nodes.find(end->name);
  if (known == check.nodes.end() || !known->second.known || known->second.classes > 0) return;
  const Shape& given = known->second.outputs->front().shape;
  if (!given.per_sample().fixed()) return;
  if (auto fix = head_of(dataset, end->name, given)) lack->fixes.push_back(std::move(*fix));
}

}  // namespace netloom
