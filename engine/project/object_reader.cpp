#include "engine/project/object_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/ranges.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

using Json = nlohmann::json;

/// The value as it stands in the file, cut to what a message can carry.
std::string excerpt(const Json& json) {
  if (json.is_object()) return "an object";
  if (json.is_array()) return "a list";
  std::string text = json.dump();
  constexpr std::size_t most = 40;
  if (text.size() > most) {
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text = text.substr(0, end) + "…";
  }
  return text;
}

bool ranged(const FieldRule& rule) {
  return std::isfinite(rule.minimum) && rule.minimum < rule.maximum;
}

Phrase with_range(const Phrase& kind, const FieldRule& rule) {
  if (!ranged(rule)) return kind;
  return phrase("{} from {} to {}", kind, amount_text(rule.minimum), amount_text(rule.maximum));
}

template <class T>
bool read_whole(const Json& json, T& target, const FieldRule& rule, const FilePlace& place,
                FileFindings& findings) {
  const bool whole =
      json.is_number_integer() ||
      (json.is_number_float() && std::trunc(json.get<double>()) == json.get<double>());
  const double value = whole ? json.get<double>() : 0;
  const double lowest = ranged(rule) ? rule.minimum : -9e15;
  const double highest = ranged(rule) ? rule.maximum : 9e15;
  if (!whole || value < lowest || value > highest) {
    findings.wrong_type(place, with_range(phrase("a whole number"), rule), json);
    return false;
  }
  target = json.is_number_float() ? static_cast<T>(value) : json.get<T>();
  return true;
}

bool is_text_list(const Json& json) {
  return json.is_array() &&
         std::all_of(json.begin(), json.end(), [](const Json& one) { return one.is_string(); });
}

}  // namespace

FilePlace FilePlace::below(const std::string& key) const {
  return {path.empty() ? key : path + "." + key, node};
}

void FileFindings::wrong_type(const FilePlace& place, const Phrase& wanted, const Json& found) {
  Diagnostic diagnostic;
  diagnostic.code = "file.type";
  diagnostic.node = place.node;
  diagnostic.title = phrase("{} is {}", place.path, excerpt(found));
  diagnostic.message = phrase("{} takes {}, not {}.", place.path, wanted, excerpt(found));
  diagnostics_.push_back(std::move(diagnostic));
}

void FileFindings::wrong_parameter(const FilePlace& place, const std::string& name,
                                   const Json& found) {
  wrong_type(place.below(name),
             phrase("a truth value, a number, a text, a list of whole numbers or a list of texts"),
             found);
  diagnostics_.back().parameter = name;
}

void FileFindings::wrong_value(const FilePlace& place, const Phrase& title, const Phrase& message) {
  Diagnostic diagnostic;
  diagnostic.code = "file.value";
  diagnostic.node = place.node;
  diagnostic.title = title;
  diagnostic.message = message;
  diagnostics_.push_back(std::move(diagnostic));
}

void FileFindings::unknown_keys(const FilePlace& place, const Json& object,
                                const std::vector<std::string>& known) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const std::string near = nearest(key, known);
    Diagnostic diagnostic;
    diagnostic.code = "file.key";
    diagnostic.node = place.node;
    diagnostic.title = phrase("Unknown key '{}'", key);
    diagnostic.message = phrase("{} has {}; '{}' is not read.{}",
                                place.path.empty() ? phrase("A project") : Phrase(place.path),
                                fmt::join(known, ", "), key, suggestion(near));
    diagnostics_.push_back(std::move(diagnostic));
  }
}

bool read_value(const Json& json, bool& target, const FieldRule&, const FilePlace& place,
                FileFindings& findings) {
  if (json.is_boolean()) {
    target = json.get<bool>();
    return true;
  }
  findings.wrong_type(place, phrase("true or false"), json);
  return false;
}

bool read_value(const Json& json, std::int64_t& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  return read_whole(json, target, rule, place, findings);
}

bool read_value(const Json& json, int& target, const FieldRule& rule, const FilePlace& place,
                FileFindings& findings) {
  return read_whole(json, target, rule, place, findings);
}

bool read_value(const Json& json, std::uint64_t& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  return read_whole(json, target, rule, place, findings);
}

bool read_value(const Json& json, double& target, const FieldRule& rule, const FilePlace& place,
                FileFindings& findings) {
  const bool fits =
      json.is_number() && std::isfinite(json.get<double>()) &&
      (!ranged(rule) || (json.get<double>() >= rule.minimum && json.get<double>() <= rule.maximum));
  if (fits) {
    target = json.get<double>();
    return true;
  }
  findings.wrong_type(place, with_range(phrase("a number"), rule), json);
  return false;
}

bool read_value(const Json& json, std::string& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  if (!json.is_string()) {
    findings.wrong_type(place, phrase("a text"), json);
    return false;
  }
  const std::string word = json.get<std::string>();
  const auto& choices = rule.choices;
  if (!choices.empty() && std::find(choices.begin(), choices.end(), word) == choices.end()) {
    const std::string near = nearest(word, choices);
    findings.wrong_value(place, phrase("{} has no '{}'", place.path, word),
                         phrase("{} is one of {}, not '{}'.{}", place.path,
                                fmt::join(choices, ", "), word, suggestion(near)));
    return false;
  }
  target = word;
  return true;
}

bool read_value(const Json& json, std::vector<std::string>& target, const FieldRule&,
                const FilePlace& place, FileFindings& findings) {
  if (json.is_string()) {
    target = {json.get<std::string>()};
  } else if (is_text_list(json)) {
    target = json.get<std::vector<std::string>>();
  } else {
    findings.wrong_type(place, phrase("a text or a list of texts"), json);
    return false;
  }
  return true;
}

bool read_value(const Json& json, std::map<std::string, std::vector<std::string>>& target,
                const FieldRule& rule, const FilePlace& place, FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return false;
  }
  for (const auto& [key, value] : json.items()) {
    read_value(value, target[key], rule, place.below(key), findings);
  }
  return true;
}

}  // namespace netloom
