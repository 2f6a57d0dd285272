
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Outer {
  static void declare(Declare<Outer>& d) {
    d.type("outer", "Outer product", Category::combine).place(13);
    d.also_called({"tensor product"});
    d.summary("Multiplies every number of one list with every number of another.");
    d.help(
        "Lists of 3 and 4 numbers become a matrix of 3 × 4 products, which shows every pair. Two "
        "one-hot lists become a matrix with a single 1.\n\n"
        "The result has as many numbers as both sizes multiplied, so keep the lists short.");
    d.formula("yᵢⱼ = aᵢ · bⱼ");
    d.in("a", "A list, whose numbers become rows.");
    d.in("b", "A list, whose numbers become columns.");
    d.brief("every pair");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Shape rows = list_of(in["a"], "a");
    const Shape columns = list_of(in["b"], "b");
    return ops::multiply(b, ops::reshape(b, in["a"], {rows[0], rows[1], {Role::none, 1}}),
                         ops::reshape(b, in["b"], {columns[0], {Role::none, 1}, columns[1]}));
  }

 private:
  static Shape list_of(const Value& x, const std::string& port) {
    require_real(x, port, "Outer product");
    if (x.shape().rank() == 2) return {x.shape()[0], {Role::none, x.shape()[1].extent}};
    refuse_input(port, "shape.rank", phrase("Needs a list, gets {}", to_text(x.shape())),
                 phrase("An outer product pairs the numbers of two lists; `{{{}}}` gives {}, "
                        "which Flatten turns into one.",
                        port, to_text(x.shape())),
                 {insert_fix("flatten", port, phrase("Insert Flatten"))});
  }
};

}  // namespace

LayerType outer_layer() {
  return layer<Outer>();
}

}  // namespace netloom
