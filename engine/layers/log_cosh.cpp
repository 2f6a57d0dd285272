#include <numbers>

#include "engine/layers/loss.h"
#include "engine/ops/activation_ops.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct LogCosh : Loss {
  static void declare(Declare<LogCosh>& d) {
    declare_loss(d, "log_cosh", "Log-cosh", 6);
    d.also_called({"LogCosh", "logcosh"});
    d.summary("The logarithm of the hyperbolic cosine of each miss, averaged.");
    d.help(
        "Small misses count by half their square, large ones by their size less 0.69. It does what "
        "Huber does without a place where one rule becomes the other, and has nothing to set.\n\n"
        "Use it for quantities with some wild values among them.");
    d.formula("loss = mean of log cosh(prediction − target)");
    declare_number_ports(d);
    declare_weight(d);
    d.brief("log cosh");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    // log cosh e = |e| + log(1 + exp(−2|e|)) − log 2, which never overflows.
    const Value size = ops::abs(b, error_of(b, in, "Log-cosh"));
    const Value rest = ops::softplus(b, ops::affine(b, size, -2, 0));
    return mean_of(b, ops::affine(b, ops::add(b, size, rest), 1, -std::numbers::ln2));
  }
};

}  // namespace

LayerType log_cosh_layer() {
  return layer<LogCosh>();
}

}  // namespace netloom
