#include "engine/backends/cpu/onednn_convolution.h"

#include "engine/ops/spatial.h"

namespace netloom::cpu {

namespace {

using Dims = dnnl::memory::dims;

/// The entries of a window's array for the spatial axes that the problem has.
class SpatialDims {
 public:
  explicit SpatialDims(const ConvolutionProblem& problem)
      : first_(window_axis(problem.x.rank(), 0)) {}

  Dims operator()(const std::array<std::int64_t, 3>& numbers, std::int64_t less = 0) const {
    Dims dims;
    for (auto i = static_cast<std::size_t>(first_); i < numbers.size(); ++i)
      dims.push_back(numbers[i] - less);
    return dims;
  }

 private:
  int first_;
};

dnnl::memory::desc bias_of(const ConvolutionProblem& problem) {
  if (!problem.bias) return {};
  return {{problem.y.size(1)}, dnnl::memory::data_type::f32, dnnl::memory::format_tag::a};
}

dnnl::primitive_attr attributes_of(const ConvolutionProblem& problem) {
  dnnl::primitive_attr attributes = user_scratchpad();
  dnnl::post_ops after;
  switch (problem.activation) {
    case Activation::none:
      break;
    case Activation::relu:
      after.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
      break;
    case Activation::tanh:
      after.append_eltwise(1, dnnl::algorithm::eltwise_tanh, 0, 0);
      break;
    case Activation::sigmoid:
      after.append_eltwise(1, dnnl::algorithm::eltwise_logistic, 0, 0);
      break;
  }
  attributes.set_post_ops(after);
  return attributes;
}

constexpr auto direct = dnnl::algorithm::convolution_direct;

dnnl::convolution_forward::primitive_desc forward(const OneDnn& dnn,
                                                  const ConvolutionProblem& problem,
                                                  const ConvolutionLayouts& l) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_forward::desc description(
      dnnl::prop_kind::forward_training, direct, l.x, l.w, bias_of(problem), l.y, dims(w.stride),
      dims(w.dilation, 1), dims(w.before), dims(w.after));
  return {description, attributes_of(problem), dnn.engine()};
}

/// A backward primitive is made from the forward one that it belongs to, in any layouts.
dnnl::convolution_forward::primitive_desc hint(const OneDnn& dnn, ConvolutionProblem problem) {
  problem.activation = Activation::none;
  return forward(dnn, problem,
                 {describe_any(problem.x), describe_any(problem.w), describe_any(problem.y)});
}

ConvolutionCall make_forward(const OneDnn& dnn, const ConvolutionProblem& problem,
                             const ConvolutionLayouts& l) {
  const auto made = forward(dnn, problem, l);
  ConvolutionCall result;
  result.layouts = {made.src_desc(), made.weights_desc(), made.dst_desc()};
  result.implementation = made.impl_info_str();
  result.call.primitive = dnnl::convolution_forward(made);
  result.call.scratchpad = made.scratchpad_desc();
  result.call.arguments = {{DNNL_ARG_SRC, made.src_desc()},
                           {DNNL_ARG_WEIGHTS, made.weights_desc()}};
  if (problem.bias) result.call.arguments.emplace_back(DNNL_ARG_BIAS, made.bias_desc());
  result.call.arguments.emplace_back(DNNL_ARG_DST, made.dst_desc());
  return result;
}

ConvolutionCall make_backward_data(const OneDnn& dnn, const ConvolutionProblem& problem,
                                   const ConvolutionLayouts& l) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_backward_data::desc description(
      direct, l.x, l.w, l.y, dims(w.stride), dims(w.dilation, 1), dims(w.before), dims(w.after));
  const dnnl::convolution_backward_data::primitive_desc made(description, user_scratchpad(),
                                                             dnn.engine(), hint(dnn, problem));
  ConvolutionCall result;
  result.layouts = {made.diff_src_desc(), made.weights_desc(), made.diff_dst_desc()};
  result.implementation = made.impl_info_str();
  result.call.primitive = dnnl::convolution_backward_data(made);
  result.call.scratchpad = made.scratchpad_desc();
  result.call.arguments = {{DNNL_ARG_DIFF_DST, made.diff_dst_desc()},
                           {DNNL_ARG_WEIGHTS, made.weights_desc()},
                           {DNNL_ARG_DIFF_SRC, made.diff_src_desc()}};
  return result;
}

ConvolutionCall make_backward_weights(const OneDnn& dnn, const ConvolutionProblem& problem,
                                      const ConvolutionLayouts& l) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_backward_weights::desc description(
      direct, l.x, l.w, bias_of(problem), l.y, dims(w.stride), dims(w.dilation, 1), dims(w.before),
      dims(w.after));
  const dnnl::convolution_backward_weights::primitive_desc made(description, user_scratchpad(),
                                                                dnn.engine(), hint(dnn, problem));
  ConvolutionCall result;
  result.layouts = {made.src_desc(), made.diff_weights_desc(), made.diff_dst_desc()};
  result.implementation = made.impl_info_str();
  result.call.primitive = dnnl::convolution_backward_weights(made);
  result.call.scratchpad = made.scratchpad_desc();
  result.call.arguments = {{DNNL_ARG_DIFF_DST, made.diff_dst_desc()},
                           {DNNL_ARG_SRC, made.src_desc()},
                           {DNNL_ARG_DIFF_WEIGHTS, made.diff_weights_desc()}};
  if (problem.bias) result.call.arguments.emplace_back(DNNL_ARG_DIFF_BIAS, made.diff_bias_desc());
  return result;
}

ConvolutionCall make_kind(const OneDnn& dnn, ConvolutionKind kind,
                          const ConvolutionProblem& problem, const ConvolutionLayouts& layouts) {
  switch (kind) {
    case ConvolutionKind::forward:
      return make_forward(dnn, problem, layouts);
    case ConvolutionKind::backward_data:
      return make_backward_data(dnn, problem, layouts);
    case ConvolutionKind::backward_weights:
      break;
  }
  return make_backward_weights(dnn, problem, layouts);
}

}  // namespace

std::optional<ConvolutionCall> make_convolution(const OneDnn& dnn, ConvolutionKind kind,
                                                const ConvolutionProblem& problem,
                                                const ConvolutionLayouts& wanted, int team) {
  const TeamScope scope(team);
  try {
    ConvolutionCall result = make_kind(dnn, kind, problem, wanted);
    result.call.team = team;
    return result;
  } catch (const dnnl::error& error) {
    if (error.status == dnnl_unimplemented || error.status == dnnl_invalid_arguments)
      return std::nullopt;
    throw;
  }
}

PrimitiveCall make_reorder(const OneDnn& dnn, const dnnl::memory::desc& from,
                           const dnnl::memory::desc& to, int team) {
  const TeamScope scope(team);
  const dnnl::reorder::primitive_desc made(dnn.engine(), from, dnn.engine(), to, user_scratchpad());
  PrimitiveCall call;
  call.team = team;
  call.primitive = dnnl::reorder(made);
  call.arguments = {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}};
  call.scratchpad = made.scratchpad_desc();
  return call;
}

}  // namespace netloom::cpu
