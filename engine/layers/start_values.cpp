#include "engine/layers/start_values.h"

#include <map>

namespace netloom {

Initialiser weight_start(const std::string& start, std::int64_t fan_in, std::int64_t fan_out) {
  using Kind = Initialiser::Kind;
  if (start == "small_normal") return {Kind::normal, 0.02, fan_in, fan_out};
  static const std::map<std::string, Kind, std::less<>> kinds = {
      {"pytorch", Kind::pytorch},
      {"kaiming_normal", Kind::kaiming_normal},
      {"kaiming_uniform", Kind::kaiming_uniform},
      {"xavier_normal", Kind::xavier_normal},
      {"xavier_uniform", Kind::xavier_uniform},
      {"zeros", Kind::constant}};
  return {kinds.at(start), 0, fan_in, fan_out};
}

Initialiser bias_start(const std::string& start, std::int64_t fan_in) {
  if (start != "pytorch") return {};
  return {Initialiser::Kind::pytorch, 0, fan_in, 1};
}

}  // namespace netloom
