#pragma once

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace netloom {

/// What may stand in a field of the settings, and what it is for: the one place from which reader,
/// writer and schema know.
struct FieldRule {
  std::string text;  ///< One plain sentence.
  double minimum = -std::numeric_limits<double>::infinity();
  double maximum = std::numeric_limits<double>::infinity();
  std::vector<std::string> choices;
};

inline FieldRule any(std::string text) {
  FieldRule rule;
  rule.text = std::move(text);
  return rule;
}
/// A number from `minimum` to `maximum`, both included.
inline FieldRule within(std::string text, double minimum, double maximum) {
  return {std::move(text), minimum, maximum, {}};
}
inline FieldRule one_of(std::string text, std::vector<std::string> choices) {
  FieldRule rule = any(std::move(text));
  rule.choices = std::move(choices);
  return rule;
}

/// `Fields<S>::visit(visitor)` calls `visitor(&S::member, "key", rule)` for every field of the
/// settings struct S, in the order in which they are written. A member is a bool, a number, a text,
/// a list of texts, a map from texts to lists of texts, an enum (whose words are the rule's
/// choices), another such struct, or a list of them.
template <class S>
struct Fields;

template <class S>
concept has_fields = requires {
  sizeof(Fields<S>);
};

}  // namespace netloom
