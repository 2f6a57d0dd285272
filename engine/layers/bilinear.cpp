
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Bilinear {
  std::int64_t units = 64;
  bool bias = true;

  static void declare(Declare<Bilinear>& d) {
    d.type("bilinear", "Bilinear", Category::combine).place(12);
    d.summary("Weighs every pair of numbers of two lists.");
    d.help(
        "Each unit multiplies every number of a with every number of b, weighs these products and "
        "adds them up. It learns how two things belong together: a user and a film, a question and "
        "an answer.\n\n"
        "It has a × b weights for each unit, so keep the lists short: two lists of 100 make 10,000 "
        "weights per unit.");
    d.formula("yₖ = aᵀ · Wₖ · b + cₖ");
    d.in("a", "A list of numbers.");
    d.in("b", "Another list, of any length.");
    d.param(&Bilinear::units, "units")
        .title("Units")
        .range(1, 65536)
        .unit("units")
        .text("How many numbers this layer makes.")
        .brief("{} units")
        .sizes_output();
    d.param(&Bilinear::bias, "bias").title("Bias").text("Add one learned offset per unit.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const std::int64_t rows = features_of(in["a"], "a");
    const std::int64_t columns = features_of(in["b"], "b");
    const Extent batch = in["a"].shape()[0].extent;
    const Value pairs = ops::multiply(
        b, ops::reshape(b, in["a"], {{Role::batch, batch}, {Role::none, rows}, {Role::none, 1}}),
        ops::reshape(b, in["b"], {{Role::batch, batch}, {Role::none, 1}, {Role::none, columns}}));
    const Value list =
        ops::reshape(b, pairs, {{Role::batch, batch}, {Role::feature, rows * columns}});
    // PyTorch's scale: within ±1/√(features of a).
    const Initialiser scale = weight_start("pytorch", rows, units);
    const Value w = b.weight(
        "weight", {{Role::feature, units}, {Role::none, rows}, {Role::none, columns}}, scale);
    const Value matrix = ops::reshape(b, w, {{Role::feature, units}, {Role::none, rows * columns}});
    const Value offset = bias ? b.weight("bias", {{Role::feature, units}}, scale) : Value();
    return ops::linear(b, list, matrix, offset);
  }

 private:
  static std::int64_t features_of(const Value& x, const std::string& port) {
    require_real(x, port, "Bilinear");
    if (x.shape().rank() == 2 && x.shape()[1].extent.fixed()) return x.shape().size(1);
    refuse_input(port, "shape.rank", phrase("Needs a list, gets {}", to_text(x.shape())),
                 phrase("Bilinear weighs pairs of numbers from two lists; `{{{}}}` gives {}, "
                        "which Flatten turns into one.",
                        port, to_text(x.shape())),
                 {insert_fix("flatten", port, phrase("Insert Flatten"))});
  }
};

}  // namespace

LayerType bilinear_layer() {
  return layer<Bilinear>();
}

}  // namespace netloom
