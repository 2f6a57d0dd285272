#pragma once

#include <nlohmann/json.hpp>

#include "engine/project/field_rule.h"

namespace netloom {

template <class M>
nlohmann::ordered_json settings_json(const M& value, const FieldRule&) {
  return value;
}

template <class E>
requires std::is_enum_v<E> nlohmann::ordered_json settings_json(const E& value,
                                                                const FieldRule& rule) {
  return rule.choices[static_cast<std::size_t>(value)];
}

/// A list of one text is written as the text.
inline nlohmann::ordered_json settings_json(
    const std::map<std::string, std::vector<std::string>>& value, const FieldRule&) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [key, list] : value) {
    if (list.size() == 1) {
      json[key] = list.front();
    } else {
      json[key] = list;
    }
  }
  return json;
}

/// The fields of `settings` that differ from their defaults.
template <has_fields S>
nlohmann::ordered_json settings_json(const S& settings, const FieldRule& = {}) {
  auto json = nlohmann::ordered_json::object();
  const S fallback;
  Fields<S>::visit([&](auto member, const std::string& key, const FieldRule& rule) {
    if (settings.*member == fallback.*member) return;
    auto value = settings_json(settings.*member, rule);
    // What was set to its default is not there to be written.
    if (!value.is_object() || !value.empty()) json[key] = std::move(value);
  });
  return json;
}

template <has_fields S>
nlohmann::ordered_json settings_json(const std::vector<S>& list, const FieldRule& rule) {
  auto json = nlohmann::ordered_json::array();
  for (const S& one : list) json.push_back(settings_json(one, rule));
  return json;
}

}  // namespace netloom
