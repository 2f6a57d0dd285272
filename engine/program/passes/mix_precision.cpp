#include <algorithm>
#include <optional>
#include <utility>

#include "engine/program/passes/narrow_ops.h"
#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

constexpr double least_multiply_adds = 1e6;  ///< With fewer, the conversions take longer.
constexpr std::int64_t least_channels = 3;

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
    find_readers();
    std::vector<Instruction> before = std::move(program_.instructions);
    program_.instructions.clear();
    program_.instructions.reserve(before.size());
    for (Instruction& one : before) {
      if (one.op->name == "reshape") {
        view(one);
        continue;
      }
      const std::optional<Narrow> how = in_bf16(one);
      how ? narrow(std::move(one), *how) : keep(std::move(one));
    }
    for (const Port& port : program_.outputs) widened(port.value, {});
  }

 private:
  struct Place {
    int narrow = -1;    ///< Its number in bf16.
    bool made = false;  ///< Made in bf16; its number in f32 stands for a conversion.
    bool widened = false;
    const Instruction* view = nullptr;  ///< What reshapes another to it, in whichever type.
    bool only_products = true;          ///< All that read it are products in bf16.
    bool only_updates = true;           ///< All that read it overwrite variables.
    bool only_narrow = true;            ///< All that read it may be bf16.
  };

  /// Who reads what; readers of a reshaped value read the value.
  void find_readers() {
    Place port;
    port.only_products = port.only_updates = port.only_narrow = false;
    for (const Port& one : program_.outputs) read_by(one.value, port);
    for (auto one = program_.instructions.rbegin(); one != program_.instructions.rend(); ++one) {
      if (one->op->name == "reshape") {
        read_by(one->inputs[0], places_[index(one->outputs[0])]);
        continue;
      }
      const Narrow* product = product_of(*one);
      const Narrow* follower = follower_of(*one);
      for (std::size_t i = 0; i < one->inputs.size(); ++i) {
        Place reader;
        reader.only_products = product != nullptr && has_bit(product->inputs, i);
        reader.only_updates = one->op->in_place != nullptr;
        reader.only_narrow =
            reader.only_products || (follower != nullptr && has_bit(follower->inputs, i));
        read_by(one->inputs[i], reader);
      }
    }
  }

  void read_by(int value, const Place& reader) {
    if (value < 0) return;
    Place& place = places_[index(value)];
    place.only_products &= reader.only_products;
    place.only_updates &= reader.only_updates;
    place.only_narrow &= reader.only_narrow;
  }

  static const Narrow* follower_of(const Instruction& one) {
    if (one.op->name == "sum" && !sums_rows(one)) return nullptr;
    return narrow_named(narrow_followers, one.op->name);
  }

  /// Whether a follower runs in bf16: what it reads was made so, or has been converted for a
  /// product while all that read the result may be bf16 too.
  bool follows(const Instruction& one, const Narrow& follower) const {
    const auto made = [&](int value) { return value >= 0 && places_[index(value)].made; };
    if (all_of(one.inputs, follower.inputs, made)) return true;
    const auto there = [&](int value) {
      return made(value) || (value >= 0 && places_[index(value)].narrow >= 0);
    };
    return places_[index(one.outputs[0])].only_narrow &&
           all_of(one.inputs, follower.inputs, there) &&
           std::any_of(one.inputs.begin(), one.inputs.end(), made);
  }

  /// The row of a product that runs in bf16, or null.
  const Narrow* product_of(const Instruction& one) const {
    const Narrow* product = narrow_named(narrow_products, one.op->name);
    return product != nullptr && has_code(one, *product) && pays(one, product->least) ? product
                                                                                      : nullptr;
  }

  /// How the instruction runs with bf16, or nothing where all of it stays in f32.
  std::optional<Narrow> in_bf16(const Instruction& one) const {
    const Narrow* follower = follower_of(one);
    if (follower != nullptr && follows(one, *follower)) return *follower;
    if (const Narrow* taker = narrow_named(narrow_takers, one.op->name)) return taken(one, *taker);
    const Narrow* giver = narrow_named(narrow_givers, one.op->name);
    if (giver != nullptr && places_[index(one.outputs[0])].only_products) return *giver;
    const Narrow* product = product_of(one);
    if (product == nullptr) return std::nullopt;
    Narrow result = *product;
    // The gradient of a weight: its sums are f32 in any case.
    if (one.op->name == "matmul" && places_[index(one.outputs[0])].only_updates) result.outputs = 0;
    return result;
  }

  /// With what was made in bf16 as it is; nothing where there is none, or operands are repeated.
  std::optional<Narrow> taken(const Instruction& one, Narrow taker) const {
    unsigned there = 0;
    for (std::size_t i = 0; i < one.inputs.size(); ++i)
      if (one.inputs[i] >= 0 && places_[index(one.inputs[i])].made) there |= 1U << i;
    taker.inputs &= there;
    const auto shape = [&](std::size_t i) { return program_.values[index(one.inputs[i])].shape; };
    if (taker.inputs == 0 || !shape(0).same_extents(shape(1))) return std::nullopt;
    return taker;
  }

  template <class Check>
  static bool all_of(const std::vector<int>& values, unsigned bits, const Check& check) {
    for (std::size_t i = 0; i < values.size(); ++i)
      if (has_bit(bits, i) && !check(values[i])) return false;
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
      if (has_bit(kept.inputs, i))
        one.inputs[i] = narrowed(one.inputs[i], one.node);
      else
        widened(one.inputs[i], one.node);
    }
    for (std::size_t i = 0; i < one.outputs.size(); ++i) {
      if (!has_bit(kept.outputs, i)) continue;
      Place& place = places_[index(one.outputs[i])];
      place.made = true;
      one.outputs[i] = place.narrow = add_narrow(one.outputs[i]);
    }
    program_.instructions.push_back(std::move(one));
  }

  /// A reshaped value is one in both types, and there only where somebody reads it.
  void view(const Instruction& one) {
    Place& place = places_[index(one.outputs[0])];
    place.view = &one;
    place.made = places_[index(one.inputs[0])].made;
  }

  void push_view(const Instruction& view, int from, int to) {
    Instruction one = view;
    one.inputs[0] = from;
    one.outputs[0] = to;
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
    if (place.narrow >= 0) return place.narrow;
    place.narrow = add_narrow(value);
    if (place.view != nullptr)
      push_view(*place.view, narrowed(place.view->inputs[0], node), place.narrow);
    else
      convert(value, place.narrow, node);
    return place.narrow;
  }

  /// Sees that the value is there in f32, or in the type it always has.
  void widened(int value, const std::string& node) {
    if (value < 0) return;
    Place& place = places_[index(value)];
    if (place.view == nullptr && !place.made) return;
    if (std::exchange(place.widened, true)) return;
    if (place.view == nullptr) return convert(place.narrow, value, node);
    widened(place.view->inputs[0], node);
    push_view(*place.view, place.view->inputs[0], value);
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
