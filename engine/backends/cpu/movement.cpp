// Ops that move elements without computing: any dtype, dense.

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/strided.h"

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
      parallel_ranges(team, bytes, 4096, [&](std::int64_t begin, std::int64_t end) {
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
              parallel_ranges(team, rows_of(copy), 1, [&](std::int64_t begin, std::int64_t end) {
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

/// A block copy: `rows` runs of `bytes`, from and to places a fixed number of bytes apart.
struct BlockCopy {
  std::int64_t rows = 0;
  std::size_t bytes = 0;
  std::size_t from_pitch = 0;
  std::size_t to_pitch = 0;

  void run(const std::byte* from, std::byte* to) const {
    if (bytes == 0) return;
    for (std::int64_t i = 0; i < rows; ++i, from += from_pitch, to += to_pitch)
      std::memcpy(to, from, bytes);
  }
};

/// Bytes of the part of `spec` from `axis` on that belongs to one position of the axes before.
std::size_t tail_bytes(const TensorSpec& spec, int axis) {
  return static_cast<std::size_t>(span_of(spec.shape, axis, spec.shape.rank())) *
         size_of(spec.dtype);
}

std::optional<KernelPlan> plan_concat(Context&, const OpRequest& request) {
  const int axis = std::get<AxisAttributes>(*request.attributes).axis;
  std::vector<BlockCopy> copies;
  std::vector<std::size_t> offsets;
  std::size_t offset = 0;
  const std::size_t pitch = tail_bytes(request.outputs[0], axis);
  for (const TensorSpec& part : request.inputs) {
    const std::size_t bytes = tail_bytes(part, axis);
    copies.push_back({span_of(part.shape, 0, axis), bytes, bytes, pitch});
    offsets.push_back(offset);
    offset += bytes;
  }
  return dense_plan(request, "own:concat", [copies, offsets](const Operands& operands) {
    return make_kernel([copies, offsets, from = operands.inputs, to = operands.outputs[0]] {
      for (std::size_t i = 0; i < copies.size(); ++i) copies[i].run(from[i], to + offsets[i]);
    });
  });
}

std::size_t slice_offset(const SliceAttributes& slice, const TensorSpec& whole) {
  return static_cast<std::size_t>(slice.begin.factor) *
         static_cast<std::size_t>(span_of(whole.shape, slice.axis + 1, whole.shape.rank())) *
         size_of(whole.dtype);
}

std::optional<KernelPlan> plan_slice(Context&, const OpRequest& request) {
  const auto& slice = std::get<SliceAttributes>(*request.attributes);
  const TensorSpec& whole = request.inputs[0];
  const std::size_t bytes = tail_bytes(request.outputs[0], slice.axis);
  const BlockCopy copy{span_of(whole.shape, 0, slice.axis), bytes, tail_bytes(whole, slice.axis),
                       bytes};
  return dense_plan(request, "own:slice",
                    [copy, offset = slice_offset(slice, whole)](const Operands& operands) {
                      return make_kernel([copy, from = operands.inputs[0] + offset,
                                          to = operands.outputs[0]] { copy.run(from, to); });
                    });
}

/// (grad_y) → grad_x, zero outside the slice.
std::optional<KernelPlan> plan_slice_backward(Context&, const OpRequest& request) {
  const auto& slice = std::get<SliceAttributes>(*request.attributes);
  const TensorSpec& whole = request.outputs[0];
  const std::size_t bytes = tail_bytes(request.inputs[0], slice.axis);
  const BlockCopy copy{span_of(whole.shape, 0, slice.axis), bytes, bytes,
                       tail_bytes(whole, slice.axis)};
  const std::size_t total = tail_bytes(whole, 0);
  return dense_plan(request, "own:slice",
                    [copy, total, offset = slice_offset(slice, whole)](const Operands& operands) {
                      return make_kernel([copy, total, offset, from = operands.inputs[0],
                                          to = operands.outputs[0]] {
                        std::memset(to, 0, total);
                        copy.run(from, to + offset);
                      });
                    });
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
