#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Where a variable's first values come from. Names and formulas are the field's (Glorot and Bengio
/// 2010; He et al. 2015); `pytorch` is what torch.nn.Linear and Conv2d do: uniform within
/// ±1/√fan_in, for weights and biases.
struct Initialiser {
  enum class Kind {
    constant,
    normal,   ///< mean 0, deviation `value`
    uniform,  ///< within ±`value`
    xavier_uniform,
    xavier_normal,
    kaiming_uniform,
    kaiming_normal,
    pytorch,
  };
  Kind kind = Kind::constant;
  double value = 0;
  std::int64_t fan_in = 1;
  std::int64_t fan_out = 1;

  bool operator==(const Initialiser&) const = default;
};

/// First values of the variable `name`, drawn from the stream of its name: they do not depend on
/// other variables.
NETLOOM_API Array initial_values(const Initialiser& initialiser, std::string_view name, Dtype dtype,
                                 const Shape& shape, std::uint64_t seed);

}  // namespace netloom
