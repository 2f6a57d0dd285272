#include "engine/layers/gated_linear.h"

#include <fmt/format.h>

#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/ops/ops.h"

namespace netloom {

Value linear_weights(Builder& b, const Value& x, std::int64_t units, bool bias,
                     const std::string& title) {
  require_real(x, "x", title);
  const Shape& shape = x.shape();
  if (shape.rank() < 2 || (shape.rank() > 2 && shape[-1].role != Role::feature)) {
    refuse_input("x", "shape.rank", fmt::format("Needs a vector, gets {}", to_text(shape)),
                 fmt::format("{} takes one list of numbers; `{{x}}` gives {} with places, which "
                             "Flatten turns into one list.",
                             title, to_text(shape)),
                 {insert_fix("flatten", "x", "Insert Flatten")});
  }
  if (!shape[-1].extent.fixed()) {
    refuse_input(
        "x", "shape.unknown", "Number of features must be known",
        fmt::format("{} has one weight per input number; `{{x}}` gives {}, whose last axis "
                    "varies.",
                    title, to_text(shape)));
  }
  const std::int64_t features = shape.size(-1);
  const Value w = b.weight("weight", {{Role::feature, units}, {Role::none, features}},
                           weight_start("pytorch", features, units));
  const Value offset =
      bias ? b.weight("bias", {{Role::feature, units}}, bias_start("pytorch", features)) : Value();
  return ops::linear(b, x, w, offset);
}

std::pair<Value, Value> gated_linear(Builder& b, const Value& x, std::int64_t units, bool bias,
                                     const std::string& title) {
  const Value both = linear_weights(b, x, 2 * units, bias, title);
  return {ops::slice(b, both, -1, 0, units), ops::slice(b, both, -1, units, units)};
}

}  // namespace netloom
