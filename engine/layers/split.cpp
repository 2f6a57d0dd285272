#include <fmt/format.h>

#include "engine/layers/axis_choice.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Split {
  std::int64_t parts = 2;
  std::string axis = "auto";

  static void declare(Declare<Split>& d) {
    d.type("split", "Split", Category::pool).place(106);
    d.also_called({"chunk"});
    d.summary("Cuts a tensor into equal parts, each with an output of its own.");
    d.help(
        "With 2 parts, 32 channels become two outputs of 16: y1 has the first, y2 the last. "
        "Branches can then treat each part in its own way, and Concatenate puts them together "
        "again.\n\n"
        "The size must be a multiple of the number of parts. For one part of any size, use Slice.");
    d.in("x", "Anything whose size along the axis is a multiple of the parts.");
    d.param(&Split::parts, "parts")
        .title("Parts")
        .range(2, 16)
        .text("How many equal parts, and outputs, there are.")
        .brief("in {}");
    declare_axis(d, "The axis that is cut.");
  }

  std::vector<Value> build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const int at = axis_of(x, axis);
    const Extent whole = x.shape()[at].extent;
    if (!whole.fixed() || whole.factor % parts != 0) refuse_parts(x.shape(), at);
    const std::int64_t size = whole.factor / parts;
    std::vector<Value> result;
    for (std::int64_t i = 0; i < parts; ++i) result.push_back(ops::slice(b, x, at, i * size, size));
    return result;
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape& shape = in["x"].shape();
    const int at = axis_of(in["x"], axis);
    return {{axis_name(shape, at).text(), fmt::format("{} / {} = {}", to_text(shape[at].extent),
                                                      parts, to_text(out[0].shape()[at].extent))}};
  }

  std::vector<std::string> outputs() const {
    std::vector<std::string> names;
    for (std::int64_t i = 1; i <= parts; ++i) names.push_back(fmt::format("y{}", i));
    return names;
  }

 private:
  [[noreturn]] void refuse_parts(const Shape& shape, int at) const {
    const Extent whole = shape[at].extent;
    std::vector<Fix> fixes;
    for (std::int64_t fewer = parts - 1; fewer > 1 && fixes.empty() && whole.fixed(); --fewer) {
      if (whole.factor % fewer == 0) {
        fixes.push_back(
            parameter_fix("parts", std::to_string(fewer), phrase("Set parts to {}", fewer)));
      }
    }
    refuse_parameter("parts", phrase("{} does not split into {}", to_text(whole), parts),
                     phrase("The {} of {} must be a multiple of {} for equal parts.",
                            axis_name(shape, at), to_text(shape), parts),
                     std::move(fixes));
  }
};

}  // namespace

LayerType split_layer() {
  return layer<Split>();
}

}  // namespace netloom
