#include "engine/layers/layer.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

struct CategoryWords {
  std::string_view name;
  std::string_view title;
};

constexpr std::array<CategoryWords, 9> category_words = {{{"data", "Data"},
                                                          {"weights", "Weights"},
                                                          {"regularise", "Regularise"},
                                                          {"activation", "Activation"},
                                                          {"pool", "Pool and shape"},
                                                          {"combine", "Combine and compute"},
                                                          {"sequence", "Sequence"},
                                                          {"loss", "Loss"},
                                                          {"block", "Blocks"}}};

}  // namespace

std::string_view name_of(Category category) {
  return category_words[static_cast<std::size_t>(category)].name;
}

std::string_view title_of(Category category) {
  return category_words[static_cast<std::size_t>(category)].title;
}

const Value& LayerInputs::operator[](std::string_view port) const {
  static const Value none;
  const auto& values = list(port);
  return values.empty() ? none : values.front();
}

const std::vector<Value>& LayerInputs::list(std::string_view port) const {
  static const std::vector<Value> none;
  const auto at = by_port.find(port);
  return at == by_port.end() ? none : at->second;
}

const ParameterInfo* LayerType::parameter(std::string_view wanted) const {
  const auto at = std::find_if(parameters.begin(), parameters.end(),
                               [&](const ParameterInfo& one) { return one.name == wanted; });
  return at == parameters.end() ? nullptr : &*at;
}

const PortInfo* LayerType::input(std::string_view wanted) const {
  const auto at = std::find_if(inputs.begin(), inputs.end(),
                               [&](const PortInfo& one) { return one.name == wanted; });
  return at == inputs.end() ? nullptr : &*at;
}

std::vector<std::string> LayerType::outputs_of(const Parameters& given) const {
  if (!outputs_by_parameters) return outputs;
  Parameters valid = fitted(*this, given);
  erase_if(valid, [this](const auto& entry) {
    const ParameterInfo* info = parameter(entry.first);
    return info == nullptr || check_parameter(*info, entry.second);
  });
  return outputs_by_parameters(valid);
}

Parameters LayerType::complete(const Parameters& given) const {
  Parameters all = given;
  for (const ParameterInfo& one : parameters) all.try_emplace(one.name, one.fallback);
  return all;
}

/// Written by the build: one call of `<file>_layer()` per file of this folder.
std::vector<LayerType> listed_layers();

LayerRegistry LayerRegistry::built_in() {
  LayerRegistry registry;
  for (LayerType& type : listed_layers()) registry.add(std::move(type));
  return registry;
}

void LayerRegistry::add(LayerType type) {
  if (by_name_.contains(type.name)) {
    throw Error(ErrorCode::input,
                phrase("There are two layers named '{}'. Rename one of them.", type.name));
  }
  const auto before = [](const LayerType& a, const LayerType& b) {
    return std::pair(a.category, a.place) < std::pair(b.category, b.place);
  };
  const auto at = std::upper_bound(
      types_.begin(), types_.end(), type,
      [&](const LayerType& one, const auto& other) { return before(one, *other); });
  auto owned = std::make_shared<const LayerType>(std::move(type));
  by_name_.emplace(owned->name, owned.get());
  types_.insert(at, std::move(owned));
}

void LayerRegistry::remove(Category category) {
  std::erase_if(by_name_, [&](const auto& one) { return one.second->category == category; });
  std::erase_if(types_, [&](const auto& one) { return one->category == category; });
}

const LayerType* LayerRegistry::find(std::string_view name) const {
  const auto at = by_name_.find(name);
  return at == by_name_.end() ? nullptr : at->second;
}

std::vector<std::string> LayerRegistry::names() const {
  std::vector<std::string> result;
  for (const auto& type : types_) result.push_back(type->name);
  return result;
}

}  // namespace netloom
