
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct OneHot {
  std::int64_t classes = 0;

  static void declare(Declare<OneHot>& d) {
    d.type("one_hot", "One-hot", Category::pool).place(116);
    d.also_called({"dummy variables", "indicator"});
    d.summary("Turns class numbers into lists with a single 1.");
    d.help(
        "With 4 classes, 2 becomes [0, 0, 1, 0]: every class gets a number of its own, and no "
        "class is nearer to one than to another. It lets a condition, such as the digit to draw, "
        "enter a network.\n\n"
        "For many classes, such as words, an Embedding is much smaller.");
    d.in("x", "Class numbers, as a target or tokens.");
    d.param(&OneHot::classes, "classes")
        .title("Classes")
        .range(0, 1'000'000)
        .unit("classes")
        .text("How many places each list has; 0 takes the number that the data has.");
    d.brief("one 1 each");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (x.dtype() != Dtype::i64) {
      refuse_input(
          "x", "dtype.mismatch", phrase("Needs class numbers"),
          phrase("One-hot counts classes; `{{x}}` gives {} real numbers.", to_text(x.shape())),
          {source_fix("x", "holds", "\"classes\"", phrase("Let the input hold classes"))});
    }
    const std::int64_t known = b.classes(x);
    if (known == 0 && classes == 0) {
      refuse_parameter(
          "classes", phrase("Number of classes not known"),
          phrase("What arrives does not say how many classes there are; set classes."));
    }
    if (classes != 0 && classes < known) {
      refuse_parameter("classes", phrase("{} places for {} classes", classes, known),
                       phrase("`{{x}}` has {} classes, each of which needs a place.", known),
                       {parameter_fix("classes", "0", phrase("Take the number of the data"))});
    }
    const Value y = ops::one_hot(b, x, classes == 0 ? known : classes);
    return b.precision() == Dtype::f32 ? y : ops::cast(b, y, b.precision());
  }
};

}  // namespace

LayerType one_hot_layer() {
  return layer<OneHot>();
}

}  // namespace netloom
