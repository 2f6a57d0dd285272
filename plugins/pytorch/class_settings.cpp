#include "plugins/pytorch/class_settings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

/// An argument in the __init__ of a class, and the member that it belongs to.
template <class A>
struct Placed {
  A* argument;
  const std::string* member;  ///< Member::line
};

/// All arguments of a class in the order of its text.
template <class Class>
auto arguments_of(Class& one) {
  using A = std::conditional_t<std::is_const_v<Class>, const Argument, Argument>;
  std::vector<Placed<A>> all;
  for (auto& member : one.members) {
    for (auto& copies : member.copies) {
      for (auto& argument : copies.call.arguments) all.push_back({&argument, &member.line});
      if (copies.count.value != "1") all.push_back({&copies.count, &member.line});
    }
  }
  return all;
}

/// Numbers of channels and features are one kind of thing: what comes out of one module goes into
/// the next. Other arguments that are equal by chance stay apart.
std::string kind_of(const Argument& argument) {
  if (!argument.kind.empty()) return argument.kind;
  constexpr std::array sizes = {"channels",   "features",  "groups", "hidden_size",
                                "input_size", "embed_dim", "shape"};
  const bool size = std::any_of(sizes.begin(), sizes.end(), [&](const char* ending) {
    return argument.name.ends_with(ending);
  });
  return size ? "size" : argument.name;
}

/// What differs between the uses, in the same way at all of its places.
struct Setting {
  std::string kind;
  std::vector<std::string> values;  ///< Of each use.
  std::vector<std::size_t> places;
  std::optional<std::string> usual{};
  std::string name{};
};

class Settings {
 public:
  explicit Settings(std::span<const ClassSource* const> uses) : uses_(uses), made_(*uses[0]) {
    for (const ClassSource* use : uses) arguments_.push_back(arguments_of(*use));
    for (std::size_t place = 0; place < arguments_[0].size(); ++place) look_at(place);
  }

  ClassWithSettings make() {
    std::stable_sort(all_.begin(), all_.end(), [](const Setting& a, const Setting& b) {
      return !a.usual && b.usual;  // Python takes those with a usual value last
    });
    ClassWithSettings made{made_, std::vector<std::vector<Argument>>(uses_.size())};
    const auto places = arguments_of(made.source);
    for (Setting& one : all_) {
      name(one);
      made.source.settings.push_back(one.usual ? one.name + "=" + *one.usual : one.name);
      for (const std::size_t place : one.places) places[place].argument->value = one.name;
      for (std::size_t use = 0; use < uses_.size(); ++use) {
        made.calls[use].push_back({one.name, one.values[use], one.usual, one.kind});
      }
    }
    for (std::size_t place = 0; place < places.size(); ++place) {
      if (spelled_out_[place]) places[place].argument->usual = "";
      if (left_out_[place]) places[place].argument->usual = places[place].argument->value;
    }
    return made;
  }

 private:
  const Argument& at(std::size_t use, std::size_t place) const {
    return *arguments_[use][place].argument;
  }

  /// Leaves the argument out, writes it, or makes it part of a setting.
  void look_at(std::size_t place) {
    bool one_value = true;
    bool one_usual = true;
    bool all_usual = true;
    std::vector<std::string> values;
    for (std::size_t use = 0; use < uses_.size(); ++use) {
      const Argument& argument = at(use, place);
      values.push_back(argument.value);
      one_value = one_value && argument.value == at(0, place).value;
      one_usual = one_usual && argument.usual == at(0, place).usual;
      all_usual = all_usual && argument.usual == argument.value;
    }
    left_out_.push_back(all_usual);
    const bool setting = !one_value && !all_usual;
    const bool by_name = at(0, place).usual.has_value();
    spelled_out_.push_back(by_name && !all_usual && (setting || !one_usual));
    if (setting) add(place, std::move(values), one_usual ? at(0, place).usual : std::nullopt);
  }

  void add(std::size_t place, std::vector<std::string> values,
           const std::optional<std::string>& usual) {
    const std::string kind = kind_of(at(0, place));
    const auto there = std::find_if(all_.begin(), all_.end(), [&](const Setting& one) {
      return one.kind == kind && one.values == values;
    });
    if (there == all_.end()) {
      all_.push_back({kind, std::move(values), {place}, usual});
      return;
    }
    there->places.push_back(place);
    if (there->usual != usual) there->usual.reset();
  }

  /// The parameter of the block that `one` comes from, or an empty text.
  std::string shown_name(const Setting& one) const {
    for (std::size_t i = 0; i < made_.names.size(); ++i) {
      bool equal = true;
      for (std::size_t use = 0; use < uses_.size(); ++use) {
        equal = equal && uses_[use]->names[i].value == one.values[use];
      }
      const std::vector<std::string>& members = made_.names[i].members;
      const bool handed_on =
          std::any_of(one.places.begin(), one.places.end(), [&](std::size_t place) {
            const std::string& member = *arguments_[0][place].member;
            return std::find(members.begin(), members.end(), member) != members.end();
          });
      const std::string& name = made_.names[i].name;
      const bool hides = std::isupper(static_cast<unsigned char>(name.front())) != 0;
      if (equal && handed_on && !hides) return python_name(name);
    }
    return {};
  }

  void name(Setting& one) {
    const std::size_t place = one.places.front();
    one.name = shown_name(one);
    if (one.name.empty()) one.name = at(0, place).name;
    if (taken_.find(one.name) != taken_.end()) {
      const std::string& member = *arguments_[0][place].member;
      const std::size_t start = member.find('.') + 1;
      one.name = member.substr(start, member.find(' ') - start) + "_" + at(0, place).name;
    }
    while (!taken_.insert(one.name).second) one.name += "_";
  }

  std::span<const ClassSource* const> uses_;
  const ClassSource& made_;
  std::vector<std::vector<Placed<const Argument>>> arguments_;  ///< By use, then by place.
  std::vector<Setting> all_;
  std::vector<bool> spelled_out_;
  std::vector<bool> left_out_;
  std::set<std::string> taken_;
};

}  // namespace

std::string form_of(const ClassSource& one) {
  ClassSource open = one;
  for (const auto& place : arguments_of(open)) {
    place.argument->value = "?";
    if (place.argument->usual) place.argument->usual = "";
  }
  Source source;
  write_class(source, open);
  return source.code().text;
}

ClassWithSettings with_settings(std::span<const ClassSource* const> uses) {
  return Settings(uses).make();
}

}  // namespace netloom
