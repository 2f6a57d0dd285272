#include <cmath>

#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sequence.h"
#include "engine/ops/ops.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

struct AttentionPool {
  static void declare(Declare<AttentionPool>& d) {
    d.type("attention_pool", "Attention pool", Category::sequence).place(8).stem("pool");
    d.also_called({"attentive pooling", "weighted average", "summary"});
    d.summary("Averages the steps of a sequence, important ones more.");
    d.help(
        "It learns what to look for: one question for all sequences. Steps that answer it well "
        "get a large weight, and the weighted average of all steps is the result, one list of "
        "features.\n\n"
        "Use it to turn a sequence into one answer where every step may matter, for example to "
        "tell the mood of a sentence. It ignores the order of steps, so recurrent layers or "
        "positions come before it.");
    d.formula("y = Σ softmax(q · x / √F) · x");
    d.in("x", "A list of features at every time step.");
    d.in_optional("hidden", "Which steps do not count, as Padding mask says.");
    d.brief("learned weights");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    require_sequence(x, "x", "An attention pool");
    const Shape& shape = x.shape();
    const std::int64_t features = shape.size(2);
    const Value query = b.weight("query", {{Role::none, 1}, {Role::none, 1}, shape[2]},
                                 {Initialiser::Kind::normal, 1});
    const Value asked =
        ops::broadcast_to(b, query, {shape[0], {Role::time, 1}, {Role::feature, features}});
    ops::AttentionExtras extras;
    if (in["hidden"].valid()) extras.hidden = step_mask(b, in["hidden"], x);
    const AttentionAttributes attributes{1, 1, false, 1 / std::sqrt(static_cast<double>(features))};
    return step_of(b, ops::attention(b, asked, x, x, attributes, extras), 0);
  }
};

}  // namespace

LayerType attention_pool_layer() {
  return layer<AttentionPool>();
}

}  // namespace netloom
