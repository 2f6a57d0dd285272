#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "engine/core/api.h"

namespace netloom {

/// Element types, from the first day all of them; a backend may refuse an (op, dtype) pair by name.
enum class Dtype : std::uint8_t { f32, bf16, f64, i64, i32, i8, u8, boolean };

/// Upper half of an f32, rounded to nearest even; arithmetic happens in f32.
struct Bf16 {
  std::uint16_t bits = 0;

  Bf16() = default;
  explicit Bf16(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    const bool nan = (word & 0x7FFFFFFFU) > 0x7F800000U;
    bits = nan ? static_cast<std::uint16_t>((word >> 16) | 0x40U)
               : static_cast<std::uint16_t>((word + 0x7FFFU + ((word >> 16) & 1U)) >> 16);
  }
  explicit operator float() const { return std::bit_cast<float>(std::uint32_t{bits} << 16); }
  bool operator==(const Bf16&) const = default;
};

/// Bytes of one element.
NETLOOM_API std::size_t size_of(Dtype dtype);
/// "f32", "i64", "bool", …
NETLOOM_API std::string_view name_of(Dtype dtype);
NETLOOM_API std::optional<Dtype> dtype_named(std::string_view name);
inline bool is_floating(Dtype dtype) {
  return dtype == Dtype::f32 || dtype == Dtype::bf16 || dtype == Dtype::f64;
}

template <class T>
constexpr Dtype dtype_of() {
  if constexpr (std::is_same_v<T, float>)
    return Dtype::f32;
  else if constexpr (std::is_same_v<T, Bf16>)
    return Dtype::bf16;
  else if constexpr (std::is_same_v<T, double>)
    return Dtype::f64;
  else if constexpr (std::is_same_v<T, std::int64_t>)
    return Dtype::i64;
  else if constexpr (std::is_same_v<T, std::int32_t>)
    return Dtype::i32;
  else if constexpr (std::is_same_v<T, std::int8_t>)
    return Dtype::i8;
  else if constexpr (std::is_same_v<T, std::uint8_t>)
    return Dtype::u8;
  else {
    static_assert(std::is_same_v<T, bool>, "not an element type");
    return Dtype::boolean;
  }
}

/// Calls `function.template operator()<T>()` with the C++ type of `dtype`: one switch for the whole
/// engine.
template <class Function>
decltype(auto) with_type(Dtype dtype, Function&& function) {
  switch (dtype) {
    case Dtype::f32:
      return function.template operator()<float>();
    case Dtype::bf16:
      return function.template operator()<Bf16>();
    case Dtype::f64:
      return function.template operator()<double>();
    case Dtype::i64:
      return function.template operator()<std::int64_t>();
    case Dtype::i32:
      return function.template operator()<std::int32_t>();
    case Dtype::i8:
      return function.template operator()<std::int8_t>();
    case Dtype::u8:
      return function.template operator()<std::uint8_t>();
    case Dtype::boolean:
      return function.template operator()<bool>();
  }
  return function.template operator()<float>();
}

}  // namespace netloom
