#include "engine/tensor/dtype.h"

#include <array>

namespace netloom {

namespace {
constexpr std::array<std::string_view, 8> names = {"f32", "bf16", "f64", "i64",
                                                   "i32", "i8",   "u8",  "bool"};
}

std::size_t size_of(Dtype dtype) {
  return with_type(dtype, []<class T>() { return sizeof(T); });
}

std::string_view name_of(Dtype dtype) {
  return names[static_cast<std::size_t>(dtype)];
}

std::optional<Dtype> dtype_named(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Dtype>(i);
  }
  return std::nullopt;
}

}  // namespace netloom
