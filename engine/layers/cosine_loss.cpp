#include <limits>

#include "engine/layers/feature_axis.h"
#include "engine/layers/loss.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct CosineLoss : Loss {
  static void declare(Declare<CosineLoss>& d) {
    declare_loss(d, "cosine_loss", "Cosine distance", 11);
    d.also_called({"CosineSimilarity", "cosine similarity", "CosineEmbeddingLoss"});
    d.summary("How far predicted directions are from the right ones; lengths do not count.");
    d.help(
        "Each prediction and its target are seen as arrows. The loss is 0 where they point the "
        "same way, 1 at a right angle and 2 where they are opposite.\n\n"
        "Use it for embeddings, where direction carries the meaning.");
    d.formula("loss = mean of 1 − p · t / (|p| · |t|)");
    declare_number_ports(d);
    declare_weight(d);
    d.brief("1 − cosine");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const NumberPair pair = number_pair(b, in, "Cosine distance");
    const int axis = feature_axis(pair.prediction.shape());
    const auto dot = [&](const Value& x, const Value& y) {
      return ops::sum(b, ops::multiply(b, x, y), {axis});
    };
    const Value product = dot(pair.prediction, pair.target);
    const Value squares =
        ops::multiply(b, dot(pair.prediction, pair.prediction), dot(pair.target, pair.target));
    const Value lengths =
        ops::sqrt(b, ops::clip(b, squares, smallest * smallest, std::numeric_limits<float>::max()));
    return mean_of(b, ops::affine(b, ops::divide(b, product, lengths), -1, 1));
  }

 private:
  static constexpr double smallest = 1e-8;  ///< Least product of lengths, as in PyTorch.
};

}  // namespace

LayerType cosine_loss_layer() {
  return layer<CosineLoss>();
}

}  // namespace netloom
