// The smallest plugin: one layer, which palette, inspector, checking, training and export treat as
// one of their own.
#include "plugins/api/plugin.h"

#include "engine/layers/declare.h"
#include "engine/ops/ops.h"

namespace {

using netloom::Builder;
using netloom::Category;
using netloom::Declare;
using netloom::LayerInputs;
using netloom::Value;
namespace ops = netloom::ops;

struct Bump {
  double width = 1;

  static void declare(Declare<Bump>& d) {
    d.type("example_bump", "Bump", Category::activation).place(900);
    d.summary("Answers to numbers near 0, and to no others.");
    d.help("The answer is 1 at 0 and fades to both sides. Came with the example of a plugin.");
    d.formula("y = e^−(x / width)²");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&Bump::width, "width")
        .title("Width")
        .range(0.01, 100)
        .text("How far from 0 the answer has fallen to 37 %.")
        .brief("width {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value scaled = ops::affine(b, in["x"], 1 / width, 0);
    return ops::exp(b, ops::negate(b, ops::square(b, scaled)));
  }
};

void add(netloom::PluginParts& parts) {
  parts.layers.push_back(netloom::layer<Bump>());
}

}  // namespace

NETLOOM_PLUGIN(add)
