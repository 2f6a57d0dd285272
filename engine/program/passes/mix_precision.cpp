#include <algorithm>
#include <array>
#include <utility>

#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

constexpr double least_multiply_adds = 1e6;  ///< With fewer, the conversions take longer.
constexpr std::int64_t least_channels = 3;
constexpr unsigned all = ~0U;

/// An op that may run in bf16, and which of its operands and results are bf16 then: bit i stands
/// for number i. All others stay f32.
struct Narrow {
  std::string_view op;
  unsigned inputs = all;
  unsigned outputs = all;
  double least = 32;  ///< Multiply-adds per element read and written that it takes to gain.
};

/// Where the work is: these run in bf16 where their multiply-adds outweigh the conversions around
/// them. Convolutions stand in chains of others, which would convert for one in f32 among them; not
/// so where an image of one or two channels comes in, for which oneDNN's bf16 is slow. What a
/// recurrent layer remembers and the sums of attention stay f32.
constexpr std::array products{
    Narrow{"linear"},
    Narrow{"matmul"},
    Narrow{"convolution", all, all, 4},
    Narrow{"convolution_backward_data", all, all, 4},
    Narrow{"convolution_backward_weights", all, all, 4},
    Narrow{"lstm", 0b11, 0b1001, 16},
    Narrow{"lstm_backward", 0b11, 0b1, 16},
    Narrow{"gru", 0b11, 0b101, 16},
    Narrow{"gru_backward", 0b1011, 0b11, 16},
    Narrow{"attention", 0b111, 0b1, 8},
    Narrow{"attention_backward", 0b11111, 0b111, 8},
};

/// What only hands numbers on or changes each by itself, and batch norm: it stays in bf16 where its
/// activations are. Sums of losses, norms of rows and softmax are not among these.
constexpr std::array followers{
    Narrow{"reshape"},
    Narrow{"slice"},
    Narrow{"slice_backward"},
    Narrow{"add"},
    Narrow{"sum"},
    Narrow{"relu"},
    Narrow{"relu_backward"},
    Narrow{"leaky_relu"},
    Narrow{"leaky_relu_backward"},
    Narrow{"tanh"},
    Narrow{"tanh_backward"},
    Narrow{"sigmoid"},
    Narrow{"sigmoid_backward"},
    Narrow{"silu"},
    Narrow{"silu_backward"},
    Narrow{"gelu"},
    Narrow{"gelu_backward"},
    Narrow{"gelu_tanh"},
    Narrow{"gelu_tanh_backward"},
    Narrow{"batch_norm_training", 0b1, 0b1},
    Narrow{"batch_norm_training_backward", 0b11, 0b1},
};

template <class Table>
const Narrow* named(const Table& table, std::string_view op) {
  const auto found =
      std::find_if(table.begin(), table.end(), [op](const Narrow& one) { return one.op == op; });
  return found == table.end() ? nullptr : &*found;
}

bool has(unsigned bits, std::size_t i) {
  return (bits >> i & 1U) != 0;
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
    for (Instruction& one : before) {
      const Narrow* how = in_bf16(one);
      how != nullptr ? narrow(std::move(one), *how) : keep(std::move(one));
    }
    for (const Port& port : program_.outputs) widened(port.value, {});
  }

 private:
  struct Place {
    int narrow = -1;    ///< Its number in bf16.
    bool made = false;  ///< Made in bf16; its number in f32 stands for a conversion.
    bool widened = false;
  };

  /// How the instruction runs in bf16, or null where it stays in f32.
  const Narrow* in_bf16(const Instruction& one) const {
    if (one.op->name == "sum" && !sums_rows(one)) return nullptr;
    if (const Narrow* follower = named(followers, one.op->name)) {
      const bool follows = all_of(one.inputs, follower->inputs, [&](int input) {
        return input >= 0 && places_[index(input)].made;
      });
      return follows ? follower : nullptr;
    }
    const Narrow* product = named(products, one.op->name);
    return product != nullptr && has_code(one, *product) && pays(one, product->least) ? product
                                                                                      : nullptr;
  }

  template <class Check>
  static bool all_of(const std::vector<int>& values, unsigned bits, const Check& check) {
    for (std::size_t i = 0; i < values.size(); ++i)
      if (has(bits, i) && !check(values[i])) return false;
    return true;
  }

  /// The gradient of a bias.
  static bool sums_rows(const Instruction& one) {
    const auto& attributes = std::get<ReduceAttributes>(one.attributes);
    return attributes.axes == std::vector<int>{0} && !attributes.keep;
  }

  bool all_f32(const std::vector<int>& values, unsigned bits) const {
    return all_of(values, bits, [&](int value) {
      return value < 0 || program_.values[index(value)].dtype == Dtype::f32;
    });
  }

  /// Whether backends have code in bf16 for a product: none that repeats a matrix over a batch of
  /// the other's.
  bool has_code(const Instruction& one, const Narrow& product) const {
    if (!all_f32(one.inputs, product.inputs) || !all_f32(one.outputs, product.outputs))
      return false;
    if (std::holds_alternative<ConvolutionAttributes>(one.attributes)) return convolutions_;
    if (one.op->name != "matmul") return true;
    const Shape& a = program_.values[index(one.inputs[0])].shape;
    const Shape& b = program_.values[index(one.inputs[1])].shape;
    const bool one_b = b.rank() == 2 && !std::get<MatMulAttributes>(one.attributes).transpose_a;
    if (a.rank() != b.rank()) return one_b;
    for (int i = 0; i < a.rank() - 2; ++i) {
      if (a.size(i) != b.size(i)) return false;
    }
    return true;
  }

  bool pays(const Instruction& one, double least) const {
    std::vector<TensorType> inputs;
    std::vector<TensorType> outputs;
    double elements = 0;
    const auto add = [&](int value, std::vector<TensorType>& types) {
      types.push_back(value < 0 ? TensorType() : program_.values[index(value)]);
      elements += static_cast<double>(types.back().shape.count());
    };
    for (const int input : one.inputs) add(input, inputs);
    for (const int output : one.outputs) add(output, outputs);
    const double multiply_adds = flops_of(*one.op, one.attributes, inputs, outputs) / 2;
    const bool convolution = std::holds_alternative<ConvolutionAttributes>(one.attributes);
    if (convolution && channels_of(one) < least_channels) return false;
    return multiply_adds >= least_multiply_adds && multiply_adds >= least * elements;
  }

  /// Those that one filter of a convolution reads.
  std::int64_t channels_of(const Instruction& one) const {
    const bool makes_weights = one.op->name == "convolution_backward_weights";
    const int weights = makes_weights ? one.outputs[0] : one.inputs[1];
    return program_.values[index(weights)].shape.size(1);
  }

  void narrow(Instruction one, const Narrow& kept) {
    for (std::size_t i = 0; i < one.inputs.size(); ++i) {
      if (has(kept.inputs, i))
        one.inputs[i] = narrowed(one.inputs[i], one.node);
      else
        widened(one.inputs[i], one.node);
    }
    for (std::size_t i = 0; i < one.outputs.size(); ++i) {
      if (!has(kept.outputs, i)) continue;
      Place& place = places_[index(one.outputs[i])];
      place.made = true;
      one.outputs[i] = place.narrow = add_narrow(one.outputs[i]);
    }
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
