#include "engine/core/random.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Noise {
  std::int64_t size = 64;
  std::string shape = "normal";

  static void declare(Declare<Noise>& d) {
    d.type("noise", "Noise", Category::data).place(5);
    d.also_called({"latent", "random input", "GAN", "RandomNormal"});
    d.summary("Fresh random numbers for every sample: what a generator makes something of.");
    d.help(
        "A generator turns random numbers into samples: other numbers, another picture. This node "
        "draws them anew in every step, as many for each sample as its size says.\n\n"
        "Link anything that comes once per sample to it, such as the input node; only the number "
        "of samples is taken from there.");
    d.formula("y ~ N(0, 1)");
    d.in("like", "Anything of the same batch; its numbers are not used.");
    d.param(&Noise::size, "size")
        .title("Size")
        .range(1, 1'000'000)
        .unit("numbers")
        .text("Random numbers for each sample.")
        .brief("{} numbers")
        .sizes_output();
    d.param(&Noise::shape, "shape")
        .title("Distribution")
        .choice("normal", "Mean 0 and deviation 1; most lie between −2 and 2.")
        .choice("uniform", "Between −1 and 1, all alike.")
        .text("How the numbers are spread.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& like = in["like"];
    if (like.shape().scalar() || like.shape()[0].role != Role::batch) {
      refuse_input(
          "like", "shape.rank", phrase("No batch to follow"),
          phrase("Noise is drawn for each sample; link something that comes once per sample."));
    }
    const Shape drawn{like.shape()[0], {Role::feature, size}};
    const Value zeros = ops::constant(b, 0, drawn, b.precision());
    const Value seed = b.scalar("seed", Dtype::i64);
    const Value step = b.scalar("step", Dtype::i64);
    const std::uint32_t stream = stream_of(b.node());
    if (shape == "normal") return ops::normal_like(b, zeros, seed, step, stream);
    return ops::affine(b, ops::uniform_like(b, zeros, seed, step, stream), 2, -1);
  }
};

}  // namespace

LayerType noise_layer() {
  return layer<Noise>();
}

}  // namespace netloom
