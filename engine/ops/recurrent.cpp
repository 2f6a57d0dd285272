#include "engine/ops/recurrent.h"

namespace netloom {

void require_recurrent(std::span<const TensorType> inputs, std::int64_t gates, int states,
                       std::string_view what) {
  constexpr std::string_view done = "used by one recurrent layer";
  const bool narrow = inputs[0].dtype == Dtype::bf16;
  require_same_dtype(inputs.first(2), done);
  require_same_dtype(narrow ? inputs.subspan(2) : inputs, done);
  require_floating(inputs[0], what);
  require_rank(inputs[0], 3, what, "batch, time, feature", 0);
  require_rank(inputs[1], 2, "The recurrent weight", "gates · units, units", 1);
  const Shape& projected = inputs[0].shape;
  const Shape& w = inputs[1].shape;
  if (w[0].extent != w[1].extent * Extent(gates) || projected[2].extent != w[0].extent) {
    refuse("shape.mismatch",
           phrase("{} features for {} weights", to_text(projected[2].extent), to_text(w)),
           phrase("{} of {} units needs {} · {} features and weights, but gets {} features "
                  "and weights {}.",
                  what, to_text(w[1].extent), gates, to_text(w[1].extent),
                  to_text(projected[2].extent), to_text_with_batch(w)),
           0);
  }
  const Shape state{projected[0], w[1]};
  for (std::size_t i = inputs.size() - static_cast<std::size_t>(states); i < inputs.size(); ++i) {
    if (inputs[i].shape.same_extents(state)) continue;
    refuse("shape.mismatch", phrase("State of {}", to_text(inputs[i].shape)),
           phrase("{} starts from {}, one number per unit and sample, but gets {}.", what,
                  to_text_with_batch(state), to_text_with_batch(inputs[i].shape)),
           static_cast<int>(i));
  }
}

Shape recurrent_shape(const TensorType& projected, const TensorType& w, std::int64_t multiple) {
  Shape shape = projected.shape;
  shape[2] = {Role::feature, w.shape[1].extent * Extent(multiple)};
  return shape;
}

Shape state_shape(const Shape& y) {
  return {y[0], y[2]};
}

Value recurrent_weight_gradient(Emitter& emitter, const Value& grad_gates, const Value& previous) {
  return ops::matmul(emitter, as_rows(emitter, grad_gates), as_rows(emitter, previous),
                     {true, false});
}

double recurrent_flops(const Shape& gates, const Shape& w) {
  return 2 * static_cast<double>(gates.count()) * static_cast<double>(w.size(1));
}

}  // namespace netloom
