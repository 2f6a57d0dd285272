#pragma once

#include <map>
#include <set>
#include <string>

#include "engine/core/api.h"
#include "engine/graph/expand.h"

namespace netloom {

/// The ports of one copy of a block that an output of the graph depends on, by name.
struct UsedPorts {
  std::set<std::string, std::less<>> inputs;
  std::set<std::string, std::less<>> outputs;

  bool operator==(const UsedPorts&) const = default;
};

/// Those of all copies in `expansion` that prediction needs, by what the names of their nodes start
/// with: "stage/2/". A port that is used has a link.
NETLOOM_API std::map<std::string, UsedPorts, std::less<>> used_ports(const Expansion& expansion);

}  // namespace netloom
