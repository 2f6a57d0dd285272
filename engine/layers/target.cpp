#include <fmt/format.h>

#include "engine/layers/declare.h"

namespace netloom {

namespace {

struct Target {
  std::string holds = "classes";
  std::int64_t classes = 10;
  std::int64_t size = 1;

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
        "quantity. Targets exist in training only; a finished network predicts without them.");
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
        .text("How many quantities belong to one sample.")
        .shown_when("holds", "numbers");
  }

  Value build(Builder& b, const LayerInputs&) const {
    const Axis batch{Role::batch, batch_extent()};
    if (holds == "numbers") return b.input(b.node(), {batch, {Role::feature, size}}, b.precision());
    const Value label = b.input(b.node(), {batch}, Dtype::i64);
    b.set_classes(label, classes);
    return label;
  }

  std::string brief(const LayerInputs&, std::span<const Value>) const {
    if (holds == "numbers") return fmt::format("{} {}", size, size == 1 ? "number" : "numbers");
    return fmt::format("{} classes, 0–{}", classes, classes - 1);
  }
};

}  // namespace

LayerType target_layer() {
  return layer<Target>();
}

}  // namespace netloom
