#include "engine/layers/parameter_value.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "engine/core/text.h"
#include "engine/layers/declare.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

std::optional<ParameterValue> from_list(const Json& list) {
  const auto all = [&list](auto&& test) { return std::all_of(list.begin(), list.end(), test); };
  if (all([](const Json& one) { return one.is_number_integer(); })) {
    return list.get<std::vector<std::int64_t>>();
  }
  if (all([](const Json& one) { return one.is_string(); })) {
    return list.get<std::vector<std::string>>();
  }
  return std::nullopt;
}

bool of_kind(const ParameterInfo& info, const ParameterValue& value) {
  switch (info.kind) {
    case ParameterKind::boolean:
      return std::holds_alternative<bool>(value);
    case ParameterKind::integer:
      return std::holds_alternative<std::int64_t>(value);
    case ParameterKind::real:
      return std::holds_alternative<double>(value);
    case ParameterKind::choice:
    case ParameterKind::text:
      return std::holds_alternative<std::string>(value);
    case ParameterKind::integers: {
      const auto* list = std::get_if<std::vector<std::int64_t>>(&value);
      return list != nullptr && (info.length == 0 || list->size() == info.length);
    }
    case ParameterKind::texts:
      return std::holds_alternative<std::vector<std::string>>(value);
  }
  return false;
}

bool ranged(const ParameterInfo& info) {
  return info.minimum < info.maximum;
}

std::string bound_text(const ParameterInfo& info, double bound) {
  return info.kind == ParameterKind::real ? number_text(bound)
                                          : with_thousands(static_cast<std::int64_t>(bound));
}

/// "a number from 0 to 1".
Phrase in_range(Phrase kind, const ParameterInfo& info) {
  if (!ranged(info)) return kind;
  return phrase("{} from {} to {}", std::move(kind), bound_text(info, info.minimum),
                bound_text(info, info.maximum));
}

Phrase wanted(const ParameterInfo& info) {
  switch (info.kind) {
    case ParameterKind::boolean:
      return phrase("true or false");
    case ParameterKind::integer:
      return in_range(phrase("a whole number"), info);
    case ParameterKind::real:
      return in_range(phrase("a number"), info);
    case ParameterKind::choice:
      return phrase("one of {}", fmt::join(info.choices, ", "));
    case ParameterKind::text:
      return phrase("a text");
    case ParameterKind::integers:
      return in_range(info.length == 0 ? phrase("a list of whole numbers")
                                       : phrase("{} whole numbers", info.length),
                      info);
    case ParameterKind::texts:
      return phrase("a list of texts");
  }
  return phrase("another value");
}

Fix set_to(const ParameterInfo& info, const ParameterValue& value) {
  Fix fix;
  fix.kind = Fix::Kind::set_parameter;
  fix.parameter = info.name;
  fix.value = json_text(value);
  fix.title = phrase("Set {} to {}", listed(info.name), to_text(value));
  return fix;
}

Diagnostic problem(std::string code, const ParameterInfo& info, Phrase title, Phrase message,
                   const ParameterValue& better) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.parameter = info.name;
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  diagnostic.fixes.push_back(set_to(info, better));
  return diagnostic;
}

/// The nearest value in range, or nothing when `value` is in range.
std::optional<ParameterValue> clamped(const ParameterInfo& info, const ParameterValue& value) {
  const auto inside = [&info](double number) {
    return number >= info.minimum && number <= info.maximum;
  };
  const auto clamp = [&info](std::int64_t number) {
    return std::clamp(number, static_cast<std::int64_t>(info.minimum),
                      static_cast<std::int64_t>(info.maximum));
  };
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    if (!inside(static_cast<double>(*number))) return clamp(*number);
  } else if (const auto* real = std::get_if<double>(&value)) {
    if (std::isnan(*real)) return info.fallback;
    if (!inside(*real)) return std::clamp(*real, info.minimum, info.maximum);
  } else if (const auto* list = std::get_if<std::vector<std::int64_t>>(&value)) {
    std::vector<std::int64_t> better = *list;
    for (std::int64_t& one : better) one = clamp(one);
    if (better != *list) return better;
  }
  return std::nullopt;
}

}  // namespace

std::string json_text(const ParameterValue& value) {
  if (const auto* real = std::get_if<double>(&value)) return number_text(*real);
  if (const auto* list = std::get_if<std::vector<std::int64_t>>(&value)) {
    return fmt::format("[{}]", fmt::join(*list, ", "));
  }
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    std::vector<std::string> quoted;
    for (const std::string& one : *list) quoted.push_back(Json(one).dump());
    return fmt::format("[{}]", fmt::join(quoted, ", "));
  }
  return std::visit([](const auto& one) { return Json(one).dump(); }, value);
}

std::optional<ParameterValue> parameter_value(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number_unsigned() &&
      json.get<std::uint64_t>() >
          static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return json.get<double>();
  }
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number()) return json.get<double>();
  if (json.is_string()) return json.get<std::string>();
  if (json.is_array()) return from_list(json);
  return std::nullopt;
}

ParameterValue fitted(const ParameterInfo& info, ParameterValue value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    if (info.kind == ParameterKind::real) return static_cast<double>(*number);
    if (info.kind == ParameterKind::integers && info.length > 0) {
      return std::vector<std::int64_t>(info.length, *number);
    }
  }
  if (const auto* real = std::get_if<double>(&value)) {
    if (info.kind == ParameterKind::integer && std::trunc(*real) == *real &&
        std::abs(*real) < 1e15) {
      return static_cast<std::int64_t>(*real);
    }
  }
  const auto* list = std::get_if<std::vector<std::int64_t>>(&value);
  if (list && list->empty() && info.kind == ParameterKind::texts) {
    return std::vector<std::string>{};
  }
  // A kernel along one axis, written as those along two are.
  if (list && list->size() == 1 && info.kind == ParameterKind::integer) return list->front();
  return value;
}

Parameters fitted(const LayerType& type, const Parameters& parameters) {
  Parameters result = parameters;
  for (auto& [name, value] : result) {
    if (const ParameterInfo* info = type.parameter(name)) value = fitted(*info, std::move(value));
  }
  return result;
}

std::optional<Diagnostic> check_parameter(const ParameterInfo& info, const ParameterValue& given) {
  const ParameterValue value = fitted(info, given);
  const Phrase title = info.title.empty() ? Phrase(info.name) : listed(info.title);
  if (!of_kind(info, value)) {
    return problem(
        "parameter.type", info, phrase("{} is {}", title, json_text(value)),
        phrase("{} takes {}, not {}.", listed(info.name), wanted(info), json_text(value)),
        info.fallback);
  }
  if (const auto* word = std::get_if<std::string>(&value); word && !info.choices.empty()) {
    if (std::find(info.choices.begin(), info.choices.end(), *word) != info.choices.end()) return {};
    const std::string near = nearest(*word, info.choices);
    return problem("parameter.choice", info, phrase("{} has no '{}'", title, *word),
                   phrase("{} is {}, not '{}'.", listed(info.name), wanted(info), *word),
                   near.empty() ? info.fallback : ParameterValue(near));
  }
  if (!ranged(info)) return {};
  if (const auto better = clamped(info, value)) {
    return problem(
        "parameter.range", info, phrase("{} {} is out of range", title, to_text(value)),
        phrase("{} goes from {} to {}; it is {}.", listed(info.name),
               bound_text(info, info.minimum), bound_text(info, info.maximum), to_text(value)),
        *better);
  }
  return {};
}

}  // namespace netloom
