#include "engine/backends/cpu/convolution/gathered_weights.h"

#include <algorithm>
#include <array>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Positions that are summed at a time. Rows of them do not lie a power of two apart, so that those
/// of a tile have places in a cache beside each other.
constexpr std::int64_t depth_at_once = 800;
constexpr std::int64_t most_columns = 320;
constexpr std::int64_t square_side = 16;

/// grad_w as a product (KH · KW · I, P) · (P, O) over positions P of grad_y, which lies (N, H, W,
/// O), with windows of x (N, H, W, I). It gets into oneDNN's layout of such gradients, from which
/// the optimiser writes the weights in those of its convolutions: squares of 16 filters and
/// channels.
struct Sizes {
  std::int64_t samples = 0;
  std::int64_t channels = 0;
  std::int64_t filters = 0;
  std::array<std::int64_t, 2> x{};  ///< Height, width, as all of these.
  std::array<std::int64_t, 2> y{};
  std::array<std::int64_t, 2> kernel{};
  std::array<std::int64_t, 2> stride{};
  std::array<std::int64_t, 2> dilation{};
  std::array<std::int64_t, 2> before{};
  int team = 1;

  std::int64_t positions() const { return samples * y[0] * y[1]; }
  std::int64_t columns() const { return kernel[0] * kernel[1] * channels; }
  std::int64_t chunks() const { return divided_up(positions(), depth_at_once); }
  std::int64_t panel_elements() const { return bf16_panel_elements(depth_at_once, filters); }
  /// Columns that a member takes at a time, as many for each as can be.
  std::int64_t columns_at_once() const {
    return even_block(team, columns(), most_columns, bf16_panel_width);
  }
};

Sizes sizes_of(const ConvolutionProblem& problem, int team) {
  Sizes n;
  n.samples = problem.x.size(0);
  n.channels = problem.x.size(1);
  n.filters = problem.y.size(1);
  for (std::size_t i = 0; i < 2; ++i) {
    n.x[i] = problem.x.size(static_cast<int>(i) + 2);
    n.y[i] = problem.y.size(static_cast<int>(i) + 2);
    n.kernel[i] = problem.window.kernel[i + 1];
    n.stride[i] = problem.window.stride[i + 1];
    n.dilation[i] = problem.window.dilation[i + 1];
    n.before[i] = problem.window.before[i + 1];
  }
  n.team = team;
  return n;
}

/// What a member of the team works in.
struct Room {
  float* sums = nullptr;
  Bf16* gathered = nullptr;
  Bf16* turned = nullptr;

  static std::size_t bytes(const Sizes& n) {
    const auto columns = static_cast<std::size_t>(n.columns_at_once());
    return columns * (static_cast<std::size_t>(bf16_padded(n.filters)) * sizeof(float) +
                      2 * static_cast<std::size_t>(depth_at_once) * sizeof(Bf16));
  }
  Room(const Sizes& n, std::byte* at) {
    sums = reinterpret_cast<float*>(at);
    gathered = reinterpret_cast<Bf16*>(sums + bf16_padded(n.filters) * n.columns_at_once());
    turned = gathered + depth_at_once * n.columns_at_once();
  }
};

class Gathered {
 public:
  Gathered(const Sizes& n, const Operands& operands)
      : n_(n),
        grad_y_(reinterpret_cast<const Bf16*>(operands.inputs[0])),
        x_(reinterpret_cast<const Bf16*>(operands.inputs[1])),
        grad_w_(reinterpret_cast<Bf16*>(operands.outputs[0])),
        panels_(reinterpret_cast<Bf16*>(operands.scratch)),
        rooms_(reinterpret_cast<std::byte*>(panels_ + n.chunks() * n.panel_elements())) {}

  void run() const {
    parallel_blocks(n_.team, n_.chunks(), 1, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t chunk = begin; chunk < end; ++chunk)
        pack_bf16_panels({grad_y_ + chunk * depth_at_once * n_.filters, n_.filters, 1},
                         depth_of(chunk), 0, n_.filters, panels_ + chunk * n_.panel_elements());
    });
    parallel_blocks(n_.team, n_.columns(), n_.columns_at_once(),
                    [&](std::int64_t begin, std::int64_t end) {
                      const auto member = static_cast<std::size_t>(omp_get_thread_num());
                      make_columns(begin, end, {n_, rooms_ + Room::bytes(n_) * member});
                    });
  }

 private:
  std::int64_t depth_of(std::int64_t chunk) const {
    return std::min(depth_at_once, n_.positions() - chunk * depth_at_once);
  }

  /// Columns of the windows, which are rows of the sums.
  void make_columns(std::int64_t begin, std::int64_t end, const Room& room) const {
    const std::int64_t stride = n_.columns_at_once();
    Bf16Product product;
    product.a = room.turned;
    product.a_row = depth_at_once;
    product.c = room.sums;
    product.c_row = bf16_padded(n_.filters);
    product.m = end - begin;
    product.n = n_.filters;
    for (std::int64_t chunk = 0; chunk < n_.chunks(); ++chunk) {
      const std::int64_t depth = depth_of(chunk);
      for (std::int64_t i = 0; i < depth; ++i)
        gather(chunk * depth_at_once + i, begin, end, room.gathered + i * stride);
      turn_bf16(room.gathered, stride, depth, end - begin, room.turned, depth_at_once);
      product.panels = panels_ + chunk * n_.panel_elements();
      product.panel_k = product.k = depth;
      product.adds = chunk > 0;
      multiply_bf16(product);
    }
    for (std::int64_t column = begin; column < end; column += square_side)
      for (std::int64_t filter = 0; filter < n_.filters; filter += square_side)
        round_rows_to_bf16({room.sums + (column - begin) * product.c_row + filter, product.c_row,
                            grad_w_ + place_of(filter, column), square_side, square_side,
                            square_side});
  }

  /// Where the square of 16 columns and filters lies.
  std::int64_t place_of(std::int64_t filter, std::int64_t column) const {
    const std::int64_t cells = n_.kernel[0] * n_.kernel[1];
    const std::int64_t squares = n_.channels / square_side;
    const std::int64_t square = column % n_.channels / square_side;
    const std::int64_t cell = column / n_.channels;
    return ((filter / square_side * squares + square) * cells + cell) * square_side * square_side;
  }

  /// Columns [begin, end) of the window of x at a position: runs of its channels.
  void gather(std::int64_t position, std::int64_t begin, std::int64_t end, Bf16* to) const {
    const std::int64_t column = position % n_.y[1];
    const std::int64_t row = position / n_.y[1] % n_.y[0];
    const std::int64_t sample = position / (n_.y[0] * n_.y[1]);
    for (std::int64_t at = begin; at < end;) {
      const std::int64_t cell = at / n_.channels;
      const std::int64_t channel = at % n_.channels;
      const std::int64_t count = std::min(n_.channels - channel, end - at);
      const std::int64_t i = place(0, row, cell / n_.kernel[1]);
      const std::int64_t j = place(1, column, cell % n_.kernel[1]);
      if (i < 0 || i >= n_.x[0] || j < 0 || j >= n_.x[1])
        std::fill_n(to, count, Bf16{});
      else
        std::copy_n(x_ + ((sample * n_.x[0] + i) * n_.x[1] + j) * n_.channels + channel, count, to);
      at += count;
      to += count;
    }
  }

  std::int64_t place(std::size_t axis, std::int64_t window, std::int64_t cell) const {
    return window * n_.stride[axis] - n_.before[axis] + cell * n_.dilation[axis];
  }

  Sizes n_;
  const Bf16* grad_y_;
  const Bf16* x_;
  Bf16* grad_w_;
  Bf16* panels_;
  std::byte* rooms_;
};

/// Rows of up to 16 positions, of which oneDNN's code wastes half and more, and the fewer the fewer
/// channels lie together, each run of which is copied. Measured with 16 to 512 channels on maps of
/// 7 to 56.
bool fits(const ConvolutionProblem& problem) {
  if (problem.x.rank() != 4 || problem.w.rank() != 4 || problem.bias) return false;
  const std::int64_t channels = problem.x.size(1);
  const std::int64_t filters = problem.y.size(1);
  return problem.y.size(3) <= std::min<std::int64_t>(16, channels / 4) && filters >= 32 &&
         channels % square_side == 0 && filters % square_side == 0;
}

/// (O, I, KH, KW) in squares of 16 channels by 16 filters: "ABcd16b16a".
LayoutPattern squares() {
  LayoutPattern pattern = LayoutPattern::dense(4);
  pattern.blocks = 2;
  pattern.block_axes = {1, 0};
  pattern.block_sizes = {square_side, square_side};
  return pattern;
}

}  // namespace

std::optional<KernelPlan> plan_gathered_weights(Context& context, const OpRequest& request,
                                                const ConvolutionProblem& problem, int team) {
  if (!fits(problem) || !multiplies_bf16() || !multiplies_tiles()) return std::nullopt;
  const Sizes n = sizes_of(problem, team);
  KernelPlan plan = dense_plan(request, "amx:bf16_gathered", [n](const Operands& operands) {
    return make_kernel([gathered = Gathered(n, operands)] { gathered.run(); });
  });
  const Layout last = context.layouts.intern(LayoutPattern::channels_last(4));
  plan.inputs = {last, last};
  plan.outputs = {context.layouts.intern(squares())};
  plan.scratch_bytes = static_cast<std::size_t>(n.chunks() * n.panel_elements()) * sizeof(Bf16) +
                       Room::bytes(n) * static_cast<std::size_t>(team);
  return plan;
}

}  // namespace netloom::cpu
