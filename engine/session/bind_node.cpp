#include "engine/session/bind_node.h"

#include <algorithm>

#include "engine/data/suggest_column.h"
#include "engine/graph/edit.h"
#include "engine/session/prepare.h"

namespace netloom {

namespace {

/// What only the node of `slot` can take, as it is or, for an input, as one of images.
std::vector<std::string> taken_by(DataSlot slot, std::span<const DataSlot> slots,
                                  const Dataset& dataset, const DataSettings& settings) {
  std::vector<std::string> columns = only_columns(slot, slots, dataset, settings);
  if (!columns.empty() || slot.is_target) return columns;
  slot.sample = Shape({{Role::channel, 1}, {Role::height, 1}, {Role::width, 1}});
  return only_columns(slot, slots, dataset, settings);
}

DataSettings without(DataSettings settings, const std::string& node) {
  settings.columns.erase(node);
  return settings;
}

bool has_problem(const BindResult& result, const std::string& node) {
  return std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                     [&](const Diagnostic& one) { return one.node == node; });
}

}  // namespace

Project with_node_bound(Project project, const LayerRegistry& registry, const Dataset& dataset,
                        const std::string& node) {
  const std::vector<DataSlot> slots =
      data_slots(project.graph, registry, check(project.graph, registry));
  const auto slot =
      std::find_if(slots.begin(), slots.end(), [&](const auto& one) { return one.node == node; });
  if (slot == slots.end()) return project;
  std::vector<std::string> columns = taken_by(*slot, slots, dataset, project.data);
  if (columns.empty()) return project;
  project.data.columns[node] = std::move(columns);
  const BindResult before = bind_data(dataset, without(project.data, node), slots);
  for (const Diagnostic& one : bind_data(dataset, project.data, slots).diagnostics) {
    // What a target takes is no feature any more: the inputs that had it get smaller.
    const bool new_here = one.node == node || !has_problem(before, one.node);
    if (!new_here || one.fixes.empty()) continue;
    if (one.fixes.front().kind != Fix::Kind::set_parameter) continue;
    project.graph = applied(project.graph, registry, one.fixes.front()).graph;
    if (one.node == node && !slot->is_target) break;
  }
  return project;
}

}  // namespace netloom
