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
//   Phrase brief(const LayerInputs& in, std::span<const Value> out) const
//   std::vector<std::string> outputs() const
//   double yes_above() const
//   std::optional<std::int64_t> ignored() const
// where the parts given by `.brief("{} filters")` are not enough, where parameters decide how many
// outputs there are, where a loss learns answers of yes or no, or where it leaves a label out.

#include <memory>
#include <type_traits>
#include <utility>

#include "engine/layers/declare_parameter.h"
#include "engine/layers/layer.h"

namespace netloom {

/// Fills a LayerType from the declarations of the struct T.
template <class T>
class Declare {
 public:
  Declare(LayerType& type, ParameterReader<T>& reader) : type_(type), reader_(reader) {}

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
    type_.parameters.push_back(reader_.add(member, std::move(name)));
    return DeclareParameter(type_.parameters.back(), &brief_);
  }

  const std::vector<BriefPart>& brief_parts() const { return brief_; }

 private:
  Declare& port(PortInfo info) { return type_.inputs.push_back(std::move(info)), *this; }

  LayerType& type_;
  ParameterReader<T>& reader_;
  std::vector<BriefPart> brief_;
};

/// The LayerType of the struct T.
template <class T>
LayerType layer() {
  using Outputs = std::span<const Value>;
  LayerType type;
  auto reader = std::make_shared<ParameterReader<T>>();
  Declare<T> declaration(type, *reader);
  T::declare(declaration);
  const std::shared_ptr<const ParameterReader<T>> read = reader;
  type.build = [read](Builder& b, const Parameters& p,
                      const LayerInputs& in) -> std::vector<Value> {
    if constexpr (std::is_same_v<decltype((*read)(p).build(b, in)), Value>) {
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
  if constexpr (requires(const T& t) { t.ignored(); }) {
    type.ignored = [read](const Parameters& p) { return (*read)(p).ignored(); };
  }
  return type;
}

}  // namespace netloom
