#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/layers/normal_code.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct SampleNormal {
  static void declare(Declare<SampleNormal>& d) {
    d.type("sample_normal", "Sample normal", Category::combine).place(40).stem("code");
    d.also_called({"reparameterization", "reparameterisation", "VAE", "latent sampling"});
    d.summary("Draws from the normal distribution that its inputs describe.");
    d.help(
        "The encoder of a variational autoencoder does not give one code but a range of them: a "
        "mean, and the logarithm of a variance. In training this layer draws a code from that "
        "range, written so that gradients reach both (Kingma and Welling, 2014).\n\n"
        "Predictions take the mean.");
    d.formula("y = μ + exp(½ · log σ²) · n");
    d.in("mean", "The mean of each number.");
    d.in("log_variance", "The logarithm of its variance, in the same shape.");
    d.brief("μ + σ · n");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [mean, log_variance] = normal_code(in, "Sample normal");
    if (!b.training()) return mean;
    const Value noise = ops::normal_like(b, mean, b.scalar("seed", Dtype::i64),
                                         b.scalar("step", Dtype::i64), stream_of(b.node()));
    const Value deviation = ops::exp(b, ops::affine(b, log_variance, 0.5, 0));
    return ops::add(b, mean, ops::multiply(b, deviation, noise));
  }
};

}  // namespace

LayerType sample_normal_layer() {
  return layer<SampleNormal>();
}

}  // namespace netloom
