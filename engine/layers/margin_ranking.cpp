#include "engine/layers/distance.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct MarginRanking : Loss {
  double margin = 0;

  static void declare(Declare<MarginRanking>& d) {
    declare_loss(d, "margin_ranking", "Margin ranking", 23);
    d.also_called({"MarginRankingLoss", "pairwise ranking", "learning to rank"});
    d.summary("Asks that the better of two gets the higher score.");
    d.help(
        "Two things get a score each, and the target says which is the better one: 1 for the first "
        "and −1 for the second, or 1 and 0 where it holds two classes. The loss is 0 where the "
        "better one leads by the margin.\n\n"
        "It suits search results and recommendations, where the order counts and not the score.");
    d.formula("loss = mean of max(0, −t · (first − second) + margin)");
    d.in("first", "Scores of the first of each pair.");
    d.in("second", "Scores of the second.");
    d.in_target("target", "Which of the pair is better.");
    d.param(&MarginRanking::margin, "margin")
        .title("Margin")
        .range(0, 1e6)
        .text("By how much the better one has to lead.")
        .brief("margin {}");
    declare_weight(d);
  }

  Value build(Builder& b, const LayerInputs& in) const {
    require_alike(in, "first", "second", "Margin ranking");
    const Value lead = ops::subtract(b, in["first"], in["second"]);
    Value sign = answers_for_rows(b, lead, in["target"], "Margin ranking");
    if (b.classes(in["target"]) != 0) sign = ops::affine(b, sign, 2, -1);  // 0 and 1 as −1 and 1
    return mean_of(b, ops::relu(b, ops::affine(b, ops::multiply(b, sign, lead), -1, margin)));
  }
};

}  // namespace

LayerType margin_ranking_layer() {
  return layer<MarginRanking>();
}

}  // namespace netloom
