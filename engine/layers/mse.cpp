#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Mse {
  static void declare(Declare<Mse>& d) {
    d.type("mse", "Mean squared error", Category::loss).place(2).stem("loss").role(LayerRole::loss);
    d.also_called({"MSELoss", "L2 loss", "EuclideanLoss", "regression"});
    d.summary("How far predicted numbers are from the right ones; smaller is better.");
    d.help(
        "Each prediction is compared with its target, the difference is squared, and all squares "
        "are averaged. Squaring makes one large miss count more than many small ones.\n\n"
        "Use it when the answer is a quantity. If the target is standardised, a loss of 1 is what "
        "always answering the mean would reach.");
    d.formula("loss = mean of (prediction − target)²");
    d.in("prediction", "The numbers that the network gives.");
    d.in_target("target", "The right numbers, in the same shape.");
    d.outputs({});
    d.brief("mean squared error");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& prediction = in["prediction"];
    const Value& target = in["target"];
    if (b.classes(target) != 0) {
      refuse_input("target", "classes.unexpected", "Target holds classes",
                   "Mean squared error compares quantities; `{target}` holds class numbers. For "
                   "those, use Cross-entropy, or let the target hold numbers.");
    }
    if (!prediction.shape().same_extents(target.shape())) refuse_shapes(prediction, target);
    return ops::mean(b, ops::square(b, ops::subtract(b, prediction, target)));
  }

 private:
  [[noreturn]] static void refuse_shapes(const Value& prediction, const Value& target) {
    std::vector<Fix> fixes;
    if (prediction.shape().rank() == 2 && target.shape().rank() == 2) {
      fixes.push_back(features_fix("prediction", target.shape()[1].extent.factor));
    } else if (target.shape().rank() == 2) {
      fixes.push_back(insert_fix("flatten", "prediction", "Insert Flatten"));
    }
    refuse_input("prediction", "shape.mismatch",
                 fmt::format("Predicts {}, target is {}", to_text(prediction.shape()),
                             to_text(target.shape())),
                 fmt::format("Every predicted number needs its target; `{{prediction}}` gives {}, "
                             "`{{target}}` holds {}.",
                             to_text(prediction.shape()), to_text(target.shape())),
                 std::move(fixes));
  }
};

}  // namespace

LayerType mse_layer() {
  return layer<Mse>();
}

}  // namespace netloom
