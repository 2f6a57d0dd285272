// Layer normalisation (Ba, Kiros and Hinton 2016), RMS normalisation (Zhang and Sennrich 2019) and
// group normalisation (Wu and He 2018). With h = (x − mean) / √(variance + ε), where RMS takes the
// mean as 0: y = h · scale + shift.

#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/infer.h"
#include "engine/ops/norm_ops.h"
#include "engine/ops/norm_rows.h"

namespace netloom {

namespace {

constexpr std::string_view what_of(NormKind kind) {
  constexpr std::string_view names[] = {"Layer norm", "RMS norm", "Group norm"};
  return names[static_cast<std::size_t>(kind)];
}

void require_groups(const Shape& x, std::int64_t groups) {
  const Extent channels = x[1].extent;
  if (channels.fixed() && channels.factor % groups == 0) return;
  refuse(
      "parameter.groups", phrase("{} groups of {} channels", groups, to_text(channels)),
      phrase("{} channels cannot be shared out evenly among {} groups.", to_text(channels), groups),
      0);
}

/// The shape of scale and shift.
Shape scale_shape(NormKind kind, const NormaliseAttributes& attributes, const Shape& x) {
  if (kind == NormKind::group) return Shape{x[1]};
  Shape shape;
  for (int i = attributes.first_axis; i < x.rank(); ++i) shape.push_back(x[i]);
  return shape;
}

template <NormKind Kind>
std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& normalise = as<NormaliseAttributes>(attributes);
  const Shape& x = inputs[0].shape;
  require_same_dtype(inputs, "normalised");
  require_floating(inputs[0], what_of(Kind));
  require_axis(inputs[0], Kind == NormKind::group ? 1 : normalise.first_axis, what_of(Kind));
  if (Kind == NormKind::group) require_groups(x, normalise.groups);
  const Shape scale = scale_shape(Kind, normalise, x);
  for (std::size_t i = 1; i < inputs.size(); ++i) {
    if (inputs[i].shape.same_extents(scale)) continue;
    refuse("shape.mismatch",
           phrase("{} for {}", to_text_with_batch(inputs[i].shape), to_text_with_batch(scale)),
           phrase("{} of {} needs {} numbers to scale by, but there are {}.", what_of(Kind),
                  to_text(x), to_text_with_batch(scale), to_text_with_batch(inputs[i].shape)),
           static_cast<int>(i));
  }
  return {inputs[0]};
}

/// (grad_y, x[, scale]) → grad_x[, grad_scale, grad_shift]; RMS norm has no shift.
template <NormKind Kind>
std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  std::vector<TensorType> types{inputs[1]};
  if (inputs.size() > 2) types.resize(Kind == NormKind::rms ? 2 : 3, inputs[2]);
  return types;
}

/// Mean and 1 / √(variance + ε) of a row.
struct RowStatistics {
  double mean = 0;
  double inverse = 1;
};

template <NormKind Kind, class T>
RowStatistics statistics(const T* x, std::int64_t size, double epsilon) {
  RowStatistics result;
  const auto count = static_cast<double>(size);
  if (Kind != NormKind::rms) {
    for (std::int64_t i = 0; i < size; ++i) result.mean += widen(x[i]) / count;
  }
  double squares = 0;
  for (std::int64_t i = 0; i < size; ++i) {
    squares += (widen(x[i]) - result.mean) * (widen(x[i]) - result.mean);
  }
  result.inverse = 1 / std::sqrt(squares / count + epsilon);
  return result;
}

/// Operand `operand` of element i of row `row`, or `none` without that operand.
template <class T>
double scaled_by(const ReferenceCall& call, const NormRows& rows, std::int64_t row, std::int64_t i,
                 std::size_t operand, double none) {
  if (call.inputs.size() <= operand) return none;
  const std::int64_t at = rows.first_scale(row) + i / rows.positions;
  return widen(call.inputs[operand].values<T>()[static_cast<std::size_t>(at)]);
}

template <NormKind Kind>
void reference(const ReferenceCall& call) {
  const auto& attributes = as<NormaliseAttributes>(call.attributes);
  const NormRows rows = norm_rows(Kind, attributes, call.inputs[0].shape);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* x = call.inputs[0].values<T>().data();
    T* y = call.outputs[0].values<T>().data();
    for (std::int64_t row = 0; row < rows.rows; ++row, x += rows.size(), y += rows.size()) {
      const auto [mean, inverse] = statistics<Kind>(x, rows.size(), attributes.epsilon);
      for (std::int64_t i = 0; i < rows.size(); ++i) {
        const double h = (widen(x[i]) - mean) * inverse;
        y[i] = narrow<T>(h * scaled_by<T>(call, rows, row, i, 1, 1) +
                         scaled_by<T>(call, rows, row, i, 2, 0));
      }
    }
  });
}

template <class T>
void store(const std::vector<double>& sums, const TensorView& view) {
  const auto values = view.values<T>();
  for (std::size_t i = 0; i < sums.size(); ++i) values[i] = narrow<T>(sums[i]);
}

/// With s = grad_y · scale: grad_x = (s − mean(s) − h · mean(s · h)) / √(variance + ε), where RMS
/// lacks mean(s); grad_scale = Σ grad_y · h and grad_shift = Σ grad_y.
template <NormKind Kind>
void backward_reference(const ReferenceCall& call) {
  const auto& attributes = as<NormaliseAttributes>(call.attributes);
  const NormRows rows = norm_rows(Kind, attributes, call.inputs[1].shape);
  const auto count = static_cast<double>(rows.size());
  std::vector<double> grad_scale(static_cast<std::size_t>(rows.scales()));
  std::vector<double> grad_shift(grad_scale.size());
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    for (std::int64_t row = 0; row < rows.rows; ++row) {
      const T* g = call.inputs[0].values<T>().data() + row * rows.size();
      const T* x = call.inputs[1].values<T>().data() + row * rows.size();
      T* grad_x = call.outputs[0].values<T>().data() + row * rows.size();
      const auto [mean, inverse] = statistics<Kind>(x, rows.size(), attributes.epsilon);
      const auto h = [&, m = mean, r = inverse](std::int64_t i) { return (widen(x[i]) - m) * r; };
      const auto s = [&](std::int64_t i) {
        return widen(g[i]) * scaled_by<T>(call, rows, row, i, 2, 1);
      };
      double mean_s = 0;
      double mean_sh = 0;
      for (std::int64_t i = 0; i < rows.size(); ++i) {
        if (Kind != NormKind::rms) mean_s += s(i) / count;
        mean_sh += s(i) * h(i) / count;
        const auto at = static_cast<std::size_t>(rows.first_scale(row) + i / rows.positions);
        grad_scale[at] += widen(g[i]) * h(i);
        grad_shift[at] += widen(g[i]);
      }
      for (std::int64_t i = 0; i < rows.size(); ++i) {
        grad_x[i] = narrow<T>(inverse * (s(i) - mean_s - h(i) * mean_sh));
      }
    }
    if (call.outputs.size() > 1) store<T>(grad_scale, call.outputs[1]);
    if (call.outputs.size() > 2) store<T>(grad_shift, call.outputs[2]);
  });
}

template <NormKind Kind>
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  constexpr std::string_view names[] = {"layer_norm_backward", "rms_norm_backward",
                                        "group_norm_backward"};
  std::vector<Value> operands{call.output_gradients[0], call.inputs[0]};
  if (call.inputs.size() > 1) operands.push_back(call.inputs[1]);
  std::vector<Value> result =
      emitter.emit(*op_named(names[static_cast<std::size_t>(Kind)]), call.attributes, operands);
  result.resize(call.inputs.size());
  return result;
}

template <int PerElement>
double flops(const Attributes&, std::span<const TensorType>, std::span<const TensorType> outputs) {
  return PerElement * static_cast<double>(outputs[0].shape.count());
}

template <NormKind Kind>
constexpr OpType forward_row(std::string_view name, std::string_view onnx,
                             std::string_view summary) {
  return {.name = name,
          .onnx = onnx,
          .summary = summary,
          .infer = infer<Kind>,
          .reference = any_mixture<reference<Kind>>,
          .gradient = gradient<Kind>,
          .flops = flops<7>};
}

template <NormKind Kind>
constexpr OpType backward_row(std::string_view name) {
  return {.name = name,
          .onnx = "",
          .summary = "(grad_y, x, scale) to grad_x, grad_scale and, where there is one, grad_shift",
          .infer = infer_backward<Kind>,
          .reference = any_mixture<backward_reference<Kind>>,
          .flops = flops<10>};
}

constexpr OpType table[] = {
    forward_row<NormKind::layer>("layer_norm", "LayerNormalization",
                                 "x normalised over its last axes, scaled and shifted"),
    backward_row<NormKind::layer>("layer_norm_backward"),
    forward_row<NormKind::rms>("rms_norm", "",
                               "x over the root of its mean square along its last axes, scaled"),
    backward_row<NormKind::rms>("rms_norm_backward"),
    forward_row<NormKind::group>("group_norm", "",
                                 "x normalised per run of channels, scaled and shifted"),
    backward_row<NormKind::group>("group_norm_backward"),
};

Value emit_norm(Emitter& emitter, std::string_view name, const NormaliseAttributes& attributes,
                std::initializer_list<Value> operands) {
  std::vector<Value> given;
  for (const Value& operand : operands) {
    if (operand.valid()) given.push_back(operand);
  }
  return emitter.emit(*op_named(name), attributes, given).front();
}

}  // namespace

std::span<const OpType> layer_norm_ops() {
  return table;
}

namespace ops {

Value layer_norm(Emitter& emitter, const Value& x, const Value& scale, const Value& shift,
                 int first_axis, double epsilon) {
  return emit_norm(emitter, "layer_norm", {epsilon, first_axis, 1}, {x, scale, shift});
}

Value rms_norm(Emitter& emitter, const Value& x, const Value& scale, int first_axis,
               double epsilon) {
  return emit_norm(emitter, "rms_norm", {epsilon, first_axis, 1}, {x, scale});
}

Value group_norm(Emitter& emitter, const Value& x, const Value& scale, const Value& shift,
                 std::int64_t groups, double epsilon) {
  return emit_norm(emitter, "group_norm", {epsilon, 1, groups}, {x, scale, shift});
}

}  // namespace ops

}  // namespace netloom
