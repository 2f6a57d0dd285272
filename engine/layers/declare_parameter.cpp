#include "engine/layers/declare_parameter.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// `format` with `value` in it; what is counted loses its plural for 1: "1 unit".
Phrase counted(std::string format, Phrase value) {
  if (value.text() == "1" && format.starts_with("{} ") && format.ends_with('s')) format.pop_back();
  return Phrase(std::move(format), {std::move(value)});
}

/// As people write it, in their language.
Phrase written(const ParameterValue& value) {
  return std::visit(Overloaded{[](bool flag) { return Phrase(flag ? "true" : "false"); },
                               [](std::int64_t number) { return with_thousands(number); },
                               [](double number) { return number_text(number); },
                               [](const std::string& word) { return Phrase(word); },
                               [](const std::vector<std::int64_t>& list) {
                                 return Phrase(fmt::format("{}", fmt::join(list, "×")));
                               },
                               [](const std::vector<std::string>& list) {
                                 return Phrase(fmt::format("{}", fmt::join(list, " × ")));
                               }},
                    value);
}

ParameterInfo info_of(std::string name, ParameterKind kind, ParameterValue fallback) {
  ParameterInfo info;
  info.name = std::move(name);
  info.kind = kind;
  info.fallback = std::move(fallback);
  return info;
}

}  // namespace

ParameterInfo parameter_info(std::string name, bool fallback) {
  return info_of(std::move(name), ParameterKind::boolean, fallback);
}

ParameterInfo parameter_info(std::string name, std::int64_t fallback) {
  return info_of(std::move(name), ParameterKind::integer, fallback);
}

ParameterInfo parameter_info(std::string name, double fallback) {
  return info_of(std::move(name), ParameterKind::real, fallback);
}

ParameterInfo parameter_info(std::string name, const std::string& fallback) {
  return info_of(std::move(name), ParameterKind::text, fallback);
}

ParameterInfo parameter_info(std::string name, const std::vector<std::string>& fallback) {
  return info_of(std::move(name), ParameterKind::texts, fallback);
}

ParameterInfo parameter_info(std::string name, std::span<const std::int64_t> fallback) {
  ParameterInfo info = info_of(std::move(name), ParameterKind::integers,
                               std::vector<std::int64_t>(fallback.begin(), fallback.end()));
  info.length = fallback.size();
  return info;
}

std::string to_text(const ParameterValue& value) {
  return written(value);
}

Phrase brief_line(std::span<const BriefPart> parts, std::span<const ParameterInfo> declared,
                  const Parameters& parameters) {
  std::vector<Phrase> line;
  for (const BriefPart& part : parts) {
    if (part.parameter.empty()) {
      line.push_back(listed(part.format));
      continue;
    }
    const auto given = parameters.find(part.parameter);
    const auto info = std::find_if(declared.begin(), declared.end(),
                                   [&](const auto& one) { return one.name == part.parameter; });
    const ParameterValue& value = given == parameters.end() ? info->fallback : given->second;
    if (const bool* flag = std::get_if<bool>(&value); flag && !*flag) continue;
    const auto* word = std::get_if<std::string>(&value);
    const bool choice = word != nullptr && info->kind == ParameterKind::choice;
    line.push_back(counted(part.format, choice ? listed(*word) : written(value)));
  }
  return joined(std::move(line), " · ");
}

DeclareParameter& DeclareParameter::title(std::string title) {
  info_.title = std::move(title);
  return *this;
}

DeclareParameter& DeclareParameter::range(double minimum, double maximum) {
  info_.minimum = minimum;
  info_.maximum = maximum;
  return *this;
}

DeclareParameter& DeclareParameter::usual(double low, double high) {
  info_.usual_low = low;
  info_.usual_high = high;
  return *this;
}

DeclareParameter& DeclareParameter::unit(std::string unit) {
  info_.unit = std::move(unit);
  return *this;
}

DeclareParameter& DeclareParameter::text(std::string sentence) {
  info_.text = std::move(sentence);
  return *this;
}

DeclareParameter& DeclareParameter::choice(std::string word, std::string sentence) {
  info_.kind = ParameterKind::choice;
  info_.choices.push_back(std::move(word));
  info_.choice_texts.push_back(std::move(sentence));
  return *this;
}

DeclareParameter& DeclareParameter::brief(std::string format) {
  assert(brief_ != nullptr);
  brief_->push_back({info_.name, std::move(format)});
  return *this;
}

DeclareParameter& DeclareParameter::advanced() {
  info_.advanced = true;
  return *this;
}

DeclareParameter& DeclareParameter::shown_when(std::string parameter, std::string value) {
  info_.shown_when = std::move(parameter);
  info_.shown_value = std::move(value);
  return *this;
}

DeclareParameter& DeclareParameter::sizes_output() {
  info_.sizes_output = true;
  return *this;
}

}  // namespace netloom
