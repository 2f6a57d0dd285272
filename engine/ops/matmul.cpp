
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

Shape leading(const Shape& shape) {
  return Shape(std::span(shape.begin(), static_cast<std::size_t>(shape.rank() - 2)));
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& matmul = as<MatMulAttributes>(attributes);
  const Shape& a = inputs[0].shape;
  const Shape& b = inputs[1].shape;
  require_same_dtype(inputs, "multiplied");
  require_floating(inputs[0], "A matrix product");
  for (int i = 0; i < 2; ++i) {
    const Shape& shape = inputs[static_cast<std::size_t>(i)].shape;
    if (shape.rank() >= 2) continue;
    refuse(
        "shape.rank", phrase("{} axis where 2 are needed", shape.rank()),
        phrase("A matrix product needs at least 2 axes, but gets {}.", to_text_with_batch(shape)),
        i);
  }
  const Axis inner_a = a[matmul.transpose_a ? -2 : -1];
  const Axis inner_b = b[matmul.transpose_b ? -1 : -2];
  if (inner_a.extent != inner_b.extent) {
    refuse("shape.mismatch",
           phrase("{} columns for {} rows", to_text(inner_a.extent), to_text(inner_b.extent)),
           phrase("{} and {} cannot be multiplied: {} columns of the first meet {} rows of "
                  "the second; the two must be equal.",
                  to_text_with_batch(a), to_text_with_batch(b), to_text(inner_a.extent),
                  to_text(inner_b.extent)),
           1);
  }
  Shape shape = broadcast_or_refuse(leading(a), leading(b), "multiplied");
  shape.push_back(a[matmul.transpose_a ? -1 : -2]);
  shape.push_back(b[matmul.transpose_b ? -2 : -1]);
  return {{inputs[0].dtype, shape}};
}

/// One product (rows, inner) · (inner, columns); steps between neighbouring rows and columns allow
/// transposed operands.
struct Product {
  std::int64_t rows, inner, columns;
  std::int64_t a_row, a_column, b_row, b_column;

  template <class T>
  void run(const T* a, const T* b, T* y) const {
    for (std::int64_t i = 0; i < rows; ++i) {
      for (std::int64_t j = 0; j < columns; ++j) {
        double sum = 0;
        for (std::int64_t k = 0; k < inner; ++k) {
          sum += widen(a[i * a_row + k * a_column]) * widen(b[k * b_row + j * b_column]);
        }
        y[i * columns + j] = narrow<T>(sum);
      }
    }
  }
};

Product product_of(const Shape& a, const Shape& b, const MatMulAttributes& matmul) {
  const bool ta = matmul.transpose_a;
  const bool tb = matmul.transpose_b;
  return {.rows = a.size(ta ? -1 : -2),
          .inner = a.size(ta ? -2 : -1),
          .columns = b.size(tb ? -2 : -1),
          .a_row = ta ? 1 : a.size(-1),
          .a_column = ta ? a.size(-1) : 1,
          .b_row = tb ? 1 : b.size(-1),
          .b_column = tb ? b.size(-1) : 1};
}

void reference(const ReferenceCall& call) {
  const Shape& a = call.inputs[0].shape;
  const Shape& b = call.inputs[1].shape;
  const Product product = product_of(a, b, as<MatMulAttributes>(call.attributes));
  const Shape groups = leading(call.outputs[0].shape);
  const std::array<Strides, 2> strides{broadcast_strides(leading(a), groups),
                                       broadcast_strides(leading(b), groups)};
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* a_data = call.inputs[0].values<T>().data();
    const T* b_data = call.inputs[1].values<T>().data();
    T* y = call.outputs[0].values<T>().data();
    for_each_offset(groups, strides, [&](const std::array<std::int64_t, 2>& at) {
      product.run(a_data + at[0] * product.rows * product.inner,
                  b_data + at[1] * product.inner * product.columns, y);
      y += product.rows * product.columns;
    });
  });
}

Value gradient_of_a(Emitter& emitter, const Value& g, const Value& b, MatMulAttributes matmul) {
  if (matmul.transpose_a) return ops::matmul(emitter, b, g, {matmul.transpose_b, true});
  return ops::matmul(emitter, g, b, {false, !matmul.transpose_b});
}

/// With one matrix b for a whole batch of a's rows, the batch is folded into the rows: one product,
/// no sum over it.
Value gradient_of_b(Emitter& emitter, const Value& g, const Value& a, const Value& b,
                    MatMulAttributes matmul) {
  const bool fold = b.shape().rank() == 2 && a.shape().rank() > 2 && !matmul.transpose_a;
  const Value left = fold ? as_rows(emitter, a) : a;
  const Value right = fold ? as_rows(emitter, g) : g;
  if (matmul.transpose_b) return ops::matmul(emitter, right, left, {true, matmul.transpose_a});
  return ops::matmul(emitter, left, right, {!matmul.transpose_a, false});
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const auto& matmul = as<MatMulAttributes>(call.attributes);
  const Value& g = call.output_gradients[0];
  const Value& a = call.inputs[0];
  const Value& b = call.inputs[1];
  std::vector<Value> result(2);
  if (call.wanted[0]) {
    result[0] = sum_to(emitter, gradient_of_a(emitter, g, b, matmul), a.shape());
  }
  if (call.wanted[1]) {
    result[1] = sum_to(emitter, gradient_of_b(emitter, g, a, b, matmul), b.shape());
  }
  return result;
}

double flops(const Attributes& attributes, std::span<const TensorType> inputs,
             std::span<const TensorType> outputs) {
  const bool transposed = as<MatMulAttributes>(attributes).transpose_a;
  const auto inner = static_cast<double>(inputs[0].shape.size(transposed ? -2 : -1));
  return 2 * inner * static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {{.name = "matmul",
                             .onnx = "MatMul",
                             .summary = "Matrix product over the last two axes",
                             .infer = infer,
                             .reference = any_mixture<reference>,
                             .gradient = gradient,
                             .flops = flops}};

}  // namespace

std::span<const OpType> matmul_ops() {
  return table;
}

Value ops::matmul(Emitter& emitter, const Value& a, const Value& b, MatMulAttributes attributes) {
  return emit_one(emitter, "matmul", attributes, {a, b});
}

}  // namespace netloom
