#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netloom::cli {

/// One option of a command: "--epochs N" has the value name "N", a switch has none.
struct Option {
  std::string name;
  std::string value;
  std::string help;
};

/// What stood behind a command's name. Options may be given as "--name value" and "--name=value",
/// anywhere.
class Arguments {
 public:
  /// Throws Error(input) for an option that `known` does not have (with the nearest) or that lacks
  /// its value.
  Arguments(const std::vector<std::string>& words, const std::vector<Option>& known);

  const std::vector<std::string>& positional() const { return positional_; }
  /// The positional argument `i`; throws Error(input) that names it as `what` when it is missing.
  const std::string& required(std::size_t i, std::string_view what) const;
  bool has(std::string_view option) const { return values_.find(option) != values_.end(); }
  /// The last value given, or `fallback`.
  std::string text(std::string_view option, std::string_view fallback = {}) const;
  const std::vector<std::string>& all(std::string_view option) const;
  /// Throws Error(input) when it is no whole number ≥ `minimum`.
  std::optional<std::int64_t> number(std::string_view option, std::int64_t minimum = 0) const;
  /// Throws Error(input) when it is no number ≥ `minimum`.
  std::optional<double> decimal(std::string_view option, double minimum) const;

 private:
  std::vector<std::string> positional_;
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace netloom::cli
