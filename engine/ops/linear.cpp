#include <algorithm>

#include "engine/ops/activation.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  const Shape& x = inputs[0].shape;
  const Shape& w = inputs[1].shape;
  require_same_dtype(inputs, "multiplied");
  require_floating(inputs[0], "A linear map");
  require_rank(inputs[1], 2, "The weight of a linear map", "outputs, inputs", 1);
  if (x.scalar() || x[-1].extent != w[1].extent) {
    const std::string got = x.scalar() ? "1" : to_text(x[-1].extent);
    refuse("shape.mismatch", phrase("{} values for {}", got, to_text(w[1].extent)),
           phrase("The weight takes {} values and {} has {} along its last axis; the two must "
                  "be equal.",
                  to_text(w[1].extent), to_text(x), got),
           0);
  }
  if (inputs.size() > 2 && !inputs[2].shape.same_extents(Shape{w[0]})) {
    refuse("shape.mismatch", phrase("Bias of {}", to_text(inputs[2].shape)),
           phrase("{} outputs need a bias of {} values, but it is {}.", to_text(w[0].extent),
                  to_text(w[0].extent), to_text_with_batch(inputs[2].shape)),
           2);
  }
  Shape shape = x;
  shape[-1] = {Role::feature, w[0].extent};
  return {{inputs[0].dtype, shape}};
}

void reference(const ReferenceCall& call) {
  const Activation activation = as<LinearAttributes>(call.attributes).activation;
  const std::int64_t inner = call.inputs[1].shape.size(1);
  const std::int64_t columns = call.inputs[1].shape.size(0);
  const std::int64_t rows = call.outputs[0].shape.count() / std::max<std::int64_t>(columns, 1);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* x = call.inputs[0].values<T>().data();
    const T* w = call.inputs[1].values<T>().data();
    const T* b = call.inputs.size() > 2 ? call.inputs[2].values<T>().data() : nullptr;
    T* y = call.outputs[0].values<T>().data();
    for (std::int64_t i = 0; i < rows; ++i) {
      for (std::int64_t j = 0; j < columns; ++j) {
        double sum = b == nullptr ? 0 : widen(b[j]);
        for (std::int64_t k = 0; k < inner; ++k) {
          sum += widen(x[i * inner + k]) * widen(w[j * inner + k]);
        }
        *y++ = narrow<T>(activated(activation, sum));
      }
    }
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Activation activation = as<LinearAttributes>(call.attributes).activation;
  const Value& x = call.inputs[0];
  const Value& w = call.inputs[1];
  const Value g =
      activation_backward(emitter, activation, call.output_gradients[0], call.outputs[0]);
  std::vector<Value> result(call.inputs.size());
  const Value rows = as_rows(emitter, g);
  if (call.wanted[0]) {
    const Value gradient_rows = ops::matmul(emitter, rows, w);
    result[0] =
        x.shape().rank() == 2 ? gradient_rows : ops::reshape(emitter, gradient_rows, x.shape());
  }
  if (call.wanted[1]) {
    result[1] = ops::matmul(emitter, rows, as_rows(emitter, x), {true, false});
  }
  if (call.inputs.size() > 2 && call.wanted[2]) result[2] = ops::sum(emitter, rows, {0});
  return result;
}

double flops(const Attributes&, std::span<const TensorType> inputs,
             std::span<const TensorType> outputs) {
  return 2 * static_cast<double>(inputs[1].shape.size(1)) *
         static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {{.name = "linear",
                             .onnx = "Gemm",
                             .summary = "activation(x · wᵀ + b) over the last axis",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient,
                             .flops = flops}};

}  // namespace

std::span<const OpType> linear_ops() {
  return table;
}

Value ops::linear(Emitter& emitter, const Value& x, const Value& w, const Value& b,
                  Activation activation) {
  const LinearAttributes attributes{activation};
  if (!b.valid()) return emit_one(emitter, "linear", attributes, {x, w});
  return emit_one(emitter, "linear", attributes, {x, w, b});
}

}  // namespace netloom
