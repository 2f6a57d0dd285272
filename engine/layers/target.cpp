#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/sample_shape.h"

namespace netloom {

namespace {

struct Target {
  std::string holds = "classes";
  std::int64_t classes = 10;
  std::int64_t size = 1;
  std::vector<std::string> shape;

  static void declare(Declare<Target>& d) {
    d.type("target", "Target", Category::data).place(2).role(LayerRole::target);
    d.also_called({"label", "ground truth"});
    d.summary("The right answers that the network learns to give.");
    d.help(
        "While the network trains, every sample comes with its right answer: the digit that a "
        "picture shows, or the price of a house. This node holds these answers, and a loss "
        "compares "
        "them with what the network says.\n\n"
        "Choose *classes* when the answer is one of a few kinds, and *numbers* when it is a "
        "quantity. Targets exist in training only; a finished network predicts without them.\n\n"
        "A network that answers for every step of a text, or every pixel, needs as many answers: "
        "its target has a shape.");
    d.param(&Target::holds, "holds")
        .title("Holds")
        .choice("classes", "One of a fixed number of kinds, as a number from 0.")
        .choice("numbers", "One or more quantities.")
        .text("Whether the answer is a kind or a quantity.");
    d.param(&Target::classes, "classes")
        .title("Classes")
        .range(2, 1'000'000)
        .unit("classes")
        .text("How many kinds there are; the network needs one score for each.")
        .shown_when("holds", "classes");
    d.param(&Target::size, "size")
        .title("Numbers")
        .range(1, 1'000'000)
        .unit("numbers")
        .text("How many quantities belong to one sample that has no shape of its own.")
        .shown_when("holds", "numbers");
    d.param(&Target::shape, "shape")
        .title("Shape of one answer")
        .text(
            "Empty for one answer per sample; \"time 64\" for one per step, or \"height 8\" and "
            "\"width 8\" for one per pixel.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs&) const {
    Shape full = shape_of_sample(shape);
    if (holds == "numbers") {
      if (shape.empty()) full.push_back({Role::feature, size});
      return b.input(b.node(), full, b.precision());
    }
    const Value label = b.input(b.node(), full, Dtype::i64);
    b.set_classes(label, classes);
    return label;
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    Phrase each = holds == "classes" ? phrase("{} classes, 0–{}", classes, classes - 1)
                  : !shape.empty()   ? phrase("numbers")
                  : size == 1        ? phrase("1 number")
                                     : phrase("{} numbers", size);
    if (shape.empty() || out.empty()) return each;
    return phrase("{} · {}", to_text(out[0].shape().per_sample()), each);
  }
};

}  // namespace

LayerType target_layer() {
  return layer<Target>();
}

}  // namespace netloom
