#include "engine/session/bind_node.h"

#include <algorithm>

#include "engine/data/suggest_column.h"
#include "engine/graph/edit.h"
#include "engine/session/fit_node.h"
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

std::vector<DataSlot> slots_of(const Project& project, const LayerRegistry& registry) {
  return data_slots(project.graph, registry, check(project.graph, registry));
}

const DataSlot* slot_of(const std::vector<DataSlot>& slots, const std::string& node) {
  const auto slot =
      std::find_if(slots.begin(), slots.end(), [&](const auto& one) { return one.node == node; });
  return slot == slots.end() ? nullptr : &*slot;
}

bool has_problem(const BindResult& result, const std::string& node) {
  return std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                     [&](const Diagnostic& one) { return one.node == node; });
}

/// Takes what a target is bound to from the inputs that have it beside others; those that have
/// nothing else are to be learned from what they are.
void take_from_inputs(DataSettings& settings, const std::vector<DataSlot>& slots,
                      const std::vector<std::string>& columns) {
  for (const DataSlot& slot : slots) {
    const auto bound = settings.columns.find(slot.node);
    if (slot.is_target || bound == settings.columns.end() || bound->second == columns) continue;
    std::vector<std::string> left = bound->second;
    std::erase_if(left, [&](const std::string& one) {
      return std::count(columns.begin(), columns.end(), one) > 0;
    });
    if (!left.empty()) bound->second = std::move(left);
  }
}

/// True for an input of the one number or class that a target has to be learned: more than that may
/// be learned from itself, as pictures by a narrow network.
bool would_repeat(const Project& project, const Dataset& dataset,
                  const std::vector<DataSlot>& slots, const DataSlot& input,
                  const std::vector<std::string>& columns) {
  const Column* column = columns.size() == 1 ? dataset.column(columns.front()) : nullptr;
  if (input.is_target || column == nullptr || column->sample.count() != 1) return false;
  return std::any_of(slots.begin(), slots.end(), [&](const DataSlot& one) {
    const auto bound = project.data.columns.find(one.node);
    return one.is_target && bound != project.data.columns.end() && bound->second == columns;
  });
}

/// Gives the nodes of `now` the shapes of what they are bound to, where they were right in `before`
/// and are wrong now.
Project with_others_mended(Project now, const Project& before, const LayerRegistry& registry,
                           const Dataset& dataset) {
  const std::vector<DataSlot> slots = slots_of(now, registry);
  const BindResult old = bind_data(dataset, before.data, slots_of(before, registry));
  for (const Diagnostic& one : bind_data(dataset, now.data, slots).diagnostics) {
    if (has_problem(old, one.node) || one.fixes.empty()) continue;
    if (one.fixes.front().kind != Fix::Kind::set_parameter) continue;
    now.graph = applied(now.graph, registry, one.fixes.front()).graph;
  }
  return now;
}

}  // namespace

Project with_node_bound(Project project, const LayerRegistry& registry, const Dataset& dataset,
                        const std::string& node) {
  const std::vector<DataSlot> slots = slots_of(project, registry);
  const DataSlot* slot = slot_of(slots, node);
  if (slot == nullptr) return project;
  const std::vector<std::string> columns = taken_by(*slot, slots, dataset, project.data);
  if (columns.empty()) return project;
  return with_columns_bound(std::move(project), registry, dataset, node, columns);
}

Project with_columns_bound(Project project, const LayerRegistry& registry, const Dataset& dataset,
                           const std::string& node, const std::vector<std::string>& columns) {
  const std::vector<DataSlot> slots = slots_of(project, registry);
  const DataSlot* slot = slot_of(slots, node);
  if (slot == nullptr) return project;
  Project bound = fitted(project, registry, dataset, *slot, columns).project;
  if (slot->is_target) take_from_inputs(bound.data, slots, columns);
  return with_others_mended(std::move(bound), project, registry, dataset);
}

std::optional<Diagnostic> refusal_of_columns(const Project& project, const LayerRegistry& registry,
                                             const Dataset& dataset, const std::string& node,
                                             const std::vector<std::string>& columns) {
  const std::vector<DataSlot> slots = slots_of(project, registry);
  const DataSlot* slot = slot_of(slots, node);
  Diagnostic refusal;
  refusal.node = node;
  if (slot == nullptr) {
    refusal.code = "data.node";
    refusal.title = phrase("Takes no column");
    refusal.message = phrase("Only inputs and targets take columns of the data.");
    return refusal;
  }
  if (!would_repeat(project, dataset, slots, *slot, columns))
    return fitted(project, registry, dataset, *slot, columns).refusal;
  refusal.code = "data.leak";
  refusal.title = phrase("Target among the inputs");
  refusal.message = phrase("Column \"{}\" is to be learned; from itself there is nothing to learn.",
                           columns.front());
  return refusal;
}

}  // namespace netloom
