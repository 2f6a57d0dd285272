#include "engine/layers/declare.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct SinusoidalPositions {
  double base = 10000;

  static void declare(Declare<SinusoidalPositions>& d) {
    d.type("sinusoidal_positions", "Sine positions", Category::sequence).place(3).stem("position");
    d.also_called({"positional encoding", "PositionalEncoding", "SinePositionEncoding"});
    d.summary("Adds waves to the features that say where each step stands.");
    d.help(
        "Attention sees a sequence as a bag of steps. This layer adds sine and cosine waves to the "
        "features, quick ones to the first and slow ones to the last, so that every step gets a "
        "pattern of its own, as the hands of a clock do.\n\n"
        "Nothing is learned, and sequences longer than those of the training have positions too.");
    d.formula("y[t, 2i] = x + sin(t / base^(2i/F)),  cosine at 2i + 1");
    d.in("x", "A list of features at every time step.");
    d.brief("waves");
    d.param(&SinusoidalPositions::base, "base")
        .title("Base")
        .range(2, 1e9)
        .text("Ratio of the slowest to the quickest wave.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_sequence(x, "x", "A position");
    const Shape places{x.shape()[1], x.shape()[2]};
    return ops::add(b, x, ops::sinusoid(b, base, places, x.dtype()));
  }
};

}  // namespace

LayerType sinusoidal_positions_layer() {
  return layer<SinusoidalPositions>();
}

}  // namespace netloom
