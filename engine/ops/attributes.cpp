#include "engine/ops/attributes.h"

namespace netloom {

Attributes bound(const Attributes& attributes, const Binding& binding) {
  Attributes result = attributes;
  std::visit(
      [&binding](auto& some) {
        if constexpr (requires { some.shape; }) some.shape = some.shape.bound(binding);
        if constexpr (requires {
                        some.begin;
                        some.extent;
                      }) {
          some.begin = bind(some.begin, binding);
          some.extent = bind(some.extent, binding);
        }
      },
      result);
  return result;
}

}  // namespace netloom
