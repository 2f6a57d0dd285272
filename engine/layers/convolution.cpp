#include "engine/layers/convolution.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

std::int64_t area_of(const SlidingWindow& window) {
  return window.kernel[0] * window.kernel[1] * window.kernel[2];
}

/// (filters, channels of a group, kernel…)
Shape weight_shape(const Shape& x, const ConvolutionSettings& settings) {
  Shape shape{{Role::channel, settings.filters}, {Role::none, x.size(1) / settings.groups}};
  for (int i = 0; i + 2 < x.rank(); ++i) {
    shape.push_back({x[i + 2].role, settings.window.kernel[window_place(x, i)]});
  }
  return shape;
}

}  // namespace

void require_groups(std::int64_t groups, std::int64_t channels, std::int64_t filters) {
  if (channels % groups == 0 && filters % groups == 0) return;
  std::int64_t fitting = std::min(groups, std::gcd(channels, filters));
  while (std::gcd(channels, filters) % fitting != 0) --fitting;
  refuse_parameter(
      "groups", phrase("{} groups of {} channels", groups, channels),
      phrase("Groups divide both channels and filters evenly; `{{x}}` gives {} channels, and "
             "filters = {}.",
             channels, filters),
      {parameter_fix("groups", std::to_string(fitting), phrase("Set groups to {}", fitting))});
}

Value build_convolution(Builder& b, const Value& x, const ConvolutionSettings& settings,
                        const std::string& name) {
  ConvolutionAttributes attributes;
  attributes.window = window_over(x.shape(), settings.window, "x");
  attributes.groups = settings.groups;
  const std::int64_t channels = x.shape().size(1);
  require_groups(settings.groups, channels, settings.filters);
  const std::int64_t area = area_of(settings.window);
  const std::int64_t fan_in = channels / settings.groups * area;
  const Value w =
      b.weight(name + "weight", weight_shape(x.shape(), settings),
               weight_start(settings.start, fan_in, settings.filters / settings.groups * area));
  if (!settings.bias) return ops::convolution(b, x, w, {}, attributes);
  const Value offset = b.weight(name + "bias", {{Role::channel, settings.filters}},
                                bias_start(settings.start, fan_in));
  return ops::convolution(b, x, w, offset, attributes);
}

std::vector<Explanation> explain_convolution(const Shape& x, const Shape& y,
                                             const ConvolutionSettings& settings) {
  const Shape w = weight_shape(x, settings);
  std::string weights;
  for (const Axis& axis : w) {
    weights += fmt::format("{}{}", weights.empty() ? "" : "·", axis.extent.factor);
  }
  const std::int64_t count = w.count() + (settings.bias ? settings.filters : 0);
  std::vector<Explanation> lines = explain_window(x, window_over(x, settings.window, "x"));
  lines.push_back(
      {"parameters", fmt::format("{}{} = {}", weights,
                                 settings.bias ? fmt::format(" + {}", settings.filters) : "",
                                 with_thousands(count))});
  if (!y.per_sample().fixed()) return lines;
  std::string places;
  for (int i = 2; i < y.rank(); ++i) {
    places += fmt::format("{}{}", places.empty() ? "" : "·", y.size(i));
  }
  const std::int64_t products = y.per_sample().count() / settings.filters * w.count();
  lines.push_back(
      {"multiply-adds", fmt::format("{} · {} = {}", places, weights, with_thousands(products))});
  return lines;
}

}  // namespace netloom
