#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct ActivityPenalty {
  double l1 = 0.01;
  double l2 = 0;

  static void declare(Declare<ActivityPenalty>& d) {
    d.type("activity_penalty", "Activity penalty", Category::regularise)
        .place(36)
        .stem("penalty")
        .role(LayerRole::loss);
    d.also_called({"activity regularisation", "sparsity"});
    d.summary("A loss that asks for small or few numbers.");
    d.help(
        "The sizes of the numbers of a sample are added up and become a part of the loss: L1 "
        "counts how large they are and makes many exactly 0, L2 counts their squares and makes all "
        "of them small.\n\n"
        "Link it to a hidden layer, such as the middle of an autoencoder, and add it to the losses "
        "of the training. It takes the place of an output: nothing follows it.");
    d.formula("loss = mean over samples of Σ (l1 · |x| + l2 · x²)");
    d.in("x", "The numbers that shall be small.");
    d.outputs({});
    d.param(&ActivityPenalty::l1, "l1")
        .title("L1")
        .range(0, 1e6)
        .text("What the size of each number costs.")
        .brief("L1 {}");
    d.param(&ActivityPenalty::l2, "l2")
        .title("L2")
        .range(0, 1e6)
        .text("What the square of each number costs.")
        .brief("L2 {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_real(x, "x", "Activity penalty");
    if (l1 == 0 && l2 == 0) {
      refuse_parameter("l1", phrase("Both weights are 0"),
                       phrase("A penalty of 0 · |x| + 0 · x² asks for nothing; set l1 or l2."),
                       {parameter_fix("l1", "0.01", phrase("Set l1 to 0.01"))});
    }
    const double numbers = static_cast<double>(x.shape().per_sample().elements().factor);
    Value sum;
    if (l1 != 0) sum = ops::affine(b, ops::mean(b, ops::abs(b, x)), l1 * numbers, 0);
    if (l2 != 0) {
      const Value squares = ops::affine(b, ops::mean(b, ops::square(b, x)), l2 * numbers, 0);
      sum = sum.valid() ? ops::add(b, sum, squares) : squares;
    }
    return sum;
  }
};

}  // namespace

LayerType activity_penalty_layer() {
  return layer<ActivityPenalty>();
}

}  // namespace netloom
