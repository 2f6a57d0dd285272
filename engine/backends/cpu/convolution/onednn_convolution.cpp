#include "engine/backends/cpu/convolution/onednn_convolution.h"

#include <algorithm>

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
  return {{problem.y.size(1)}, type_of(problem.dtype), dnnl::memory::format_tag::a};
}

/// Whether the kernel is 3 × 3, in f32, and goes step by step, as Winograd's algorithm needs it.
bool winograd_fits(const ConvolutionProblem& problem) {
  const auto each = [](const std::array<std::int64_t, 3>& numbers, std::int64_t number) {
    return numbers[0] == 1 && numbers[1] == number && numbers[2] == number;
  };
  const Window& w = problem.window;
  return problem.dtype == Dtype::f32 && problem.y.rank() == 4 && problem.w.rank() == 4 &&
         each(w.kernel, 3) && each(w.stride, 1) && each(w.dilation, 1);
}

/// Squares of `side` by `side` results in all samples.
std::int64_t tiles_of(const ConvolutionProblem& problem, std::int64_t side) {
  const auto whole = [&](std::int64_t size) { return (size + side - 1) / side; };
  return problem.y.size(0) * whole(problem.y.size(2)) * whole(problem.y.size(3));
}

std::int64_t fewest_channels(const ConvolutionProblem& problem) {
  return std::min(problem.w.size(0), problem.w.size(1));
}

/// Whether Winograd's algorithm, F(4 × 4, 3 × 3), is the faster one: 36 products for 16 results of
/// 3 × 3 elements each, but a transform of all weights, which pays where many tiles share it, and
/// of all elements, which pays where many channels share it. Measured with 16 to 512 channels, 7 to
/// 64 elements a side and 1 to 32 samples; its results are 2e-6 to 1e-5 of the largest apart.
bool winograd_pays(ConvolutionKind kind, const ConvolutionProblem& problem) {
  if (!winograd_fits(problem)) return false;
  const std::int64_t tiles = tiles_of(problem, 4);
  const std::int64_t channels = fewest_channels(problem);
  const bool few = kind == ConvolutionKind::backward_weights && channels < 64;
  return channels >= 32 && tiles >= 48 && tiles * channels >= (few ? 16'384 : 4096);
}

/// Whether F(2 × 2, 3 × 3) is the faster one once its weights are transformed: 16 products for 4
/// results, for weights of 16/9 the size. Measured with 32 to 512 channels, 7 to 56 elements a side
/// and 1 to 16 samples.
bool transformed_weights_pay(const ConvolutionProblem& problem) {
  return problem.constant_weights && winograd_fits(problem) && fewest_channels(problem) >= 64 &&
         tiles_of(problem, 2) >= 32;
}

dnnl::convolution_forward::primitive_desc forward(const OneDnn& dnn,
                                                  const ConvolutionProblem& problem,
                                                  const ConvolutionLayouts& l,
                                                  dnnl::algorithm algorithm) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_forward::desc description(
      transformed_weights_pay(problem) ? dnnl::prop_kind::forward_inference
                                       : dnnl::prop_kind::forward_training,
      algorithm, l.x, l.w, bias_of(problem), l.y, dims(w.stride), dims(w.dilation, 1),
      dims(w.before), dims(w.after));
  return {description, attributes_with(problem.activation), dnn.engine()};
}

/// A backward primitive is made from the forward one that it belongs to, in any layouts.
dnnl::convolution_forward::primitive_desc hint(const OneDnn& dnn, ConvolutionProblem problem,
                                               dnnl::algorithm algorithm) {
  problem.activation = Activation::none;
  return forward(dnn, problem, any_layouts(problem), algorithm);
}

ConvolutionCall make_forward(const OneDnn& dnn, const ConvolutionProblem& problem,
                             const ConvolutionLayouts& l, dnnl::algorithm algorithm) {
  const auto made = forward(dnn, problem, l, algorithm);
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
                                   const ConvolutionLayouts& l, dnnl::algorithm algorithm) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_backward_data::desc description(
      algorithm, l.x, l.w, l.y, dims(w.stride), dims(w.dilation, 1), dims(w.before), dims(w.after));
  const dnnl::convolution_backward_data::primitive_desc made(
      description, user_scratchpad(), dnn.engine(), hint(dnn, problem, algorithm));
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
                                      const ConvolutionLayouts& l, dnnl::algorithm algorithm) {
  const Window& w = problem.window;
  const SpatialDims dims(problem);
  const dnnl::convolution_backward_weights::desc description(
      algorithm, l.x, l.w, bias_of(problem), l.y, dims(w.stride), dims(w.dilation, 1),
      dims(w.before), dims(w.after));
  const dnnl::convolution_backward_weights::primitive_desc made(
      description, user_scratchpad(), dnn.engine(), hint(dnn, problem, algorithm));
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
                          const ConvolutionProblem& problem, const ConvolutionLayouts& layouts,
                          dnnl::algorithm algorithm) {
  switch (kind) {
    case ConvolutionKind::forward:
      return make_forward(dnn, problem, layouts, algorithm);
    case ConvolutionKind::backward_data:
      return make_backward_data(dnn, problem, layouts, algorithm);
    case ConvolutionKind::backward_weights:
      break;
  }
  return make_backward_weights(dnn, problem, layouts, algorithm);
}

}  // namespace

ConvolutionLayouts any_layouts(const ConvolutionProblem& problem) {
  return {describe_any(problem.x, problem.dtype), describe_any(problem.w, problem.dtype),
          describe_any(problem.y, problem.dtype)};
}

std::optional<ConvolutionCall> make_convolution(const OneDnn& dnn, ConvolutionKind kind,
                                                const ConvolutionProblem& problem,
                                                const ConvolutionLayouts& wanted, int team) {
  const TeamScope scope(team);
  const auto attempt = [&](dnnl::algorithm algorithm) {
    return if_implemented([&] { return make_kind(dnn, kind, problem, wanted, algorithm); });
  };
  std::optional<ConvolutionCall> made;
  if (transformed_weights_pay(problem) || winograd_pays(kind, problem))
    made = attempt(dnnl::algorithm::convolution_winograd);
  if (!made) made = attempt(dnnl::algorithm::convolution_direct);
  if (made) made->call.team = team;
  return made;
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
