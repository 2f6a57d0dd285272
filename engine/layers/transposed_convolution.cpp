#include "engine/layers/transposed_convolution.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

/// What happens along one axis: the result has (size − 1) · stride + reach + more − before − after
/// places.
struct Spread {
  std::int64_t size = 1;
  std::int64_t stride = 1;
  std::int64_t reach = 1;
  std::int64_t before = 0;
  std::int64_t after = 0;
  std::int64_t more = 0;

  std::int64_t places() const { return (size - 1) * stride + reach + more - before - after; }
};

Spread spread_of(const TransposedSettings& settings, std::size_t k, std::int64_t size) {
  const SlidingWindow& window = settings.convolution.window;
  Spread spread;
  spread.size = size;
  spread.stride = window.stride[k];
  spread.reach = window.dilation[k] * (window.kernel[k] - 1) + 1;
  spread.more = settings.output_pad[k];
  if (window.padding == "same") {
    const std::int64_t cut = std::max<std::int64_t>(spread.reach - spread.stride, 0);
    spread.before = cut / 2;
    spread.after = cut - cut / 2;
    spread.more = std::max<std::int64_t>(spread.stride - spread.reach, 0);
  } else if (window.padding == "custom") {
    spread.before = window.pad[k];
    spread.after = window.pad_after[k] < 0 ? window.pad[k] : window.pad_after[k];
  }
  return spread;
}

void require_fit(const Spread& spread, const std::string& name) {
  if (spread.more >= spread.stride) {
    refuse_parameter("output_pad", phrase("{} more with stride {}", spread.more, spread.stride),
                     phrase("Output pad fills what a stride of {} leaves open, so it is at most "
                            "{}.",
                            spread.stride, spread.stride - 1),
                     {parameter_fix("output_pad", "0", phrase("Set output_pad to 0"))});
  }
  if (spread.places() > 0) return;
  refuse_parameter(
      "pad", phrase("Nothing left of the {}", name),
      phrase("Padding cuts {} and {} off a {} of {}, which leaves nothing.", spread.before,
             spread.after, name, spread.places() + spread.before + spread.after),
      {parameter_fix("padding", "\"valid\"", phrase("Set padding to valid"))});
}

Shape transposed_weight_shape(const Shape& x, const ConvolutionSettings& settings) {
  Shape shape{{Role::channel, x.size(1)}, {Role::none, settings.filters / settings.groups}};
  for (int i = 0; i + 2 < x.rank(); ++i) {
    shape.push_back({x[i + 2].role, settings.window.kernel[window_place(x, i)]});
  }
  return shape;
}

/// The attributes of the convolution whose way back this is, and the shape of the result.
ConvolutionAttributes attributes_of(const Shape& x, const TransposedSettings& settings) {
  ConvolutionAttributes attributes;
  attributes.groups = settings.convolution.groups;
  attributes.shape = {x[0], {Role::channel, settings.convolution.filters}};
  for (int i = 0; i + 2 < x.rank(); ++i) {
    const std::size_t k = window_place(x, i);
    const Spread spread = spread_of(settings, k, x.size(i + 2));
    require_fit(spread, slid_axis_name(x, i));
    attributes.window.kernel[k] = settings.convolution.window.kernel[k];
    attributes.window.stride[k] = spread.stride;
    attributes.window.dilation[k] = settings.convolution.window.dilation[k];
    attributes.window.before[k] = spread.before;
    attributes.window.after[k] = spread.after;
    attributes.shape.push_back({x[i + 2].role, spread.places()});
  }
  return attributes;
}

std::string arithmetic_of(const Spread& spread) {
  std::string text = fmt::format("({} − 1)·{} + {}", spread.size, spread.stride, spread.reach);
  if (spread.more > 0) text += fmt::format(" + {}", spread.more);
  if (spread.before == spread.after && spread.before > 0) {
    text += fmt::format(" − 2·{}", spread.before);
  } else if (spread.before != spread.after) {
    text += fmt::format(" − {} − {}", spread.before, spread.after);
  }
  return fmt::format("{} = {}", text, spread.places());
}

}  // namespace

Value build_transposed(Builder& b, const Value& x, const TransposedSettings& settings) {
  const ConvolutionSettings& convolution = settings.convolution;
  require_known_sizes(x.shape(), "A transposed convolution");
  require_groups(convolution.groups, x.shape().size(1), convolution.filters);
  const ConvolutionAttributes attributes = attributes_of(x.shape(), settings);
  const Shape shape = transposed_weight_shape(x.shape(), convolution);
  const std::int64_t fan = shape.count() / x.shape().size(1);
  const Value w = b.weight("weight", shape,
                           weight_start(convolution.start, fan, shape.count() / shape.size(1)));
  const Value offset = convolution.bias ? b.weight("bias", {{Role::channel, convolution.filters}},
                                                   bias_start(convolution.start, fan))
                                        : Value();
  return ops::transposed_convolution(b, x, w, offset, attributes);
}

std::vector<Explanation> explain_transposed(const Shape& x, const TransposedSettings& settings) {
  std::vector<Explanation> lines;
  for (int i = 0; i + 2 < x.rank(); ++i) {
    const Spread spread = spread_of(settings, window_place(x, i), x.size(i + 2));
    add_explanation(lines, slid_axis_name(x, i), arithmetic_of(spread));
  }
  const ConvolutionSettings& convolution = settings.convolution;
  const Shape w = transposed_weight_shape(x, convolution);
  const std::int64_t biases = convolution.bias ? convolution.filters : 0;
  lines.push_back({"parameters", fmt::format("{}{} = {}", to_text_with_batch(w),
                                             biases > 0 ? fmt::format(" + {}", biases) : "",
                                             with_thousands(w.count() + biases))});
  return lines;
}

}  // namespace netloom
