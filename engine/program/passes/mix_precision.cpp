#include <algorithm>
#include <array>
#include <utility>

#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

/// A product gains where its multiplications outweigh the conversions around it: with fewer
/// multiply-adds, in all or per element read and written, it loses. Convolutions stand in chains of
/// others, which would convert for one in f32 among them; not so where an image of one or two
/// channels comes in, for which oneDNN's bf16 is slow.
constexpr double least_products = 1e6;
constexpr double least_products_per_element = 32;
constexpr double least_of_convolutions = 4;
constexpr std::int64_t least_channels = 3;

/// What only hands numbers on or changes each by itself, and batch norm: it stays in bf16 where its
/// activations are. Sums of losses, norms of rows and softmax are not among these.
struct Follower {
  std::string_view op;
  std::size_t inputs = 9;   ///< The first so many operands are activations, the others stay f32.
  std::size_t outputs = 9;  ///< The first so many results.
};
constexpr std::array followers{
    Follower{"reshape"},
    Follower{"add"},
    Follower{"sum"},
    Follower{"relu"},
    Follower{"relu_backward"},
    Follower{"leaky_relu"},
    Follower{"leaky_relu_backward"},
    Follower{"tanh"},
    Follower{"tanh_backward"},
    Follower{"sigmoid"},
    Follower{"sigmoid_backward"},
    Follower{"silu"},
    Follower{"silu_backward"},
    Follower{"gelu"},
    Follower{"gelu_backward"},
    Follower{"gelu_tanh"},
    Follower{"gelu_tanh_backward"},
    Follower{"batch_norm_training", 1, 1},
    Follower{"batch_norm_training_backward", 2, 1},
};

const Follower* follower_named(std::string_view op) {
  const auto found = std::find_if(followers.begin(), followers.end(),
                                  [op](const Follower& one) { return one.op == op; });
  return found == followers.end() ? nullptr : &*found;
}

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// True for a convolution that has no code in bf16: in groups, or one that adds a bias on the way
/// back to the data.
bool wide_convolution(const Instruction& one) {
  const auto* window = std::get_if<ConvolutionAttributes>(&one.attributes);
  if (window == nullptr) return false;
  const bool adds = one.op->name == "convolution_backward_data" && one.inputs.size() > 2;
  return window->groups != 1 || adds;
}

/// Rewrites a program, value by value: each has a number of its own in f32, and another in bf16
/// where somebody makes or wants it so.
class Mix {
 public:
  explicit Mix(Program& program)
      : program_(program),
        places_(program.values.size()),
        convolutions_(std::none_of(program.instructions.begin(), program.instructions.end(),
                                   wide_convolution)) {}

  void run() {
    std::vector<Instruction> before = std::move(program_.instructions);
    program_.instructions.clear();
    program_.instructions.reserve(before.size());
    for (Instruction& one : before) in_bf16(one) ? narrow(std::move(one)) : keep(std::move(one));
    for (const Port& port : program_.outputs) widened(port.value, {});
  }

 private:
  struct Place {
    int narrow = -1;    ///< Its number in bf16.
    bool made = false;  ///< Made in bf16; its number in f32 stands for a conversion.
    bool widened = false;
  };

  bool in_bf16(const Instruction& one) const {
    if (one.op->name == "sum" && !sums_rows(one)) return false;
    if (const Follower* follower = follower_named(one.op->name)) {
      const auto end = one.inputs.begin() + count_of(follower->inputs, one.inputs);
      return std::all_of(one.inputs.begin(), end,
                         [&](int input) { return input >= 0 && places_[index(input)].made; });
    }
    return is_product(one) && pays(one);
  }

  static std::ptrdiff_t count_of(std::size_t most, const std::vector<int>& values) {
    return static_cast<std::ptrdiff_t>(std::min(most, values.size()));
  }

  /// The gradient of a bias.
  static bool sums_rows(const Instruction& one) {
    const auto& attributes = std::get<ReduceAttributes>(one.attributes);
    return attributes.axes == std::vector<int>{0} && !attributes.keep;
  }

  bool all_f32(const std::vector<int>& values) const {
    return std::all_of(values.begin(), values.end(), [&](int value) {
      return value < 0 || program_.values[index(value)].dtype == Dtype::f32;
    });
  }

  /// A product for which backends have code in bf16: none that repeats a matrix over a batch of the
  /// other's.
  bool is_product(const Instruction& one) const {
    if (!all_f32(one.inputs) || !all_f32(one.outputs)) return false;
    if (std::holds_alternative<ConvolutionAttributes>(one.attributes)) return convolutions_;
    if (one.op->name == "linear") return true;
    if (one.op->name != "matmul") return false;
    const Shape& a = program_.values[index(one.inputs[0])].shape;
    const Shape& b = program_.values[index(one.inputs[1])].shape;
    const bool one_b = b.rank() == 2 && !std::get<MatMulAttributes>(one.attributes).transpose_a;
    if (a.rank() != b.rank()) return one_b;
    for (int i = 0; i < a.rank() - 2; ++i) {
      if (a.size(i) != b.size(i)) return false;
    }
    return true;
  }

  bool pays(const Instruction& one) const {
    std::vector<TensorType> inputs;
    std::vector<TensorType> outputs;
    double elements = 0;
    const auto add = [&](int value, std::vector<TensorType>& types) {
      types.push_back(value < 0 ? TensorType() : program_.values[index(value)]);
      elements += static_cast<double>(types.back().shape.count());
    };
    for (const int input : one.inputs) add(input, inputs);
    for (const int output : one.outputs) add(output, outputs);
    const double products = flops_of(*one.op, one.attributes, inputs, outputs) / 2;
    const bool convolution = std::holds_alternative<ConvolutionAttributes>(one.attributes);
    if (convolution && channels_of(one) < least_channels) return false;
    const double least = convolution ? least_of_convolutions : least_products_per_element;
    return products >= least_products && products >= least * elements;
  }

  /// Those that one filter of a convolution reads.
  std::int64_t channels_of(const Instruction& one) const {
    const bool makes_weights = one.op->name == "convolution_backward_weights";
    const int weights = makes_weights ? one.outputs[0] : one.inputs[1];
    return program_.values[index(weights)].shape.size(1);
  }

  void narrow(Instruction one) {
    const Follower* follower = follower_named(one.op->name);
    const Follower kept = follower == nullptr ? Follower{} : *follower;
    const auto inputs = count_of(kept.inputs, one.inputs);
    const auto outputs = count_of(kept.outputs, one.outputs);
    std::for_each(one.inputs.begin(), one.inputs.begin() + inputs,
                  [&](int& input) { input = narrowed(input, one.node); });
    std::for_each(one.inputs.begin() + inputs, one.inputs.end(),
                  [&](int input) { widened(input, one.node); });
    std::for_each(one.outputs.begin(), one.outputs.begin() + outputs, [&](int& output) {
      Place& place = places_[index(output)];
      place.made = true;
      output = place.narrow = add_narrow(output);
    });
    program_.instructions.push_back(std::move(one));
  }

  void keep(Instruction one) {
    for (const int input : one.inputs) widened(input, one.node);
    program_.instructions.push_back(std::move(one));
  }

  /// The value in bf16, converted where it is made in f32.
  int narrowed(int value, const std::string& node) {
    if (value < 0) return value;
    Place& place = places_[index(value)];
    if (place.narrow < 0) {
      place.narrow = add_narrow(value);
      convert(value, place.narrow, node);
    }
    return place.narrow;
  }

  /// Sees that the value is there in f32.
  void widened(int value, const std::string& node) {
    if (value < 0) return;
    Place& place = places_[index(value)];
    if (!place.made || std::exchange(place.widened, true)) return;
    convert(place.narrow, value, node);
  }

  int add_narrow(int value) {
    program_.values.push_back({Dtype::bf16, program_.values[index(value)].shape});
    return static_cast<int>(program_.values.size()) - 1;
  }

  void convert(int from, int to, const std::string& node) {
    const Dtype dtype = program_.values[index(to)].dtype;
    program_.instructions.push_back({op_named("cast"), CastAttributes{dtype}, {from}, {to}, node});
  }

  Program& program_;
  std::vector<Place> places_;  ///< By number in f32.
  /// Whether convolutions run in bf16. Those of f32 lie in other layouts, and the way between costs
  /// more than bf16 gains: MobileNet took a third longer with some of each.
  bool convolutions_;
};

}  // namespace

void mix_precision(Program& program) {
  Mix(program).run();
}

}  // namespace netloom
