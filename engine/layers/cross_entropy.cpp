#include <cmath>

#include <fmt/format.h>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct CrossEntropy {
  static void declare(Declare<CrossEntropy>& d) {
    d.type("cross_entropy", "Cross-entropy", Category::loss)
        .place(1)
        .stem("loss")
        .role(LayerRole::loss);
    d.also_called({"CrossEntropyLoss", "NLL", "log loss", "SoftmaxWithLoss", "classification"});
    d.summary("How surprised the network is by the right class; smaller is better.");
    d.help(
        "The scores become probabilities by a softmax inside. The loss is −log of the probability "
        "of the right class: 0 when the network was sure and right, large when it was sure and "
        "wrong. Guessing among 10 classes gives about 2.3.\n\n"
        "Link plain scores to it, one per class, without softmax before. The target holds class "
        "numbers from 0.");
    d.formula("loss = mean of −log softmax(scores)[target]");
    d.in("scores", "One score per class, any numbers.");
    d.in_target("target", "The right class of each sample.");
    d.outputs({});
    d.brief("cross-entropy");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& scores = in["scores"];
    const Value& target = in["target"];
    require_scores(scores);
    require_classes(b, scores, target);
    return ops::mean(b, ops::softmax_cross_entropy(b, scores, target));
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const std::int64_t classes = in["scores"].shape().size(-1);
    return {{"guessing",
             fmt::format("ln {} = {:.3f}", classes, std::log(static_cast<double>(classes)))}};
  }

 private:
  static void require_scores(const Value& scores) {
    const Shape& shape = scores.shape();
    if (shape.rank() != 2 || !shape[1].extent.fixed()) {
      refuse_input("scores", "shape.rank",
                   fmt::format("Needs a list of scores, gets {}", to_text(shape)),
                   fmt::format("Cross-entropy needs one score per class in one list; `{{scores}}` "
                               "gives {}.",
                               to_text(shape)),
                   {insert_fix("flatten", "scores", "Insert Flatten")});
    }
  }

  static void require_classes(const Builder& b, const Value& scores, const Value& target) {
    const std::int64_t classes = b.classes(target);
    if (classes == 0 || target.dtype() != Dtype::i64) {
      refuse_input("target", "classes.missing", "Target holds no classes",
                   "Cross-entropy compares scores with class numbers; `{target}` holds quantities. "
                   "For those, use Mean squared error.");
    }
    const std::int64_t count = scores.shape().size(1);
    if (count != classes) {
      refuse_input(
          "scores", "classes.mismatch",
          fmt::format("{} {} for {} classes", count, count == 1 ? "score" : "scores", classes),
          fmt::format("Cross-entropy needs one score per class. `{{target}}` holds the "
                      "classes 0–{}, so {}; `{{scores}}` gives {}.",
                      classes - 1, classes, count),
          {features_fix("scores", classes)});
    }
  }
};

}  // namespace

LayerType cross_entropy_layer() {
  return layer<CrossEntropy>();
}

}  // namespace netloom
