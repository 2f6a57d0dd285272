#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace netloom {

/// One argument of a call in __init__.
struct Argument {
  std::string name;   ///< What the called one calls it: "out_channels".
  std::string value;  ///< "16"
  /// Given by name, and only where it is not this; without, the argument stands at its place.
  std::optional<std::string> usual{};
  std::string kind{};  ///< What its value counts, where `name` does not say it.

  bool operator==(const Argument&) const = default;
};

/// What a node's line in __init__ makes: "nn.Linear(64, 10)".
struct ModuleCall {
  std::string type;
  std::vector<Argument> arguments;
  std::optional<std::size_t> own{};  ///< A use of OwnClasses; then `type` is not yet final.

  bool operator==(const ModuleCall&) const = default;
};

/// A call, and how many modules it makes one after another.
struct Copies {
  ModuleCall call;
  Argument count{"repeat", "1"};

  bool operator==(const Copies&) const = default;
};

/// What one line of __init__ makes: a module, a list of them, or a tensor.
struct Member {
  std::string line;            ///< "self.conv1 = {}", where {} stands for the calls.
  std::string list;            ///< "nn.Sequential" or "nn.ModuleList"; empty for one call.
  std::vector<Copies> copies;  ///< Of one call where there is no list.
  std::vector<std::string> nodes;

  bool operator==(const Member&) const = default;
};

/// "self.conv1 = {}", as a line that makes a module.
std::string member_line(const std::string& attribute);
/// "64", "stride=2": those that are to be written.
std::vector<std::string> written(const std::vector<Argument>& arguments);
/// "nn.Linear(64, 10)"
std::string to_text(const ModuleCall& call);
/// "self.stage = nn.Sequential(Residual(16, 32), *[Residual(32, 32) for _ in range(2)])"
std::string to_text(const Member& member);

}  // namespace netloom
