#pragma once

// How parameters are declared: members of a struct, with their defaults.

#include <algorithm>
#include <array>
#include <concepts>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/phrase.h"
#include "engine/layers/parameter.h"

namespace netloom {

/// Part of the line on a node: text with "{}" for the parameter's value, or a constant when
/// `parameter` is empty.
struct BriefPart {
  std::string parameter;
  std::string format;
};

/// The parts joined by " · "; a boolean's part stands only where it is true.
NETLOOM_API Phrase brief_line(std::span<const BriefPart> parts,
                              std::span<const ParameterInfo> declared,
                              const Parameters& parameters);

/// A parameter's value as people read it: "1,024", "3×3", "same".
NETLOOM_API std::string to_text(const ParameterValue& value);

/// One parameter being declared.
class NETLOOM_API DeclareParameter {
 public:
  /// `brief` takes what the line on a node shows of it; none for what is no layer's.
  explicit DeclareParameter(ParameterInfo& info, std::vector<BriefPart>* brief = nullptr)
      : info_(info), brief_(brief) {}

  DeclareParameter& title(std::string title);
  /// Inclusive; of a list, for each element.
  DeclareParameter& range(double minimum, double maximum);
  /// Where values usually lie, within the range.
  DeclareParameter& usual(double low, double high);
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
  std::vector<BriefPart>* brief_;
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
struct ParameterReader {
  using Set = std::function<void(T&, const ParameterValue&)>;
  std::vector<std::pair<std::string, Set>> members;

  /// The parameter `name`, which fills `member` and has its default. The member may be one of a
  /// base of T, which several types share.
  template <class M, class Base>
  ParameterInfo add(M Base::*member, std::string name) {
    M T::*const own = member;
    members.emplace_back(name, [own](T& target, const ParameterValue& value) {
      from_value(target.*own, value);  // Every value has the kind of its declaration by then.
    });
    return parameter_info(std::move(name), T{}.*own);
  }

  T operator()(const Parameters& parameters) const {
    T result;
    for (const auto& [name, set] : members) {
      const auto at = parameters.find(name);
      if (at != parameters.end()) set(result, at->second);
    }
    return result;
  }
};

}  // namespace netloom
