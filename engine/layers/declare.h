#pragma once

// How a layer is declared. One layer is one file and one struct, whose members are its parameters
// with their defaults:
//
//   struct Dense {
//     std::int64_t units = 64;
//     static void declare(Declare<Dense>& d) {
//       d.type("dense", "Dense", Category::weights).summary("Every output sees every input.");
//       d.in("x", "A list of numbers.");
//       d.param(&Dense::units, "units").title("Units").range(1, 65536).text("Size of the output.");
//     }
//     Value build(Builder& b, const LayerInputs& in) const { … }
//   };
//   LayerType dense_layer() { return layer<Dense>(); }
//
// `build` returns a Value or a vector of them. A struct may also have
//   std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const
//   std::string brief(const LayerInputs& in, std::span<const Value> out) const
//   std::vector<std::string> outputs() const
//   double yes_above() const
// where the parts given by `.brief("{} filters")` are not enough, where parameters decide how many
// outputs there are, or where a loss learns answers of yes or no.

#include <algorithm>
#include <array>
#include <concepts>
#include <memory>
#include <utility>

#include "engine/layers/layer.h"

namespace netloom {

/// Part of the line on a node: text with "{}" for the parameter's value, or a constant when
/// `parameter` is empty.
struct BriefPart {
  std::string parameter;
  std::string format;
};

/// The parts joined by " · "; a boolean's part stands only where it is true.
NETLOOM_API std::string brief_line(std::span<const BriefPart> parts,
                                   std::span<const ParameterInfo> declared,
                                   const Parameters& parameters);

/// A parameter's value as people read it: "1,024", "3×3", "same".
NETLOOM_API std::string to_text(const ParameterValue& value);

/// One parameter being declared.
class NETLOOM_API DeclareParameter {
 public:
  DeclareParameter(ParameterInfo& info, std::vector<BriefPart>& brief)
      : info_(info), brief_(brief) {}

  DeclareParameter& title(std::string title);
  /// Inclusive; of a list, for each element.
  DeclareParameter& range(double minimum, double maximum);
  DeclareParameter& unit(std::string unit);
  DeclareParameter& text(std::string sentence);
  /// One of the allowed words, and what it means in one sentence. Makes a string parameter a
  /// choice.
  DeclareParameter& choice(std::string word, std::string sentence = {});
  DeclareParameter& brief(std::string format);
  DeclareParameter& advanced();
  /// Counts only while the choice `parameter` is `value`.
  DeclareParameter& shown_when(std::string parameter, std::string value);
  /// Its value is the number of output features or channels, so that a fix may set it.
  DeclareParameter& sizes_output();

 private:
  ParameterInfo& info_;
  std::vector<BriefPart>& brief_;
};

/// A parameter whose default is `fallback`; the overloads are the types that a member may have.
NETLOOM_API ParameterInfo parameter_info(std::string name, bool fallback);
NETLOOM_API ParameterInfo parameter_info(std::string name, std::int64_t fallback);
NETLOOM_API ParameterInfo parameter_info(std::string name, double fallback);
NETLOOM_API ParameterInfo parameter_info(std::string name, const std::string& fallback);
NETLOOM_API ParameterInfo parameter_info(std::string name,
                                         const std::vector<std::string>& fallback);
NETLOOM_API ParameterInfo parameter_info(std::string name, std::span<const std::int64_t> fallback);

/// Sets a member to a value of the kind it was declared with.
template <class M>
void from_value(M& member, const ParameterValue& value) {
  if constexpr (requires { std::tuple_size<M>::value; }) {
    const auto& list = std::get<std::vector<std::int64_t>>(value);
    std::copy_n(list.begin(), std::min(list.size(), member.size()), member.begin());
  } else if constexpr (std::same_as<M, double>) {
    const auto* whole = std::get_if<std::int64_t>(&value);
    member = whole ? static_cast<double>(*whole) : std::get<double>(value);
  } else {
    member = std::get<M>(value);
  }
}

/// Makes a T from parameters: which member each one fills.
template <class T>
struct LayerReader {
  using Set = std::function<void(T&, const ParameterValue&)>;
  std::vector<std::pair<std::string, Set>> members;

  T operator()(const Parameters& parameters) const {
    T result;
    for (const auto& [name, set] : members) {
      const auto at = parameters.find(name);
      if (at != parameters.end()) set(result, at->second);
    }
    return result;
  }
};

/// Fills a LayerType from the declarations of the struct T.
template <class T>
class Declare {
 public:
  Declare(LayerType& type, LayerReader<T>& reader) : type_(type), reader_(reader) {}

  Declare& type(std::string name, std::string title, Category category) {
    type_.icon = name;
    type_.stem = name;
    type_.name = std::move(name);
    type_.title = std::move(title);
    type_.category = category;
    return *this;
  }
  /// Position within its category.
  Declare& place(int place) { return type_.place = place, *this; }
  /// Stem of names for new nodes, where the layer's own is long.
  Declare& stem(std::string stem) { return type_.stem = std::move(stem), *this; }
  Declare& role(LayerRole role) { return type_.role = role, *this; }
  Declare& summary(std::string sentence) { return type_.summary = std::move(sentence), *this; }
  Declare& help(std::string markdown) { return type_.help = std::move(markdown), *this; }
  Declare& formula(std::string formula) { return type_.formula = std::move(formula), *this; }
  /// What other frameworks and books call the layer, for searches.
  Declare& also_called(std::vector<std::string> names) {
    return type_.also_called = std::move(names), *this;
  }
  /// A constant part of the line on the node.
  Declare& brief(std::string text) { return brief_.push_back({{}, std::move(text)}), *this; }

  /// Input ports: one link, one link or none, any number of links, the values of a target.
  Declare& in(std::string name, std::string text) {
    return port({std::move(name), std::move(text)});
  }
  Declare& in_optional(std::string name, std::string text) {
    return port({std::move(name), std::move(text), false, true});
  }
  Declare& in_many(std::string name, std::string text) {
    return port({std::move(name), std::move(text), true});
  }
  Declare& in_target(std::string name, std::string text) {
    return port({std::move(name), std::move(text), false, false, true});
  }
  /// Output ports, "y" unless said otherwise.
  Declare& outputs(std::vector<std::string> names) {
    return type_.outputs = std::move(names), *this;
  }

  /// Parameters in an older version of the file become today's: `migrate(parameters, from)`.
  Declare& version(int version, std::function<Parameters(Parameters, int)> migrate) {
    type_.version = version;
    type_.migrate = std::move(migrate);
    return *this;
  }

  /// The member may be one of a base of T, which several layers share.
  template <class M, class Base>
  DeclareParameter param(M Base::*member, std::string name) {
    M T::*const own = member;
    type_.parameters.push_back(parameter_info(name, T{}.*own));
    reader_.members.emplace_back(std::move(name), [own](T& target, const ParameterValue& value) {
      from_value(target.*own, value);
    });
    return DeclareParameter(type_.parameters.back(), brief_);
  }

  const std::vector<BriefPart>& brief_parts() const { return brief_; }

 private:
  Declare& port(PortInfo info) { return type_.inputs.push_back(std::move(info)), *this; }

  LayerType& type_;
  LayerReader<T>& reader_;
  std::vector<BriefPart> brief_;
};

/// The LayerType of the struct T.
template <class T>
LayerType layer() {
  using Outputs = std::span<const Value>;
  LayerType type;
  auto reader = std::make_shared<LayerReader<T>>();
  Declare<T> declaration(type, *reader);
  T::declare(declaration);
  const std::shared_ptr<const LayerReader<T>> read = reader;
  type.build = [read](Builder& b, const Parameters& p,
                      const LayerInputs& in) -> std::vector<Value> {
    if constexpr (std::same_as<decltype((*read)(p).build(b, in)), Value>) {
      return {(*read)(p).build(b, in)};
    } else {
      return (*read)(p).build(b, in);
    }
  };
  if constexpr (requires(const T& t, const LayerInputs& in) { t.explain(in, Outputs{}); }) {
    type.explain = [read](const Parameters& p, const LayerInputs& in, Outputs out) {
      return (*read)(p).explain(in, out);
    };
  }
  if constexpr (requires(const T& t, const LayerInputs& in) { t.brief(in, Outputs{}); }) {
    type.brief = [read](const Parameters& p, const LayerInputs& in, Outputs out) {
      return (*read)(p).brief(in, out);
    };
  } else {
    type.brief = [parts = declaration.brief_parts(), declared = type.parameters](
                     const Parameters& p, const LayerInputs&, Outputs) {
      return brief_line(parts, declared, p);
    };
  }
  if constexpr (requires(const T& t) { t.outputs(); }) {
    type.outputs = T{}.outputs();
    type.outputs_by_parameters = [read](const Parameters& p) { return (*read)(p).outputs(); };
  }
  if constexpr (requires(const T& t) { t.yes_above(); }) {
    type.yes_above = [read](const Parameters& p) { return (*read)(p).yes_above(); };
  }
  return type;
}

}  // namespace netloom
