#include "engine/program/attribute_text.h"

#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/core/text.h"

namespace netloom {

namespace {

/// Collects "name value" pairs, leaving out those at their defaults.
class Words {
 public:
  void add(std::string_view name, std::string_view value) {
    if (!text_.empty()) text_ += ", ";
    text_ += name;
    if (!value.empty()) text_ += fmt::format(" {}", value);
  }
  void number(std::string_view name, double value, double usual) {
    if (value != usual) add(name, number_text(value).text());
  }
  void flag(std::string_view name, bool value) {
    if (value) add(name, {});
  }
  void sizes(std::string_view name, std::span<const std::int64_t> values, std::int64_t usual) {
    for (const std::int64_t value : values) {
      if (value == usual) continue;
      add(name, fmt::format("{}", fmt::join(values, "×")));
      return;
    }
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

void append(Words& words, Activation activation) {
  constexpr std::string_view names[] = {"none", "relu", "tanh", "sigmoid"};
  if (activation != Activation::none) {
    words.add("activation", names[static_cast<std::size_t>(activation)]);
  }
}

void append(Words& words, const Window& window) {
  words.sizes("kernel", window.kernel, 1);
  words.sizes("stride", window.stride, 1);
  words.sizes("dilation", window.dilation, 1);
  words.sizes("before", window.before, 0);
  words.sizes("after", window.after, 0);
  words.flag("ceil", window.ceil);
}

void append(Words& words, const Shape& shape) {
  if (!shape.scalar()) words.add("shape", to_text_with_batch(shape));
}

void append(Words& /*words*/, const NoAttributes& /*none*/) {}
void append(Words& words, const ElementwiseAttributes& a) {
  words.number("alpha", a.alpha, 0);
  words.number("beta", a.beta, 0);
}
void append(Words& words, const MatMulAttributes& a) {
  words.flag("transpose_a", a.transpose_a);
  words.flag("transpose_b", a.transpose_b);
}
void append(Words& words, const LinearAttributes& a) {
  append(words, a.activation);
}
void append(Words& words, const ConvolutionAttributes& a) {
  append(words, a.window);
  words.number("groups", static_cast<double>(a.groups), 1);
  append(words, a.activation);
  append(words, a.shape);
}
void append(Words& words, const PoolAttributes& a) {
  append(words, a.window);
  words.sizes("outputs", a.outputs, 0);
  words.flag("padding_counts", a.padding_counts);
  append(words, a.shape);
}
void append(Words& words, const ResizeAttributes& a) {
  words.flag("linear", a.linear);
  words.flag("align_corners", a.align_corners);
  append(words, a.shape);
}
void append(Words& words, const PadAttributes& a) {
  constexpr std::string_view modes[] = {"constant", "reflect", "replicate", "wrap"};
  words.sizes("before", a.before, 0);
  words.sizes("after", a.after, 0);
  words.add(modes[static_cast<std::size_t>(a.mode)], {});
  words.number("value", a.value, 0);
  append(words, a.shape);
}
void append(Words& words, const ReduceAttributes& a) {
  words.add("axes", fmt::format("{}", fmt::join(a.axes, " ")));
  words.flag("keep", a.keep);
}
void append(Words& words, const ShapeAttributes& a) {
  append(words, a.shape);
}
void append(Words& words, const ConstantAttributes& a) {
  words.add("value", number_text(a.value).text());
}
void append(Words& words, const TransposeAttributes& a) {
  words.add("order", fmt::format("{}", fmt::join(a.order, " ")));
}
void append(Words& words, const AxisAttributes& a) {
  words.add("axis", std::to_string(a.axis));
}
void append(Words& words, const SliceAttributes& a) {
  words.add("axis", std::to_string(a.axis));
  words.add("begin", to_text(a.begin));
  words.add("extent", to_text(a.extent));
  append(words, a.shape);
}
void append(Words& words, const CastAttributes& a) {
  words.add("to", name_of(a.dtype));
}
void append(Words& words, const RandomAttributes& a) {
  words.add("stream", std::to_string(a.stream));
  words.add("rate", number_text(a.rate).text());
}
void append(Words& words, const NormaliseAttributes& a) {
  words.add("epsilon", number_text(a.epsilon).text());
  words.number("first_axis", a.first_axis, 1);
  words.number("groups", static_cast<double>(a.groups), 1);
  append(words, a.activation);
}
void append(Words& words, const OptimiserAttributes& a) {
  const OptimiserAttributes usual;
  words.number("momentum", a.momentum, usual.momentum);
  words.flag("nesterov", a.nesterov);
  words.number("beta1", a.beta1, usual.beta1);
  words.number("beta2", a.beta2, usual.beta2);
  words.number("epsilon", a.epsilon, usual.epsilon);
  words.number("weight_decay", a.weight_decay, usual.weight_decay);
  words.flag("decoupled", a.decoupled);
  words.number("clip_value", a.clip_value, usual.clip_value);
  words.number("clip_norm", a.clip_norm, usual.clip_norm);
}
void append(Words& words, const EmbeddingAttributes& a) {
  append(words, a.shape);
  words.number("padding", static_cast<double>(a.padding), -1);
}
void append(Words& words, const RecurrentAttributes& a) {
  words.flag("reverse", a.reverse);
  append(words, a.activation);
  words.flag("reset_after", a.reset_after);
}
void append(Words& words, const AttentionAttributes& a) {
  words.add("heads", std::to_string(a.heads));
  words.number("kv_heads", static_cast<double>(a.kv_heads), static_cast<double>(a.heads));
  words.flag("causal", a.causal);
  words.number("scale", a.scale, 1);
  words.number("rate", a.rate, 0);
}
void append(Words& words, const OneHotAttributes& a) {
  words.add("classes", std::to_string(a.classes));
}
void append(Words& words, const CtcAttributes& a) {
  words.number("blank", static_cast<double>(a.blank), 0);
  words.number("padding", static_cast<double>(a.padding), -1);
  words.flag("zero_infinity", a.zero_infinity);
}
void append(Words& words, const RotaryAttributes& a) {
  words.add("width", std::to_string(a.width));
  words.number("base", a.base, 10000);
  words.flag("inverse", a.inverse);
}
void append(Words& words, const ChainAttributes& a) {
  for (const ChainStep& step : a.steps)
    words.add(step.op, fmt::format("({})", fmt::join(step.operands, ", ")));
  words.add("results", fmt::format("{}", fmt::join(a.results, " ")));
}

}  // namespace

std::string to_text(const Attributes& attributes) {
  Words words;
  std::visit([&words](const auto& one) { append(words, one); }, attributes);
  return words.take();
}

}  // namespace netloom
