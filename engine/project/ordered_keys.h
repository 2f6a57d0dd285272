#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace netloom {

/// Keys of `map` in the order of `declared`, then the others by name.
template <class Map, class Declared>
std::vector<std::string> ordered_keys(const Map& map, const Declared& declared) {
  std::vector<std::string> keys;
  for (const auto& one : declared) {
    if (map.contains(one.name)) keys.push_back(one.name);
  }
  for (const auto& [key, value] : map) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

}  // namespace netloom
