// Ops that move elements without computing: any dtype, dense.

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/movement/strided.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

constexpr double nanoseconds_per_byte = 0.05;

std::vector<std::int64_t> dense_strides(const Shape& shape) {
  std::vector<std::int64_t> strides(static_cast<std::size_t>(shape.rank()));
  std::int64_t stride = 1;
  for (int i = shape.rank() - 1; i >= 0; --i) {
    strides[static_cast<std::size_t>(i)] = stride;
    stride *= shape.size(i);
  }
  return strides;
}

/// Product of the sizes of axes [begin, end).
std::int64_t span_of(const Shape& shape, int begin, int end) {
  std::int64_t product = 1;
  for (int i = begin; i < end; ++i) product *= shape.size(i);
  return product;
}

/// The same bytes; nothing to do where the plan let both share memory.
std::optional<KernelPlan> plan_same_bytes(std::size_t source, Context& context,
                                          const OpRequest& request) {
  const TensorSpec& spec = request.inputs[source];
  const auto bytes =
      static_cast<std::int64_t>(static_cast<std::size_t>(spec.shape.count()) * size_of(spec.dtype));
  const int team = team_for(nanoseconds_per_byte * static_cast<double>(bytes), context);
  return dense_plan(request, "own:copy", [bytes, team, source](const Operands& operands) {
    return make_kernel([bytes, team, from = operands.inputs[source], to = operands.outputs[0]] {
      if (from == to) return;
      parallel_parts(team, bytes, 4096, [&](std::int64_t begin, std::int64_t end) {
        std::memcpy(to + begin, from + begin, static_cast<std::size_t>(end - begin));
      });
    });
  });
}

std::optional<KernelPlan> plan_reshape(Context& context, const OpRequest& request) {
  return plan_same_bytes(0, context, request);
}

std::optional<KernelPlan> plan_assign(Context& context, const OpRequest& request) {
  if (request.inputs[0].dtype != request.inputs[1].dtype) return std::nullopt;
  return plan_same_bytes(1, context, request);
}

KernelPlan plan_strided(Context& context, const OpRequest& request, StridedCopy copy) {
  if (copy.axes == 0) add_axis(copy, 1, 1);
  const std::size_t element = size_of(request.inputs[0].dtype);
  const double nanoseconds = 0.3 * static_cast<double>(copy.count());
  return dense_plan(
      request, "own:strided",
      [copy, element, team = team_for(nanoseconds, context)](const Operands& operands) {
        return make_kernel(
            [copy, element, team, from = operands.inputs[0], to = operands.outputs[0]] {
              parallel_parts(team, rows_of(copy), 1, [&](std::int64_t begin, std::int64_t end) {
                run_copy(copy, element, from, to, begin, end);
              });
            });
      });
}

std::optional<KernelPlan> plan_transpose(Context& context, const OpRequest& request) {
  const auto& order = std::get<TransposeAttributes>(*request.attributes).order;
  const auto strides = dense_strides(request.inputs[0].shape);
  StridedCopy copy;
  for (const int axis : order)
    add_axis(copy, request.inputs[0].shape.size(axis), strides[static_cast<std::size_t>(axis)]);
  return plan_strided(context, request, copy);
}

std::optional<KernelPlan> plan_broadcast(Context& context, const OpRequest& request) {
  const Shape& from = request.inputs[0].shape;
  const Shape& to = request.outputs[0].shape;
  const auto strides = dense_strides(from);
  StridedCopy copy;
  for (int i = 0; i < to.rank(); ++i) {
    const int source = i - (to.rank() - from.rank());
    const bool repeated = source < 0 || from.size(source) == 1;
    add_axis(copy, to.size(i), repeated ? 0 : strides[static_cast<std::size_t>(source)]);
  }
  return plan_strided(context, request, copy);
}

/// How parts along an axis lie within a tensor: in each of its rows a part has one run of bytes.
struct Cut {
  Layout layout;
  std::int64_t rows = 1;
  std::size_t bytes_each = 0;  ///< Of one position along the axis in a row.
};

/// The cut of tensors that lie as `like` does, or dense where that layout does not cut so at all of
/// `extents`. Whole blocks of channels lie one behind the other for each sample, as dense channels
/// do; channels last, a row is one position.
Cut cut_along(const Context& context, int axis, const TensorSpec& like,
              const std::vector<std::int64_t>& extents) {
  const Shape& shape = like.shape;
  Cut cut;
  cut.rows = span_of(shape, 0, axis);
  cut.bytes_each =
      static_cast<std::size_t>(span_of(shape, axis + 1, shape.rank())) * size_of(like.dtype);
  const auto blocks = channel_blocks(context.layouts, like);
  if (like.layout.plain() || !blocks || axis != 1) return cut;
  if (context.layouts.pattern(like).blocks == 0) {
    cut.rows = blocks->samples * blocks->positions;
    cut.bytes_each = size_of(like.dtype);
  } else if (std::any_of(extents.begin(), extents.end(),
                         [&](std::int64_t one) { return one % blocks->width != 0; })) {
    return cut;
  }
  cut.layout = like.layout;
  return cut;
}

/// A block copy: `rows` runs of `bytes`, from and to places a fixed number of bytes apart.
struct BlockCopy {
  std::int64_t rows = 0;
  std::size_t bytes = 0;
  std::size_t from_pitch = 0;
  std::size_t to_pitch = 0;
  int team = 1;

  void run(const std::byte* from, std::byte* to) const {
    if (bytes == 0) return;
    parallel_parts(team, rows, 1, [&](std::int64_t begin, std::int64_t end) {
      for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
        std::memcpy(to + i * to_pitch, from + i * from_pitch, bytes);
    });
  }
};

BlockCopy block_copy(const Context& context, std::int64_t rows, std::size_t bytes,
                     std::size_t from_pitch, std::size_t to_pitch) {
  const double all = static_cast<double>(rows) * static_cast<double>(bytes);
  return {rows, bytes, from_pitch, to_pitch, team_for(nanoseconds_per_byte * all, context)};
}

std::optional<KernelPlan> plan_concat(Context& context, const OpRequest& request) {
  const int axis = std::get<AxisAttributes>(*request.attributes).axis;
  const auto blocked = std::find_if(request.inputs.begin(), request.inputs.end(),
                                    [](const TensorSpec& part) { return !part.layout.plain(); });
  std::vector<std::int64_t> extents;
  for (const TensorSpec& part : request.inputs) extents.push_back(part.shape.size(axis));
  const Cut cut = cut_along(
      context, axis, blocked == request.inputs.end() ? request.inputs[0] : *blocked, extents);
  const auto bytes = [&](std::int64_t extent) {
    return static_cast<std::size_t>(extent) * cut.bytes_each;
  };
  std::vector<BlockCopy> copies;
  std::vector<std::size_t> offsets{0};
  for (const std::int64_t extent : extents) {
    copies.push_back(block_copy(context, cut.rows, bytes(extent), bytes(extent),
                                bytes(request.outputs[0].shape.size(axis))));
    offsets.push_back(offsets.back() + bytes(extent));
  }
  KernelPlan plan = dense_plan(request, "own:concat", [copies, offsets](const Operands& operands) {
    return make_kernel([copies, offsets, from = operands.inputs, to = operands.outputs[0]] {
      for (std::size_t i = 0; i < copies.size(); ++i) copies[i].run(from[i], to + offsets[i]);
    });
  });
  plan.inputs.assign(request.inputs.size(), cut.layout);
  plan.outputs[0] = cut.layout;
  return plan;
}

/// Where a slice lies in each row of the whole.
struct Slice {
  Cut cut;
  std::size_t offset = 0;
  std::size_t bytes = 0;  ///< In a row.
  std::size_t whole = 0;
};

Slice slice_of(const Context& context, const OpRequest& request, const Shape& part,
               const Shape& whole) {
  const auto& attributes = std::get<SliceAttributes>(*request.attributes);
  const std::int64_t begin = attributes.begin.factor;
  const std::int64_t size = part.size(attributes.axis);
  const std::int64_t all = whole.size(attributes.axis);
  Slice slice;
  slice.cut = cut_along(context, attributes.axis, request.inputs[0], {begin, size, all});
  slice.offset = static_cast<std::size_t>(begin) * slice.cut.bytes_each;
  slice.bytes = static_cast<std::size_t>(size) * slice.cut.bytes_each;
  slice.whole = static_cast<std::size_t>(all) * slice.cut.bytes_each;
  return slice;
}

KernelPlan plan_in(const Layout& layout, KernelPlan plan) {
  plan.inputs[0] = plan.outputs[0] = layout;
  return plan;
}

std::optional<KernelPlan> plan_slice(Context& context, const OpRequest& request) {
  const Slice slice = slice_of(context, request, request.outputs[0].shape, request.inputs[0].shape);
  const BlockCopy copy = block_copy(context, slice.cut.rows, slice.bytes, slice.whole, slice.bytes);
  return plan_in(slice.cut.layout,
                 dense_plan(request, "own:slice", [copy, slice](const Operands& operands) {
                   return make_kernel([copy, from = operands.inputs[0] + slice.offset,
                                       to = operands.outputs[0]] { copy.run(from, to); });
                 }));
}

/// (grad_y) → grad_x, zero outside the slice.
std::optional<KernelPlan> plan_slice_backward(Context& context, const OpRequest& request) {
  const Slice slice = slice_of(context, request, request.inputs[0].shape, request.outputs[0].shape);
  const BlockCopy copy = block_copy(context, slice.cut.rows, slice.bytes, slice.bytes, slice.whole);
  const std::size_t total = static_cast<std::size_t>(slice.cut.rows) * slice.whole;
  return plan_in(slice.cut.layout,
                 dense_plan(request, "own:slice", [copy, total, slice](const Operands& operands) {
                   return make_kernel([copy, total, offset = slice.offset,
                                       from = operands.inputs[0], to = operands.outputs[0]] {
                     std::memset(to, 0, total);
                     copy.run(from, to + offset);
                   });
                 }));
}

/// The bytes of `value` as an element of T: what a C++ conversion gives.
template <class T>
T converted(double value) {
  if constexpr (std::is_same_v<T, Bf16>)
    return Bf16(static_cast<float>(value));
  else
    return static_cast<T>(value);
}

std::optional<KernelPlan> plan_constant(Context&, const OpRequest& request) {
  const double value = std::get<ConstantAttributes>(*request.attributes).value;
  const auto count = static_cast<std::size_t>(request.outputs[0].shape.count());
  return with_type(request.outputs[0].dtype, [&]<class T>() {
    return dense_plan(request, "own:fill",
                      [count, element = converted<T>(value)](const Operands& operands) {
                        return make_kernel([count, element, to = elements<T>(operands.outputs[0])] {
                          std::fill_n(to, count, element);
                        });
                      });
  });
}

constexpr std::array rows{
    KernelRow{"reshape", plan_reshape},
    KernelRow{"stop_gradient", plan_reshape},
    KernelRow{"assign", plan_assign},
    KernelRow{"transpose", plan_transpose},
    KernelRow{"broadcast_to", plan_broadcast},
    KernelRow{"concat", plan_concat},
    KernelRow{"slice", plan_slice},
    KernelRow{"slice_backward", plan_slice_backward},
    KernelRow{"constant", plan_constant},
};

}  // namespace

std::span<const KernelRow> movement_kernels() {
  return rows;
}

}  // namespace netloom::cpu
