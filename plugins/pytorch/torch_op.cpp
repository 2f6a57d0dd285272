#include "plugins/pytorch/torch_op.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

std::vector<std::span<const TorchOp>> listed_pytorch_ops();

namespace {

std::map<std::string_view, const TorchOp*> by_name() {
  std::map<std::string_view, const TorchOp*> all;
  for (const auto rows : listed_pytorch_ops()) {
    for (const TorchOp& row : rows) all.emplace(row.op, &row);
  }
  return all;
}

}  // namespace

const TorchOp* torch_op_named(std::string_view name) {
  static const auto all = by_name();
  const auto found = all.find(name);
  return found == all.end() ? nullptr : found->second;
}

std::string OpUse::tensor(std::size_t i) const {
  const Python& value = inputs[i];
  if (!value.number) return value.text;
  const std::string listed = fmt::format("{}", fmt::join(sizes(input_types[i].shape), ", "));
  const std::string place = device().empty() ? "" : ", device=" + device();
  const bool zero_or_one = *value.number == 0 || *value.number == 1;
  if (zero_or_one) {
    return fmt::format("torch.{}({}{})", *value.number == 0 ? "zeros" : "ones",
                       listed.empty() ? "()" : listed, place);
  }
  return fmt::format("torch.full(({}{}), {}{})", listed,
                     input_types[i].shape.rank() == 1 ? "," : "", real_argument(*value.number),
                     place);
}

std::string OpUse::device() const {
  return named.empty() ? "" : named.front().name + ".device";
}

std::string OpUse::size(const Extent& extent) const {
  if (extent.fixed()) return std::to_string(extent.factor);
  for (const NamedTensor& tensor : named) {
    for (int axis = 0; axis < tensor.shape.rank(); ++axis) {
      if (tensor.shape[axis].extent == extent)
        return fmt::format("{}.shape[{}]", tensor.name, axis);
    }
  }
  // 4·N or N·T: by its parts.
  std::vector<std::string> factors;
  if (extent.factor != 1) factors.push_back(std::to_string(extent.factor));
  const bool whole = extent.factor == 1 && extent.batch + extent.time == 1;
  if (whole) throw Error(ErrorCode::internal, "No tensor at hand has this size.");
  for (int i = 0; i < extent.batch; ++i) factors.push_back(size(batch_extent()));
  for (int i = 0; i < extent.time; ++i) factors.push_back(size(time_extent()));
  return fmt::format("{}", fmt::join(factors, " * "));
}

std::vector<std::string> OpUse::sizes(const Shape& shape) const {
  std::vector<std::string> all;
  for (const Axis& axis : shape) all.push_back(size(axis.extent));
  return all;
}

std::vector<std::string> OpUse::free_sizes(const Shape& shape) const {
  const auto open = std::count_if(shape.begin(), shape.end(),
                                  [](const Axis& axis) { return !axis.extent.fixed(); });
  if (open != 1) return sizes(shape);
  std::vector<std::string> all;
  for (const Axis& axis : shape) all.push_back(axis.extent.fixed() ? size(axis.extent) : "-1");
  return all;
}

}  // namespace netloom
