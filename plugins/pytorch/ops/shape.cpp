// Moving elements without changing them.
#include <fmt/format.h>

#include "plugins/pytorch/torch_op.h"

namespace netloom {

namespace {

using Said = std::vector<Python>;

Python operand(const OpUse& use) {
  return {use.tensor(0), use.inputs[0].binds, {}};
}

/// "x[:, 1:3]"
Said slice(const OpUse& use) {
  const auto& attributes = use.attributes<SliceAttributes>();
  std::string places;
  for (int i = 0; i < attributes.axis; ++i) places += ":, ";
  const auto end = sum(attributes.begin, attributes.extent);
  const Extent& whole = use.input_types[0].shape[attributes.axis].extent;
  const bool from_start = attributes.begin == Extent{0};
  const std::string first = from_start ? "" : use.size(attributes.begin);
  const bool to_end = end && *end == whole;
  const Python x = operand(use);
  if (from_start && to_end) return {x};
  const std::string last = to_end ? "" : use.size(end.value_or(whole));
  return {{fmt::format("{}[{}{}:{}]", x.binds == Binds::atom ? x.text : "(" + x.text + ")", places,
                       first, last),
           Binds::atom,
           {}}};
}

Said concat(const OpUse& use) {
  std::string parts;
  for (std::size_t i = 0; i < use.inputs.size(); ++i) {
    parts += (i == 0 ? "" : ", ") + use.tensor(i);
  }
  const int axis = use.attributes<AxisAttributes>().axis;
  return {function_call("torch.cat", {"(" + parts + ")", fmt::format("dim={}", axis)})};
}

/// "x.transpose(1, 2)" of two axes, "x.permute(0, 2, 3, 1)" of more.
Said transpose(const OpUse& use) {
  const std::vector<int>& order = use.attributes<TransposeAttributes>().order;
  std::vector<std::string> all;
  std::vector<std::string> moved;
  for (std::size_t i = 0; i < order.size(); ++i) {
    all.push_back(std::to_string(order[i]));
    if (order[i] != static_cast<int>(i)) moved.push_back(std::to_string(i));
  }
  const bool two = moved.size() == 2;
  return {method_call(operand(use), two ? "transpose" : "permute", two ? moved : all)};
}

constexpr TorchOp rows[] = {
    {"reshape",
     [](const OpUse& use) {
       const Shape& shape = use.output_types[0].shape;
       const bool moves = !use.input_types[0].shape.same_extents(shape);
       if (!moves || use.inputs[0].number) return Said{use.inputs[0]};
       return Said{method_call(operand(use), "reshape", use.free_sizes(shape))};
     }},
    {"broadcast_to",
     [](const OpUse& use) {
       if (use.inputs[0].number) return Said{use.inputs[0]};
       return Said{method_call(operand(use), "expand", use.sizes(use.output_types[0].shape))};
     }},
    {"transpose", transpose},
    {"concat", concat},
    {"slice", slice},
    {"constant",
     [](const OpUse& use) {
       return Said{python_number(use.attributes<ConstantAttributes>().value)};
     }},
};

}  // namespace

std::span<const TorchOp> shape_torch_ops() {
  return rows;
}

}  // namespace netloom
