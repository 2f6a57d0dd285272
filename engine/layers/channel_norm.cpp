#include "engine/layers/channel_norm.h"

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/layers/window.h"
#include "engine/ops/norm_ops.h"

namespace netloom {

namespace {

void require_divided(std::int64_t groups, std::int64_t channels) {
  if (channels % groups == 0) return;
  std::int64_t fitting = std::min(groups, channels);
  while (channels % fitting != 0) --fitting;
  refuse_parameter(
      "groups", phrase("{} groups of {} channels", groups, channels),
      phrase("Groups divide the channels evenly; `{{x}}` gives {} channels.", channels),
      {parameter_fix("groups", std::to_string(fitting), phrase("Set groups to {}", fitting))});
}

}  // namespace

std::int64_t channel_count(const Shape& x) {
  const auto feature = x.find(Role::time) ? x.find(Role::feature) : std::nullopt;
  const int axis = feature.value_or(1);
  if (x.rank() < 2 || !x[axis].extent.fixed()) {
    refuse_input(
        "x", "shape.rank", phrase("Needs channels, gets {}", to_text(x)),
        phrase("This norm works on channels of known number; `{{x}}` gives {}.", to_text(x)));
  }
  return x.size(axis);
}

Value build_channel_norm(Builder& b, const Value& x, std::int64_t groups, bool affine,
                         double epsilon) {
  const std::int64_t channels = channel_count(x.shape());
  require_divided(groups, channels);
  const Shape per_channel{{Role::channel, channels}};
  const Value scale =
      affine ? b.weight("weight", per_channel, {Initialiser::Kind::constant, 1}) : Value();
  const Value shift = affine ? b.weight("bias", per_channel, {}) : Value();
  return slid_back(b, ops::group_norm(b, slid(b, x), scale, shift, groups, epsilon), x);
}

std::vector<Explanation> explain_channel_norm(const Shape& x, std::int64_t groups, bool affine) {
  const std::int64_t channels = channel_count(x);
  std::vector<Explanation> lines{
      {"channels per group", fmt::format("{} / {} = {}", channels, groups, channels / groups)}};
  if (affine) {
    lines.push_back({"parameters", fmt::format("{} + {} = {}", channels, channels,
                                               with_thousands(2 * channels))});
  }
  return lines;
}

}  // namespace netloom
