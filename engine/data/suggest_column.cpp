#include "engine/data/suggest_column.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace netloom {

namespace {

bool is_text(const Column& column) {
  return column.kind == ColumnKind::text || column.kind == ColumnKind::tokens;
}

/// True when `column` holds what `slot` takes.
bool serves(const DataSlot& slot, const Column& column) {
  const bool picture = slot.sample.rank() >= 2;
  if (slot.classes) {
    if (!slot.is_target) return is_text(column);
    return column.kind == (picture ? ColumnKind::mask : ColumnKind::class_label);
  }
  if (picture) return column.kind == ColumnKind::image;
  return column.kind == ColumnKind::number;
}

/// The columns that other slots have.
std::set<std::string> taken(const DataSettings& settings, std::span<const DataSlot> slots,
                            const DataSlot& slot) {
  std::set<std::string> names;
  for (const DataSlot& other : slots) {
    const auto bound = settings.columns.find(other.node);
    if (other.node == slot.node || bound == settings.columns.end()) continue;
    names.insert(bound->second.begin(), bound->second.end());
  }
  return names;
}

std::optional<std::string> likely_column(const DataSlot& slot, const Dataset& dataset,
                                         const std::set<std::string>& others) {
  const auto free = [&](const Column& column) {
    return others.count(column.name) == 0 && serves(slot, column);
  };
  const auto& columns = dataset.columns;
  if (slot.is_target) {
    const auto last = std::find_if(columns.rbegin(), columns.rend(), free);
    return last == columns.rend() ? std::nullopt : std::optional(last->name);
  }
  const auto first = std::find_if(columns.begin(), columns.end(), free);
  if (first == columns.end()) return std::nullopt;
  const auto& groups = dataset.groups;
  const auto group = std::find_if(groups.begin(), groups.end(), [&](const ColumnGroup& one) {
    return std::count(one.parts.begin(), one.parts.end(), first->name) > 0;
  });
  return group == groups.end() ? first->name : group->name;
}

/// The group that is `names` without `others`, or an empty text.
std::string group_of(const Dataset& dataset, const std::vector<std::string>& names,
                     const std::set<std::string>& others) {
  for (const ColumnGroup& group : dataset.groups) {
    std::vector<std::string> parts = group.parts;
    std::erase_if(parts, [&](const std::string& part) { return others.count(part) > 0; });
    if (parts == names) return group.name;
  }
  return {};
}

/// True for a table of numbers with whole ones among them, which has one name for all.
bool of_whole_numbers(const Dataset& dataset) {
  const auto whole = [](const Column& column) { return numeric_classes(column); };
  return dataset.groups.size() == 1 &&
         dataset.groups.front().parts.size() == dataset.columns.size() &&
         std::count_if(dataset.columns.begin(), dataset.columns.end(), whole) > 1;
}

}  // namespace

void suggest_column(const DataSlot& slot, std::span<const DataSlot> slots, const Dataset& dataset,
                    const DataSettings& settings, Diagnostic& diagnostic) {
  const auto name = likely_column(slot, dataset, taken(settings, slots, slot));
  if (!name) return;
  Fix fix;
  fix.kind = Fix::Kind::set_setting;
  fix.title = phrase("Use column \"{}\"", *name);
  fix.node = slot.node;
  fix.parameter = "data.columns." + slot.node;
  fix.value = nlohmann::json(*name).dump();
  diagnostic.fixes.push_back(std::move(fix));
}

std::vector<std::string> only_columns(const DataSlot& slot, std::span<const DataSlot> slots,
                                      const Dataset& dataset, const DataSettings& settings) {
  const std::set<std::string> others = taken(settings, slots, slot);
  std::vector<std::string> fitting;
  for (const Column& column : dataset.columns) {
    if (others.count(column.name) == 0 && serves(slot, column)) fitting.push_back(column.name);
  }
  if (fitting.size() == 1) return fitting;
  if (of_whole_numbers(dataset)) {
    // All of them could be classes, and the last is what tables are for.
    const bool last = !fitting.empty() && fitting.back() == dataset.columns.back().name;
    if (slot.is_target) return last ? std::vector{fitting.back()} : std::vector<std::string>();
    return slot.classes || slot.sample.rank() > 1 ? std::vector<std::string>()
                                                  : std::vector{dataset.groups.front().name};
  }
  // Of numbers alone, any may be the answer; beside several columns of classes, any may be known.
  if (slot.is_target || fitting.size() + 1 != dataset.columns.size()) return {};
  const std::string group = group_of(dataset, fitting, others);
  return group.empty() ? fitting : std::vector{group};
}

}  // namespace netloom
