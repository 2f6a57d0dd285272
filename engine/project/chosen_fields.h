#pragma once

// How a chosen optimiser or schedule stands in a project: {"type": "sgd", "momentum": 0.9}.

#include "engine/project/object_reader.h"
#include "engine/training/settings.h"

namespace netloom {

/// Reads one setting in the kind that `info` declares.
inline bool read_setting(const nlohmann::json& json, ParameterValue& target,
                         const ParameterInfo& info, const FilePlace& place,
                         FileFindings& findings) {
  return std::visit(
      [&]<class T>(T value) {
        if constexpr (std::same_as<T, std::vector<std::int64_t>>) {
          return false;  // No optimiser or schedule declares one.
        } else {
          if (!read_value(json, value, any(info.text), place, findings)) return false;
          target = std::move(value);
          return true;
        }
      },
      info.fallback);
}

template <class Kind>
bool read_value(const nlohmann::json& json, Chosen<Kind>& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return false;
  }
  if (const auto type = json.find("type"); type != json.end()) {
    read_value(*type, target.type, one_of(rule.text, names_of_all<Kind>()), place.below("type"),
               findings);
  }
  std::vector<std::string> known{"type"};
  for (const ParameterInfo& info : target.declared()->parameters) {
    known.push_back(info.name);
    const auto at = json.find(info.name);
    if (at == json.end()) continue;
    ParameterValue value;
    if (read_setting(*at, value, info, place.below(info.name), findings)) {
      target.parameters[info.name] = std::move(value);
    }
  }
  findings.unknown_keys(place, json, known);
  return true;
}

template <class Kind>
nlohmann::ordered_json settings_json(const Chosen<Kind>& chosen, const FieldRule&) {
  auto json = nlohmann::ordered_json::object();
  if (chosen.type != Kind::usual) json["type"] = chosen.type;
  const Kind* kind = chosen.declared();
  if (kind == nullptr) return json;
  for (const ParameterInfo& info : kind->parameters) {
    const auto given = chosen.parameters.find(info.name);
    if (given == chosen.parameters.end() || given->second == info.fallback) continue;
    json[info.name] =
        std::visit([](const auto& one) { return nlohmann::ordered_json(one); }, given->second);
  }
  return json;
}

}  // namespace netloom
