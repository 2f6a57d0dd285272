#include "editor/inspector/setting.h"

#include <algorithm>

#include "editor/document/edits.h"

namespace netloom::editor {

namespace {

/// The value of `parameter` at `node`, given or default; nothing where the layer has none.
std::optional<ParameterValue> value_at(const Document& document, const std::string& node,
                                       const std::string& parameter) {
  const Node* found = document.graph().find(node);
  const LayerType* layer = found == nullptr ? nullptr : document.registry().find(found->layer);
  const ParameterInfo* info = layer == nullptr ? nullptr : layer->parameter(parameter);
  if (info == nullptr) return std::nullopt;
  const auto given = found->parameters.find(parameter);
  return given == found->parameters.end() ? info->fallback : given->second;
}

std::optional<ParameterValue> common_value(const Document& document,
                                           const std::set<std::string>& nodes,
                                           const std::string& parameter) {
  std::optional<ParameterValue> common;
  for (const std::string& node : nodes) {
    const auto value = value_at(document, node, parameter);
    if (!value || (common && *common != *value)) return std::nullopt;
    common = value;
  }
  return common;
}

std::string word_of(const ParameterValue& value) {
  if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  const auto* word = std::get_if<std::string>(&value);
  return word == nullptr ? std::string() : *word;
}

/// Both declare the same field, though its default or sentence may differ.
bool alike(const ParameterInfo& a, const ParameterInfo& b) {
  return a.name == b.name && a.kind == b.kind && a.choices == b.choices && a.length == b.length &&
         a.minimum == b.minimum && a.maximum == b.maximum;
}

std::vector<ParameterInfo> common_parameters(const Document& document,
                                             const std::set<std::string>& nodes) {
  std::optional<std::vector<ParameterInfo>> common;
  for (const std::string& name : nodes) {
    const LayerType* layer = document.registry().find(document.graph().find(name)->layer);
    if (layer == nullptr) return {};
    if (!common) {
      common = layer->parameters;
      continue;
    }
    std::erase_if(*common, [&](const ParameterInfo& info) {
      const ParameterInfo* other = layer->parameter(info.name);
      return other == nullptr || !alike(info, *other);
    });
  }
  return common.value_or(std::vector<ParameterInfo>());
}

}  // namespace

std::vector<Setting> parameter_settings(const Document& document,
                                        const std::set<std::string>& nodes) {
  std::vector<Setting> settings;
  for (ParameterInfo& info : common_parameters(document, nodes)) {
    Setting setting;
    setting.info = std::move(info);
    if (nodes.size() == 1) setting.node = *nodes.begin();
    const std::string name = setting.info.name;
    setting.read = [nodes, name](const Document& now) { return common_value(now, nodes, name); };
    setting.write = [nodes, name](Document& now, const ParameterValue& value) {
      set_parameter(now, nodes, name, value);
    };
    if (!setting.info.shown_when.empty()) {
      setting.shown = [nodes, other = setting.info.shown_when,
                       wanted = setting.info.shown_value](const Document& now) {
        const auto value = common_value(now, nodes, other);
        return value && word_of(*value) == wanted;
      };
    }
    settings.push_back(std::move(setting));
  }
  return settings;
}

}  // namespace netloom::editor
