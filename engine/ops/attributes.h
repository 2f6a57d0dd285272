#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/api.h"
#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

// What an op knows beside its operands, one plain struct per family. All are values: comparable,
// and bound to concrete sizes together with the shapes of a program (see `bound`).

struct NoAttributes {
  bool operator==(const NoAttributes&) const = default;
};

/// Constants of an elementwise function: the slope of leaky ReLU, the two of a · x + b, …
struct ElementwiseAttributes {
  double alpha = 0;
  double beta = 0;
  bool operator==(const ElementwiseAttributes&) const = default;
};

struct MatMulAttributes {
  bool transpose_a = false;
  bool transpose_b = false;
  bool operator==(const MatMulAttributes&) const = default;
};

/// Activation that a fused op applies to its result; each is differentiable from its own output.
enum class Activation : std::uint8_t { none, relu, tanh, sigmoid };

/// y = activation(x · wᵀ + b)
struct LinearAttributes {
  Activation activation = Activation::none;
  bool operator==(const LinearAttributes&) const = default;
};

/// Sliding windows over up to three spatial axes, in the order depth, height, width; a 2-D window
/// leaves the first at its default. Padding in elements.
struct Window {
  std::array<std::int64_t, 3> kernel{1, 1, 1};
  std::array<std::int64_t, 3> stride{1, 1, 1};
  std::array<std::int64_t, 3> dilation{1, 1, 1};
  std::array<std::int64_t, 3> before{0, 0, 0};
  std::array<std::int64_t, 3> after{0, 0, 0};
  bool ceil = false;  ///< Round sizes up: a last window may reach over the padding behind.
  bool operator==(const Window&) const = default;

  /// Output size for `size` along spatial axis `i` (0 depth, 1 height, 2 width), rounded down, or
  /// up with `ceil` as long as the last window starts before the padding behind; 0 when nothing
  /// fits.
  std::int64_t output(int i, std::int64_t size) const {
    const auto k = static_cast<std::size_t>(i);
    const std::int64_t reach = dilation[k] * (kernel[k] - 1) + 1;
    const std::int64_t room = size + before[k] + after[k] - reach + (ceil ? stride[k] - 1 : 0);
    if (room < 0) return 0;
    const std::int64_t last = room / stride[k];
    return ceil && last * stride[k] >= size + before[k] ? last : last + 1;
  }
};

/// Convolution and its two backward ops; `shape` is what a backward op makes (the input's or the
/// weights'), `bias` says that the backward op of the weights makes the gradient of the bias too.
struct ConvolutionAttributes {
  Window window{};
  std::int64_t groups = 1;
  Activation activation = Activation::none;
  Shape shape{};
  bool bias = false;
  bool operator==(const ConvolutionAttributes&) const = default;
};

/// Pooling by `window`, or into a fixed number of windows.
struct PoolAttributes {
  Window window{};
  Shape shape{};  ///< Of the input, for the backward op.
  /// Sizes of an adaptive result, whose windows share the input out evenly: along an axis of `size`
  /// elements, window i of n covers [i · size / n, ⌈(i + 1) · size / n⌉). 0 for pooling by
  /// `window`.
  std::array<std::int64_t, 3> outputs{0, 0, 0};
  bool padding_counts = false;  ///< A mean divides by padded cells too.
  bool operator==(const PoolAttributes&) const = default;
};

/// How a map is brought to another size. Nearest takes element ⌊i · size / new size⌋; linear weighs
/// the two neighbours of each position, with the corner elements (`align_corners`) or the borders
/// of the corner elements in the same place as before.
struct ResizeAttributes {
  bool linear = false;
  bool align_corners = false;
  Shape shape{};  ///< Of the result; for the backward op, of the input.
  bool operator==(const ResizeAttributes&) const = default;
};

/// What stands outside a padded map: a constant, the map mirrored at its edge elements, the edge
/// elements repeated, or the map from its other end on.
enum class PadMode : std::uint8_t { constant, reflect, replicate, wrap };

/// Elements added in front of and behind each axis; negative numbers take away.
struct PadAttributes {
  std::array<std::int64_t, Shape::max_rank> before{};
  std::array<std::int64_t, Shape::max_rank> after{};
  PadMode mode = PadMode::constant;
  double value = 0;
  Shape shape{};  ///< Of the input, for the backward op.
  bool operator==(const PadAttributes&) const = default;
};

/// Axes that a reduction runs over, ascending; `keep` leaves them with extent 1; the backward op
/// makes `shape`.
struct ReduceAttributes {
  std::vector<int> axes{};
  bool keep = false;
  Shape shape{};
  bool operator==(const ReduceAttributes&) const = default;
};

/// The shape that reshape and broadcast make.
struct ShapeAttributes {
  Shape shape;
  bool operator==(const ShapeAttributes&) const = default;
};

struct ConstantAttributes {
  double value = 0;
  Dtype dtype = Dtype::f32;
  Shape shape;
  bool operator==(const ConstantAttributes&) const = default;
};

struct TransposeAttributes {
  std::vector<int> order;
  bool operator==(const TransposeAttributes&) const = default;
};

/// The axis of softmax, concat, argmax; counted from the front.
struct AxisAttributes {
  int axis = 0;
  bool operator==(const AxisAttributes&) const = default;
};

/// Elements [begin, begin + extent) along `axis`; the backward op makes `shape`.
struct SliceAttributes {
  int axis = 0;
  Extent begin{0};
  Extent extent{};
  Shape shape{};
  bool operator==(const SliceAttributes&) const = default;
};

/// Class numbers as rows of `classes` places, one of them 1.
struct OneHotAttributes {
  std::int64_t classes = 0;
  bool operator==(const OneHotAttributes&) const = default;
};

struct CastAttributes {
  Dtype dtype = Dtype::f32;
  bool operator==(const CastAttributes&) const = default;
};

/// An op that draws random numbers: `stream` keeps a node's numbers apart from others' (see
/// RandomStream).
struct RandomAttributes {
  std::uint32_t stream = 0;
  double rate = 0;
  bool operator==(const RandomAttributes&) const = default;
};

/// Layer and RMS norm work over the axes from `first_axis` on; group norm over each of `groups`
/// runs of channels. Batch norm in training may end with an activation, which passes put there.
struct NormaliseAttributes {
  double epsilon = 1e-5;
  int first_axis = 1;
  std::int64_t groups = 1;
  Activation activation = Activation::none;
  bool operator==(const NormaliseAttributes&) const = default;
};

/// Constants of one optimiser step; the learning rate is an operand, because it changes while the
/// program does not.
struct OptimiserAttributes {
  double momentum = 0;
  bool nesterov = false;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double epsilon = 1e-8;
  double weight_decay = 0;
  bool decoupled = false;  ///< AdamW: decay the weight itself, not through the gradient.
  double clip_value = 0;   ///< Largest element of a gradient, without its sign; 0 for any.
  double clip_norm = 0;    ///< Largest norm of all gradients together; 0 for any.
  int moments = 0;         ///< Moment operands per weight.
  bool operator==(const OptimiserAttributes&) const = default;
};

/// Rows of a table picked by number; the backward op makes the gradient of a table of `shape`, in
/// which the row `padding` stays 0.
struct EmbeddingAttributes {
  Shape shape{};
  std::int64_t padding = -1;  ///< −1 for none.
  bool operator==(const EmbeddingAttributes&) const = default;
};

/// A recurrent layer over all time steps; `reverse` runs from the last step to the first.
struct RecurrentAttributes {
  bool reverse = false;
  Activation activation = Activation::tanh;  ///< Of a plain recurrent layer: tanh or relu.
  bool reset_after = true;  ///< GRU: the reset gate scales U · h + b, as PyTorch has it; else h.
  bool operator==(const RecurrentAttributes&) const = default;
};

/// Scaled dot-product attention; `rate` is the share of weights dropped in training.
struct AttentionAttributes {
  std::int64_t heads = 1;
  std::int64_t kv_heads = 1;  ///< Divides `heads`; each is shared by heads / kv_heads of them.
  bool causal = false;        ///< Query i sees keys up to i, counted from the ends of both.
  double scale = 1;
  std::uint32_t stream = 0;
  double rate = 0;
  bool operator==(const AttentionAttributes&) const = default;
};

/// Rotary positions: within each `width` features of a step, pair i turns by step ·
/// base^(−2i/width).
struct RotaryAttributes {
  std::int64_t width = 2;
  double base = 10000;
  bool inverse = false;  ///< Turns back, which is the gradient.
  bool operator==(const RotaryAttributes&) const = default;
};

/// Connectionist temporal classification: `blank` is the class that says nothing; rows of labels
/// are filled up with it or with `padding`.
struct CtcAttributes {
  std::int64_t blank = 0;
  std::int64_t padding = -1;
  bool zero_infinity = false;  ///< Labels that no steps can carry cost nothing.
  bool operator==(const CtcAttributes&) const = default;
};

/// One step of a chain: the op of that name on values by number (see ChainAttributes).
struct ChainStep {
  std::string_view op;  ///< As its OpType has it.
  std::variant<NoAttributes, ElementwiseAttributes, CastAttributes> attributes;
  std::vector<int> operands;
  bool operator==(const ChainStep&) const = default;
};

/// Functions of elements one after the other. Values have numbers: first the operands of the chain,
/// then what each step makes. `results` are those that somebody else reads, the last step's first.
struct ChainAttributes {
  std::vector<ChainStep> steps;
  std::vector<int> results;
  bool operator==(const ChainAttributes&) const = default;
};

using Attributes =
    std::variant<NoAttributes, ElementwiseAttributes, MatMulAttributes, LinearAttributes,
                 ConvolutionAttributes, PoolAttributes, ResizeAttributes, PadAttributes,
                 ReduceAttributes, ShapeAttributes, ConstantAttributes, TransposeAttributes,
                 AxisAttributes, SliceAttributes, CastAttributes, RandomAttributes,
                 NormaliseAttributes, OptimiserAttributes, EmbeddingAttributes, RecurrentAttributes,
                 AttentionAttributes, RotaryAttributes, OneHotAttributes, CtcAttributes,
                 ChainAttributes>;

/// The same attributes with every symbolic extent replaced by its number.
NETLOOM_API Attributes bound(const Attributes& attributes, const Binding& binding);

}  // namespace netloom
