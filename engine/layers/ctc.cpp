#include <optional>

#include "engine/layers/class_loss.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct Ctc : Loss {
  std::int64_t blank = 0;
  std::int64_t padding = -1;
  bool zero_infinity = false;

  static void declare(Declare<Ctc>& d) {
    declare_loss(d, "ctc", "CTC", 25);
    d.also_called({"CTCLoss", "connectionist temporal classification", "speech", "handwriting"});
    d.summary("Teaches to spell where nobody says at which step each letter is.");
    d.help(
        "A recording has many steps, its text few letters, and nobody knows which step belongs to "
        "which letter. This loss counts every way of spreading the letters over the steps, with "
        "repeats and silence between them, and asks that all of them together be likely.\n\n"
        "One class is the *blank*, which says nothing: with 26 letters there are 27 classes, the "
        "blank is 0 and the letters are 1–26. To read what a network spells, take the best class "
        "of each step, join repeats, and drop blanks.\n\n"
        "All rows of the target are as long as the longest: shorter ones are filled up with the "
        "blank or with another number, *Padding*. A sample needs a step for every label, and one "
        "more between two equal ones; where there are fewer, training stops and says so, unless "
        "such samples are left out.");
    d.formula("loss = mean of −log p(labels | steps) / number of labels");
    d.in("scores", "One score per class at every step, any numbers.");
    d.in_target("target", "A row of labels for each sample.");
    d.param(&Ctc::blank, "blank")
        .title("Blank")
        .range(0, 1'000'000)
        .text("The class that says nothing; 0 in most frameworks.")
        .brief("blank {}");
    d.param(&Ctc::padding, "padding")
        .title("Padding")
        .range(-1'000'000, 1'000'000)
        .text("The number that fills rows of labels up, beside the blank.");
    d.param(&Ctc::zero_infinity, "zero_infinity")
        .title("Leave out what does not fit")
        .text("Samples with more labels than their steps can spell cost nothing, and teach none.")
        .advanced();
    declare_weight(d);
  }

  std::optional<std::int64_t> ignored() const { return padding; }

  Value build(Builder& b, const LayerInputs& in) const {
    require_sequence(in["scores"], "scores", "CTC");
    require_labels(b, in);
    const Value& labels = in["target"];
    const Value logarithms = ops::log_softmax(b, in["scores"], 2);
    const Value losses = ops::ctc(b, logarithms, labels, {blank, padding, zero_infinity}).losses;
    const Value counts =
        ops::maximum(b, label_counts(b, labels), ops::constant(b, 1, Shape(), b.precision()));
    return mean_of(b, ops::divide(b, losses, counts));
  }

 private:
  void require_labels(const Builder& b, const LayerInputs& in) const {
    const Value& target = in["target"];
    const std::int64_t classes = b.classes(target);
    if (classes == 0) {
      refuse_input(
          "target", "classes.missing", phrase("Target holds no classes"),
          phrase("CTC compares scores with class numbers; `{{target}}` holds other quantities. Let "
                 "the target hold classes."));
    }
    if (target.shape().rank() != 2) {
      refuse_input("target", "shape.rank",
                   phrase("Needs a row of labels, gets {}", to_text(target.shape())),
                   phrase("CTC spells a row of labels for each sample; `{{target}}` holds {}. "
                          "Set its shape, as \"time 20\" for up to 20 labels.",
                          to_text(target.shape())));
    }
    const std::int64_t scores = in["scores"].shape().size(2);
    if (scores != classes) refuse_score_count(scores, classes, "scores", "CTC");
    if (blank < classes) return;
    refuse_parameter(
        "blank", phrase("Blank {} of {} classes", blank, classes),
        phrase("The blank is one of the classes 0–{}; {} is none of them.", classes - 1, blank),
        {parameter_fix("blank", "0", phrase("Use class 0"))});
  }

  /// Labels of each row (N), without its filling.
  Value label_counts(Builder& b, const Value& labels) const {
    const auto others = [&](std::int64_t number) {
      const Value same =
          ops::equal(b, labels, ops::constant(b, static_cast<double>(number), Shape(), Dtype::i64));
      return ops::affine(b, ops::cast(b, same, b.precision()), -1, 1);
    };
    return ops::sum(b, ops::multiply(b, others(blank), others(padding)), {1});
  }
};

}  // namespace

LayerType ctc_layer() {
  return layer<Ctc>();
}

}  // namespace netloom
