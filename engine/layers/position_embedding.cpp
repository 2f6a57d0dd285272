
#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct PositionEmbedding {
  std::int64_t steps = 0;
  double deviation = 0.02;

  static void declare(Declare<PositionEmbedding>& d) {
    d.type("position_embedding", "Learned positions", Category::sequence).place(2).stem("position");
    d.also_called({"positional embedding", "PositionEmbedding", "wpe"});
    d.summary("Adds to every step a list of features that says where it stands.");
    d.help(
        "Attention sees a sequence as a bag of steps. This layer adds to each step the learned "
        "features of its place, so that first and last can be told apart.\n\n"
        "Put it behind the embedding. It knows as many places as it was trained with; sine "
        "positions know any.");
    d.formula("y[t] = x[t] + table[t]");
    d.in("x", "A list of features at every time step.");
    d.brief("learned");
    d.param(&PositionEmbedding::steps, "steps")
        .title("Steps")
        .range(0, 1'000'000)
        .unit("steps")
        .text("Places of the table; 0 for as many as the sequence has.")
        .advanced();
    d.param(&PositionEmbedding::deviation, "deviation")
        .title("Start values")
        .range(0, 10)
        .text("Standard deviation of the first features.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_sequence(x, "x", "A position");
    const Axis time = x.shape()[1];
    const std::int64_t rows = row_count(time.extent);
    const Value table = b.weight("weight", {{Role::time, rows}, x.shape()[2]},
                                 {Initialiser::Kind::normal, deviation});
    return ops::add(b, x,
                    time.extent == Extent(rows) ? table : ops::slice(b, table, 0, 0, time.extent));
  }

 private:
  std::int64_t row_count(Extent time) const {
    if (!time.fixed()) {
      refuse_input(
          "x", "shape.unknown", phrase("Number of steps must be known"),
          phrase("Learned positions have a row for each step; `{{x}}` gives sequences whose length "
                 "varies. Use Sine positions instead."),
          {change_fix("sinusoidal_positions", phrase("Use Sine positions"))});
    }
    if (steps > 0 && steps < time.factor) {
      refuse_parameter("steps", phrase("{} places for {} steps", steps, time.factor),
                       phrase("`{{x}}` has {} steps, but the table only {} places.",
                              with_thousands(time.factor), with_thousands(steps)),
                       {parameter_fix("steps", "0", phrase("Take the sequence's"))});
    }
    return steps > 0 ? steps : time.factor;
  }
};

}  // namespace

LayerType position_embedding_layer() {
  return layer<PositionEmbedding>();
}

}  // namespace netloom
