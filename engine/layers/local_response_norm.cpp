#include <algorithm>

#include "engine/layers/window.h"
#include "engine/ops/ops.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

struct LocalResponseNorm {
  std::int64_t size = 5;
  double alpha = 1e-4;
  double beta = 0.75;
  double k = 1;

  static void declare(Declare<LocalResponseNorm>& d) {
    d.type("local_response_norm", "Local response norm", Category::regularise)
        .place(6)
        .stem("norm");
    d.also_called({"LRN", "LocalResponseNormalization", "CrossMapLRN"});
    d.summary("Lets strong channels damp their neighbours at the same place.");
    d.help(
        "Every number is divided by a measure of how strong the channels next to it are at the "
        "same place. A channel that stands out stays; one among many strong ones is damped.\n\n"
        "AlexNet had it. Batch norm has taken its place; it is here for networks from before.");
    d.formula("y = x / (k + α · mean of x² over near channels)^β");
    d.in("x", "A map: channel × places.");
    d.param(&LocalResponseNorm::size, "size")
        .title("Size")
        .range(1, 1024)
        .unit("channels")
        .text("How many neighbouring channels damp each other, itself included.")
        .brief("{} channels");
    d.param(&LocalResponseNorm::alpha, "alpha")
        .title("Alpha")
        .range(0, 1000)
        .text("How strongly they do.")
        .advanced();
    d.param(&LocalResponseNorm::beta, "beta")
        .title("Beta")
        .range(0, 10)
        .text("The power that the sum is raised to.")
        .advanced();
    d.param(&LocalResponseNorm::k, "k")
        .title("k")
        .range(1e-6, 1000)
        .text("What is added, so that weak channels are not blown up.")
        .advanced();
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    slid_shape(x.shape(), std::clamp(x.shape().rank() - 2, 1, 3), "x", "Local response norm");
    const Value turned = slid(b, x);
    const Value base = ops::affine(b, near_squares(b, turned), alpha, k);
    const Value damping = ops::exp(b, ops::affine(b, ops::log(b, base), -beta, 0));
    return slid_back(b, ops::multiply(b, turned, damping), x);
  }

 private:
  /// The mean of x² over `size` channels around each; those that are missing count as 0.
  Value near_squares(Builder& b, const Value& x) const {
    Axis places;
    for (int i = 2; i < x.shape().rank(); ++i) places.extent = places.extent * x.shape()[i].extent;
    const Shape columns{x.shape()[0],
                        {Role::channel, 1},
                        {Role::height, x.shape()[1].extent},
                        {Role::width, places.extent}};
    PoolAttributes pool;
    pool.window.kernel[1] = size;
    pool.window.before[1] = size / 2;
    pool.window.after[1] = (size - 1) / 2;
    pool.padding_counts = true;
    const Value squares = ops::reshape(b, ops::square(b, x), columns);
    return ops::reshape(b, ops::average_pool(b, squares, pool), x.shape());
  }
};

}  // namespace

LayerType local_response_norm_layer() {
  return layer<LocalResponseNorm>();
}

}  // namespace netloom
