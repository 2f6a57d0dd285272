#include "engine/layers/loss.h"
#include "engine/layers/refuse.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Adversarial : Loss {
  std::string wants = "real";
  std::string form = "cross_entropy";

  static void declare(Declare<Adversarial>& d) {
    declare_loss(d, "adversarial", "Adversarial", 17);
    d.also_called({"GAN loss", "discriminator", "generator", "critic"});
    d.summary("Asks a judge's scores to say *real*, or to say *made up*; it needs no target.");
    d.help(
        "In a generative adversarial network a judge learns to tell real samples from made ones, "
        "and a generator learns to fool it. The judge gets two of these losses: *real* on real "
        "samples and *made* on generated ones. The generator gets one that wants *real* on its own "
        "samples, in a training phase that changes the generator's weights alone.\n\n"
        "Least squares often trains more calmly than cross-entropy; a Wasserstein critic needs "
        "small weights.");
    d.formula("loss = mean of −log σ(x), or −log(1 − σ(x)) for made samples");
    d.in("score", "The judge's score of each sample: positive for real, negative for made.");
    d.param(&Adversarial::wants, "wants")
        .title("Wants")
        .choice("real", "Scores should say that the samples are real.")
        .choice("made", "Scores should say that the samples are made up.")
        .text("What the scores should say.")
        .brief("wants {}");
    d.param(&Adversarial::form, "form")
        .title("Form")
        .choice("cross_entropy", "The first one: binary cross-entropy of the score.")
        .choice("least_squares", "Distance of the score to 1 for real and 0 for made, squared.")
        .choice("hinge", "Scores beyond 1 and −1 are good enough.")
        .choice("wasserstein", "The score itself, as large or as small as it can be.")
        .text("How a score is turned into a loss.");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["score"];
    require_real(x, "score", "Adversarial");
    const bool real = wants == "real";
    const Value against = real ? ops::negate(b, x) : x;  // grows where the score is wrong
    if (form == "least_squares")
      return mean_of(b, ops::square(b, ops::affine(b, x, 1, real ? -1 : 0)));
    if (form == "hinge") return mean_of(b, ops::relu(b, ops::affine(b, against, 1, 1)));
    if (form == "wasserstein") return mean_of(b, against);
    return mean_of(b, ops::softplus(b, against));
  }
};

}  // namespace

LayerType adversarial_layer() {
  return layer<Adversarial>();
}

}  // namespace netloom
