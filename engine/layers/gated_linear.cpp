#include "engine/layers/gated_linear.h"

#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/ops/ops.h"

namespace netloom {

Value linear_weights(Builder& b, const Value& x, std::int64_t units, bool bias,
                     const std::string& title) {
  require_real(x, "x", title);
  const Shape& shape = x.shape();
  if (shape.rank() < 2 || (shape.rank() > 2 && shape[-1].role != Role::feature)) {
    refuse_input("x", "shape.rank", phrase("Needs a vector, gets {}", to_text(shape)),
                 phrase("{} takes one list of numbers; `{{x}}` gives {} with places, which "
                        "Flatten turns into one list.",
                        listed(title), to_text(shape)),
                 {insert_fix("flatten", "x", phrase("Insert Flatten"))});
  }
  if (!shape[-1].extent.fixed()) {
    refuse_input("x", "shape.unknown", phrase("Number of features must be known"),
                 phrase("{} has one weight per input number; `{{x}}` gives {}, whose last axis "
                        "varies.",
                        listed(title), to_text(shape)));
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
