#include "engine/program/initialiser.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/core/random.h"

namespace netloom {

namespace {

/// Half the width of the interval, or the deviation, that the formula of `initialiser` gives.
double spread(const Initialiser& initialiser) {
  const auto fan_in = static_cast<double>(std::max<std::int64_t>(initialiser.fan_in, 1));
  const auto fan_out = static_cast<double>(std::max<std::int64_t>(initialiser.fan_out, 1));
  switch (initialiser.kind) {
    // Glorot and Bengio 2010, eq. 16 and eq. 12.
    case Initialiser::Kind::xavier_uniform:
      return std::sqrt(6.0 / (fan_in + fan_out));
    case Initialiser::Kind::xavier_normal:
      return std::sqrt(2.0 / (fan_in + fan_out));
    // He et al. 2015, eq. 10: deviation √(2/fan_in); the uniform one of that deviation reaches √3
    // times as far.
    case Initialiser::Kind::kaiming_uniform:
      return std::sqrt(6.0 / fan_in);
    case Initialiser::Kind::kaiming_normal:
      return std::sqrt(2.0 / fan_in);
    case Initialiser::Kind::pytorch:
      return 1.0 / std::sqrt(fan_in);
    case Initialiser::Kind::constant:
    case Initialiser::Kind::normal:
    case Initialiser::Kind::uniform:
      return initialiser.value;
  }
  return initialiser.value;
}

/// Value of element `i` in row-major order: it depends on name, seed and position, never on a
/// layout.
std::function<double(std::uint64_t)> generator(const Initialiser& initialiser,
                                               const RandomStream& stream) {
  const double reach = spread(initialiser);
  switch (initialiser.kind) {
    case Initialiser::Kind::constant:
      return [reach](std::uint64_t) { return reach; };
    case Initialiser::Kind::normal:
    case Initialiser::Kind::xavier_normal:
    case Initialiser::Kind::kaiming_normal:
      return [reach, stream](std::uint64_t i) { return reach * stream.normal(i); };
    case Initialiser::Kind::uniform:
    case Initialiser::Kind::xavier_uniform:
    case Initialiser::Kind::kaiming_uniform:
    case Initialiser::Kind::pytorch:
      return [reach, stream](std::uint64_t i) {
        return reach * (2.0 * static_cast<double>(stream.uniform(i)) - 1.0);
      };
  }
  return [reach](std::uint64_t) { return reach; };
}

}  // namespace

Array initial_values(const Initialiser& initialiser, std::string_view name, Dtype dtype,
                     const Shape& shape, std::uint64_t seed) {
  Array array(dtype, shape);
  if (initialiser.kind == Initialiser::Kind::constant && initialiser.value == 0) return array;
  const auto draw = generator(initialiser, RandomStream{seed, stream_of(name)});
  with_type(dtype, [&]<class T>() {
    std::uint64_t i = 0;
    for (T& element : array.values<T>()) {
      if constexpr (std::is_same_v<T, Bf16>) {
        element = Bf16(static_cast<float>(draw(i++)));
      } else {
        element = static_cast<T>(draw(i++));
      }
    }
  });
  return array;
}

}  // namespace netloom
