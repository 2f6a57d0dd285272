#include <limits>

#include "engine/layers/axis_choice.h"
#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Dot {
  bool cosine = false;
  std::string axis = "auto";

  static void declare(Declare<Dot>& d) {
    d.type("dot", "Dot product", Category::combine).place(10);
    d.also_called({"inner product", "cosine similarity", "scalar product"});
    d.summary("How alike two lists are: the sum of their products.");
    d.help(
        "The numbers at the same places are multiplied and added up to one number per sample. It "
        "is large where both lists point the same way, 0 where they have nothing in common, "
        "negative where they disagree.\n\n"
        "As a cosine the lengths do not count, and the result lies from −1 to 1. Two networks that "
        "share weights, with a dot product behind them, learn what belongs together.");
    d.formula("y = Σᵢ aᵢ · bᵢ");
    d.in("a", "A list, or one at every place.");
    d.in("b", "Another one of the same size.");
    d.param(&Dot::cosine, "cosine")
        .title("Cosine")
        .text("Divide by both lengths, so that only the directions count.")
        .brief("cosine");
    declare_axis(d, "The axis along which products are added up.").advanced();
    d.brief("Σ a · b");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    auto [first, second] = paired(b, in, {"Dot product", "multiply"});
    const Value product = ops::multiply(b, first, second);
    const int at = axis_of(product, axis, "a");
    Value y = along(b, product, at);
    if (cosine) y = ops::divide(b, y, lengths(b, first, second, at));
    return y.shape().rank() == 1 ? ops::reshape(b, y, {y.shape()[0], {Role::feature, 1}}) : y;
  }

 private:
  static Value along(Builder& b, const Value& x, int at) { return ops::sum(b, x, {at}); }

  /// The product of both lengths, at least 1e-8 as PyTorch has it.
  static Value lengths(Builder& b, const Value& first, const Value& second, int at) {
    const Value squares =
        ops::multiply(b, along(b, ops::square(b, first), at), along(b, ops::square(b, second), at));
    return ops::sqrt(b, ops::clip(b, squares, 1e-16, std::numeric_limits<double>::max()));
  }
};

}  // namespace

LayerType dot_layer() {
  return layer<Dot>();
}

}  // namespace netloom
