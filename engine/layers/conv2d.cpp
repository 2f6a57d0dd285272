#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/layers/refuse.h"
#include "engine/layers/start_values.h"
#include "engine/layers/window.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Conv2d {
  std::int64_t filters = 16;
  std::array<std::int64_t, 2> kernel{3, 3};
  std::array<std::int64_t, 2> stride{1, 1};
  std::string padding = "valid";
  std::array<std::int64_t, 2> pad{0, 0};
  std::array<std::int64_t, 2> dilation{1, 1};
  std::int64_t groups = 1;
  bool bias = true;
  std::string start = "pytorch";

  static void declare(Declare<Conv2d>& d);

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Window window = window_of(x);
    const std::int64_t channels = x.shape().size(1);
    require_groups(channels);
    const std::int64_t area = kernel[0] * kernel[1];
    const std::int64_t fan_in = channels / groups * area;
    const Shape weights{{Role::channel, filters},
                        {Role::none, channels / groups},
                        {Role::height, kernel[0]},
                        {Role::width, kernel[1]}};
    const Value w = b.weight("weight", weights, weight_start(start, fan_in, filters * area));
    const Value offset =
        bias ? b.weight("bias", {{Role::channel, filters}}, bias_start(start, fan_in)) : Value();
    ConvolutionAttributes attributes;
    attributes.window = window;
    attributes.groups = groups;
    return ops::conv2d(b, x, w, offset, attributes);
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Value& x = in["x"];
    const std::int64_t per_filter = x.shape().size(1) / groups * kernel[0] * kernel[1];
    const std::string weights =
        fmt::format("{}·{}·{}·{}", filters, x.shape().size(1) / groups, kernel[0], kernel[1]);
    const std::int64_t count = filters * per_filter + (bias ? filters : 0);
    const Shape& y = out[0].shape();
    std::vector<Explanation> lines = explain_window(x, window_of(x));
    lines.push_back(
        {"parameters", fmt::format("{}{} = {}", weights, bias ? fmt::format(" + {}", filters) : "",
                                   with_thousands(count))});
    lines.push_back(
        {"multiply-adds", fmt::format("{}·{} · {} = {}", y.size(2), y.size(3), weights,
                                      with_thousands(y.per_sample().count() * per_filter))});
    return lines;
  }

 private:
  Window window_of(const Value& x) const {
    return window_over(x, {kernel, stride, dilation, padding, pad}, "x", "A convolution");
  }

  void require_groups(std::int64_t channels) const {
    if (channels % groups == 0 && filters % groups == 0) return;
    refuse_parameter("groups", fmt::format("{} groups of {} channels", groups, channels),
                     fmt::format("Groups divide both channels and filters evenly; `{{x}}` gives {} "
                                 "channels, and filters = {}.",
                                 channels, filters),
                     {parameter_fix("groups", "1", "Set groups to 1")});
  }
};

void Conv2d::declare(Declare<Conv2d>& d) {
  d.type("conv2d", "Convolution 2-D", Category::weights).place(2).stem("conv");
  d.also_called({"Conv2D", "ConvolutionLayer", "CNN", "SpatialConvolution"});
  d.summary("Looks for small patterns everywhere in a picture.");
  d.help(
      "A filter is a small patch of weights, for example 3 × 3 pixels over all channels. It slides "
      "over the picture, and at every place it says how much that place looks like its pattern. "
      "Each filter makes one output channel.\n\n"
      "Early convolutions learn edges and spots, later ones combine them into shapes. Because the "
      "same patch is used at every place, a convolution needs far fewer weights than a dense "
      "layer, "
      "and finds a pattern wherever it stands.");
  d.formula("y[o] = Σ w[o, c] ∗ x[c] + b[o]");
  d.in("x", "A map: channel × height × width.");
  d.param(&Conv2d::filters, "filters")
      .title("Filters")
      .range(1, 65536)
      .unit("channels")
      .text("How many patterns this layer looks for. Each becomes one output channel.")
      .brief("{} filters")
      .sizes_output();
  d.param(&Conv2d::kernel, "kernel")
      .title("Kernel")
      .range(1, 1024)
      .unit("px")
      .text("Size of the patch that each filter sees, in pixels.")
      .brief("{}");
  d.param(&Conv2d::stride, "stride")
      .title("Stride")
      .range(1, 1024)
      .unit("px")
      .text("Step between patches. 2 would halve height and width.");
  declare_padding(d);
  d.param(&Conv2d::dilation, "dilation")
      .title("Dilation")
      .range(1, 1024)
      .unit("px")
      .text("Distance between the cells of the patch; 2 leaves every second one out.")
      .advanced();
  d.param(&Conv2d::groups, "groups")
      .title("Groups")
      .range(1, 65536)
      .unit("groups")
      .text("Filters of one group see only their share of the channels.")
      .advanced();
  d.param(&Conv2d::bias, "bias").title("Bias").text("Add one learned offset per filter.");
  declare_start(d);
}

}  // namespace

LayerType conv2d_layer() {
  return layer<Conv2d>();
}

}  // namespace netloom
