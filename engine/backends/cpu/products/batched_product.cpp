#include "engine/backends/cpu/products/batched_product.h"

#include <vector>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

/// Where each of a batch of products begins in A and in B, in bytes; leading axes of extent 1
/// repeat.
struct BatchOffsets {
  std::vector<std::ptrdiff_t> a;
  std::vector<std::ptrdiff_t> b;
};

std::vector<std::ptrdiff_t> offsets_of(const Shape& operand, const Shape& result,
                                       std::int64_t elements_per_matrix) {
  const int axes = result.rank() - 2;
  std::int64_t count = 1;
  for (int i = 0; i < axes; ++i) count *= result.size(i);
  std::vector<std::ptrdiff_t> offsets;
  for (std::int64_t i = 0; i < count; ++i) {
    std::int64_t rest = i;
    std::int64_t stride = 1;
    std::int64_t offset = 0;
    for (int axis = 3; axis <= result.rank(); ++axis) {
      const std::int64_t here = rest % result.size(-axis);
      rest /= result.size(-axis);
      if (axis > operand.rank()) continue;
      if (operand.size(-axis) != 1) offset += here * stride;
      stride *= operand.size(-axis);
    }
    offsets.push_back(offset * elements_per_matrix * static_cast<std::ptrdiff_t>(sizeof(float)));
  }
  return offsets;
}

}  // namespace

Product product_at(const ProductShape& shape, const std::byte* a, const std::byte* b,
                   std::byte* c) {
  const auto view = [](const std::byte* at, std::int64_t rows, std::int64_t columns, bool turned) {
    return MatrixView{reinterpret_cast<const float*>(at), turned ? 1 : columns, turned ? rows : 1};
  };
  Product product;
  product.m = shape.m;
  product.n = shape.n;
  product.k = shape.k;
  product.a = view(a, shape.m, shape.k, shape.transpose_a);
  product.b = view(b, shape.k, shape.n, shape.transpose_b);
  product.c = reinterpret_cast<float*>(c);
  product.c_stride = shape.n;
  product.activation = shape.activation;
  return product;
}

KernelPlan plan_batched_product(Context& context, const OpRequest& request,
                                const ProductShape& shape) {
  const Shape& result = request.outputs[0].shape;
  const BatchOffsets offsets{offsets_of(request.inputs[0].shape, result, shape.m * shape.k),
                             offsets_of(request.inputs[1].shape, result, shape.k * shape.n)};
  const auto count = static_cast<std::int64_t>(offsets.a.size());
  const int team = team_for(
      product_nanoseconds(shape.m, shape.n, shape.k) * static_cast<double>(count), context);
  const std::size_t scratch_each = product_scratch(shape.n, shape.k);
  KernelPlan plan = dense_plan(
      request, "own:product",
      [shape, offsets, count, team, scratch_each](const Operands& operands) {
        return make_kernel([shape, offsets, count, team, scratch_each, a = operands.inputs[0],
                            b = operands.inputs[1], c = operands.outputs[0],
                            scratch = operands.scratch] {
          const auto bytes_each = shape.m * shape.n * static_cast<std::int64_t>(sizeof(float));
          parallel_parts(team, count, 1, [&](std::int64_t begin, std::int64_t end) {
            std::byte* own =
                scratch + scratch_each * static_cast<std::size_t>(omp_get_thread_num());
            for (std::int64_t i = begin; i < end; ++i) {
              const auto at = static_cast<std::size_t>(i);
              run_product(
                  product_at(shape, a + offsets.a[at], b + offsets.b[at], c + i * bytes_each),
                  elements<float>(own), 1);
            }
          });
        });
      });
  plan.scratch_bytes = scratch_each * static_cast<std::size_t>(team);
  return plan;
}

}  // namespace netloom::cpu
