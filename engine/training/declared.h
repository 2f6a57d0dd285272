#pragma once

// How optimisers and schedules are declared, each in one file and one struct, as layers are: its
// members are its settings, with their defaults.
//
//   struct Cosine : WithWarmup {
//     double final_fraction = 0;
//     static void declare(DeclareType<Cosine>& d) {
//       d.type("cosine", "Cosine", "The learning rate falls along half a cosine wave.");
//       d.param(&Cosine::final_fraction, "final_fraction").title("Ends at").range(0, 1).text("…");
//     }
//     double share(const RatePosition& now) const { … }
//   };
//   ScheduleType cosine_schedule() { return schedule<Cosine>(); }
//
// Project file, schema, check, form, `--set` and the settings of a run follow from it.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/layers/declare_parameter.h"

namespace netloom {

/// What is known of an optimiser or a schedule beside what it does.
struct DeclaredType {
  std::string name;     ///< As in the project file: "adam".
  std::string title;    ///< "Adam"
  std::string summary;  ///< One sentence.
  int place = 0;        ///< Order in lists.
  std::vector<ParameterInfo> parameters;

  NETLOOM_API const ParameterInfo* parameter(std::string_view wanted) const;
  /// All settings: those `given`, the others at their defaults; those of other types left out.
  NETLOOM_API Parameters complete(const Parameters& given) const;
};

/// An optimiser or schedule by name, with those of its settings that differ from the defaults.
/// `Kind` is OptimiserType or ScheduleType: `Kind::all()` are the types, `Kind::usual` names one.
template <class Kind>
struct Chosen {
  std::string type{Kind::usual};
  Parameters parameters;
  bool operator==(const Chosen&) const = default;

  /// The type itself; null where there is none of that name.
  const Kind* declared() const {
    const std::vector<Kind>& all = Kind::all();
    const auto at =
        std::find_if(all.begin(), all.end(), [this](const Kind& one) { return one.name == type; });
    return at == all.end() ? nullptr : &*at;
  }
  /// All settings of the type, with their defaults; none where there is no such type.
  Parameters complete() const {
    const Kind* kind = declared();
    return kind == nullptr ? Parameters() : kind->complete(parameters);
  }
  /// The number `name`; 0 where the type has none.
  double number(std::string_view name) const {
    const Parameters all = complete();
    const auto at = all.find(name);
    double value = 0;
    if (at != all.end()) from_value(value, at->second);
    return value;
  }
};

/// The names of all types of `Kind`.
template <class Kind>
std::vector<std::string> names_of_all() {
  std::vector<std::string> names;
  for (const Kind& one : Kind::all()) names.push_back(one.name);
  return names;
}

/// `types` in the order of their places.
template <class Kind>
std::vector<Kind> in_order(std::vector<Kind> types) {
  std::sort(types.begin(), types.end(),
            [](const Kind& a, const Kind& b) { return a.place < b.place; });
  return types;
}

/// Fills a DeclaredType from the declarations of the struct T.
template <class T>
class DeclareType {
 public:
  DeclareType(DeclaredType& type, ParameterReader<T>& reader) : type_(type), reader_(reader) {}

  DeclareType& type(std::string name, std::string title, std::string summary) {
    type_.name = std::move(name);
    type_.title = std::move(title);
    type_.summary = std::move(summary);
    return *this;
  }
  DeclareType& place(int place) { return type_.place = place, *this; }
  template <class M, class Base>
  DeclareParameter param(M Base::*member, std::string name) {
    type_.parameters.push_back(reader_.add(member, std::move(name)));
    return DeclareParameter(type_.parameters.back());
  }

 private:
  DeclaredType& type_;
  ParameterReader<T>& reader_;
};

}  // namespace netloom
