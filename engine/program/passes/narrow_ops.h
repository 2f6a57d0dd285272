#pragma once

// What of each op may be bf16 in a program of f32.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace netloom {

/// Bit i stands for operand or result number i.
inline bool has_bit(unsigned bits, std::size_t i) {
  return (bits >> i & 1U) != 0;
}

/// An op that may run in bf16, and which of its operands and results are bf16 then. All
/// others stay f32.
struct Narrow {
  std::string_view op;
  unsigned inputs = ~0U;
  unsigned outputs = ~0U;
  double least = 32;  ///< Multiply-adds per element read and written that it takes to gain.
};

/// Where the work is: these run in bf16 where their multiply-adds outweigh the conversions around
/// them. Convolutions stand in chains of others, which would convert for one in f32 among them; not
/// so where an image of one or two channels comes in, for which oneDNN's bf16 is slow. What a
/// recurrent layer remembers and the sums of attention stay f32.
inline constexpr std::array narrow_products{
    Narrow{"linear"},
    Narrow{"matmul"},
    Narrow{"convolution", ~0U, ~0U, 4},
    Narrow{"convolution_backward_data", ~0U, ~0U, 4},
    Narrow{"convolution_backward_weights", ~0U, ~0U, 4},
    Narrow{"lstm", 0b11, 0b1001, 16},
    Narrow{"lstm_backward", 0b11, 0b1, 16},
    Narrow{"gru", 0b11, 0b101, 16},
    Narrow{"gru_backward", 0b1011, 0b11, 16},
    Narrow{"attention", 0b111, 0b1, 8},
    Narrow{"attention_backward", 0b11111, 0b111, 8},
};

/// What only hands numbers on or changes each by itself, and batch norm: it stays in bf16 where its
/// activations are. Sums of losses, norms of rows and softmax are not among these.
inline constexpr std::array narrow_followers{
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
    Narrow{"embedding_backward", 0b1, 0},
    Narrow{"max_pool"},
    Narrow{"max_pool_backward"},
    Narrow{"batch_norm_training", 0b1001, 0b1},
    Narrow{"batch_norm_training_backward", 0b11, 0b1},
};

/// What stays f32 but takes what was made in bf16 as it is, one operand of two: rows are converted
/// while they are read.
inline constexpr std::array narrow_takers{
    Narrow{"add", 0b11, 0},
    Narrow{"layer_norm_backward", 0b1, 0},
    Narrow{"rms_norm_backward", 0b1, 0},
};

/// What stays f32 but rounds its result itself where products alone read it.
inline constexpr std::array narrow_givers{
    Narrow{"embedding", 0, 0b1},
    Narrow{"layer_norm", 0, 0b1},
    Narrow{"rms_norm", 0, 0b1},
};

/// The row of a table for that op, or null.
template <class Table>
const Narrow* narrow_named(const Table& table, std::string_view op) {
  const auto found =
      std::find_if(table.begin(), table.end(), [op](const Narrow& one) { return one.op == op; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace netloom
