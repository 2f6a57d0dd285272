#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/diagnostic.h"
#include "engine/project/field_rule.h"

namespace netloom {

/// Where in the file something stands, for its diagnostics.
struct FilePlace {
  std::string path;  ///< "training.phases[0]"; empty for the whole file.
  std::string node;  ///< Set within a node of the graph.

  FilePlace below(const std::string& key) const;
};

/// What could not be understood, as diagnostics with codes file.type, file.value and file.key.
class FileFindings {
 public:
  explicit FileFindings(std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

  /// The value at `place` should be `wanted` ("a whole number from 1 to 8") and is `found`.
  void wrong_type(const FilePlace& place, const Phrase& wanted, const nlohmann::json& found);
  /// Parameter `name` of the node at `place` holds what no parameter can.
  void wrong_parameter(const FilePlace& place, const std::string& name,
                       const nlohmann::json& found);
  void wrong_value(const FilePlace& place, const Phrase& title, const Phrase& message);
  /// Keys of `object` that are not in `known`.
  void unknown_keys(const FilePlace& place, const nlohmann::json& object,
                    const std::vector<std::string>& known);

 private:
  std::vector<Diagnostic>& diagnostics_;
};

// Reads one value; false, with a diagnostic, when it is of another type or against the rule.
// `target` keeps what it had.
bool read_value(const nlohmann::json& json, bool& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, std::int64_t& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, int& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, std::uint64_t& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, double& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, std::string& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
/// A single text stands for a list of one.
bool read_value(const nlohmann::json& json, std::vector<std::string>& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings);
bool read_value(const nlohmann::json& json, std::map<std::string, std::vector<std::string>>& target,
                const FieldRule& rule, const FilePlace& place, FileFindings& findings);

template <class E>
requires std::is_enum_v<E>
bool read_value(const nlohmann::json& json, E& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  std::string word = rule.choices[static_cast<std::size_t>(target)];
  if (!read_value(json, word, rule, place, findings)) return false;
  for (std::size_t i = 0; i < rule.choices.size(); ++i) {
    if (rule.choices[i] == word) target = static_cast<E>(i);
  }
  return true;
}

template <has_fields S>
bool read_value(const nlohmann::json& json, S& target, const FieldRule&, const FilePlace& place,
                FileFindings& findings) {
  if (!json.is_object()) {
    findings.wrong_type(place, phrase("an object"), json);
    return false;
  }
  std::vector<std::string> known;
  Fields<S>::visit([&](auto member, const std::string& key, const FieldRule& rule) {
    known.push_back(key);
    const auto at = json.find(key);
    if (at != json.end()) read_value(*at, target.*member, rule, place.below(key), findings);
  });
  findings.unknown_keys(place, json, known);
  return true;
}

template <has_fields S>
bool read_value(const nlohmann::json& json, std::vector<S>& target, const FieldRule& rule,
                const FilePlace& place, FileFindings& findings) {
  if (!json.is_array()) {
    findings.wrong_type(place, phrase("a list of objects"), json);
    return false;
  }
  target.clear();
  for (std::size_t i = 0; i < json.size(); ++i) {
    FilePlace item = place;
    item.path += "[" + std::to_string(i) + "]";
    S one;
    if (read_value(json[i], one, rule, item, findings)) target.push_back(std::move(one));
  }
  return true;
}

}  // namespace netloom
