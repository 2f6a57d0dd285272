#include <algorithm>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/sequence_ops.h"
#include "engine/ops/token.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_floating(inputs[0], "An embedding");
  require_rank(inputs[0], 2, "The table of an embedding", "tokens, width");
  require_dtype(inputs[1], Dtype::i64, "Tokens", 1);
  Shape shape = inputs[1].shape;
  if (shape.rank() == Shape::max_rank) {
    refuse("shape.rank", phrase("Tokens with {} axes", shape.rank()),
           phrase("An embedding adds an axis to its tokens, which may have {} at most.",
                  Shape::max_rank - 1),
           1);
  }
  shape.push_back({Role::feature, inputs[0].shape[1].extent});
  return {{inputs[0].dtype, shape}};
}

std::vector<TensorType> infer_backward(const Attributes& attributes,
                                       std::span<const TensorType> inputs) {
  return {{inputs[0].dtype, as<EmbeddingAttributes>(attributes).shape}};
}

/// Row of the table that token number `place` of the batch picks.
std::size_t row_of(const TensorView& tokens, std::int64_t rows, std::size_t place) {
  const std::int64_t token = tokens.values<std::int64_t>()[place];
  require_token(token, rows, static_cast<std::int64_t>(place), tokens_per_sample(tokens.shape));
  return static_cast<std::size_t>(token);
}

void reference(const ReferenceCall& call) {
  const auto tokens = call.inputs[1].values<std::int64_t>();
  const std::int64_t rows = call.inputs[0].shape.size(0);
  const auto width = static_cast<std::size_t>(call.inputs[0].shape.size(1));
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* table = call.inputs[0].values<T>().data();
    with_floating(call.outputs[0].dtype, [&]<class Y>() {
      Y* y = call.outputs[0].values<Y>().data();
      for (std::size_t i = 0; i < tokens.size(); ++i) {
        const T* row = table + row_of(call.inputs[1], rows, i) * width;
        for (std::size_t j = 0; j < width; ++j) y[i * width + j] = narrow<Y>(widen(row[j]));
      }
    });
  });
}

/// Rows of the gradient added up where their tokens lie in the table, in the order of the tokens.
void backward_reference(const ReferenceCall& call) {
  const auto tokens = call.inputs[1].values<std::int64_t>();
  const std::int64_t padding = as<EmbeddingAttributes>(call.attributes).padding;
  const Shape& table = call.outputs[0].shape;
  const auto width = static_cast<std::size_t>(table.size(1));
  std::vector<double> sums(static_cast<std::size_t>(table.count()));
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* g = call.inputs[0].values<T>().data();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i] == padding) continue;
      double* sum = sums.data() + row_of(call.inputs[1], table.size(0), i) * width;
      for (std::size_t j = 0; j < width; ++j) sum[j] += widen(g[i * width + j]);
    }
  });
  with_floating(call.outputs[0].dtype, [&]<class T>() {
    T* result = call.outputs[0].values<T>().data();
    for (std::size_t i = 0; i < sums.size(); ++i) result[i] = narrow<T>(sums[i]);
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  EmbeddingAttributes attributes = as<EmbeddingAttributes>(call.attributes);
  attributes.shape = call.inputs[0].shape();
  return {emit_one(emitter, "embedding_backward", attributes,
                   {call.output_gradients[0], call.inputs[1]}),
          Value()};
}

constexpr OpType table[] = {
    {.name = "embedding",
     .onnx = "Gather",
     .summary = "Rows of a table picked by token numbers",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = [](const Attributes&, std::span<const TensorType>,
                 std::span<const TensorType>) { return 0.0; }},
    {.name = "embedding_backward",
     .onnx = "",
     .summary = "(grad_y, tokens) to the gradient of the table",
     .infer = infer_backward,
     .reference = backward_reference,
     .flops =
         [](const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
           return static_cast<double>(inputs[0].shape.count());
         }},
};

}  // namespace

std::span<const OpType> embedding_ops() {
  return table;
}

Value ops::embedding(Emitter& emitter, const Value& rows, const Value& tokens,
                     std::int64_t padding) {
  return emit_one(emitter, "embedding", EmbeddingAttributes{{}, padding}, {rows, tokens});
}

}  // namespace netloom
