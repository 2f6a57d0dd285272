#include "engine/backends/cpu/products/onednn_product.h"

#include "engine/backends/cpu/onednn.h"
#include "engine/backends/cpu/parallel.h"

namespace netloom::cpu {

namespace {

using Desc = dnnl::memory::desc;

/// `count` matrices of (rows, columns), each dense or dense when turned.
Desc matrices(std::int64_t count, std::int64_t rows, std::int64_t columns, bool turned,
              dnnl::memory::data_type type = dnnl::memory::data_type::bf16) {
  const std::int64_t row_stride = turned ? 1 : columns;
  const std::int64_t column_stride = turned ? rows : 1;
  if (count == 1) return {{rows, columns}, type, {row_stride, column_stride}};
  return {{count, rows, columns}, type, {rows * columns, row_stride, column_stride}};
}

dnnl::matmul::primitive_desc describe_product(const OneDnn& dnn, const ProductShape& shape,
                                              std::int64_t count, bool bias, Dtype result) {
  const Desc a = matrices(count, shape.m, shape.k, shape.transpose_a);
  const Desc b = matrices(count, shape.k, shape.n, shape.transpose_b);
  const Desc c = matrices(count, shape.m, shape.n, false, type_of(result));
  const dnnl::primitive_attr attributes = attributes_with(shape.activation);
  if (!bias) return {dnnl::matmul::desc(a, b, c), attributes, dnn.engine()};
  return {dnnl::matmul::desc(a, b, matrices(1, 1, shape.n, false), c), attributes, dnn.engine()};
}

/// oneDNN's primitive with its operands in the order of the op's.
PrimitiveCall call_of(const dnnl::matmul::primitive_desc& made, bool bias, int team) {
  PrimitiveCall call;
  call.team = team;
  call.primitive = dnnl::matmul(made);
  call.scratchpad = made.scratchpad_desc();
  call.arguments = {{DNNL_ARG_SRC, made.src_desc()}, {DNNL_ARG_WEIGHTS, made.weights_desc()}};
  if (bias) call.arguments.emplace_back(DNNL_ARG_BIAS, made.bias_desc());
  call.arguments.emplace_back(DNNL_ARG_DST, made.dst_desc());
  return call;
}

}  // namespace

std::optional<KernelPlan> plan_onednn_product(Context& context, const OpRequest& request,
                                              const ProductShape& shape, std::int64_t count) {
  constexpr double products_per_nanosecond = 300;
  const bool bias = request.inputs.size() > 2;
  const double products = static_cast<double>(shape.m * shape.n) *
                          static_cast<double>(shape.k * count) / products_per_nanosecond;
  const int team = team_for(products, context);
  const TeamScope scope(team);
  const auto made = if_implemented(
      [&] { return describe_product(*context.dnn, shape, count, bias, request.outputs[0].dtype); });
  if (!made || slow(made->impl_info_str())) return std::nullopt;
  const PrimitiveCall call = call_of(*made, bias, team);
  KernelPlan plan = dense_plan(
      request, made->impl_info_str(), [dnn = context.dnn, call](const Operands& operands) {
        std::vector<std::byte*> addresses = operands.inputs;
        addresses.push_back(operands.outputs[0]);
        return make_primitive_kernel(*dnn, call, addresses, operands.scratch);
      });
  plan.scratch_bytes = call.scratchpad.get_size();
  return plan;
}

}  // namespace netloom::cpu
