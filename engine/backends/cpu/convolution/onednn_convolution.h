#pragma once

#include <optional>
#include <string>

#include "engine/backends/cpu/onednn.h"
#include "engine/ops/attributes.h"

namespace netloom::cpu {

/// A convolution along one to three axes as oneDNN sees it, f32 or bf16. Weights are (O, C, …), or
/// (G, O/G, C/G, …) with groups.
struct ConvolutionProblem {
  Dtype dtype = Dtype::f32;
  Shape x;
  Shape w;
  Shape y;
  Window window;
  bool bias = false;
  Activation activation = Activation::none;
  bool constant_weights = false;  ///< Their layout may be one that no pattern can say.
};

/// Descriptions of the operands, each a fixed layout or "any".
struct ConvolutionLayouts {
  dnnl::memory::desc x;
  dnnl::memory::desc w;
  dnnl::memory::desc y;
};

/// What oneDNN made of a problem: the chosen layouts and a call whose arguments are, in order,
/// forward: x, w, [b,] y; backward data: grad_y, w, grad_x; backward weights: grad_y, x, grad_w[,
/// grad_b].
struct ConvolutionCall {
  ConvolutionLayouts layouts;
  PrimitiveCall call;
  std::string implementation;
};

/// Every operand in whatever layout oneDNN likes best.
ConvolutionLayouts any_layouts(const ConvolutionProblem& problem);

enum class ConvolutionKind { forward, backward_data, backward_weights };

/// Nothing when oneDNN has no code for these layouts.
std::optional<ConvolutionCall> make_convolution(const OneDnn& dnn, ConvolutionKind kind,
                                                const ConvolutionProblem& problem,
                                                const ConvolutionLayouts& wanted, int team);

/// A copy of `from` in the layout of `to`.
PrimitiveCall make_reorder(const OneDnn& dnn, const dnnl::memory::desc& from,
                           const dnnl::memory::desc& to, int team);

}  // namespace netloom::cpu
