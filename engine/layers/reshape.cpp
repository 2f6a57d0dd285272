#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/core/text.h"
#include "engine/layers/declare.h"
#include "engine/layers/refuse.h"
#include "engine/layers/sample_shape.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Reshape {
  std::vector<std::string> shape = {"feature -1"};

  static void declare(Declare<Reshape>& d) {
    d.type("reshape", "Reshape", Category::pool).place(101);
    d.also_called({"view"});
    d.summary("Arranges the numbers of a sample in another shape.");
    d.help(
        "The numbers keep their order, read row by row; only the sizes of the axes change. A list "
        "of 784 becomes a map of 1 × 28 × 28.\n\n"
        "One size may be −1: it is worked out from the others. All sizes multiplied must give as "
        "many numbers as there are.");
    d.in("x", "Anything; usually a list.");
    d.param(&Reshape::shape, "shape")
        .title("Shape")
        .text(
            "One axis per line, a role and a size: \"channel 1\", \"height 28\"; one size may be "
            "-1.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    const Value& x = in["x"];
    const Extent numbers = x.shape().per_sample().elements();
    if (!numbers.fixed()) {
      refuse_input(
          "x", "shape.unknown", phrase("Number of features must be known"),
          phrase("Reshape needs a fixed number of numbers; `{{x}}` gives {}.", to_text(x.shape())));
    }
    Shape result = shape_for(numbers.factor);
    result[0] = x.shape()[0];
    return ops::reshape(b, x, result);
  }

  Phrase brief(const LayerInputs&, std::span<const Value> out) const {
    return Phrase(out.empty() ? fmt::format("{}", fmt::join(shape, " × "))
                              : to_text(out[0].shape().per_sample()));
  }

 private:
  /// The shape with the size that is -1 worked out.
  Shape shape_for(std::int64_t numbers) const {
    std::vector<std::string> axes = shape;
    int open = 0;
    for (std::size_t i = 0; i < axes.size(); ++i) {
      if (!axes[i].ends_with("-1")) continue;
      if (open != 0)
        refuse_shape(phrase("Two sizes are -1"), phrase("One size can be worked out, not two."));
      open = static_cast<int>(i) + 1;
      axes[i].replace(axes[i].size() - 2, 2, "1");
    }
    Shape result = shape_of_sample(axes);
    const std::int64_t given = result.per_sample().count();
    if (open != 0 && numbers % given == 0) result[open].extent = numbers / given;
    if (result.per_sample().count() != numbers) {
      refuse_shape(phrase("{} do not become {}", with_thousands(numbers), fmt::join(shape, " × ")),
                   open == 0
                       ? phrase("All sizes multiplied must give {}, but give {}.",
                                with_thousands(numbers), with_thousands(given))
                       : phrase("All sizes multiplied must give {}, but give a multiple of {}.",
                                with_thousands(numbers), with_thousands(given)));
    }
    return result;
  }

  [[noreturn]] static void refuse_shape(Phrase title, Phrase message) {
    refuse_parameter("shape", std::move(title), std::move(message),
                     {parameter_fix("shape", "[\"feature -1\"]", phrase("Make it one list"))});
  }
};

}  // namespace

LayerType reshape_layer() {
  return layer<Reshape>();
}

}  // namespace netloom
