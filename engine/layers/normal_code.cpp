#include "engine/layers/normal_code.h"

#include "engine/layers/refuse.h"

namespace netloom {

NormalCode normal_code(const LayerInputs& in, const std::string& title) {
  const Value& mean = in["mean"];
  const Value& log_variance = in["log_variance"];
  require_real(mean, "mean", title);
  require_real(log_variance, "log_variance", title);
  if (!mean.shape().same_extents(log_variance.shape())) {
    const std::string means = to_text(mean.shape());
    const std::string variances = to_text(log_variance.shape());
    refuse_input("log_variance", "shape.mismatch",
                 phrase("{} means, {} variances", means, variances),
                 phrase("Each mean needs its variance; `{{mean}}` gives {}, "
                        "`{{log_variance}}` gives {}.",
                        means, variances),
                 {features_fix("log_variance", mean.shape()[-1].extent.factor)});
  }
  return {mean, log_variance};
}

}  // namespace netloom
