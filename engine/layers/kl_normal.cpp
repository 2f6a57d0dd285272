#include "engine/layers/loss.h"
#include "engine/layers/normal_code.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct KlNormal : Loss {
  static void declare(Declare<KlNormal>& d) {
    declare_loss(d, "kl_normal", "KL to normal", 14);
    d.also_called({"KL loss", "VAE", "variational", "latent loss"});
    d.summary("How far the codes of a variational autoencoder are from a normal distribution.");
    d.help(
        "The encoder of a variational autoencoder gives a mean and the logarithm of a variance for "
        "each number of the code. This loss pulls them towards mean 0 and variance 1, so that "
        "codes drawn at random decode to something sensible.\n\n"
        "Add it to a loss that compares the decoded sample with the original; its weight decides "
        "between sharp copies and smooth codes. It needs no target.");
    d.formula("loss = mean over samples of −½ · Σ (1 + log σ² − μ² − σ²)");
    d.in("mean", "The mean of each number of the code.");
    d.in("log_variance", "The logarithm of its variance, in the same shape.");
    declare_weight(d);
    d.brief("to mean 0, variance 1");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const auto [mean, log_variance] = normal_code(in, "KL to normal");
    // −½ (1 + l − m² − exp l), summed over each sample's numbers and averaged over samples.
    const Value spread = ops::subtract(b, ops::exp(b, log_variance), log_variance);
    const Value both = ops::affine(b, ops::add(b, spread, ops::square(b, mean)), 0.5, -0.5);
    std::vector<int> axes;
    for (int i = 1; i < both.shape().rank(); ++i) axes.push_back(i);
    return mean_of(b, axes.empty() ? both : ops::sum(b, both, axes));
  }
};

}  // namespace

LayerType kl_normal_layer() {
  return layer<KlNormal>();
}

}  // namespace netloom
