#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct GaussianNoise {
  double deviation = 0.1;

  static void declare(Declare<GaussianNoise>& d) {
    d.type("gaussian_noise", "Gaussian noise", Category::regularise).place(34).stem("noise");
    d.also_called({"jitter"});
    d.summary("Adds random numbers while training.");
    d.help(
        "In every training step each number is moved by a draw from a normal distribution with "
        "mean 0. The network sees a slightly different sample each time, and learns not to depend "
        "on its last digit.\n\n"
        "It works in training only; predictions are exact. A deviation of 0.1 suits standardised "
        "data.");
    d.formula("y = x + σ · n");
    d.in("x", "Any shape; every number is treated alone.");
    d.param(&GaussianNoise::deviation, "deviation")
        .title("Deviation")
        .range(0, 1e6)
        .text("Standard deviation of what is added.")
        .brief("σ = {}");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    if (!b.training() || deviation == 0) return x;
    const Value noise = ops::normal_like(b, x, b.scalar("seed", Dtype::i64),
                                         b.scalar("step", Dtype::i64), stream_of(b.node()));
    return ops::add(b, x, ops::affine(b, noise, deviation, 0));
  }
};

}  // namespace

LayerType gaussian_noise_layer() {
  return layer<GaussianNoise>();
}

}  // namespace netloom
