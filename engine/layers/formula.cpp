
#include "engine/layers/combine.h"
#include "engine/layers/declare.h"
#include "engine/layers/formula/expression.h"
#include "engine/layers/formula/lower_formula.h"
#include "engine/layers/parameter_value.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

struct Formula {
  std::string formula = "a";

  static void declare(Declare<Formula>& d) {
    d.type("formula", "Formula", Category::combine).place(15);
    d.also_called({"Lambda", "expression", "custom"});
    d.summary("Computes what you write, number by number.");
    d.help(
        "`a * sigmoid(b) + 0.5` multiplies the first input by the sigmoid of the second and adds a "
        "half. Inputs are called a, b, c, d, f, g, h in the order of their links, because e is "
        "Euler's number; pi is there too.\n\n"
        "Operators: `+ - * / ^` and the comparisons `< <= > >= == !=`, which give 1 or 0. "
        "`where(a > 0, a, 0.1 * a)` chooses. Functions: abs, sqrt, square, exp, log, sin, cos, "
        "tanh, sigmoid, relu, softplus, silu, gelu, min, max, clip.\n\n"
        "Gradients follow by themselves. Nothing keeps a formula from dividing by 0 or taking the "
        "logarithm of a negative number; training then stops and says where.");
    d.in_many("x", "One to seven tensors whose sizes are equal, or 1 where they differ.");
    d.param(&Formula::formula, "formula")
        .title("Formula")
        .text("What is computed from a, b, c, …, as in a * sigmoid(b) + 0.5.")
        .brief("{}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Expression expression = parse_formula(formula);
    if (in.list("x").size() > formula_inputs.size()) {
      refuse_input(
          "x", "link.many", phrase("{} inputs are too many", in.list("x").size()),
          phrase("A formula has at most {} inputs, a to h without e.", formula_inputs.size()));
    }
    return lower_formula(b, expression, aligned(b, in, {"Formula", "fit each other"}));
  }
};

}  // namespace

void refuse_formula(std::size_t place, const Phrase& title, const Phrase& message,
                    const std::string& better) {
  std::vector<Fix> fixes;
  if (!better.empty()) {
    fixes.push_back(parameter_fix("formula", json_text(better), phrase("Write {}", better)));
  }
  refuse_parameter("formula", phrase("{} at place {}", title, place), message, std::move(fixes));
}

LayerType formula_layer() {
  return layer<Formula>();
}

}  // namespace netloom
