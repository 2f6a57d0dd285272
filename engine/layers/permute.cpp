#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/layers/declare.h"
#include "engine/layers/parameter_value.h"
#include "engine/layers/refuse.h"
#include "engine/ops/ops.h"

namespace netloom {

namespace {

struct Permute {
  std::vector<std::string> order = {"2", "1"};

  static void declare(Declare<Permute>& d) {
    d.type("permute", "Permute", Category::pool).place(102);
    d.also_called({"transpose"});
    d.summary("Exchanges the axes of a sample.");
    d.help(
        "The first axis of the result is the one named first, and so on: `2`, `1` turns a sequence "
        "of 5 steps with 6 features into 6 × 5. An axis is named by its number, counted from 1, or "
        "by its role.\n\n"
        "Numbers move to other places, so it costs a copy. Reshape never moves numbers, and is no "
        "transposition.");
    d.in("x", "A map, a sequence or a matrix.");
    d.param(&Permute::order, "order")
        .title("Order")
        .text(
            "One axis per line, by its number from 1 or by its role, as it shall stand "
            "afterwards.");
  }

  Value build(Builder& b, const LayerInputs& in) const {
    return ops::transpose(b, in["x"], order_for(in["x"].shape()));
  }

  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return Phrase(fmt::format("{}", fmt::join(order, ", ")));
  }

 private:
  std::vector<int> order_for(const Shape& shape) const {
    std::vector<int> axes{0};
    for (const std::string& word : order) axes.push_back(axis_named(word, shape));
    std::vector<int> sorted = axes;
    std::ranges::sort(sorted);
    for (int i = 0; i < shape.rank(); ++i) {
      if (static_cast<int>(sorted.size()) != shape.rank() ||
          sorted[static_cast<std::size_t>(i)] != i) {
        refuse_order(shape,
                     phrase("{} is no order of {} axes", fmt::join(order, ", "), shape.rank() - 1));
      }
    }
    return axes;
  }

  int axis_named(const std::string& word, const Shape& shape) const {
    if (const auto role = role_named(word); role && shape.find(*role)) return *shape.find(*role);
    for (int i = 1; i < shape.rank(); ++i) {
      if (word == std::to_string(i)) return i;
    }
    refuse_order(shape, phrase("No axis '{}' in {}", word, to_text(shape)));
  }

  [[noreturn]] static void refuse_order(const Shape& shape, const Phrase& title) {
    std::vector<std::string> turned;
    for (int i = shape.rank() - 1; i > 0; --i) turned.push_back(std::to_string(i));
    refuse_parameter("order", title,
                     phrase("Name each axis of {} once, by its role or by a number from 1 to {}.",
                            to_text(shape), shape.rank() - 1),
                     {parameter_fix("order", json_text(turned),
                                    phrase("Set order to {}", fmt::join(turned, ", ")))});
  }
};

}  // namespace

LayerType permute_layer() {
  return layer<Permute>();
}

}  // namespace netloom
